<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionForm</name>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>The action has no name. Give it one in English or in French.</source>
        <translation>L’action n’a pas de nom. Donnez-lui-en un, en anglais ou en français.</translation>
    </message>
    <message>
        <source>This is no month. Write it as 07/2014.</source>
        <translation>Ce n’est pas un mois. Écrivez-le comme 07/2014.</translation>
    </message>
    <message>
        <source>The end is before the start ({month}).</source>
        <translation>La fin précède le début ({month}).</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Ajouter un pays</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Tapez quelques lettres</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Choisir une région</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>month/year, such as 07/2014</source>
        <translation>mois/année, par exemple 07/2014</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>empty while it goes on</source>
        <translation>vide tant qu’elle se poursuit</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>une par ligne</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Requesting institutions</source>
        <translation>Institutions demandeuses</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable MIEUX</translation>
    </message>
</context>
<context>
    <name>ActionPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>plan a mission</source>
        <translation>planifier une mission</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back to the portfolio</source>
        <translation>retour au portefeuille</translation>
    </message>
    <message>
        <source>None written yet. Edit the action to add them.</source>
        <translation>Rien d’écrit pour l’instant. Modifiez l’action pour les ajouter.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>No activity yet. Add the first one.</source>
        <translation>Aucune activité. Ajoutez la première.</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>No mission yet. Plan one to prepare its agenda, people and feedback.</source>
        <translation>Aucune mission. Planifiez-en une pour préparer son programme, ses participants et ses avis.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>Résultats attendus</translation>
    </message>
</context>
<context>
    <name>ActionTableModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Requesting institution</source>
        <translation>Institution demandeuse</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>ActionsField</name>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Do not share {name}</source>
        <translation>Ne pas partager {name}</translation>
    </message>
    <message>
        <source>Type a few letters of its name</source>
        <translation>Tapez quelques lettres de son nom</translation>
    </message>
    <message>
        <source>Actions to share</source>
        <translation>Actions à partager</translation>
    </message>
    <message>
        <source>An action not received yet</source>
        <translation>Une action pas encore reçue</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>New activity of {action}</source>
        <translation>Nouvelle activité de {action}</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, activité {number}</translation>
    </message>
    <message>
        <source>The activity has no title. Give it one in English or in French.</source>
        <translation>L’activité n’a pas de titre. Donnez-lui-en un, en anglais ou en français.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Tapez quelques lettres</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Produit attendu</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Langues de travail</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>What should be done</source>
        <translation>Ce qui devrait être fait</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Choose an addressee</source>
        <translation>Choisir un destinataire</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Type of result</source>
        <translation>Type de résultat</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation>Recommandation {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Priorité moyenne</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>Evidence: {words}</source>
        <translation>Preuve&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>AdviceEditing</name>
    <message>
        <source>From earlier missions, still open</source>
        <translation>De missions précédentes, encore ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes marked as risk or lesson</source>
        <translation>Notes de risque ou d’enseignement</translation>
    </message>
    <message>
        <source>Recommendation deleted</source>
        <translation>Recommandation supprimée</translation>
    </message>
    <message>
        <source>Evidence to cite</source>
        <translation>Preuve à citer</translation>
    </message>
    <message>
        <source>Note to recommend from</source>
        <translation>Note dont tirer une recommandation</translation>
    </message>
</context>
<context>
    <name>AdvicePane</name>
    <message>
        <source>From a note</source>
        <translation>D’une note</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nouvelle recommandation</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>An introduction, if they need one.</source>
        <translation>Une introduction, si nécessaire.</translation>
    </message>
    <message>
        <source>No recommendation yet. Take one from a note, so that it cites its evidence, or write a new one.</source>
        <translation>Aucune recommandation. Tirez-en une d’une note, pour qu’elle cite sa preuve, ou écrivez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>AgendaEntry</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Day of the new sessions</source>
        <translation>Jour des nouvelles séances</translation>
    </message>
    <message>
        <source>09:00-10:30 Opening | Room | Facilitator</source>
        <translation>09:00-10:30 Ouverture | Salle | Animation</translation>
    </message>
    <message>
        <source>New sessions</source>
        <translation>Nouvelles séances</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Several lines can be pasted at once, also from a table; “Day 2” begins a day.</source>
        <translation>Plusieurs lignes peuvent être collées d’un coup, aussi d’un tableau&#x202f;; «&#x202f;Jour 2&#x202f;» commence un jour.</translation>
    </message>
    <message>
        <source>{number}: {title}</source>
        <translation>{number}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Ligne {number}&#x202f;: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) do not hold</source>
        <translation>
            <numerusform>%n autre ligne ne va pas</numerusform>
            <numerusform>%n autres lignes ne vont pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{number}: {title}</source>
        <translation>{number}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>pas encore de séance</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
</context>
<context>
    <name>AgendaPresenter</name>
    <message>
        <source>Edit session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Repeat this day</source>
        <translation>Répéter ce jour</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>%n séance ajoutée</numerusform>
            <numerusform>%n séances ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Séance supprimée</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Type the first session</source>
        <translation>Saisir la première séance</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>Type them above, one line for each, or paste the agenda from a document.</source>
        <translation>Saisissez-les ci-dessus, une ligne par séance, ou collez le programme d’un document.</translation>
    </message>
    <message>
        <source>Repeat this day</source>
        <translation>Répéter ce jour</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>add or edit</source>
        <translation>ajouter ou modifier</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>repeat the day</source>
        <translation>répéter le jour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>give up an edit</source>
        <translation>abandonner la saisie</translation>
    </message>
    <message>
        <source>Repeat {day}</source>
        <translation>Répéter {day}</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>{done}, but for what was changed since.</source>
        <translation>{done}, sauf ce qui a changé depuis.</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>You can now write files for each other.</source>
        <translation>Vous pouvez maintenant écrire des fichiers l’un pour l’autre.</translation>
    </message>
    <message>
        <source>Paired with {name}</source>
        <translation>Associé à {name}</translation>
    </message>
    <message>
        <source>Send them your work now</source>
        <translation>Leur envoyer votre travail maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>Trancher %n conflit</numerusform>
            <numerusform>Trancher %n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what was set aside</source>
        <translation>Voir ce qui a été mis de côté</translation>
    </message>
    <message>
        <source>Choose shared actions</source>
        <translation>Choisir les actions partagées</translation>
    </message>
    <message>
        <source>Received from {name}</source>
        <translation>Reçu de {name}</translation>
    </message>
    <message>
        <source>This file of {name} was received before</source>
        <translation>Ce fichier de {name} a déjà été reçu</translation>
    </message>
    <message>
        <source>It brought {what}.</source>
        <translation>Il a apporté {what}.</translation>
    </message>
    <message>
        <source>It brought nothing that was not here already.</source>
        <translation>Il n’a rien apporté qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or value(s) had been changed on both laptops; both versions are kept.</source>
        <translation>
            <numerusform>%n texte ou valeur avait été modifié sur les deux ordinateurs&#x202f;; les deux versions sont gardées.</numerusform>
            <numerusform>%n textes ou valeurs avaient été modifiés sur les deux ordinateurs&#x202f;; les deux versions sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be applied and stand(s) aside.</source>
        <translation>
            <numerusform>%n modification n’a pas pu être appliquée et reste de côté.</numerusform>
            <numerusform>%n modifications n’ont pas pu être appliquées et restent de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) for an earlier file.</source>
        <translation>
            <numerusform>%n modification attend un fichier antérieur.</numerusform>
            <numerusform>%n modifications attendent un fichier antérieur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) appear(s) once this program is updated.</source>
        <translation>
            <numerusform>%n modification apparaîtra une fois ce programme mis à jour.</numerusform>
            <numerusform>%n modifications apparaîtront une fois ce programme mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or other file(s) came damaged; they come again.</source>
        <translation>
            <numerusform>%n photo ou autre fichier est arrivé endommagé&#x202f;; il reviendra.</numerusform>
            <numerusform>%n photos ou autres fichiers sont arrivés endommagés&#x202f;; ils reviendront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of laptops not paired with this one were left out.</source>
        <translation>
            <numerusform>%n modification d’ordinateurs non associés à celui-ci a été laissée de côté.</numerusform>
            <numerusform>%n modifications d’ordinateurs non associés à celui-ci ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work in %n action(s) that you do not share with them was not taken; share it, and it comes with their next file.</source>
        <translation>
            <numerusform>Le travail de %n action que vous ne partagez pas avec eux n’a pas été pris&#x202f;; partagez-la, et il viendra avec leur prochain fichier.</numerusform>
            <numerusform>Le travail de %n actions que vous ne partagez pas avec eux n’a pas été pris&#x202f;; partagez-les, et il viendra avec leur prochain fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentButton</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Replace by the original</source>
        <translation>Remplacer par l’original</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>Légende…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personnes visibles</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Nobody to recognise</source>
        <translation>Personne de reconnaissable</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Accord enregistré</translation>
    </message>
    <message>
        <source>Caption, as printed in the report</source>
        <translation>Légende, telle qu’imprimée dans le rapport</translation>
    </message>
</context>
<context>
    <name>AttachmentsRow</name>
    <message>
        <source>Add or drop a file</source>
        <translation>Ajouter ou déposer un fichier</translation>
    </message>
</context>
<context>
    <name>AttendancePresenter</name>
    <message>
        <source>Mark present</source>
        <translation>Marquer présent</translation>
    </message>
    <message>
        <source>Mark late</source>
        <translation>Marquer en retard</translation>
    </message>
    <message>
        <source>Mark left early</source>
        <translation>Marquer parti avant la fin</translation>
    </message>
    <message>
        <source>Mark excused</source>
        <translation>Marquer excusé</translation>
    </message>
    <message>
        <source>Mark absent</source>
        <translation>Marquer absent</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>Effacer la marque</translation>
    </message>
    <message>
        <source>Mark the rest present</source>
        <translation>Marquer les autres présents</translation>
    </message>
    <message>
        <source>Change the time or the reason</source>
        <translation>Modifier l’heure ou le motif</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Trouver un participant</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Séance suivante</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Séance précédente</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) marked</source>
        <translation>
            <numerusform>%n case marquée</numerusform>
            <numerusform>%n cases marquées</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added as a walk-in</source>
        <translation>{name} ajouté sans inscription</translation>
    </message>
    <message>
        <source>{name} removed from the list</source>
        <translation>{name} retiré de la liste</translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Mark the rest present</source>
        <translation>Marquer les autres présents</translation>
    </message>
    <message>
        <source>Marks everybody who has no mark in the chosen session</source>
        <translation>Marque tous ceux qui n’ont pas encore de marque dans la séance choisie</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>parti avant</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>next person</source>
        <translation>personne suivante</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>marks present in the {time} session</source>
        <translation>marque présent à la séance de {time}</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Ouvrir le programme</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>Attendance is kept for each session. Plan them in the agenda first.</source>
        <translation>Les présences se notent séance par séance. Planifiez-les d’abord dans le programme.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Taper un nom</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>Personne sur la liste</translation>
    </message>
    <message>
        <source>Type the first one above, as “Name, Institution”, then Ctrl+Enter.</source>
        <translation>Tapez le premier nom ci-dessus, sous la forme «&#x202f;Nom, Institution&#x202f;», puis Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {rows}</source>
        <translation>Lignes {first}–{last} sur {rows}</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Choose between the two versions</source>
        <translation>Choisir entre les deux versions</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Modifier l’heure</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Écrire le motif</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Garder les dernières</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a USB stick. Backups are encrypted like your notes; the same passphrase opens them.</source>
        <translation>Choisissez un dossier sur un autre disque, comme une clé USB. Les sauvegardes sont chiffrées comme vos notes&#x202f;; la même phrase de passe les ouvre.</translation>
    </message>
    <message>
        <source>The folder cannot be reached now. Plug in the stick, or choose another folder.</source>
        <translation>Le dossier n’est pas accessible en ce moment. Branchez la clé USB ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This folder is on the same disk as your notes. If the laptop is lost, the backups are lost with it.</source>
        <translation>Ce dossier est sur le même disque que vos notes. Si l’ordinateur est perdu, les sauvegardes le sont aussi.</translation>
    </message>
    <message>
        <source>A backup is made each day while the folder can be reached.</source>
        <translation>Une sauvegarde est faite chaque jour tant que le dossier est accessible.</translation>
    </message>
    <message>
        <source>and one of each of four weeks before</source>
        <translation>et une de chacune des quatre semaines d’avant</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Laptop {name}</source>
        <translation>Ordinateur {name}</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Elle ne peut pas être lue</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incomplète</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation>
            <numerusform>%n fichier manque</numerusform>
            <numerusform>%n fichiers manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no backup in the folder that you chose. Plug in the stick.</source>
        <translation>Le dossier choisi n’a encore aucune sauvegarde. Branchez la clé USB.</translation>
    </message>
    <message>
        <source>The last backup was made {age}. Plug in the stick.</source>
        <translation>La dernière sauvegarde a été faite {age}. Branchez la clé USB.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {size}.</source>
        <translation>La sauvegarde est faite et a été relue&#x202f;: {size}.</translation>
    </message>
    <message>
        <source>A backup is being made. You can go on working.</source>
        <translation>Une sauvegarde est en cours. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder for backups, on another disk</source>
        <translation>Choisir un dossier pour les sauvegardes, sur un autre disque</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Last backup: {age}, {size}</source>
        <translation>Dernière sauvegarde&#x202f;: {age}, {size}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>hier à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyState</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CatalogueStep</name>
    <message>
        <source>Ready to work</source>
        <translation>Prêt à travailler</translation>
    </message>
    <message>
        <source>These come with the program and need no network.</source>
        <translation>Fournis avec le programme, sans réseau.</translation>
    </message>
    <message>
        <source>MIEUX actions, by country and domain</source>
        <translation>actions MIEUX, par pays et par domaine</translation>
    </message>
    <message>
        <source>activities with their places and dates</source>
        <translation>activités avec leurs lieux et leurs dates</translation>
    </message>
    <message>
        <source>Next: choose your action and plan the mission. You can add your own too.</source>
        <translation>Ensuite&#x202f;: choisissez votre action et planifiez la mission. Vous pouvez aussi en ajouter.</translation>
    </message>
</context>
<context>
    <name>ChallengesBox</name>
    <message>
        <source>None chosen</source>
        <translation>Aucun choix</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Le programme est vide</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>Personne sur la liste</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>“{session}” has no facilitator</source>
        <translation>«&#x202f;{session}&#x202f;» n’a pas d’animation</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation>Commence à {time}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Nobody is marked in “{session}”</source>
        <translation>Aucune présence notée à «&#x202f;{session}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n people not marked in “{session}”</source>
        <translation>
            <numerusform>%n personne sans présence notée à «&#x202f;{session}&#x202f;»</numerusform>
            <numerusform>%n personnes sans présence notée à «&#x202f;{session}&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Noter</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without facilitator</source>
        <translation>
            <numerusform>%n séance sans animation</numerusform>
            <numerusform>%n séances sans animation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with people not marked</source>
        <translation>
            <numerusform>%n séance avec des présences à noter</numerusform>
            <numerusform>%n séances avec des présences à noter</numerusform>
        </translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Pas encore d’avis</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Recueillir</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of answers wait; results come after closing</source>
        <translation>
            <numerusform>%n réponse attend&#x202f;; résultats après la clôture</numerusform>
            <numerusform>%n réponses attendent&#x202f;; résultats après la clôture</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback is still open</source>
        <translation>Le recueil des avis est encore ouvert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>The evaluation is not begun</source>
        <translation>L’évaluation n’est pas commencée</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria without a score</source>
        <translation>
            <numerusform>%n critère sans note</numerusform>
            <numerusform>%n critères sans note</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) without a reason</source>
        <translation>
            <numerusform>%n note sans justification</numerusform>
            <numerusform>%n notes sans justification</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Justifier</translation>
    </message>
    <message numerus="yes">
        <source>Report: {written} of {total} parts have text</source>
        <translation>
            <numerusform>Rapport&#x202f;: {written} partie sur {total} a un texte</numerusform>
            <numerusform>Rapport&#x202f;: {written} parties sur {total} ont un texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without addressee</source>
        <translation>
            <numerusform>%n recommandation sans destinataire</numerusform>
            <numerusform>%n recommandations sans destinataire</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s) open</source>
        <translation>
            <numerusform>%n tâche à faire</numerusform>
            <numerusform>%n tâches à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Activité {number}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>{text} and %n more</source>
        <translation>
            <numerusform>{text} et %n autre</numerusform>
            <numerusform>{text} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckedStep</name>
    <message>
        <source>Ready to restore</source>
        <translation>Prêt à restaurer</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation>Sauvegarde du {day}</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s). Restore it if you have no better one.</source>
        <translation>
            <numerusform>La vérification a trouvé %n problème. Restaurez-la si vous n’en avez pas de meilleure.</numerusform>
            <numerusform>La vérification a trouvé %n problèmes. Restaurez-la si vous n’en avez pas de meilleure.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check read every record and every file: the backup is sound.</source>
        <translation>La vérification a lu chaque donnée et chaque fichier&#x202f;: la sauvegarde est saine.</translation>
    </message>
    <message>
        <source>The check read every record and every file that is there: they are sound.</source>
        <translation>La vérification a lu chaque donnée et chaque fichier présent&#x202f;: tout cela est sain.</translation>
    </message>
    <message>
        <source>The store that is here now is kept in {folder}, under a name that begins with “replaced”. Work done since the backup stays there.</source>
        <translation>Les données qui sont ici à présent sont gardées dans {folder}, sous un nom qui commence par «&#x202f;replaced&#x202f;». Le travail fait depuis la sauvegarde y reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in the backup</source>
        <translation>
            <numerusform>%n fichier n’est pas dans la sauvegarde</numerusform>
            <numerusform>%n fichiers ne sont pas dans la sauvegarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingBackup</name>
    <message>
        <source>Making a backup before closing</source>
        <translation>Sauvegarde avant la fermeture</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Fermer sans sauvegarder</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Your work is saved. The last backup is more than a day old.</source>
        <translation>Votre travail est enregistré. La dernière sauvegarde a plus d’un jour.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>No text in two versions</source>
        <translation>Aucun texte en deux versions</translation>
    </message>
    <message>
        <source>When two laptops change the same text before they exchange, both versions are kept, and you choose here.</source>
        <translation>Quand deux ordinateurs modifient le même texte avant un échange, les deux versions sont gardées et vous choisissez ici.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Conflict {place} of {total}</source>
        <translation>Conflit {place} sur {total}</translation>
    </message>
    <message>
        <source>A conflict was decided elsewhere while you wrote your own text</source>
        <translation>Un conflit a été tranché ailleurs pendant que vous écriviez votre propre texte</translation>
    </message>
    <message>
        <source>Copy your text</source>
        <translation>Copier votre texte</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>{what} “{title}”</source>
        <translation>{what} «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>It stays visible until you choose. Nothing is lost: the history keeps both.</source>
        <translation>Rien ne disparaît avant votre choix. Rien n’est perdu&#x202f;: l’historique garde les deux.</translation>
    </message>
    <message>
        <source>Nothing is lost: the versions that you do not keep stay in the history.</source>
        <translation>Rien n’est perdu&#x202f;: les versions que vous ne gardez pas restent dans l’historique.</translation>
    </message>
    <message>
        <source>Somebody not received yet</source>
        <translation>Quelqu’un pas encore reçu</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>Version of {name}</source>
        <translation>Version de {name}</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Votre propre texte</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Garder mon texte</translation>
    </message>
    <message>
        <source>Or write your own</source>
        <translation>Ou écrivez le vôtre</translation>
    </message>
    <message>
        <source>keep a version</source>
        <translation>garder une version</translation>
    </message>
    <message>
        <source>keep my text</source>
        <translation>garder mon texte</translation>
    </message>
    <message>
        <source>next conflict</source>
        <translation>conflit suivant</translation>
    </message>
    <message>
        <source>undo a choice</source>
        <translation>annuler un choix</translation>
    </message>
</context>
<context>
    <name>CountsStrip</name>
    <message numerus="yes">
        <source>present</source>
        <translation>
            <numerusform>présent</numerusform>
            <numerusform>présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late</source>
        <translation>
            <numerusform>en retard</numerusform>
            <numerusform>en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left early</source>
        <translation>
            <numerusform>parti avant</numerusform>
            <numerusform>partis avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>excused</source>
        <translation>
            <numerusform>excusé</numerusform>
            <numerusform>excusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent</source>
        <translation>
            <numerusform>absent</numerusform>
            <numerusform>absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not marked</source>
        <translation>
            <numerusform>non pointé</numerusform>
            <numerusform>non pointés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaModel</name>
    <message>
        <source>not scored</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Justification to write</source>
        <translation>Justification à écrire</translation>
    </message>
    <message>
        <source>No evidence cited</source>
        <translation>Aucune preuve citée</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>such as 3 March 2026</source>
        <translation>par exemple 3 mars 2026</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, aujourd’hui</translation>
    </message>
</context>
<context>
    <name>DecidingConflicts</name>
    <message>
        <source>Version kept</source>
        <translation>Version gardée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Your text kept</source>
        <translation>Votre texte est gardé</translation>
    </message>
</context>
<context>
    <name>DecidingDuplicates</name>
    <message>
        <source>Two records made one</source>
        <translation>Deux fiches réunies en une</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Legal and mobility</source>
        <translation>Légale et mobilité</translation>
    </message>
    <message>
        <source>Irregular, trafficking</source>
        <translation>Irrégulière et traite</translation>
    </message>
    <message>
        <source>Migration, development</source>
        <translation>Migration et dévelop.</translation>
    </message>
    <message>
        <source>Protection, asylum</source>
        <translation>Protection internat.</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Horizontales</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Nobody stands twice in your lists</source>
        <translation>Personne ne figure deux fois dans vos listes</translation>
    </message>
    <message>
        <source>When two laptops add the same person, you can make one of the two here. Their attendance and notes are kept.</source>
        <translation>Quand deux ordinateurs ajoutent la même personne, vous pouvez ici n’en faire qu’une. Ses présences et ses notes sont gardées.</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Both stay as they are, and you are not asked again.</source>
        <translation>Les deux restent tels quels, et la question ne revient plus.</translation>
    </message>
    <message>
        <source>Possible duplicate {place} of {total}</source>
        <translation>Doublon possible {place} sur {total}</translation>
    </message>
    <message>
        <source>The same e-mail address</source>
        <translation>La même adresse e-mail</translation>
    </message>
    <message>
        <source>The same name but for capitals, accents or order</source>
        <translation>Le même nom aux majuscules, aux accents ou à l’ordre près</translation>
    </message>
    <message>
        <source>keep this one</source>
        <translation>garder celle-ci</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>pas la même</translation>
    </message>
    <message>
        <source>next pair</source>
        <translation>paire suivante</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message numerus="yes">
        <source>Takes part in %n activity(ies)</source>
        <translation>
            <numerusform>Participe à %n activité</numerusform>
            <numerusform>Participe à %n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Forms entered</source>
        <translation>Formulaires saisis</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Give up form</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Form done</source>
        <translation>Formulaire terminé</translation>
    </message>
    <message>
        <source>Answers stay sealed on this laptop until you close feedback.</source>
        <translation>Les réponses restent scellées sur cet ordinateur jusqu’à la clôture des avis.</translation>
    </message>
    <message>
        <source>{entered} of {invited} entered</source>
        <translation>{entered} sur {invited} saisis</translation>
    </message>
    <message numerus="yes">
        <source>%n forms entered</source>
        <translation>
            <numerusform>%n formulaire saisi</numerusform>
            <numerusform>%n formulaires saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Form in</source>
        <translation>Formulaire en</translation>
    </message>
</context>
<context>
    <name>EvaluationPresenter</name>
    <message>
        <source>Score {value}</source>
        <translation>Noter {value}</translation>
    </message>
    <message>
        <source>Cite the evidence</source>
        <translation>Citer la preuve</translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation>Critère suivant</translation>
    </message>
    <message>
        <source>Previous criterion</source>
        <translation>Critère précédent</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>score</source>
        <translation>noter</translation>
    </message>
    <message>
        <source>cite</source>
        <translation>citer</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>critère suivant</translation>
    </message>
    <message>
        <source>{done} of {total} complete</source>
        <translation>{done} sur {total} complets</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggérées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Search evidence</source>
        <translation>Chercher une preuve</translation>
    </message>
    <message>
        <source>Nothing holds these words. Look in “All”.</source>
        <translation>Aucune preuve ne contient ces mots. Cherchez dans «&#x202f;Toutes&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing suggests itself here. Look in “All”.</source>
        <translation>Rien à suggérer ici. Cherchez dans «&#x202f;Toutes&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing to cite yet. Notes, attendance and closed feedback of this activity appear here.</source>
        <translation>Rien à citer pour l’instant. Les notes, les présences et les avis clos de cette activité apparaîtront ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n justifications</source>
        <translation>
            <numerusform>%n justification</numerusform>
            <numerusform>%n justifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation>Il manque&#x202f;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria cite no evidence.</source>
        <translation>
            <numerusform>%n critère ne cite aucune preuve.</numerusform>
            <numerusform>%n critères ne citent aucune preuve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every criterion has its score, reason and evidence.</source>
        <translation>Chaque critère a sa note, sa justification et ses preuves.</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Citée</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>cited</source>
        <translation>citée</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>non citée</translation>
    </message>
</context>
<context>
    <name>EvidencePicker</name>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Attendance: {counts}</source>
        <translation>Présences&#x202f;: {counts}</translation>
    </message>
    <message>
        <source>Not on this laptop yet</source>
        <translation>Pas encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>moyenne {mean}</translation>
    </message>
    <message>
        <source>Participants’ feedback</source>
        <translation>Avis des participants</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {invited} came</source>
        <translation>{n} présents sur {invited}</translation>
    </message>
    <message>
        <source>{n} came</source>
        <translation>{n} présents</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>It was cited on another laptop</source>
        <translation>Citée sur un autre ordinateur</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>The file for {name} is on the stick: {file}</source>
        <translation>Le fichier pour {name} est sur la clé&#x202f;: {file}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L’export a été arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Export the mission report</source>
        <translation>Exporter le rapport de mission</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Le rapport n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>“{name}” is in {folder}. The file is not encrypted.</source>
        <translation>« {name} » est dans {folder}. Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Rapport exporté</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There is no room left where “{folder}” is. Your report is safe on this laptop.</source>
        <translation>Il n’y a plus de place là où se trouve «&#x202f;{folder}&#x202f;». Votre rapport est en sûreté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written. Your report is safe on this laptop.</source>
        <translation>Impossible d’écrire dans le dossier «&#x202f;{folder}&#x202f;». Votre rapport est en sûreté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no longer there. If it is on a stick, put the stick in. Your report is safe on this laptop.</source>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» n’est plus là. S’il est sur une clé, branchez-la. Votre rapport est en sûreté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file “{name}” is open in another program. Close it there and try again.</source>
        <translation>Le fichier «&#x202f;{name}&#x202f;» est ouvert dans un autre programme. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk with “{folder}” reports an error. Your report is safe on this laptop.</source>
        <translation>Le disque de «&#x202f;{folder}&#x202f;» signale une erreur. Votre rapport est en sûreté sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non fixées</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Facts from the records</source>
        <translation>Faits tirés des données</translation>
    </message>
    <message>
        <source>kept up to date</source>
        <translation>tenus à jour</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
</context>
<context>
    <name>FeedbackPresenter</name>
    <message>
        <source>Open feedback</source>
        <translation>Ouvrir les avis</translation>
    </message>
    <message>
        <source>Form done, next form</source>
        <translation>Formulaire terminé, suivant</translation>
    </message>
    <message>
        <source>Give up the form</source>
        <translation>Abandonner le formulaire</translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation>Clore les avis…</translation>
    </message>
    <message>
        <source>The form was given up.</source>
        <translation>Le formulaire a été abandonné.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation>Clore les avis…</translation>
    </message>
    <message>
        <source>Open feedback</source>
        <translation>Ouvrir les avis</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Pas encore d’avis</translation>
    </message>
    <message>
        <source>Open feedback at the end of the activity. People answer on paper; you enter their forms here. Results appear when you close it.</source>
        <translation>Ouvrez les avis à la fin de l’activité. Les participants répondent sur papier&#x202f;; vous saisissez leurs formulaires ici. Les résultats apparaissent à la clôture.</translation>
    </message>
    <message>
        <source>open feedback</source>
        <translation>ouvrir les avis</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>répondre</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>question suivante</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>form done, next form</source>
        <translation>formulaire terminé, suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n forms are released and their results shown.</source>
        <translation>
            <numerusform>%n formulaire est libéré et son résultat montré.</numerusform>
            <numerusform>%n formulaires sont libérés et leurs résultats montrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can add an answer afterwards. This cannot be undone.</source>
        <translation>Plus personne ne pourra répondre ensuite. Cette action est définitive.</translation>
    </message>
    <message>
        <source>With fewer than five answers no results are shown.</source>
        <translation>En dessous de cinq réponses, aucun résultat n’est montré.</translation>
    </message>
    <message>
        <source>Close feedback</source>
        <translation>Clore les avis</translation>
    </message>
    <message>
        <source>Close feedback for good?</source>
        <translation>Clore définitivement les avis&#x202f;?</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouverts</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>s.&#xa0;o.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moy.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Méd.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add files to the note</source>
        <translation>Ajouter des fichiers à la note</translation>
    </message>
    <message>
        <source>Pasted picture {when}</source>
        <translation>Image collée {when}</translation>
    </message>
    <message>
        <source>Attach the original</source>
        <translation>Joindre l’original</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Choose the original photo</source>
        <translation>Choisir la photo originale</translation>
    </message>
    <message>
        <source>Original kept, with all that the camera wrote in it</source>
        <translation>Original conservé, avec tout ce que l’appareil y a écrit</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Pièce jointe retirée</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Type two letters of a name</source>
        <translation>Deux lettres d’un nom</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Trouver un participant</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Set-up, about 3 minutes</source>
        <translation>Installation, environ 3 minutes</translation>
    </message>
    <message>
        <source>Language and profile</source>
        <translation>Langue et profil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Catalogue of actions</source>
        <translation>Catalogue des actions</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>J’ai une sauvegarde</translation>
    </message>
    <message>
        <source>Making the encrypted store…</source>
        <translation>Création de l’espace chiffré…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Plug in the stick, or whatever disk holds your backups, and choose its folder.</source>
        <translation>Branchez la clé USB ou le disque qui contient vos sauvegardes, puis choisissez son dossier.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>There are no backups in this folder.</source>
        <translation>Il n’y a pas de sauvegarde dans ce dossier.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Choose a backup to continue</source>
        <translation>Choisissez une sauvegarde pour continuer</translation>
    </message>
    <message>
        <source>This backup is not whole: choose another</source>
        <translation>Cette sauvegarde est incomplète&#x202f;: choisissez-en une autre</translation>
    </message>
</context>
<context>
    <name>GreyRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>To {laptop}</source>
        <translation>À {laptop}</translation>
    </message>
    <message>
        <source>From {laptop}</source>
        <translation>De {laptop}</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incomplet</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Back to the note</source>
        <translation>Revenir à la note</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>Versions of this note</source>
        <translation>Versions de cette note</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Texte de la version</translation>
    </message>
    <message>
        <source>History of this note</source>
        <translation>Historique de cette note</translation>
    </message>
    <message>
        <source>This text was erased.</source>
        <translation>Ce texte a été effacé.</translation>
    </message>
</context>
<context>
    <name>IncomingFile</name>
    <message>
        <source>Stop adding {name}</source>
        <translation>Arrêter l’ajout de {name}</translation>
    </message>
</context>
<context>
    <name>InvolvementModel</name>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, activité {number}</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Pas encore de dates</translation>
    </message>
    <message>
        <source>in the team</source>
        <translation>dans l’équipe</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>{attended} of {sessions} sessions</source>
        <translation>{attended} séances sur {sessions}</translation>
    </message>
</context>
<context>
    <name>JudgingPane</name>
    <message>
        <source>Very low</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Très bonne</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>required for a score of 1, 2 or 5</source>
        <translation>demandée pour une note de 1, 2 ou 5</translation>
    </message>
    <message>
        <source>Challenges met</source>
        <translation>Défis rencontrés</translation>
    </message>
    <message>
        <source>Cite at least one piece of evidence: press C or “Cite” at the right.</source>
        <translation>Citez au moins une preuve&#x202f;: touche C ou «&#x202f;Citer&#x202f;» à droite.</translation>
    </message>
    <message>
        <source>Cited evidence</source>
        <translation>Preuves citées</translation>
    </message>
    <message>
        <source>Challenges met in this activity</source>
        <translation>Défis rencontrés dans cette activité</translation>
    </message>
    <message>
        <source>One list for all actions, so that they can be compared.</source>
        <translation>Liste commune à toutes les actions, pour comparer.</translation>
    </message>
    <message>
        <source>Say why: this score needs a reason that others can follow.</source>
        <translation>Dites pourquoi&#x202f;: cette note demande une raison que d’autres puissent suivre.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Single letters work outside text fields; Settings can switch them off.</source>
        <translation>Les lettres seules agissent hors des champs de texte&#x202f;; les réglages permettent de les désactiver.</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind: {kind}</source>
        <translation>Type&#x202f;: {kind}</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Laptops of the team</source>
        <translation>Ordinateurs de l’équipe</translation>
    </message>
    <message>
        <source>Not paired any more</source>
        <translation>N’est plus associé</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <translation>Envoyer à {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Plus pour {name}</translation>
    </message>
    <message>
        <source>Works in two places</source>
        <translation>Utilisé à deux endroits</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>Se contredit</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Depuis le {moment}</translation>
    </message>
    <message>
        <source>Nothing new waits for it</source>
        <translation>Rien de nouveau ne l’attend</translation>
    </message>
    <message>
        <source>Waiting: {what}</source>
        <translation>En attente&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien envoyé encore</translation>
    </message>
    <message>
        <source>Sent {moment}</source>
        <translation>Envoyé {moment}</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>pas encore confirmé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>confirmed up to {moment}</source>
        <translation>confirmé jusqu’au {moment}</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Rien reçu encore</translation>
    </message>
    <message>
        <source>Received {moment}</source>
        <translation>Reçu {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) shared</source>
        <translation>
            <numerusform>%n action partagée</numerusform>
            <numerusform>%n actions partagées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the actions shared with it</source>
        <translation>Choisir les actions partagées avec lui</translation>
    </message>
    <message>
        <source>Unpair it</source>
        <translation>Le dissocier</translation>
    </message>
</context>
<context>
    <name>LastNotesModel</name>
    <message>
        <source>Empty note</source>
        <translation>Note vide</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertion</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Narrow or widen the sidebar</source>
        <translation>Réduire ou élargir la barre latérale</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>parti avant la fin</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non pointé</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>MissionFrame</name>
    <message>
        <source>Parts of the mission</source>
        <translation>Parties de la mission</translation>
    </message>
</context>
<context>
    <name>MissionListModel</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Action not received yet</source>
        <translation>Action pas encore reçue</translation>
    </message>
    <message>
        <source>{action}, activities {numbers}</source>
        <translation>{action}, activités {numbers}</translation>
    </message>
    <message>
        <source>{action}, activity {numbers}</source>
        <translation>{action}, activité {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates to be set</source>
        <translation>Dates à fixer</translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation>Jour {number} sur {days}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionsPresenter</name>
    <message>
        <source>Plan a mission</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>Change the mission</source>
        <translation>Modifier la mission</translation>
    </message>
    <message>
        <source>Plan or save the mission</source>
        <translation>Planifier ou enregistrer la mission</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation>
            <numerusform>%n passée</numerusform>
            <numerusform>%n passées</numerusform>
        </translation>
    </message>
    <message>
        <source>Mission deleted</source>
        <translation>Mission supprimée</translation>
    </message>
</context>
<context>
    <name>MissionsScreen</name>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation>Filtrer&#x202f;: action, lieu, année…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>plan a mission</source>
        <translation>planifier une mission</translation>
    </message>
    <message>
        <source>No mission yet</source>
        <translation>Aucune mission</translation>
    </message>
    <message>
        <source>Plan one for an activity: its agenda, people and feedback follow from it.</source>
        <translation>Planifiez-en une pour une activité&#x202f;: son programme, ses participants et ses avis en découlent.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No mission found</source>
        <translation>Aucune mission trouvée</translation>
    </message>
    <message>
        <source>Try fewer words: names of actions and places, or a year.</source>
        <translation>Essayez moins de mots&#x202f;: noms d’actions, de lieux, ou une année.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>four or five words are easy to keep</source>
        <translation>quatre ou cinq mots se retiennent bien</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>encore %n caractère</numerusform>
            <numerusform>encore %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase is easy to guess: make it longer or more varied.</source>
        <translation>Cette phrase est facile à deviner&#x202f;: allongez-la ou variez-la.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Tapez la phrase de passe encore une fois.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {count} characters.</source>
        <translation>La phrase de passe demande au moins {count} caractères.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases diffèrent.</translation>
    </message>
</context>
<context>
    <name>NoteHeader</name>
    <message>
        <source>History of this note</source>
        <translation>Historique de cette note</translation>
    </message>
    <message>
        <source>More for this note</source>
        <translation>Plus d’actions pour cette note</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>NoteListModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>plus de {count}</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Note sans texte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Insérer un modèle</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Supprimer cette note</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Aucune séance</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Date and time of the note</source>
        <translation>Date et heure de la note</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Title, then what was said, seen or decided</source>
        <translation>Titre, puis ce qui a été dit, vu ou décidé</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisée dans</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>fait le {day}</translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation>Recommandation {number}</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>Find in notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Add a file to the note</source>
        <translation>Ajouter un fichier à la note</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Historique de la note</translation>
    </message>
    <message>
        <source>Mark the note as done</source>
        <translation>Marquer la note comme faite</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Version restored</source>
        <translation>Version rétablie</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Note supprimée</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Écrire la première note</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aucune note pour l’instant</translation>
    </message>
    <message>
        <source>Press N anywhere and type. Each pause is saved; no button is needed.</source>
        <translation>Appuyez sur N n’importe où et tapez. Chaque pause est enregistrée&#x202f;; aucun bouton n’est nécessaire.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>paste a picture</source>
        <translation>coller une image</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>New note: Ctrl+Shift+N</source>
        <translation>Nouvelle note&#x202f;: Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>Aucune note ne contient ces mots.</translation>
    </message>
    <message>
        <source>No note of this kind.</source>
        <translation>Aucune note de ce type.</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filtre&#x202f;: {name}</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>Open the backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>Type the passphrase that you used when the backup was made. All of it is then checked; your notes here are not touched yet.</source>
        <translation>Tapez la phrase de passe que vous utilisiez quand la sauvegarde a été faite. Elle est ensuite vérifiée en entier&#x202f;; vos notes ici ne sont pas encore touchées.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation>Sauvegarde du {day}</translation>
    </message>
    <message>
        <source>Type the recovery code to continue</source>
        <translation>Tapez le code de secours pour continuer</translation>
    </message>
    <message>
        <source>Type the passphrase to continue</source>
        <translation>Tapez la phrase de passe pour continuer</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase de passe</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Pair a laptop</source>
        <translation>Associer un ordinateur</translation>
    </message>
    <message>
        <source>No laptop is paired with this one yet</source>
        <translation>Aucun ordinateur n’est encore associé à celui-ci</translation>
    </message>
    <message>
        <source>Laptops of a team exchange their work by files on a USB stick; no network is needed. Pair two laptops once: one shows a code, the other types it. The files are encrypted, so that only the other laptop can open them.</source>
        <translation>Les ordinateurs d’une équipe échangent leur travail par des fichiers sur une clé USB, sans réseau. Associez deux ordinateurs une seule fois&#x202f;: l’un montre un code, l’autre le tape. Les fichiers sont chiffrés, et seul l’autre ordinateur peut les ouvrir.</translation>
    </message>
    <message>
        <source>Receiving a file</source>
        <translation>Réception d’un fichier</translation>
    </message>
    <message>
        <source>You can go on working. Do not pull out the stick yet.</source>
        <translation>Vous pouvez continuer à travailler. Ne retirez pas encore la clé.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>No file was written or received yet.</source>
        <translation>Aucun fichier n’a encore été écrit ni reçu.</translation>
    </message>
    <message>
        <source>send by USB</source>
        <translation>envoyer par USB</translation>
    </message>
    <message>
        <source>receive a file</source>
        <translation>recevoir un fichier</translation>
    </message>
    <message>
        <source>Receive: drop a file on this window</source>
        <translation>Recevoir&#x202f;: déposez un fichier sur cette fenêtre</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message>
        <source>Attendance of the running session</source>
        <translation>Présences de la séance en cours</translation>
    </message>
    <message>
        <source>Feedback of the activity</source>
        <translation>Avis sur l’activité</translation>
    </message>
    <message>
        <source>Report of the mission</source>
        <translation>Rapport de la mission</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exporter le rapport en PDF</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>Avant de partir</translation>
    </message>
    <message>
        <source>Before you leave {place}</source>
        <translation>Avant de quitter {place}</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} faits</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>présences</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>to 7, tabs</source>
        <translation>à 7, onglets</translation>
    </message>
    <message>
        <source>Done before leaving</source>
        <translation>Fait avant de partir</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Plan the agenda</source>
        <translation>Établir le programme</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>Type the agenda, or paste it, one line for each session.</source>
        <translation>Saisissez ou collez le programme, une ligne par séance.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Pas encore de pages</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>Pair a laptop</source>
        <translation>Associer un ordinateur</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code&#x202f;: {code}</translation>
    </message>
    <message>
        <source>It holds until {moment}, for one laptop.</source>
        <translation>Il vaut jusqu’au {moment}, pour un seul ordinateur.</translation>
    </message>
    <message>
        <source>Take the stick to the other laptop. The file on it is “{name}”.</source>
        <translation>Portez la clé à l’autre ordinateur. Le fichier s’y appelle «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Paired with {name}</source>
        <translation>Associé à {name}</translation>
    </message>
    <message>
        <source>One step is left: the file “{name}” lies beside the invitation. Take the stick back to the other laptop and drop the file on the window there.</source>
        <translation>Il reste une étape&#x202f;: le fichier «&#x202f;{name}&#x202f;» est à côté de l’invitation. Rapportez la clé à l’autre ordinateur et déposez-y le fichier sur la fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) shared, as the invitation says</source>
        <translation>
            <numerusform>%n action partagée, comme le dit l’invitation</numerusform>
            <numerusform>%n actions partagées, comme le dit l’invitation</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Montrer un code</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
    <message>
        <source>This laptop begins</source>
        <translation>Cet ordinateur commence</translation>
    </message>
    <message>
        <source>It shows a code and writes an invitation to a USB stick. Tell the code to your colleague by voice, not on the same stick.</source>
        <translation>Il montre un code et écrit une invitation sur une clé USB. Dites le code à votre collègue de vive voix, pas sur la même clé.</translation>
    </message>
    <message>
        <source>The other laptop has begun</source>
        <translation>L’autre ordinateur a commencé</translation>
    </message>
    <message>
        <source>Choose its invitation on the stick and type the code that it shows.</source>
        <translation>Choisissez son invitation sur la clé et tapez le code qu’il montre.</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Montrer le code</translation>
    </message>
    <message>
        <source>Making the invitation</source>
        <translation>Préparation de l’invitation</translation>
    </message>
    <message>
        <source>This takes a few seconds, so that nobody can try out codes.</source>
        <translation>Cela prend quelques secondes, pour que personne ne puisse essayer des codes.</translation>
    </message>
    <message>
        <source>Choose the actions that you work on together. The other laptop is given the work in these and nothing of others; you can change it later.</source>
        <translation>Choisissez les actions sur lesquelles vous travaillez ensemble. L’autre ordinateur reçoit le travail de celles-ci et rien des autres&#x202f;; vous pourrez changer plus tard.</translation>
    </message>
    <message>
        <source>Folder on the USB stick</source>
        <translation>Dossier sur la clé USB</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>There, choose Sync, Pair a laptop, Type a code; and type the code that you tell them.</source>
        <translation>Là, choisissez Échange, Associer un ordinateur, Taper un code&#x202f;; puis tapez le code que vous leur dites.</translation>
    </message>
    <message>
        <source>Bring the stick back and drop the answer on this window. Then the two are paired.</source>
        <translation>Rapportez la clé et déposez la réponse sur cette fenêtre. Les deux sont alors associés.</translation>
    </message>
    <message>
        <source>The code is shown only now. Keep it apart from the stick: the two together open the invitation.</source>
        <translation>Le code n’est montré que maintenant. Gardez-le à part de la clé&#x202f;: les deux ensemble ouvrent l’invitation.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Code that the other laptop shows</source>
        <translation>Code que montre l’autre ordinateur</translation>
    </message>
    <message>
        <source>capital or small letters, with or without dashes</source>
        <translation>majuscules ou minuscules, avec ou sans tirets</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>Ouverture de l’invitation</translation>
    </message>
    <message>
        <source>Invitation on the USB stick</source>
        <translation>Invitation sur la clé USB</translation>
    </message>
    <message>
        <source>Choose the actions shared with it</source>
        <translation>Choisir les actions partagées avec lui</translation>
    </message>
    <message>
        <source>Send them your work now</source>
        <translation>Leur envoyer votre travail maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>ParticipantsCard</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invités</translation>
    </message>
    <message>
        <source>came at least once</source>
        <translation>venus 1 fois ou plus</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>institutions</translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n femme</numerusform>
            <numerusform>%n femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n homme</numerusform>
            <numerusform>%n hommes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not given</source>
        <translation>
            <numerusform>%n non indiqué</numerusform>
            <numerusform>%n non indiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Personne n’est encore invité</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the characters</source>
        <translation>Montrer les caractères</translation>
    </message>
    <message>
        <source>Hide the characters</source>
        <translation>Cacher les caractères</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase de passe</translation>
    </message>
    <message>
        <source>It opens your notes each time. Nobody can reset it, not even the MIEUX team; a recovery code follows in the next step.</source>
        <translation>Elle ouvre vos notes à chaque fois. Personne ne peut la réinitialiser, pas même l’équipe MIEUX&#x202f;; un code de secours suit à l’étape suivante.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No institution</source>
        <translation>Sans institution</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Supprimer cette personne</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} supprimé</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name or institution</source>
        <translation>Nom ou institution</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation>Ajouter ce nom</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Choose somebody on the list, or add a person.</source>
        <translation>Choisissez quelqu’un dans la liste ou ajoutez une personne.</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>ajouter une personne</translation>
    </message>
    <message>
        <source>find</source>
        <translation>trouver</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>No name or institution begins with “{typed}”.</source>
        <translation>Aucun nom ni aucune institution ne commence par «&#x202f;{typed}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} affichés sur {all}</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>Use another day</source>
        <translation>Prendre un autre jour</translation>
    </message>
    <message>
        <source>What you typed stays until you change it.</source>
        <translation>Ce que vous avez tapé reste jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 3 March 2026.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 3 mars 2026.</translation>
    </message>
    <message>
        <source>The end is before the start ({day}).</source>
        <translation>La fin précède le début ({day}).</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>Prendre le {day}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Tapez quelques lettres</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>such as 2026-1</source>
        <translation>par exemple 2026-1</translation>
    </message>
    <message>
        <source>Took part in</source>
        <translation>A participé à</translation>
    </message>
    <message>
        <source>Nothing yet. Registers and mission teams appear here.</source>
        <translation>Rien encore. Les registres et les équipes de mission apparaissent ici.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Type a name. The last one that was saved is kept until then.</source>
        <translation>Tapez un nom. Le dernier nom enregistré est gardé jusque-là.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consentement donné le</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Wording of the privacy notice</source>
        <translation>Notice de confidentialité</translation>
    </message>
    <message>
        <source>its version</source>
        <translation>sa version</translation>
    </message>
    <message>
        <source>saved, but looks unusual</source>
        <translation>enregistré, mais inhabituel</translation>
    </message>
    <message>
        <source>This is not a day. Type it as 3 March 2026.</source>
        <translation>Ce n’est pas un jour. Tapez-le comme 3 mars 2026.</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Tapez quelques lettres</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>such as Africa/Accra</source>
        <translation>par exemple Africa/Accra</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>No country of this name. Choose one from the list.</source>
        <translation>Aucun pays de ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>No time zone of this name. Choose one from the list.</source>
        <translation>Aucun fuseau horaire de ce nom. Choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Not chosen</source>
        <translation>Pas choisi</translation>
    </message>
    <message>
        <source>Choose the folder of the USB stick</source>
        <translation>Choisir le dossier de la clé USB</translation>
    </message>
    <message>
        <source>Choose the file that the other laptop wrote</source>
        <translation>Choisir le fichier écrit par l’autre ordinateur</translation>
    </message>
    <message>
        <source>Files of MIEUX Desktop (*.mieux)</source>
        <translation>Fichiers de MIEUX Desktop (*.mieux)</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan a mission</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>Change the mission</source>
        <translation>Modifier la mission</translation>
    </message>
    <message>
        <source>Plan mission</source>
        <translation>Planifier la mission</translation>
    </message>
    <message>
        <source>Save mission</source>
        <translation>Enregistrer la mission</translation>
    </message>
    <message>
        <source>What you type is kept, also when you leave this page.</source>
        <translation>Ce que vous tapez est gardé, même si vous quittez cette page.</translation>
    </message>
    <message>
        <source>Its activities move with it where they had the same place and days.</source>
        <translation>Ses activités la suivent si elles avaient le même lieu et les mêmes jours.</translation>
    </message>
    <message>
        <source>No action is chosen. Type a part of its name.</source>
        <translation>Aucune action n’est choisie. Tapez une partie de son nom.</translation>
    </message>
    <message>
        <source>Tick at least one activity that the mission serves.</source>
        <translation>Cochez au moins une activité que sert la mission.</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>planifier</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>tick an activity</source>
        <translation>cocher une activité</translation>
    </message>
    <message>
        <source>calendar or list</source>
        <translation>calendrier ou liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Type a part of its name or country</source>
        <translation>Tapez une partie de son nom ou de son pays</translation>
    </message>
    <message>
        <source>Activities that it serves</source>
        <translation>Activités qu’elle sert</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Ajouter à l’équipe</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Tapez un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>the first one leads</source>
        <translation>la première personne dirige</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable MIEUX</translation>
    </message>
    <message>
        <source>in the MIEUX team</source>
        <translation>dans l’équipe MIEUX</translation>
    </message>
</context>
<context>
    <name>PortfolioPresenter</name>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Modifier l’action</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Starts per year, {years}</source>
        <translation>Débuts par an, {years}</translation>
    </message>
    <message>
        <source>Starts per year</source>
        <translation>Débuts par an</translation>
    </message>
    <message>
        <source>{all} actions · {all_activities} activities</source>
        <translation>{all} actions · {all_activities} activités</translation>
    </message>
    <message>
        <source>{shown} of {all} actions · {activities} of {all_activities} activities</source>
        <translation>{shown} actions sur {all} · {activities} activités sur {all_activities}</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portefeuille</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) written into the file {name}.</source>
        <translation>
            <numerusform>%n action écrite dans le fichier {name}.</numerusform>
            <numerusform>%n actions écrites dans le fichier {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action deleted</source>
        <translation>Action supprimée</translation>
    </message>
    <message>
        <source>Activity deleted</source>
        <translation>Activité supprimée</translation>
    </message>
    <message>
        <source>What is marked cannot be saved as it is. The rest is saved.</source>
        <translation>Ce qui est marqué ne peut pas être enregistré tel quel. Le reste l’est.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: mend what is marked, or leave without it.</source>
        <translation>Rien n’est encore enregistré&#x202f;: corrigez ce qui est marqué, ou quittez sans cela.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans cela</translation>
    </message>
</context>
<context>
    <name>PortfolioScreen</name>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>nouvelle action</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Remove the filter {words}</source>
        <translation>Retirer le filtre {words}</translation>
    </message>
    <message>
        <source>Selection ({count})</source>
        <translation>Sélection ({count})</translation>
    </message>
    <message>
        <source>All actions ({count})</source>
        <translation>Toutes les actions ({count})</translation>
    </message>
    <message>
        <source>Filter: name, institution…</source>
        <translation>Filtrer&#x202f;: nom, institution…</translation>
    </message>
    <message>
        <source>Filter by region</source>
        <translation>Filtrer par région</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Filter by country</source>
        <translation>Filtrer par pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Filter by domain</source>
        <translation>Filtrer par domaine</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrer par statut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} actions</source>
        <translation>{name}&#x202f;: {filtered} actions sur {total}</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} activities</source>
        <translation>{name}&#x202f;: {filtered} activités sur {total}</translation>
    </message>
    <message>
        <source>Starts per year</source>
        <translation>Débuts par an</translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} starts</source>
        <translation>{name}&#x202f;: {filtered} débuts sur {total}</translation>
    </message>
    <message>
        <source>An action can cover several domains. Click a bar to filter the list.</source>
        <translation>Une action peut couvrir plusieurs domaines. Cliquer sur une barre filtre la liste.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No action meets the filters</source>
        <translation>Aucune action ne répond aux filtres</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filters to see all actions.</source>
        <translation>Essayez moins de mots, ou effacez les filtres pour voir toutes les actions.</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {rows}</source>
        <translation>Lignes {first}–{last} sur {rows}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Not saved: the disk is full</source>
        <translation>Non enregistré&#x202f;: disque plein</translation>
    </message>
    <message>
        <source>Not saved: the folder is read-only</source>
        <translation>Non enregistré&#x202f;: dossier en lecture seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your saved work is safe. Try again.</source>
        <translation>Le programme a rencontré une erreur. Votre travail enregistré est en sécurité. Réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. What you typed stays here; free some space and it is saved.</source>
        <translation>Le disque est plein. Ce que vous avez tapé reste ici&#x202f;; libérez de la place et ce sera enregistré.</translation>
    </message>
    <message>
        <source>This text is too long to be saved. It stays as a draft; shorten it or share it out.</source>
        <translation>Ce texte est trop long pour être enregistré. Il reste à l’état de brouillon ; raccourcissez-le ou répartissez-le.</translation>
    </message>
    <message>
        <source>The folder cannot be written. What you typed stays here; allow writing in it.</source>
        <translation>Impossible d’écrire dans le dossier. Ce que vous avez tapé reste ici&#x202f;; autorisez-y l’écriture.</translation>
    </message>
    <message>
        <source>The disk did not take your last words. They stay here; free some space and try again.</source>
        <translation>Le disque n’a pas pris vos derniers mots. Ils restent ici&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk reports an error. What you typed stays here; copy the store’s folder to another disk soon.</source>
        <translation>Le disque signale une erreur. Ce que vous avez tapé reste ici&#x202f;; copiez bientôt le dossier des données sur un autre disque.</translation>
    </message>
    <message>
        <source>The file or folder could not be opened. Check that it still exists.</source>
        <translation>Le fichier ou le dossier n’a pas pu être ouvert. Vérifiez qu’il existe encore.</translation>
    </message>
    <message>
        <source>The file name is too long for this disk. Choose a shorter one.</source>
        <translation>Le nom du fichier est trop long pour ce disque. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The store is busy. Nothing is lost; try again in a moment.</source>
        <translation>Les données sont occupées. Rien n’est perdu&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>A part of the store is damaged. Copy the store’s folder to a safe place, then restore the last backup copy.</source>
        <translation>Une partie des données est endommagée. Copiez le dossier des données en lieu sûr, puis restaurez la dernière copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Another window has this store open. Go to that window, or close it.</source>
        <translation>Une autre fenêtre a ouvert ces données. Allez à cette fenêtre, ou fermez-la.</translation>
    </message>
    <message>
        <source>There is a store in this folder already. It was left as it is.</source>
        <translation>Ce dossier contient déjà des données. Elles n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>This was not yet received on this laptop. It appears after a sync.</source>
        <translation>Ceci n’est pas encore arrivé sur cet ordinateur. Cela apparaîtra après une synchronisation.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Capital letters count.</source>
        <translation>Ce n’est pas la phrase de passe. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>Use at least {minimum} characters, for example four words.</source>
        <translation>Utilisez au moins {minimum} caractères, par exemple quatre mots.</translation>
    </message>
    <message>
        <source>The system’s keyring did not take the key. Unlock it, then try again; the passphrase works as before.</source>
        <translation>Le trousseau du système n’a pas pris la clé. Déverrouillez-le, puis réessayez&#x202f;; la phrase de passe fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Type your name; it signs your notes and reports.</source>
        <translation>Tapez votre nom&#x202f;; il signe vos notes et vos rapports.</translation>
    </message>
    <message>
        <source>The end is before the start ({start}). Change one of the two.</source>
        <translation>La fin précède le début ({start}). Modifiez l’un des deux.</translation>
    </message>
    <message>
        <source>The end ({end}) is not after the start ({start}).</source>
        <translation>La fin ({end}) ne suit pas le début ({start}).</translation>
    </message>
    <message>
        <source>That day is outside the activity ({start} to {end}). Choose one of its days or change its dates.</source>
        <translation>Ce jour est hors de l’activité ({start} à {end}). Choisissez l’un de ses jours ou modifiez ses dates.</translation>
    </message>
    <message>
        <source>The file is not on this laptop.</source>
        <translation>Le fichier n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file is damaged and was not opened. Restore it from a backup copy.</source>
        <translation>Le fichier est endommagé et n’a pas été ouvert. Restaurez-le d’une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A person needs a name. Type a family name or a given name.</source>
        <translation>Une personne a besoin d’un nom. Tapez un nom de famille ou un prénom.</translation>
    </message>
    <message>
        <source>The action has no name. Give it one in English or in French.</source>
        <translation>L’action n’a pas de nom. Donnez-lui-en un en anglais ou en français.</translation>
    </message>
    <message>
        <source>“{text}” is not a month. Write it as 07/2014.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un mois. Écrivez-le comme 07/2014.</translation>
    </message>
    <message>
        <source>The activity has no title. Give it one in English or in French.</source>
        <translation>L’activité n’a pas de titre. Donnez-lui-en un en anglais ou en français.</translation>
    </message>
    <message>
        <source>Activity {number} has missions, sessions or participants. Remove these first.</source>
        <translation>L’activité {number} a des missions, des séances ou des participants. Retirez-les d’abord.</translation>
    </message>
    <message>
        <source>The action has missions. Delete these first.</source>
        <translation>L’action a des missions. Supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>No activity is chosen. Tick at least one that the mission serves.</source>
        <translation>Aucune activité n’est choisie. Cochez-en au moins une que sert la mission.</translation>
    </message>
    <message>
        <source>The mission has an end but no start. Give its first day.</source>
        <translation>La mission a une fin mais pas de début. Indiquez son premier jour.</translation>
    </message>
    <message>
        <source>There is no time zone named “{name}”. Choose one from the list, such as Africa/Accra.</source>
        <translation>Aucun fuseau horaire ne s’appelle «&#x202f;{name}&#x202f;». Choisissez-en un dans la liste, par exemple Africa/Accra.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that it may be opened.</source>
        <translation>Le fichier ne peut pas être lu. Vérifiez qu’il est encore là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>This kind of file is not opened from here, because it could run as a program. Save a copy and open it with its own program.</source>
        <translation>Ce type de fichier ne s’ouvre pas d’ici, car il pourrait s’exécuter comme un programme. Enregistrez une copie et ouvrez-la avec son propre programme.</translation>
    </message>
    <message>
        <source>The picture is too large to be prepared. Attach the original, or make it smaller first.</source>
        <translation>L’image est trop grande pour être préparée. Joignez l’original, ou réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short. Copy it from the camera again.</source>
        <translation>L’image est endommagée ou incomplète. Copiez-la à nouveau depuis l’appareil.</translation>
    </message>
    <message>
        <source>The place where this photo was taken cannot be removed from its format. Save it as JPEG, or attach the original.</source>
        <translation>Le lieu de prise de vue ne peut pas être retiré de ce format. Enregistrez la photo en JPEG, ou joignez l’original.</translation>
    </message>
    <message>
        <source>This program does not hold version {version} of the questionnaire “{name}”. Update the program to see this feedback.</source>
        <translation>Ce programme ne contient pas la version {version} du questionnaire «&#x202f;{name}&#x202f;». Mettez le programme à jour pour voir ces avis.</translation>
    </message>
    <message>
        <source>Feedback is open for this activity already. Close it before you open a new round.</source>
        <translation>Le recueil des avis est déjà ouvert pour cette activité. Clôturez-le avant d’en ouvrir un autre.</translation>
    </message>
    <message>
        <source>The feedback of this activity is closed. It takes no more answers.</source>
        <translation>Le recueil des avis de cette activité est clos. Il n’accepte plus de réponses.</translation>
    </message>
    <message>
        <source>The feedback is still open. Results are shown after closing.</source>
        <translation>Le recueil des avis est encore ouvert. Les résultats sont montrés après la clôture.</translation>
    </message>
    <message>
        <source>The form has no answer yet. Enter one, or give the form up.</source>
        <translation>Le formulaire n’a encore aucune réponse. Saisissez-en une, ou abandonnez le formulaire.</translation>
    </message>
    <message>
        <source>Some answers of the form do not hold. They are marked on the form.</source>
        <translation>Certaines réponses du formulaire ne vont pas. Elles y sont marquées.</translation>
    </message>
    <message>
        <source>A form is being entered. Finish it or give it up, then close.</source>
        <translation>Un formulaire est en cours de saisie. Terminez-le ou abandonnez-le, puis clôturez.</translation>
    </message>
    <message>
        <source>This group has fewer than {minimum} answers, so it is not shown.</source>
        <translation>Ce groupe a moins de {minimum} réponses&#x202f;; il n’est donc pas montré.</translation>
    </message>
    <message>
        <source>A score is a whole number from {lowest} to {highest}.</source>
        <translation>Une note est un nombre entier de {lowest} à {highest}.</translation>
    </message>
    <message>
        <source>The recommendation has no text. Say what should be done.</source>
        <translation>La recommandation n’a pas de texte. Dites ce qu’il faudrait faire.</translation>
    </message>
    <message>
        <source>The session has no title. Write a few words after the times.</source>
        <translation>La séance n’a pas de titre. Écrivez quelques mots après les heures.</translation>
    </message>
    <message>
        <source>The session would run past midnight. Choose an earlier start or a shorter session.</source>
        <translation>La séance dépasserait minuit. Choisissez un début plus tôt ou une séance plus courte.</translation>
    </message>
    <message>
        <source>Begin with the times, such as 09:00-10:30 Opening.</source>
        <translation>Commencez par les heures, par exemple 09:00-10:30 Ouverture.</translation>
    </message>
    <message>
        <source>{text} is not a time of day. Write hours from 00 to 23 and minutes from 00 to 59.</source>
        <translation>{text} n’est pas une heure. Écrivez les heures de 00 à 23 et les minutes de 00 à 59.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar. Write it as 2026-03-04.</source>
        <translation>Ce jour n’existe pas dans le calendrier. Écrivez-le comme 2026-03-04.</translation>
    </message>
    <message>
        <source>The file {name} could not be written. Choose another folder, or free some space.</source>
        <translation>Le fichier {name} n’a pas pu être écrit. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be reached. Plug in the stick, or choose another folder in the settings.</source>
        <translation>Le dossier des sauvegardes n’est pas accessible. Branchez la clé USB ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>This folder is inside the folder of your notes. Choose one on another disk, such as a USB stick.</source>
        <translation>Ce dossier est dans le dossier de vos notes. Choisissez-en un sur un autre disque, comme une clé USB.</translation>
    </message>
    <message>
        <source>The disk for backups is full. The older backups are still there; free some space on it, or choose another folder in the settings.</source>
        <translation>Le disque des sauvegardes est plein. Les sauvegardes plus anciennes y sont toujours&#x202f;; libérez de la place ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written. The older backups are still there; allow writing in it, or choose another folder in the settings.</source>
        <translation>On ne peut pas écrire dans le dossier des sauvegardes. Les sauvegardes plus anciennes y sont toujours&#x202f;; autorisez l’écriture ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The disk for backups stopped answering. The older backups are untouched; plug it in again, then back up once more.</source>
        <translation>Le disque des sauvegardes ne répond plus. Les sauvegardes plus anciennes sont intactes&#x202f;; rebranchez-le, puis sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>The backup could not be read back from its disk and was removed. The older backups are still there; use another stick.</source>
        <translation>La sauvegarde n’a pas pu être relue sur son disque et a été supprimée. Les sauvegardes plus anciennes y sont toujours&#x202f;; prenez une autre clé USB.</translation>
    </message>
    <message>
        <source>This backup is not whole, so nothing was restored. Choose another one.</source>
        <translation>Cette sauvegarde est incomplète, rien n’a donc été restauré. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The backup is damaged, so nothing was restored. Choose another one.</source>
        <translation>La sauvegarde est endommagée, rien n’a donc été restauré. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This code does not fit. Compare it with the sheet you kept.</source>
        <translation>Ce code ne convient pas. Comparez-le avec la feuille que vous avez gardée.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this. Install the newer version to open it.</source>
        <translation>Une version plus récente du programme a écrit ceci. Installez-la pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The key file is damaged, so nothing was changed. Choose another backup.</source>
        <translation>Le fichier de clé est endommagé, rien n’a donc été changé. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The key file is missing, so nothing was changed. Choose another backup.</source>
        <translation>Le fichier de clé manque, rien n’a donc été changé. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The database is missing, so nothing was changed. Choose another backup.</source>
        <translation>La base de données manque ; rien n’a été modifié. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>No program of this computer opens this kind of file. Save a copy and open it elsewhere.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce type de fichier. Enregistrez une copie et ouvrez-la ailleurs.</translation>
    </message>
    <message>
        <source>This is not a file of MIEUX Desktop. Choose a file that ends in .mieux.</source>
        <translation>Ce n’est pas un fichier de MIEUX Desktop. Choisissez un fichier qui se termine par .mieux.</translation>
    </message>
    <message>
        <source>The file is cut short. Copy it to the stick again, or ask for a new one.</source>
        <translation>Le fichier est tronqué. Copiez-le de nouveau sur la clé, ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged and nothing of it was taken. Ask for a new one; no work is lost by it.</source>
        <translation>Le fichier est endommagé et rien n’en a été pris. Demandez-en un nouveau&#x202f;; aucun travail n’est perdu.</translation>
    </message>
    <message>
        <source>The file holds more than one file may. Nothing of it was taken.</source>
        <translation>Le fichier contient plus qu’un fichier ne le peut. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Too much of what this laptop sent could not be used. Nothing of the file was taken. Talk to its user; to receive more from it, pair the two again.</source>
        <translation>Trop de ce que cet ordinateur a envoyé n’a pas pu être utilisé. Rien de ce fichier n’a été repris. Parlez à la personne qui l’utilise ; pour en recevoir davantage, associez de nouveau les deux.</translation>
    </message>
    <message>
        <source>A newer version of the program made this file. Update the program, then receive it again.</source>
        <translation>Une version plus récente du programme a fait ce fichier. Mettez le programme à jour, puis recevez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file is for another laptop, and only that one can open it. Nothing was changed here.</source>
        <translation>Ce fichier est pour un autre ordinateur, et lui seul peut l’ouvrir. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>This laptop does not know the sender of the file. Pair the two laptops first.</source>
        <translation>Cet ordinateur ne connaît pas l’expéditeur du fichier. Associez d’abord les deux ordinateurs.</translation>
    </message>
    <message>
        <source>The sender’s laptop is no longer paired with this one. Nothing of the file was taken.</source>
        <translation>L’ordinateur de l’expéditeur n’est plus associé à celui-ci. Rien du fichier n’a été pris.</translation>
    </message>
    <message>
        <source>The pairing with {person}’s laptop has run out. Check the date of this laptop, or pair the two again.</source>
        <translation>L’association avec l’ordinateur de {person} a expiré. Vérifiez la date de cet ordinateur, ou associez de nouveau les deux.</translation>
    </message>
    <message>
        <source>This code has a typing error. Compare it sign by sign with the one on the other laptop.</source>
        <translation>Ce code contient une faute de frappe. Comparez-le signe par signe avec celui de l’autre ordinateur.</translation>
    </message>
    <message>
        <source>The code does not open this file. It may belong to another invitation, or the file is damaged.</source>
        <translation>Le code n’ouvre pas ce fichier. Il est peut-être celui d’une autre invitation, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>This file is no invitation. Choose the one that the other laptop made.</source>
        <translation>Ce fichier n’est pas une invitation. Choisissez celle que l’autre ordinateur a faite.</translation>
    </message>
    <message>
        <source>This file is no answer to an invitation. Choose the one that the other laptop made.</source>
        <translation>Ce fichier n’est pas une réponse à une invitation. Choisissez celle que l’autre ordinateur a faite.</translation>
    </message>
    <message>
        <source>The file is damaged. Ask for a new one.</source>
        <translation>Le fichier est endommagé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This invitation was made on this laptop. Open it on the other one.</source>
        <translation>Cette invitation a été faite sur cet ordinateur. Ouvrez-la sur l’autre.</translation>
    </message>
    <message>
        <source>This laptop waits for no such answer: it was used already, or withdrawn. Make a new invitation.</source>
        <translation>Cet ordinateur n’attend pas cette réponse&#x202f;: elle a déjà servi, ou a été retirée. Faites une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The invitation is older than a day. Make a new one.</source>
        <translation>L’invitation date de plus d’un jour. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>No action is chosen. Add at least one that both of you work on.</source>
        <translation>Aucune action n’est choisie. Ajoutez-en au moins une sur laquelle vous travaillez tous les deux.</translation>
    </message>
    <message>
        <source>This laptop is not paired with that one. Pair the two first.</source>
        <translation>Cet ordinateur n’est pas associé à celui-là. Associez d’abord les deux.</translation>
    </message>
    <message>
        <source>“{laptop}” is no longer paired with this laptop. Pair the two again to send files to it.</source>
        <translation>«&#x202f;{laptop}&#x202f;» n’est plus associé à cet ordinateur. Associez de nouveau les deux pour lui envoyer des fichiers.</translation>
    </message>
    <message>
        <source>This file was written on this laptop, for “{laptop}”. Open it there.</source>
        <translation>Ce fichier a été écrit sur cet ordinateur, pour «&#x202f;{laptop}&#x202f;». Ouvrez-le là-bas.</translation>
    </message>
    <message>
        <source>Stopped. What was taken so far stays; receive the file again for the rest.</source>
        <translation>Arrêté. Ce qui a été pris reste&#x202f;; recevez de nouveau le fichier pour la suite.</translation>
    </message>
    <message>
        <source>This version has been replaced meanwhile. Look at the versions again.</source>
        <translation>Cette version a été remplacée entre-temps. Regardez de nouveau les versions.</translation>
    </message>
    <message>
        <source>The two are merged already.</source>
        <translation>Les deux sont déjà réunis.</translation>
    </message>
</context>
<context>
    <name>ProfileStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>MIEUX Desktop works without any network. Your notes stay on this laptop, encrypted, until you send them.</source>
        <translation>MIEUX Desktop fonctionne sans aucun réseau. Vos notes restent sur cet ordinateur, chiffrées, jusqu’à ce que vous les envoyiez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Travailler comme</translation>
    </message>
    <message>
        <source>Expert on mission</source>
        <translation>Expert en mission</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable MIEUX</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>as it stands on your reports</source>
        <translation>tel qu’il figure sur vos rapports</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Type your name to continue</source>
        <translation>Tapez votre nom pour continuer</translation>
    </message>
    <message>
        <source>The name is blank.</source>
        <translation>Le nom est vide.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Your last words could not be saved.</source>
        <translation>Vos derniers mots n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Add “{name}” as a walk-in</source>
        <translation>Ajouter «&#x202f;{name}&#x202f;» sans inscription</translation>
    </message>
    <message>
        <source>add, present</source>
        <translation>ajouter, présent</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Modifier la phrase de passe</translation>
    </message>
    <message>
        <source>The old passphrase stops working at once. Your recovery code stays valid.</source>
        <translation>L’ancienne phrase cesse aussitôt de fonctionner. Votre code de secours reste valable.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Créer un nouveau code de secours</translation>
    </message>
    <message>
        <source>The code on the sheet that you keep stops working.</source>
        <translation>Le code de la feuille que vous gardez cessera de fonctionner.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Créer un code</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase de passe est modifiée.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>An answer is needed here.</source>
        <translation>Une réponse est nécessaire ici.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of the choices.</source>
        <translation>«&#x202f;{choice}&#x202f;» n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>“{choice}” is chosen twice.</source>
        <translation>«&#x202f;{choice}&#x202f;» est choisi deux fois.</translation>
    </message>
    <message>
        <source>Give every choice its place.</source>
        <translation>Donnez son rang à chaque choix.</translation>
    </message>
    <message>
        <source>This is not a point of the scale.</source>
        <translation>Ce n’est pas un point de l’échelle.</translation>
    </message>
    <message>
        <source>The lowest answer is {minimum}.</source>
        <translation>La réponse la plus basse est {minimum}.</translation>
    </message>
    <message>
        <source>The highest answer is {maximum}.</source>
        <translation>La réponse la plus haute est {maximum}.</translation>
    </message>
    <message>
        <source>The answer is longer than {maximum} characters.</source>
        <translation>La réponse dépasse {maximum} caractères.</translation>
    </message>
    <message>
        <source>The form does not ask this any more.</source>
        <translation>Le formulaire ne pose plus cette question.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation>Écrivez un nombre entier, par exemple 12.</translation>
    </message>
    <message>
        <source>Write a number, such as 12.5.</source>
        <translation>Écrivez un nombre, par exemple 12,5.</translation>
    </message>
    <message>
        <source>Write a date, such as 05/03/2026.</source>
        <translation>Écrivez une date, par exemple 05/03/2026.</translation>
    </message>
    <message>
        <source>This answer cannot be read.</source>
        <translation>Cette réponse est illisible.</translation>
    </message>
</context>
<context>
    <name>QuickNotePresenter</name>
    <message>
        <source>{action}, activity {numbers}</source>
        <translation>{action}, activité {numbers}</translation>
    </message>
</context>
<context>
    <name>QuickNoteWindow</name>
    <message>
        <source>Quick note</source>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Close the quick note</source>
        <translation>Fermer la note rapide</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Text of the quick note</source>
        <translation>Texte de la note rapide</translation>
    </message>
    <message>
        <source>Type; # sets the kind, @ names</source>
        <translation>Tapez&#x202f;; # donne le type, @ nomme</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>next note</source>
        <translation>note suivante</translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>{choice} (place {place})</source>
        <translation>{choice} (rang {place})</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Each field is saved when you leave it.</source>
        <translation>Chaque champ est enregistré quand vous le quittez.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Attendance mark</source>
        <translation>Marque de présence</translation>
    </message>
    <message>
        <source>Feedback round</source>
        <translation>Recueil d’avis</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Formulaire d’avis</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>Partie du rapport</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>people named</source>
        <translation>personnes citées</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>fait le</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>nom en anglais</translation>
    </message>
    <message>
        <source>name in French</source>
        <translation>nom en français</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>title in English</source>
        <translation>titre en anglais</translation>
    </message>
    <message>
        <source>title in French</source>
        <translation>titre en français</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>responsible officer</source>
        <translation>responsable MIEUX</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>premier mois</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>dernier mois</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>clos le</translation>
    </message>
    <message>
        <source>people invited</source>
        <translation>personnes invitées</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>expected results</source>
        <translation>résultats attendus</translation>
    </message>
    <message>
        <source>expected output</source>
        <translation>produit attendu</translation>
    </message>
    <message>
        <source>terms of reference</source>
        <translation>termes de référence</translation>
    </message>
    <message>
        <source>overall judgement</source>
        <translation>appréciation d’ensemble</translation>
    </message>
    <message>
        <source>score</source>
        <translation>note</translation>
    </message>
    <message>
        <source>reasons given</source>
        <translation>justification</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>horizon</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>place dans la liste</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>deleted and changed</source>
        <translation>supprimé et modifié</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détails</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Parti avant la fin</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Your new recovery code</source>
        <translation>Votre nouveau code de secours</translation>
    </message>
    <message>
        <source>The old code no longer works. Keep this one away from the computer.</source>
        <translation>L’ancien code ne fonctionne plus. Gardez celui-ci loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Imprimer le code</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Je l’ai gardé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>MIEUX Desktop: recovery code</source>
        <translation>MIEUX Desktop&#x202f;: code de secours</translation>
    </message>
    <message>
        <source>It opens the notes on the laptop if the passphrase is forgotten. Keep this sheet away from the computer.</source>
        <translation>Il ouvre les notes de l’ordinateur si la phrase de passe est oubliée. Gardez cette feuille loin de l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Notez votre code de secours</translation>
    </message>
    <message>
        <source>It opens your data if you forget the passphrase. It is shown only once. Without the passphrase and the code nobody can open your notes again, not even the MIEUX team.</source>
        <translation>Il ouvre vos données si vous oubliez votre phrase de passe. Il n’est affiché qu’une fois. Sans la phrase ni le code, personne ne pourra rouvrir vos notes, pas même l’équipe MIEUX.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Imprimer le code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Type groups {first} and {second} again to confirm that you have the code.</source>
        <translation>Recopiez les groupes {first} et {second} pour confirmer que vous avez bien noté le code.</translation>
    </message>
    <message>
        <source>Keep the sheet away from the computer, for example at the office or at home.</source>
        <translation>Gardez la feuille loin de l’ordinateur, par exemple au bureau ou chez vous.</translation>
    </message>
    <message>
        <source>Correct group {place} to continue</source>
        <translation>Corrigez le groupe {place} pour continuer</translation>
    </message>
    <message>
        <source>Type both groups to continue</source>
        <translation>Tapez les deux groupes pour continuer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Modifier la phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>RegisterDelegate</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Time of this mark</source>
        <translation>Heure de cette marque</translation>
    </message>
</context>
<context>
    <name>RegisterGrid</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not yet received</source>
        <translation>Pas encore reçu</translation>
    </message>
    <message>
        <source>marked differently on two laptops</source>
        <translation>marqué différemment sur deux ordinateurs</translation>
    </message>
    <message>
        <source>{name}, walk-in</source>
        <translation>{name}, venu sans inscription</translation>
    </message>
    <message>
        <source>{name}, attended {attended} of {held}</source>
        <translation>{name}, présence à {attended} séances sur {held}</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue the report</source>
        <translation>Continuer le rapport</translation>
    </message>
    <message>
        <source>Parts with text</source>
        <translation>Parties avec texte</translation>
    </message>
    <message numerus="yes">
        <source>{written} of {total} parts</source>
        <translation>
            <numerusform>{written} partie sur {total}</numerusform>
            <numerusform>{written} parties sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts that need your words have text</source>
        <translation>Toutes les parties à rédiger ont un texte</translation>
    </message>
    <message>
        <source>Draft; the facts fill themselves in</source>
        <translation>Brouillon&#x202f;; les faits se remplissent seuls</translation>
    </message>
</context>
<context>
    <name>ReportEvidence</name>
    <message>
        <source>Attendance of all sessions</source>
        <translation>Présences de toutes les séances</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>Pas encore reçu</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Note sans texte</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Attendance: {present} of {invited}</source>
        <translation>Présences&#x202f;: {present} sur {invited}</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invité</numerusform>
            <numerusform>%n invités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Place and days</source>
        <translation>Lieu et dates</translation>
    </message>
    <message>
        <source>Requesting authority</source>
        <translation>Autorité requérante</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Femmes et hommes</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Jours-personnes</translation>
    </message>
    <message>
        <source>Answered the feedback</source>
        <translation>Ont donné leur avis</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Period of the action</source>
        <translation>Période de l’action</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Named in notes</source>
        <translation>Nommées dans les notes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>non noté</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>A. Agenda as carried out</source>
        <translation>A. Programme réalisé</translation>
    </message>
    <message>
        <source>B. Evidence cited</source>
        <translation>B. Preuves citées</translation>
    </message>
    <message>
        <source>C. Attendance</source>
        <translation>C. Présences</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
</context>
<context>
    <name>ReportListModel</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Action not received yet</source>
        <translation>Action pas encore reçue</translation>
    </message>
    <message>
        <source>{action}, activities {numbers}</source>
        <translation>{action}, activités {numbers}</translation>
    </message>
    <message>
        <source>{action}, activity {numbers}</source>
        <translation>{action}, activité {numbers}</translation>
    </message>
    <message>
        <source>All parts written</source>
        <translation>Toutes les parties écrites</translation>
    </message>
    <message>
        <source>{written} of {total} parts written</source>
        <translation>{written} parties écrites sur {total}</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Pas encore exporté</translation>
    </message>
    <message>
        <source>Exported {day}, {time}</source>
        <translation>Exporté le {day}, {time}</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exporter le rapport en PDF</translation>
    </message>
    <message>
        <source>Export the report to another place…</source>
        <translation>Exporter le rapport ailleurs…</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Next missing part</source>
        <translation>Partie manquante suivante</translation>
    </message>
    <message>
        <source>Make the pages anew</source>
        <translation>Refaire les pages</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nouvelle recommandation</translation>
    </message>
    <message>
        <source>Same as the exported file</source>
        <translation>Identique au fichier exporté</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Long report: F5 makes its pages</source>
        <translation>Rapport long&#x202f;: F5 compose ses pages</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Exporting the mission report</source>
        <translation>Export du rapport de mission</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>next section</source>
        <translation>section suivante</translation>
    </message>
    <message>
        <source>next missing part</source>
        <translation>partie manquante suivante</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n à compléter</numerusform>
            <numerusform>%n à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>page {done} of {total}</source>
        <translation>page {done} sur {total}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections du rapport</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Cover and identity</source>
        <translation>Couverture et identité</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Context and terms of reference</source>
        <translation>Contexte et termes de référence</translation>
    </message>
    <message>
        <source>Programme day by day</source>
        <translation>Programme au jour le jour</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message numerus="yes">
        <source>%n without addressee</source>
        <translation>
            <numerusform>%n sans destinataire</numerusform>
            <numerusform>%n sans destinataire</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Agenda, evidence, attendance</source>
        <translation>Programme, preuves, présences</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n note d’évaluation</numerusform>
            <numerusform>%n notes d’évaluation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do(s)</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Filled from the records</source>
        <translation>Rempli par les données</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>À compléter</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>What was reached, in a few sentences first.</source>
        <translation>D’abord ce qui a été atteint, en quelques phrases.</translation>
    </message>
    <message>
        <source>Who asked for what, and the team’s task.</source>
        <translation>Qui a demandé quoi, et la tâche de l’équipe.</translation>
    </message>
    <message>
        <source>Who does what, by when.</source>
        <translation>Qui fait quoi, et pour quand.</translation>
    </message>
    <message>
        <source>Until you write this, the notes are listed.</source>
        <translation>Tant que rien n’est écrit ici, les notes sont énumérées.</translation>
    </message>
    <message>
        <source>An introduction, if the facts need one.</source>
        <translation>Une introduction, si les faits en demandent une.</translation>
    </message>
    <message>
        <source>In a note on a risk, a line that begins with “Done:” tells what was done about it.</source>
        <translation>Dans une note sur un risque, une ligne qui commence par «&#x202f;Fait&#x202f;:&#x202f;» dit ce qui a été fait.</translation>
    </message>
    <message>
        <source>To dos that are open; the people they name are to do them.</source>
        <translation>Les choses à faire encore ouvertes&#x202f;; les personnes nommées en ont la charge.</translation>
    </message>
</context>
<context>
    <name>ReportsPresenter</name>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n mission</numerusform>
            <numerusform>%n missions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation>Filtrer&#x202f;: action, lieu, année…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Aucun rapport</translation>
    </message>
    <message>
        <source>Every mission has one. It fills itself from notes, register and feedback.</source>
        <translation>Chaque mission en a un. Il se remplit des notes, des présences et des avis.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No report found</source>
        <translation>Aucun rapport trouvé</translation>
    </message>
    <message>
        <source>Try fewer words: names of actions and places, or a year.</source>
        <translation>Essayez moins de mots&#x202f;: noms d’actions et de lieux, ou une année.</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Copying and checking the backup</source>
        <translation>Copie et vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>Your notes here are not touched.</source>
        <translation>Vos notes ici ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Ne pas restaurer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Vérifier la sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Choose the folder of your backups</source>
        <translation>Choisir le dossier de vos sauvegardes</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>{answered} of {invited}</source>
        <translation>{answered} sur {invited}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{question}: {answers}; n {n}, mean {mean}, median {median}</source>
        <translation>{question}&#x202f;: {answers}&#x202f;; n {n}, moyenne {mean}, médiane {median}</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>s.&#xa0;o.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moy.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Méd.</translation>
    </message>
    <message>
        <source>{n} by phone</source>
        <translation>{n} par téléphone</translation>
    </message>
    <message>
        <source>{n} at the kiosk</source>
        <translation>{n} au kiosque</translation>
    </message>
    <message>
        <source>{n} on paper</source>
        <translation>{n} sur papier</translation>
    </message>
    <message>
        <source>would recommend</source>
        <translation>recommanderaient</translation>
    </message>
    <message>
        <source>Nobody answered this question</source>
        <translation>Personne n’a répondu à cette question</translation>
    </message>
    <message>
        <source>{promoters} promoters · {neutrals} neutral · {critics} critics</source>
        <translation>{promoters} promoteurs · {neutrals} neutres · {critics} critiques</translation>
    </message>
    <message>
        <source>own knowledge, before and after</source>
        <translation>connaissances, avant et après</translation>
    </message>
    <message>
        <source>Nobody answered both questions</source>
        <translation>Personne n’a répondu aux deux questions</translation>
    </message>
    <message numerus="yes">
        <source>%n people answered both</source>
        <translation>
            <numerusform>%n personne a répondu aux deux</numerusform>
            <numerusform>%n personnes ont répondu aux deux</numerusform>
        </translation>
    </message>
    <message>
        <source>Main obstacle: {obstacle} ({n})</source>
        <translation>Principal obstacle&#x202f;: {obstacle} ({n})</translation>
    </message>
    <message>
        <source>name a use at work</source>
        <translation>citent une utilisation au travail</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en toutes lettres</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few answers to show</source>
        <translation>Trop peu de réponses à montrer</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than five people answered (%n). What they said stays closed, so that nobody can be recognised.</source>
        <translation>
            <numerusform>Moins de cinq personnes ont répondu (%n). Leur avis reste fermé, pour que personne ne soit reconnu.</numerusform>
            <numerusform>Moins de cinq personnes ont répondu (%n). Leurs avis restent fermés, pour que personne ne soit reconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Groups with fewer than 5 answers are not shown</source>
        <translation>Les groupes de moins de 5 réponses ne sont pas montrés</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Réponses par question</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Bars are aligned on the middle answer. Figures in them are people. “Not applicable” is left out of n.</source>
        <translation>Les barres sont alignées sur la réponse du milieu. Leurs chiffres sont des personnes. «&#x202f;Sans objet&#x202f;» ne compte pas dans n.</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Réponses libres</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>Personne n’a rien écrit.</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, activité {number}</translation>
    </message>
    <message>
        <source>{action}, activities {numbers}</source>
        <translation>{action}, activités {numbers}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>Jour {day} sur {days}</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Find an action, a person, a note or a command</source>
        <translation>Trouver une action, une personne, une note ou une commande</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try fewer words, or their first letters.</source>
        <translation>Rien de trouvé pour «&#xa0;{words}&#xa0;». Essayez moins de mots, ou leurs premières lettres.</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Send by USB</source>
        <translation>Envoyer par USB</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>For which laptop</source>
        <translation>Pour quel ordinateur</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Photos and other files</source>
        <translation>Photos et autres fichiers</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>You can go on working. Do not pull out the stick yet.</source>
        <translation>Vous pouvez continuer à travailler. Ne retirez pas encore la clé.</translation>
    </message>
    <message>
        <source>Folder on the USB stick</source>
        <translation>Dossier sur la clé USB</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>écrire le fichier</translation>
    </message>
    <message>
        <source>Written: {what}, {size}</source>
        <translation>Écrit&#x202f;: {what}, {size}</translation>
    </message>
    <message>
        <source>Take the stick to the laptop of {name} and drop the file on the window there. Only that laptop can open it; a file that gets lost is made good by the next one.</source>
        <translation>Portez la clé à l’ordinateur de {name} et déposez-y le fichier sur la fenêtre. Seul cet ordinateur peut l’ouvrir&#x202f;; si un fichier se perd, le suivant le remplace.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) follow(s) with the next file, once they have answered this one.</source>
        <translation>
            <numerusform>%n modification suit avec le prochain fichier, une fois qu’ils ont répondu à celui-ci.</numerusform>
            <numerusform>%n modifications suivent avec le prochain fichier, une fois qu’ils ont répondu à celui-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or other file(s) follow(s) with the next file.</source>
        <translation>
            <numerusform>%n photo ou autre fichier suit avec le prochain fichier.</numerusform>
            <numerusform>%n photos ou autres fichiers suivent avec le prochain fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was left on the stick, and nothing is lost.</source>
        <translation>Arrêté. Aucun fichier n’est resté sur la clé, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing new waits. A file still tells them what arrived here.</source>
        <translation>Rien de nouveau n’attend. Un fichier leur dit tout de même ce qui est arrivé ici.</translation>
    </message>
    <message>
        <source>Waiting: {what}</source>
        <translation>En attente&#x202f;: {what}</translation>
    </message>
    <message>
        <source>All, {size}</source>
        <translation>Tous, {size}</translation>
    </message>
    <message>
        <source>Up to {size}, the smallest first</source>
        <translation>Jusqu’à {size}, les plus petits d’abord</translation>
    </message>
    <message>
        <source>None this time</source>
        <translation>Aucun cette fois</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Ended on {day}</source>
        <translation>Terminée le {day}</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>The report remains</source>
        <translation>Reste le rapport</translation>
    </message>
    <message>
        <source>No more sessions on the agenda</source>
        <translation>Plus de séance au programme</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Give the mission its dates and its agenda</source>
        <translation>Donnez à la mission ses dates et son programme</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>of {invited} present</source>
        <translation>présents sur {invited}</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invités</translation>
    </message>
    <message numerus="yes">
        <source>notes</source>
        <translation>
            <numerusform>note</numerusform>
            <numerusform>notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risque</numerusform>
            <numerusform>%n risques</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Continue the report</source>
        <translation>Continuer le rapport</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Plan the agenda</source>
        <translation>Établir le programme</translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Reason for a change</source>
        <translation>Motif d’un changement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>SessionRowsModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risque</numerusform>
            <numerusform>%n risques</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>{present} of {invited} present</source>
        <translation>{present} présents sur {invited}</translation>
    </message>
</context>
<context>
    <name>SetAsideModel</name>
    <message>
        <source>Set aside: kept and passed on, but not shown</source>
        <translation>Mis de côté&#x202f;: gardé et transmis, mais pas affiché</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Demande un programme plus récent</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come(s) from a newer version</source>
        <translation>
            <numerusform>%n modification vient d’une version plus récente</numerusform>
            <numerusform>%n modifications viennent d’une version plus récente</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept. Update the program, and they appear by themselves.</source>
        <translation>Elles sont gardées. Mettez le programme à jour, et elles apparaîtront d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Waits for an earlier file</source>
        <translation>Attend un fichier antérieur</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of {laptop}</source>
        <translation>
            <numerusform>%n modification de {laptop}</numerusform>
            <numerusform>%n modifications de {laptop}</numerusform>
        </translation>
    </message>
    <message>
        <source>A file in between is missing. Send them a file, then receive their next one: it brings what is missing.</source>
        <translation>Il manque un fichier entre les deux. Envoyez-leur un fichier, puis recevez leur prochain&#x202f;: il apporte ce qui manque.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>a laptop not paired with this one</source>
        <translation>un ordinateur non associé à celui-ci</translation>
    </message>
    <message>
        <source>Contradicts what came before</source>
        <translation>Contredit ce qui est venu avant</translation>
    </message>
    <message>
        <source>What came first counts. Ask whether their notes were copied or restored.</source>
        <translation>Ce qui est venu en premier compte. Demandez si leurs notes ont été copiées ou restaurées.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Ask for the same work once more; the rest of the file was taken.</source>
        <translation>Demandez le même travail encore une fois&#x202f;; le reste du fichier a été pris.</translation>
    </message>
    <message>
        <source>Belongs to another action than it says</source>
        <translation>Relève d’une autre action que celle qu’il indique</translation>
    </message>
    <message>
        <source>It is not shown, so that nobody reads what was not shared with them.</source>
        <translation>Ce n’est pas affiché, pour que personne ne lise ce qui ne lui a pas été partagé.</translation>
    </message>
    <message>
        <source>Written under somebody else&apos;s name</source>
        <translation>Écrit sous le nom de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Ask the person at that laptop; only their own name counts there.</source>
        <translation>Demandez à la personne de cet ordinateur ; seul son propre nom y compte.</translation>
    </message>
    <message>
        <source>One version too many of the same record</source>
        <translation>Une version de trop de la même fiche</translation>
    </message>
    <message>
        <source>The record stays as it is. Ask at that laptop why it changes so often.</source>
        <translation>La fiche reste telle quelle. Demandez sur cet ordinateur pourquoi elle change si souvent.</translation>
    </message>
    <message>
        <source>Of an action that you do not share</source>
        <translation>D’une action que vous ne partagez pas</translation>
    </message>
    <message>
        <source>Share the action with that laptop, then receive its next file.</source>
        <translation>Partagez l’action avec cet ordinateur, puis recevez son prochain fichier.</translation>
    </message>
    <message>
        <source>Says something that this version does not know</source>
        <translation>Dit quelque chose que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>Update the program. If it stays, tell who looks after the program.</source>
        <translation>Mettez le programme à jour. Si cela reste, prévenez la personne qui s’occupe du programme.</translation>
    </message>
</context>
<context>
    <name>SetAsidePage</name>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Rien n’est mis de côté</translation>
    </message>
    <message>
        <source>Everything that was received could be applied.</source>
        <translation>Tout ce qui a été reçu a pu être appliqué.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Single letters work as keys outside text fields</source>
        <translation>Les lettres seules servent de touches hors des champs de texte</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock with this computer’s sign-in</source>
        <translation>Déverrouiller avec la session de cet ordinateur</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Modifier la phrase de passe</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Créer un nouveau code de secours</translation>
    </message>
    <message>
        <source>The passphrase is not asked for while you are signed in to this computer.</source>
        <translation>La phrase de passe n’est pas demandée tant que votre session est ouverte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Lock after this time without a key or a click</source>
        <translation>Verrouiller après ce temps sans touche ni clic</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Shared actions</source>
        <translation>Actions partagées</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The laptop is given the work in these actions, with the people who take part in them. What it was given before stays there.</source>
        <translation>L’ordinateur reçoit le travail de ces actions, avec les personnes qui y participent. Ce qu’il a déjà reçu y reste.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Current mission</source>
        <translation>Mission en cours</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>at least {count} characters</source>
        <translation>au moins {count} caractères</translation>
    </message>
    <message>
        <source>weak: easy to guess</source>
        <translation>faible&#x202f;: facile à deviner</translation>
    </message>
    <message>
        <source>fair: add a word or two</source>
        <translation>moyenne&#x202f;: ajoutez un mot ou deux</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>solide</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>très solide</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>Solidité&#x202f;: {word}</translation>
    </message>
</context>
<context>
    <name>SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Pair a laptop</source>
        <translation>Associer un ordinateur</translation>
    </message>
    <message>
        <source>Receive file</source>
        <translation>Recevoir un fichier</translation>
    </message>
    <message>
        <source>Send by USB</source>
        <translation>Envoyer par USB</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>Parties de l’échange</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>SyncPresenter</name>
    <message>
        <source>Send by USB</source>
        <translation>Envoyer par USB</translation>
    </message>
    <message>
        <source>Receive a file</source>
        <translation>Recevoir un fichier</translation>
    </message>
    <message>
        <source>Pair a laptop</source>
        <translation>Associer un ordinateur</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Garder mon texte</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Paire précédente</translation>
    </message>
    <message>
        <source>Keep version {number}</source>
        <translation>Garder la version {number}</translation>
    </message>
    <message>
        <source>Keep record {number}</source>
        <translation>Garder la fiche {number}</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Unpair {name}?</source>
        <translation>Dissocier {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Its files will be refused from now on, and no more are written for it. What it sent stays here, and what you sent stays there.</source>
        <translation>Ses fichiers seront refusés désormais, et aucun n’est plus écrit pour lui. Ce qu’il a envoyé reste ici, et ce que vous avez envoyé reste là-bas.</translation>
    </message>
    <message>
        <source>Keep it paired</source>
        <translation>Le garder associé</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Dissocier</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>A laptop that is not paired</source>
        <translation>Un ordinateur non associé</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in two versions</source>
        <translation>
            <numerusform>%n en deux versions</numerusform>
            <numerusform>%n en deux versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n mise de côté</numerusform>
            <numerusform>%n mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an earlier file</source>
        <translation>
            <numerusform>%n attend un fichier antérieur</numerusform>
            <numerusform>%n attendent un fichier antérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a newer program</source>
        <translation>
            <numerusform>%n demande un programme plus récent</numerusform>
            <numerusform>%n demandent un programme plus récent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s)</source>
        <translation>
            <numerusform>%n fichier endommagé</numerusform>
            <numerusform>%n fichiers endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left for the next time</source>
        <translation>
            <numerusform>%n fichier laissé pour la prochaine fois</numerusform>
            <numerusform>%n fichiers laissés pour la prochaine fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Two copies of one laptop are in use: {name}</source>
        <translation>Deux copies d’un même ordinateur sont en usage&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Its notes were copied to another computer, or an old copy of the disk was put back, and both go on writing. Nothing is lost: the work of both is kept. Go on with one of them only, and restore a backup on the other if it is needed.</source>
        <translation>Ses notes ont été copiées sur un autre ordinateur, ou une ancienne copie du disque a été remise, et les deux continuent d’écrire. Rien n’est perdu&#x202f;: le travail des deux est gardé. Continuez avec un seul des deux, et restaurez une sauvegarde sur l’autre si nécessaire.</translation>
    </message>
    <message>
        <source>The history of a laptop contradicts itself: {name}</source>
        <translation>L’historique d’un ordinateur se contredit&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Two different changes came under the same number. What came first counts, the other is set aside. Ask who works on that laptop; do not pair it again before that.</source>
        <translation>Deux modifications différentes sont venues sous le même numéro. La première compte, l’autre est mise de côté. Demandez qui travaille sur cet ordinateur&#x202f;; ne l’associez pas de nouveau avant cela.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop.</source>
        <translation>Tout est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop, and nothing new waits for the others.</source>
        <translation>Tout est enregistré, et rien de nouveau n’attend pour les autres.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop. For {name}: {what}.</source>
        <translation>Tout est enregistré. Pour {name}&#x202f;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved on this laptop. New work waits for %n other laptop(s).</source>
        <translation>
            <numerusform>Tout est enregistré. Du travail attend pour %n autre ordinateur.</numerusform>
            <numerusform>Tout est enregistré. Du travail attend pour %n autres ordinateurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the section</source>
        <translation>Texte de la section</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>Attendance of this session</source>
        <translation>Présences de cette séance</translation>
    </message>
    <message>
        <source>Feedback of this activity</source>
        <translation>Avis sur cette activité</translation>
    </message>
    <message>
        <source>Report of this mission</source>
        <translation>Rapport de cette mission</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Toutes ({count})</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>présences</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Last change at {time}</source>
        <translation>Dernière modification à {time}</translation>
    </message>
    <message>
        <source>Nothing changed since you opened it</source>
        <translation>Rien n’a changé depuis l’ouverture</translation>
    </message>
    <message>
        <source>Open the portfolio</source>
        <translation>Ouvrir le portefeuille</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>No mission yet</source>
        <translation>Pas encore de mission</translation>
    </message>
    <message>
        <source>Find your action in the portfolio and plan a mission for one of its activities.</source>
        <translation>Trouvez votre action dans le portefeuille et planifiez une mission pour l’une de ses activités.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Rien à faire pour l’instant.</translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation>Dernières notes</translation>
    </message>
    <message>
        <source>Press N to write the first note.</source>
        <translation>Appuyez sur N pour écrire la première note.</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>All work is saved and encrypted</source>
        <translation>Tout est enregistré et chiffré</translation>
    </message>
    <message>
        <source>From earlier missions</source>
        <translation>Des missions précédentes</translation>
    </message>
    <message>
        <source>Agenda of {day}</source>
        <translation>Programme du {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>terminée depuis le {day}</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>commence dans %n jour</numerusform>
            <numerusform>commence dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <translation>jour {day} sur {days}</translation>
    </message>
    <message numerus="yes">
        <source>activity {numbers}</source>
        <translation>
            <numerusform>activité {numbers}</numerusform>
            <numerusform>activités {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Present, late or left early</source>
        <translation>Présents, en retard ou partis avant la fin</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Changed on two laptops. Choose which version counts.</source>
        <translation>Modifié sur deux ordinateurs. Choisissez la version qui compte.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <translation>Vos notes sont verrouillées.</translation>
    </message>
    <message>
        <source>Locked by {name}. Your work is saved.</source>
        <translation>Verrouillé par {name}. Votre travail est enregistré.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Capital letters count.</source>
        <translation>Ce n’est pas la phrase de passe. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>This code does not open the store. Compare it with the sheet you kept.</source>
        <translation>Ce code n’ouvre pas vos données. Comparez-le avec la feuille que vous avez gardée.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Tapez votre phrase de passe.</translation>
    </message>
    <message>
        <source>Type the code from the sheet you kept.</source>
        <translation>Tapez le code de la feuille que vous avez gardée.</translation>
    </message>
    <message>
        <source>Type the recovery code that you kept, and choose a new passphrase.</source>
        <translation>Tapez le code de secours que vous avez gardé et choisissez une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase de passe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store</source>
        <translation>Une version plus récente du programme a écrit ces données</translation>
    </message>
    <message>
        <source>Your work is safe and was not touched. Install the newer version to open it.</source>
        <translation>Votre travail est en sécurité, rien n’a été touché. Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The key file of the store is damaged or missing</source>
        <translation>Le fichier de clé des données est endommagé ou manquant</translation>
    </message>
    <message>
        <source>Your notes are still there, but closed. Put the key file back from a backup copy of the store’s folder, then try again.</source>
        <translation>Vos notes sont toujours là, mais fermées. Remettez le fichier de clé à partir d’une copie de sauvegarde du dossier des données, puis réessayez.</translation>
    </message>
    <message>
        <source>The store is damaged or missing</source>
        <translation>Les données sont endommagées ou manquantes</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the store’s folder to a safe place before anything else, then restore the last backup copy.</source>
        <translation>Rien n’a été modifié. Copiez d’abord le dossier des données en lieu sûr, puis restaurez la dernière copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The store’s folder cannot be written</source>
        <translation>Impossible d’écrire dans le dossier des données</translation>
    </message>
    <message>
        <source>Your work is safe. Allow writing in the folder, or close the program that protects it, then try again.</source>
        <translation>Votre travail est en sécurité. Autorisez l’écriture dans le dossier, ou fermez le programme qui le protège, puis réessayez.</translation>
    </message>
    <message>
        <source>Another window has this store open</source>
        <translation>Une autre fenêtre a ouvert ces données</translation>
    </message>
    <message>
        <source>Nothing was changed. Go to that window, or close it and try again.</source>
        <translation>Rien n’a été modifié. Allez à cette fenêtre, ou fermez-la puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Your work is safe. Free some space, then try again.</source>
        <translation>Votre travail est en sécurité. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation>Les données n’ont pas pu être ouvertes</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it fails, restart the computer.</source>
        <translation>Rien n’a été modifié. Réessayez&#x202f;; en cas d’échec, redémarrez l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Requesting institution</source>
        <translation>Institution demandeuse</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable MIEUX</translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>depuis {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities {numbers}</source>
        <translation>Activités {numbers}</translation>
    </message>
    <message>
        <source>Activity {numbers}</source>
        <translation>Activité {numbers}</translation>
    </message>
    <message>
        <source>dates to be set</source>
        <translation>dates à fixer</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
</context>
<context>
    <name>WhereaboutsDialog</name>
    <message>
        <source>These notes were last used in another place</source>
        <translation>Ces notes ont été utilisées en dernier à un autre endroit</translation>
    </message>
    <message>
        <source>They were moved</source>
        <translation>Elles ont été déplacées</translation>
    </message>
    <message>
        <source>This is a copy</source>
        <translation>C’est une copie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Reverrouiller</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Were they moved here, and nobody uses them in the other place any more? Or is this a copy of notes that are still used there?</source>
        <translation>Ont-elles été déplacées ici, et plus personne ne les utilise à l’autre endroit&#x202f;? Ou est-ce une copie de notes qui y servent encore&#x202f;?</translation>
    </message>
    <message>
        <source>A copy becomes a laptop of its own: pair it anew with the laptops of your team. The notes stay the same.</source>
        <translation>Une copie devient un ordinateur à part&#x202f;: associez-la de nouveau aux ordinateurs de votre équipe. Les notes restent les mêmes.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>_Area</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
</context>
<context>
    <name>_CitedFrame</name>
    <message>
        <source>No evidence cited</source>
        <translation>Aucune preuve citée</translation>
    </message>
    <message>
        <source>Take back: {title}</source>
        <translation>Retirer&#x202f;: {title}</translation>
    </message>
</context>
<context>
    <name>_DuplicateHint</name>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Already known: {person}</source>
        <translation>Déjà connu&#x202f;: {person}</translation>
    </message>
</context>
<context>
    <name>_Emblem</name>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Emblème de l’Union européenne</translation>
    </message>
</context>
<context>
    <name>_GroupCheck</name>
    <message>
        <source>Group {place}</source>
        <translation>Groupe {place}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>The {ordinal} character differs.</source>
        <translation>Le {ordinal} caractère diffère.</translation>
    </message>
    <message>
        <source>The group has {count} characters.</source>
        <translation>Le groupe a {count} caractères.</translation>
    </message>
    <message>
        <source>A character is missing.</source>
        <translation>Il manque un caractère.</translation>
    </message>
</context>
<context>
    <name>_ProposalDelegate</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
</TS>
