<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionFeedbackPresenter</name>
    <message>
        <source>Back to the action</source>
        <translation>Retour à l’action</translation>
    </message>
    <message>
        <source>Feedback: {action}</source>
        <translation>Avis : {action}</translation>
    </message>
</context>
<context>
    <name>ActionFeedbackScreen</name>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
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
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
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
        <source>feedback</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
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
    <name>ActionTeam</name>
    <message>
        <source>Deployed: the action goes to them at their next sync</source>
        <translation>Affectation faite : l’action lui arrive au prochain échange</translation>
    </message>
    <message>
        <source>{name} withdrawn: the action is taken from their laptops at the next sync</source>
        <translation>{name} : affectation retirée, l’action quitte ses ordinateurs au prochain échange</translation>
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
    <message>
        <source>Reports of the activity</source>
        <translation>Rapports de l’activité</translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Add a person to the hub</source>
        <translation>Ajouter une personne au système central</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type a few letters of the name</source>
        <translation>Tapez quelques lettres du nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Question au système central</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>They can work with the hub once a laptop of theirs is enrolled; that is the next step.</source>
        <translation>La personne peut travailler avec le système central une fois son ordinateur inscrit ; c’est l’étape suivante.</translation>
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
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>Tapez le nom de la personne.</translation>
    </message>
    <message>
        <source>Choose somebody of People, or type the name of somebody new.</source>
        <translation>Choisissez quelqu’un parmi les personnes connues, ou tapez un nouveau nom.</translation>
    </message>
    <message>
        <source>Known in People as {name}.</source>
        <translation>Figure parmi les personnes connues : {name}.</translation>
    </message>
    <message>
        <source>New: they appear in People once their laptop has synced.</source>
        <translation>Nouveau nom : la personne apparaît une fois son ordinateur synchronisé.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du système central</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the hub proves itself by its key, wherever it is</source>
        <translation>le système central se prouve par sa clé, où qu’il soit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
</context>
<context>
    <name>Administering</name>
    <message>
        <source>Actions that they are not deployed to are wiped from their laptops with their next sync.</source>
        <translation>Les actions auxquelles la personne n’est pas affectée seront effacées de ses ordinateurs au prochain échange.</translation>
    </message>
    <message>
        <source>Change the role of {name} to {role}?</source>
        <translation>Donner à {name} le rôle « {role} » ?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>Révoquer {name} ?</translation>
    </message>
    <message>
        <source>The hub gives this laptop nothing any more, from now on. What was synced to it stays on it, behind its passphrase. Work that it still sends waits until an officer adopts it. A new code enrols the laptop again.</source>
        <translation>Le système central ne donnera plus rien à cet ordinateur. Ce qui y est déjà y reste, protégé par sa phrase secrète. Le travail qu’il enverrait encore attend qu’un responsable MIEUX l’accepte. Un nouveau code inscrit l’ordinateur à nouveau.</translation>
    </message>
    <message>
        <source>Leave it enrolled</source>
        <translation>Le laisser inscrit</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>AdoptingPage</name>
    <message>
        <source>Work that waits</source>
        <translation>Travail en attente</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Records that wait</source>
        <translation>Éléments en attente</translation>
    </message>
    <message>
        <source>It cannot be shown now</source>
        <translation>Impossible à afficher pour l’instant</translation>
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
        <source>adopt all of it</source>
        <translation>tout accepter</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n change(s)</source>
        <translation>
            <numerusform>Accepter %n modification</numerusform>
            <numerusform>Accepter %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest {shown} of %n changes are shown</source>
        <translation>
            <numerusform>Les {shown} plus anciennes sur %n modification</numerusform>
            <numerusform>Les {shown} plus anciennes sur %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Only officers adopt work. You can read what waits.</source>
        <translation>Seuls les responsables MIEUX acceptent du travail. Vous pouvez lire ce qui attend.</translation>
    </message>
    <message>
        <source>Once adopted, it counts like all other work: everybody concerned has it with their next sync. This cannot be undone; what is wrong can be changed or deleted afterwards.</source>
        <translation>Une fois accepté, il compte comme tout autre travail : chaque personne concernée le reçoit au prochain échange. On ne peut pas revenir en arrière ; ce qui est faux pourra être modifié ou supprimé ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be adopted and stay(s) here to be read.</source>
        <translation>
            <numerusform>%n modification ne peut pas être acceptée et reste ici à lire.</numerusform>
            <numerusform>%n modifications ne peuvent pas être acceptées et restent ici à lire.</numerusform>
        </translation>
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
        <source>Comment on it</source>
        <translation>La commenter</translation>
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
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
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
        <translation>Preuve : {words}</translation>
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
        <translation>Plusieurs lignes peuvent être collées d’un coup, aussi d’un tableau ; « Jour 2 » commence un jour.</translation>
    </message>
    <message>
        <source>{number}: {title}</source>
        <translation>{number} : {title}</translation>
    </message>
    <message>
        <source>Change these lines as you like. Enter adds them all.</source>
        <translation>Modifiez ces lignes à votre guise. Entrée les ajoute toutes.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Ligne {number} : {problem}</translation>
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
        <translation>{number} : {title}</translation>
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
    <message>
        <source>Import an agenda from a table</source>
        <translation>Importer un programme depuis un tableau</translation>
    </message>
    <message>
        <source>Begin with the usual agenda</source>
        <translation>Partir du programme habituel</translation>
    </message>
    <message>
        <source>Copy from an earlier activity</source>
        <translation>Copier d’une activité antérieure</translation>
    </message>
    <message>
        <source>Add or copy what is shown</source>
        <translation>Ajouter ou copier ce qui est affiché</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar file</source>
        <translation>Enregistrer le programme en fichier de calendrier</translation>
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
        <source>No sessions yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>Repeat this day</source>
        <translation>Répéter ce jour</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Nothing is added before you say so.</source>
        <translation>Rien n’est ajouté sans votre accord.</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>back to the agenda</source>
        <translation>retour au programme</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>leave a line out</source>
        <translation>écarter une ligne</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
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
        <source>Type them above, one line for each, or begin with one of these.</source>
        <translation>Saisissez-les ci-dessus, une ligne par séance, ou commencez ainsi.</translation>
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
        <translation>« {text} »</translation>
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
        <source>A newer receipt of the hub was read before.</source>
        <translation>Un reçu plus récent du système central a déjà été lu.</translation>
    </message>
    <message>
        <source>Receipt of the hub</source>
        <translation>Reçu du système central</translation>
    </message>
    <message numerus="yes">
        <source>It confirms %n change(s) of yours.</source>
        <translation>
            <numerusform>Il confirme %n de vos modifications.</numerusform>
            <numerusform>Il confirme %n de vos modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) there for an officer.</source>
        <translation>
            <numerusform>%n modification y attend un responsable MIEUX.</numerusform>
            <numerusform>%n modifications y attendent un responsable MIEUX.</numerusform>
        </translation>
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
            <numerusform>%n texte ou valeur avait été modifié sur les deux ordinateurs ; les deux versions sont gardées.</numerusform>
            <numerusform>%n textes ou valeurs avaient été modifiés sur les deux ordinateurs ; les deux versions sont gardées.</numerusform>
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
            <numerusform>%n photo ou autre fichier est arrivé endommagé ; il reviendra.</numerusform>
            <numerusform>%n photos ou autres fichiers sont arrivés endommagés ; ils reviendront.</numerusform>
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
            <numerusform>Le travail de %n action que vous ne partagez pas avec eux n’a pas été pris ; partagez-la, et il viendra avec leur prochain fichier.</numerusform>
            <numerusform>Le travail de %n actions que vous ne partagez pas avec eux n’a pas été pris ; partagez-les, et il viendra avec leur prochain fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Write it first: it is kept with the record.</source>
        <translation>Écrivez-le d’abord : il est conservé avec l’enregistrement.</translation>
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
    <message>
        <source>Sign the attendance list</source>
        <translation>Signer la liste de présence</translation>
    </message>
    <message>
        <source>Let the chosen person sign</source>
        <translation>Faire signer la personne choisie</translation>
    </message>
    <message>
        <source>Sign on phones</source>
        <translation>Signer sur téléphone</translation>
    </message>
    <message>
        <source>Read a badge</source>
        <translation>Lire un badge</translation>
    </message>
    <message>
        <source>The chosen person came instead of…</source>
        <translation>La personne choisie est venue à la place de…</translation>
    </message>
    <message>
        <source>Details and history of the cell</source>
        <translation>Détails et historique de la case</translation>
    </message>
    <message>
        <source>Lists and certificates</source>
        <translation>Listes et attestations</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>{name} added as a walk-in</source>
        <translation>{name} ajouté sans inscription</translation>
    </message>
    <message>
        <source>{name} is checked in already</source>
        <translation>{name} est déjà enregistré(e)</translation>
    </message>
    <message>
        <source>{name} is checked in, present</source>
        <translation>{name} est enregistré(e), présent(e)</translation>
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
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Lists and certificates</source>
        <translation>Listes et attestations</translation>
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
        <source>sign</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>came instead</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
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
        <source>present, {time}</source>
        <translation>présent, {time}</translation>
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
        <source>Drop the list of nominees here, or type the first one above as “Name, Institution”, then Ctrl+Enter.</source>
        <translation>Déposez ici la liste des personnes désignées, ou tapez la première ci-dessus, « Nom, Institution », puis Ctrl+Entrée.</translation>
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
        <source>Show details and history</source>
        <translation>Afficher les détails et l’historique</translation>
    </message>
    <message>
        <source>Let {name} sign</source>
        <translation>Faire signer {name}</translation>
    </message>
    <message>
        <source>Let {name} sign on a phone</source>
        <translation>Faire signer {name} sur téléphone</translation>
    </message>
    <message>
        <source>Came instead of…</source>
        <translation>Est venu(e) à la place de…</translation>
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
        <translation>Choisissez un dossier sur un autre disque, comme une clé USB. Les sauvegardes sont chiffrées comme vos notes ; la même phrase de passe les ouvre.</translation>
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
        <translation>La sauvegarde est faite et a été relue : {size}.</translation>
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
        <translation>Dernière sauvegarde : {age}, {size}</translation>
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
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You stopped it. What was moved stays, and it goes on from there.</source>
        <translation>Vous l’avez arrêtée. Ce qui est passé est gardé, et la suite reprend de là.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Give its address</source>
        <translation>Indiquer son adresse</translation>
    </message>
    <message>
        <source>Open sign-in page</source>
        <translation>Ouvrir la page de connexion</translation>
    </message>
    <message>
        <source>Enrol again</source>
        <translation>Inscrire à nouveau</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Changer l’adresse</translation>
    </message>
    <message>
        <source>There is no network. Sync starts by itself when there is one.</source>
        <translation>Il n’y a pas de réseau. La synchronisation démarre d’elle-même dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>Data of this network is paid for, so nothing goes by itself.</source>
        <translation>Les données de ce réseau sont payantes : rien ne part de soi-même.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>The enrolment of this laptop has run out. Your work is safe here. Ask the hub’s administrator for a new code, then enrol again.</source>
        <translation>L’inscription de cet ordinateur a expiré. Votre travail est en sécurité ici. Demandez un nouveau code à l’administrateur du système central, puis inscrivez l’ordinateur à nouveau.</translation>
    </message>
    <message>
        <source>The hub’s administrator has ended the access of this laptop. Nothing comes any more; what you wrote still goes up, for an officer to let in. If this is a mistake, ask for a new code.</source>
        <translation>L’administrateur du système central a mis fin à l’accès de cet ordinateur. Plus rien n’arrive ; ce que vous avez écrit part encore, pour qu’un responsable MIEUX l’accepte. Si c’est une erreur, demandez un nouveau code.</translation>
    </message>
    <message>
        <source>It was issued by “{issuer}”.</source>
        <translation>Il a été délivré par « {issuer} ».</translation>
    </message>
    <message>
        <source>For the hub it is {day}, {time}.</source>
        <translation>Pour le système central, nous sommes le {day}, {time}.</translation>
    </message>
    <message>
        <source>Next try in less than a minute.</source>
        <translation>Prochain essai dans moins d’une minute.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in about %n minute(s).</source>
        <translation>
            <numerusform>Prochain essai dans %n minute environ.</numerusform>
            <numerusform>Prochain essai dans %n minutes environ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Tables ({kinds})</source>
        <translation>Tableaux ({kinds})</translation>
    </message>
    <message>
        <source>Import an agenda</source>
        <translation>Importer un programme</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>%n séance ajoutée</numerusform>
            <numerusform>%n séances ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to the list</source>
        <translation>
            <numerusform>%n personne ajoutée à la liste</numerusform>
            <numerusform>%n personnes ajoutées à la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would come after the last day and were left out. Give the activity more days and copy again: what is there stays as it is.</source>
        <translation>
            <numerusform>%n séance tomberait après le dernier jour et n’a pas été copiée. Donnez plus de jours à l’activité et copiez de nouveau : ce qui est là reste tel quel.</numerusform>
            <numerusform>%n séances tomberaient après le dernier jour et n’ont pas été copiées. Donnez plus de jours à l’activité et copiez de nouveau : ce qui est là reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already. Nothing was added.</source>
        <translation>Tout est déjà là. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Enregistrer en fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Fichier de calendrier (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written into the file {name}.</source>
        <translation>
            <numerusform>%n séance écrite dans le fichier {name}.</numerusform>
            <numerusform>%n séances écrites dans le fichier {name}.</numerusform>
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
        <translation>Ensuite : choisissez votre action et planifiez la mission. Vous pouvez aussi en ajouter.</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>People and certificates</source>
        <translation>Personnes et attestations</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Earned, not issued</source>
        <translation>Acquises, non délivrées</translation>
    </message>
    <message>
        <source>Not earned</source>
        <translation>Non acquises</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivrées</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Issue to all who earned it</source>
        <translation>Délivrer à tous ceux qui y ont droit</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tout imprimer</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Leur texte</translation>
    </message>
    <message>
        <source>Preview of the certificate</source>
        <translation>Aperçu de l’attestation</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Délivrer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>issue to all</source>
        <translation>délivrer à tous</translation>
    </message>
    <message>
        <source>issue to the chosen</source>
        <translation>délivrer aux choisis</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>what they say</source>
        <translation>leur texte</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>acquise</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on days without signature</source>
        <translation>
            <numerusform>%n séance un jour non signé</numerusform>
            <numerusform>%n séances des jours non signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n session(s)</source>
        <translation>
            <numerusform>il faut %n séance</numerusform>
            <numerusform>il faut %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>{reference}, taken back: {reason}</source>
        <translation>{reference}, retirée : {reason}</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} affichés sur {all}</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>Personne sur la liste</translation>
    </message>
    <message>
        <source>Put people on the register and let them sign; who qualifies appears here.</source>
        <translation>Inscrivez les personnes et faites-les signer ; celles qui y ont droit apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>CertificatesPart</name>
    <message>
        <source>Issue to all who earned it</source>
        <translation>Délivrer à tous ceux qui y ont droit</translation>
    </message>
    <message>
        <source>Issue to the chosen</source>
        <translation>Délivrer aux personnes choisies</translation>
    </message>
    <message>
        <source>Print the chosen certificates</source>
        <translation>Imprimer les attestations choisies</translation>
    </message>
    <message>
        <source>Print all certificates</source>
        <translation>Imprimer toutes les attestations</translation>
    </message>
    <message>
        <source>Take the certificate back</source>
        <translation>Retirer l’attestation</translation>
    </message>
    <message>
        <source>Edit what certificates say</source>
        <translation>Modifier le texte des attestations</translation>
    </message>
    <message>
        <source>Add who signs certificates</source>
        <translation>Ajouter un signataire des attestations</translation>
    </message>
    <message>
        <source>It stays listed with the reason, and its check code tells that it was taken back.</source>
        <translation>Il reste dans la liste avec le motif, et son code de contrôle indique qu’il a été retiré.</translation>
    </message>
    <message>
        <source>Take back certificate {reference}?</source>
        <translation>Retirer l’attestation {reference} ?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>Qui signe les attestations</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n personne choisie</numerusform>
            <numerusform>%n personnes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>certificates</source>
        <comment>part of a file name</comment>
        <translation>attestations</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>Enregistrer les attestations</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>Choisir la signature</translation>
    </message>
    <message>
        <source>No longer signs certificates</source>
        <translation>Ne signe plus les attestations</translation>
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
    <name>CheckPage</name>
    <message>
        <source>Choose a PDF</source>
        <translation>Choisir un PDF</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Code de contrôle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>choose a PDF</source>
        <translation>choisir un PDF</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>check the code</source>
        <translation>vérifier le code</translation>
    </message>
    <message>
        <source>Not a list that is known here</source>
        <translation>Liste inconnue ici</translation>
    </message>
    <message>
        <source>“{name}” is no day list, or one exported by somebody whose work has not arrived on this laptop.</source>
        <translation>« {name} » n’est pas une liste du jour, ou a été exportée par quelqu’un dont le travail n’est pas arrivé sur ce poste.</translation>
    </message>
    <message>
        <source>Day list of {day}{activity}, exported {moment}: {signed} of {rows} signed</source>
        <translation>Liste du {day}{activity}, exportée le {moment} : {signed} signatures sur {rows}</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>The records of that day have changed since it was exported.</source>
        <translation>Les données de ce jour ont changé depuis l’exportation.</translation>
    </message>
    <message>
        <source>Untouched: this is the file that was exported</source>
        <translation>Intact : c’est bien le fichier exporté</translation>
    </message>
    <message>
        <source>“{name}” says that it is this list:</source>
        <translation>« {name} » prétend être cette liste :</translation>
    </message>
    <message>
        <source>Altered: this is not the file that was exported</source>
        <translation>Modifié : ce n’est pas le fichier exporté</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>The record is not what was issued</source>
        <translation>L’enregistrement n’est plus celui qui a été délivré</translation>
    </message>
    <message>
        <source>No certificate has this code</source>
        <translation>Aucune attestation ne porte ce code</translation>
    </message>
    <message>
        <source>{reference}, issued {day} to {name}: {attended} of {held} sessions</source>
        <translation>{reference}, délivrée le {day} à {name} : {attended} séances sur {held}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <source>Check the letters; it may also have been issued where no work came from.</source>
        <translation>Vérifiez les lettres ; elle a pu aussi être délivrée sur un poste dont rien n’est arrivé ici.</translation>
    </message>
    <message>
        <source>, activity {number} ({title})</source>
        <translation>, activité {number} ({title})</translation>
    </message>
    <message>
        <source>Day list</source>
        <translation>Liste du jour</translation>
    </message>
    <message>
        <source>Drop a PDF here, or choose it. It is known again to the last byte, in whatever name.</source>
        <translation>Déposez un PDF ici, ou choisissez-le. Il est reconnu à l’octet près, quel que soit son nom.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Check a PDF</source>
        <translation>Vérifier un PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Choisir la liste</translation>
    </message>
</context>
<context>
    <name>CheckPresenter</name>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
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
        <translation>« {session} » n’a pas d’animation</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation>Commence à {time}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} people have not signed for {day}</source>
        <translation>
            <numerusform>%n personne sur {total} n’a pas signé pour le {day}</numerusform>
            <numerusform>%n personnes sur {total} n’ont pas signé pour le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Nobody is marked in “{session}”</source>
        <translation>Aucune présence notée à « {session} »</translation>
    </message>
    <message numerus="yes">
        <source>%n people not marked in “{session}”</source>
        <translation>
            <numerusform>%n personne sans présence notée à « {session} »</numerusform>
            <numerusform>%n personnes sans présence notée à « {session} »</numerusform>
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
        <source>%n day(s) without all signatures</source>
        <translation>
            <numerusform>%n journée sans toutes les signatures</numerusform>
            <numerusform>%n journées sans toutes les signatures</numerusform>
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
    <message>
        <source>Only {answered} of {asked} people gave feedback</source>
        <translation>Seulement {answered} personnes sur {asked} ont donné leur avis</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of answers wait; results come after closing</source>
        <translation>
            <numerusform>%n réponse attend ; résultats après la clôture</numerusform>
            <numerusform>%n réponses attendent ; résultats après la clôture</numerusform>
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
        <source>%n criteria cite no evidence</source>
        <translation>
            <numerusform>%n critère ne cite aucune preuve</numerusform>
            <numerusform>%n critères ne citent aucune preuve</numerusform>
        </translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
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
            <numerusform>Rapport : {written} partie sur {total} a un texte</numerusform>
            <numerusform>Rapport : {written} parties sur {total} ont un texte</numerusform>
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
        <source>%n recommendation(s) cite no evidence</source>
        <translation>
            <numerusform>%n recommandation ne cite aucune preuve</numerusform>
            <numerusform>%n recommandations ne citent aucune preuve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) cite no evidence</source>
        <translation>
            <numerusform>%n résultat ne cite aucune preuve</numerusform>
            <numerusform>%n résultats ne citent aucune preuve</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was returned</source>
        <translation>Le rapport a été renvoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n commentaire ouvert</numerusform>
            <numerusform>%n commentaires ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is not submitted yet</source>
        <translation>Le rapport n’est pas encore remis</translation>
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
        <translation>« {text} »</translation>
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
    <name>CheckScreen</name>
    <message>
        <source>Check a file or code</source>
        <translation>Vérifier un fichier ou un code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>La vérification a lu chaque donnée et chaque fichier : la sauvegarde est saine.</translation>
    </message>
    <message>
        <source>The check read every record and every file that is there: they are sound.</source>
        <translation>La vérification a lu chaque donnée et chaque fichier présent : tout cela est sain.</translation>
    </message>
    <message>
        <source>The store that is here now is kept in {folder}, under a name that begins with “replaced”. Work done since the backup stays there.</source>
        <translation>Les données qui sont ici à présent sont gardées dans {folder}, sous un nom qui commence par « replaced ». Le travail fait depuis la sauvegarde y reste.</translation>
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
    <name>ChoicesPart</name>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>Offer “Other” with a field for words</source>
        <translation>Proposer « Autre » avec un champ à remplir</translation>
    </message>
    <message>
        <source>codes, in a knowledge test</source>
        <translation>codes, pour un test de connaissances</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Bonnes réponses</translation>
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
    <name>ColumnsPanel</name>
    <message>
        <source>Line of the headings</source>
        <translation>Ligne des titres</translation>
    </message>
    <message>
        <source>Choose for each field the column of the list that holds it.</source>
        <translation>Choisissez pour chaque champ la colonne de la liste qui le contient.</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Pas de titres</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>pas dans la liste</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Réponse : {text}</translation>
    </message>
    <message>
        <source>Answer, then Enter</source>
        <translation>Réponse, puis Entrée</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Voir dans le texte</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comment on this paragraph</source>
        <translation>Commenter ce paragraphe</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>Enregistrer le commentaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No comment yet. Put the cursor into a paragraph to comment on it.</source>
        <translation>Aucun commentaire. Placez le curseur dans un paragraphe pour le commenter.</translation>
    </message>
    <message>
        <source>On the section {section}</source>
        <translation>Sur la partie {section}</translation>
    </message>
    <message>
        <source>Somebody not received yet</source>
        <translation>Une personne non encore reçue</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Whole action</source>
        <translation>Action entière</translation>
    </message>
    <message>
        <source>Knowledge test: {before} right before (n {n}), {after} right after (n {m}).</source>
        <translation>Test de connaissances : {before} de bonnes réponses avant (n {n}), {after} après (n {m}).</translation>
    </message>
    <message>
        <source>The two rounds have no question in common.</source>
        <translation>Les deux recueils n’ont aucune question en commun.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Back to the report</source>
        <translation>Retour au rapport</translation>
    </message>
    <message>
        <source>{left} and {right}</source>
        <translation>{left} et {right}</translation>
    </message>
    <message>
        <source>{version}: {section}</source>
        <translation>{version} : {section}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>One of them was not submitted in this language.</source>
        <translation>L’une des deux n’a pas été remise dans cette langue.</translation>
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
        <translation>{what} « {title} »</translation>
    </message>
    <message>
        <source>It stays visible until you choose. Nothing is lost: the history keeps both.</source>
        <translation>Rien ne disparaît avant votre choix. Rien n’est perdu : l’historique garde les deux.</translation>
    </message>
    <message>
        <source>Nothing is lost: the versions that you do not keep stay in the history.</source>
        <translation>Rien n’est perdu : les versions que vous ne gardez pas restent dans l’historique.</translation>
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
    <name>Copying</name>
    <message>
        <source>Copy from an earlier activity</source>
        <translation>Copier d’une activité antérieure</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation>Filtrer : action, lieu, année…</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Personnes de la liste</translation>
    </message>
    <message>
        <source>Earlier activities</source>
        <translation>Activités antérieures</translation>
    </message>
    <message>
        <source>Nothing to copy from</source>
        <translation>Rien à copier</translation>
    </message>
    <message>
        <source>No other activity on this laptop has an agenda or people, or none of what you typed.</source>
        <translation>Aucune autre activité sur cet ordinateur n’a de programme ni de personnes, ou aucune ne correspond à votre saisie.</translation>
    </message>
</context>
<context>
    <name>CornersEditor</name>
    <message>
        <source>Corners of the sheet</source>
        <translation>Coins de la feuille</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>Corner {number}, {name}: {x} % across, {y} % down</source>
        <translation>Coin {number}, {name} : {x} % en largeur, {y} % en hauteur</translation>
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
    <message>
        <source>{day} · {signed} of {there} signed</source>
        <translation>{day} · {signed} signatures sur {there}</translation>
    </message>
    <message>
        <source>{day} · {signed}/{there}</source>
        <translation>{day} · {signed}/{there}</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportée</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Language of the list</source>
        <translation>Langue de la liste</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Exports the list of each day into a folder</source>
        <translation>Exporte la liste de chaque jour dans un dossier</translation>
    </message>
    <message>
        <source>Blank list</source>
        <translation>Liste vierge</translation>
    </message>
    <message>
        <source>A list to be signed by pen, with a code for each row</source>
        <translation>Une liste à signer à la main, avec un code par ligne</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Pictures of the paper list</source>
        <translation>Photos de la liste papier</translation>
    </message>
    <message>
        <source>Keeper of the list</source>
        <translation>Responsable de la liste</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>For the host</source>
        <translation>Pour l’hôte</translation>
    </message>
    <message>
        <source>export the list</source>
        <translation>exporter la liste</translation>
    </message>
    <message>
        <source>blank list</source>
        <translation>liste vierge</translation>
    </message>
    <message>
        <source>add a picture</source>
        <translation>ajouter une photo</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>présences</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was there has signed.</source>
        <translation>Toutes les personnes présentes ont signé.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Pas encore signé</translation>
    </message>
    <message>
        <source>Marks or signatures have changed since. Export the list again.</source>
        <translation>Des présences ou des signatures ont changé depuis. Exportez de nouveau la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a mark</source>
        <translation>
            <numerusform>%n case sans marque</numerusform>
            <numerusform>%n cases sans marque</numerusform>
        </translation>
    </message>
    <message>
        <source>all signed</source>
        <translation>tous ont signé</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifiée depuis</translation>
    </message>
    <message>
        <source>{moment}, {language}: {signed} of {rows} signed</source>
        <translation>{moment}, {language} : {signed} signatures sur {rows}</translation>
    </message>
    <message>
        <source>Not exported yet.</source>
        <translation>Pas encore exportée.</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Ouvrir le programme</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>Aucun jour pour l’instant</translation>
    </message>
    <message>
        <source>There is a list for each day that has sessions. Plan them in the agenda.</source>
        <translation>Chaque jour qui a des séances a sa liste. Planifiez-les dans le programme.</translation>
    </message>
    <message>
        <source>Signatures below the list</source>
        <translation>Signatures au bas de la liste</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>Liste papier</translation>
    </message>
    <message>
        <source>Photograph or scan the signed sheets. Then tick who signed on them.</source>
        <translation>Photographiez ou numérisez les feuilles signées. Cochez ensuite qui y a signé.</translation>
    </message>
    <message>
        <source>Exported lists</source>
        <translation>Listes exportées</translation>
    </message>
</context>
<context>
    <name>DaysPart</name>
    <message>
        <source>Export the list of the day</source>
        <translation>Exporter la liste du jour</translation>
    </message>
    <message>
        <source>Export the lists of all days</source>
        <translation>Exporter les listes de tous les jours</translation>
    </message>
    <message>
        <source>Print a blank list</source>
        <translation>Imprimer une liste vierge</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>Imprimer les badges</translation>
    </message>
    <message>
        <source>Add a picture of the paper list</source>
        <translation>Ajouter une photo de la liste papier</translation>
    </message>
    <message>
        <source>Tick the rows of the paper list</source>
        <translation>Cocher les lignes de la liste papier</translation>
    </message>
    <message>
        <source>Sign as keeper of the list</source>
        <translation>Signer comme responsable de la liste</translation>
    </message>
    <message>
        <source>Sign for the host</source>
        <translation>Signer pour l’institution d’accueil</translation>
    </message>
    <message>
        <source>Straighten the picture</source>
        <translation>Redresser la photo</translation>
    </message>
    <message>
        <source>Save the ticked rows</source>
        <translation>Enregistrer les lignes cochées</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>blank list</source>
        <comment>part of a file name</comment>
        <translation>liste vierge</translation>
    </message>
    <message>
        <source>Save the blank list</source>
        <translation>Enregistrer la liste vierge</translation>
    </message>
    <message>
        <source>badges</source>
        <comment>part of a file name</comment>
        <translation>badges</translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation>Enregistrer les badges</translation>
    </message>
    <message>
        <source>Keeper of the list</source>
        <translation>Responsable de la liste</translation>
    </message>
    <message>
        <source>For the host institution</source>
        <translation>Pour l’institution d’accueil</translation>
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
    <name>DeliveredCard</name>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>All receipts</source>
        <translation>Tous les reçus</translation>
    </message>
    <message>
        <source>Nothing yet. The first sync brings the first receipt.</source>
        <translation>Rien encore. La première synchronisation apporte le premier reçu.</translation>
    </message>
    <message>
        <source>receipts signed by the hub</source>
        <translation>reçus signés par le système central</translation>
    </message>
    <message>
        <source>A receipt proves that the hub holds these changes.</source>
        <translation>Un reçu prouve que le système central détient ces modifications.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Reçu {number}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>History of the mark</source>
        <translation>Historique du pointage</translation>
    </message>
    <message>
        <source>Signatures of the day</source>
        <translation>Signatures du jour</translation>
    </message>
    <message>
        <source>Nobody has marked this cell yet.</source>
        <translation>Personne n’a encore pointé cette case.</translation>
    </message>
    <message>
        <source>No signature for this day yet.</source>
        <translation>Pas encore de signature pour ce jour.</translation>
    </message>
    <message>
        <source>{now} (was: {was})</source>
        <translation>{now} (avant : {was})</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Taken back: {reason}</source>
        <translation>Retirée : {reason}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, activité {number}</translation>
    </message>
</context>
<context>
    <name>DocumentPresenter</name>
    <message>
        <source>Back to where the document was opened</source>
        <translation>Revenir là où le document a été ouvert</translation>
    </message>
</context>
<context>
    <name>DocumentRowsModel</name>
    <message>
        <source>Version {number} submitted</source>
        <translation>Version {number} remise</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Version {number} accepted</source>
        <translation>Version {number} acceptée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>All parts written</source>
        <translation>Toutes les parties rédigées</translation>
    </message>
    <message>
        <source>{written} of {total} parts written</source>
        <translation>{written} partie(s) rédigée(s) sur {total}</translation>
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
    <name>EarlierModel</name>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, activité {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
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
        <source>Delete from the questionnaire</source>
        <translation>Supprimer du questionnaire</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>List or fields</source>
        <translation>Liste ou champs</translation>
    </message>
    <message>
        <source>Next thing to mend</source>
        <translation>Point suivant à corriger</translation>
    </message>
    <message>
        <source>Mend what is marked, then release. F4 goes from one to the next.</source>
        <translation>Corrigez ce qui est signalé, puis publiez. F4 mène de l’un à l’autre.</translation>
    </message>
    <message>
        <source>Deleted. {key} brings it back.</source>
        <translation>Supprimé. {key} le rétablit.</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Masquer l’aperçu</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Items of the questionnaire</source>
        <translation>Éléments du questionnaire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
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
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Language to write in</source>
        <translation>Langue de rédaction</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Rédiger en</translation>
    </message>
    <message>
        <source>Language to translate to</source>
        <translation>Langue de traduction</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>list or fields</source>
        <translation>liste ou champs</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>De la bibliothèque</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>Afficher l’aperçu</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Code {code}, version {version}</source>
        <translation>Code {code}, version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the release</source>
        <translation>
            <numerusform>%n point à corriger avant la publication</numerusform>
            <numerusform>%n points à corriger avant la publication</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Another questionnaire has this code and version.</source>
        <translation>Un autre questionnaire porte ce code et cette version.</translation>
    </message>
</context>
<context>
    <name>EnrolPersonPage</name>
    <message>
        <source>Enrol a laptop</source>
        <translation>Inscrire un ordinateur</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Question au système central</translation>
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
        <source>A laptop of {name}</source>
        <translation>Un ordinateur de {name}</translation>
    </message>
    <message>
        <source>{name} is added. Enrol their laptop now, or later from the team.</source>
        <translation>{name} est dans l’équipe. Inscrivez son ordinateur maintenant, ou plus tard depuis l’équipe.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code : {code}</translation>
    </message>
    <message>
        <source>It works once, for one laptop, until {moment}.</source>
        <translation>Il sert une fois, pour un ordinateur, jusqu’au {moment}.</translation>
    </message>
    <message>
        <source>Written: {name}. Give it to {person}, by stick or e-mail.</source>
        <translation>Fichier créé : {name}. Remettez-le à {person}, par clé USB ou par courriel.</translation>
    </message>
    <message>
        <source>Key: {code}</source>
        <translation>Clé : {code}</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Créer un code</translation>
    </message>
    <message>
        <source>Use files</source>
        <translation>Par fichiers</translation>
    </message>
    <message>
        <source>Their laptop has a network</source>
        <translation>Son ordinateur a un réseau</translation>
    </message>
    <message>
        <source>You tell them a code of 16 signs, which works once within a day.</source>
        <translation>Vous lui dictez un code de 16 signes, qui sert une fois dans la journée.</translation>
    </message>
    <message>
        <source>Their laptop has none</source>
        <translation>Son ordinateur n’en a pas</translation>
    </message>
    <message>
        <source>They give you a file, you give them one back, and the two of you compare a key aloud.</source>
        <translation>La personne vous donne un fichier, vous lui en rendez un, et vous comparez une clé à voix haute.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du système central</translation>
    </message>
    <message>
        <source>On their laptop they choose Sync, Enrol this laptop, Type the code.</source>
        <translation>Sur son ordinateur, la personne choisit Échange, Inscrire cet ordinateur, Taper le code.</translation>
    </message>
    <message>
        <source>They type the address, and the code as you tell it to them by voice.</source>
        <translation>Elle saisit l’adresse, puis le code que vous lui dictez de vive voix.</translation>
    </message>
    <message>
        <source>What they wrote before waits here until an officer adopts it.</source>
        <translation>Ce qu’elle a écrit auparavant attend ici qu’un responsable MIEUX l’accepte.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The code is shown only now.</source>
        <translation>Le code n’est affiché que maintenant.</translation>
    </message>
    <message>
        <source>Card of their laptop</source>
        <translation>Carte de son ordinateur</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Écrire la réponse</translation>
    </message>
    <message>
        <source>On their laptop they choose Sync, Enrol this laptop, Use files, and write its card.</source>
        <translation>Sur son ordinateur, la personne choisit Échange, Inscrire cet ordinateur, Par fichiers, et écrit sa carte.</translation>
    </message>
    <message>
        <source>They give you that file; choose it here.</source>
        <translation>Elle vous donne ce fichier ; choisissez-le ici.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Où mettre la réponse</translation>
    </message>
    <message>
        <source>The hub’s key</source>
        <translation>La clé du système central</translation>
    </message>
    <message>
        <source>Read it to them by telephone: their laptop must show the same signs.</source>
        <translation>Lisez-la-lui par téléphone : son ordinateur doit afficher les mêmes signes.</translation>
    </message>
    <message>
        <source>Address and code are copied. Do not send them by an open channel.</source>
        <translation>L’adresse et le code sont copiés. Ne les envoyez pas par un canal ouvert.</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>Enrol this laptop</source>
        <translation>Inscrire cet ordinateur</translation>
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
        <source>Written: {name}. Take it to the hub’s administrator.</source>
        <translation>Écrit : {name}. Apportez-le à l’administrateur du système central.</translation>
    </message>
    <message>
        <source>Key: {code}</source>
        <translation>Clé : {code}</translation>
    </message>
    <message>
        <source>The hub “{hub}” takes this laptop as that of {person}.</source>
        <translation>Le système central « {hub} » reconnaît cet ordinateur comme celui de {person}.</translation>
    </message>
    <message>
        <source>Enrolled with {hub}</source>
        <translation>Inscrit auprès de {hub}</translation>
    </message>
    <message>
        <source>What you write goes to the hub by itself when there is a network.</source>
        <translation>Ce que vous écrivez part de soi-même vers le système central dès qu’il y a un réseau.</translation>
    </message>
    <message>
        <source>Your work goes to the hub by file: choose Send by USB, then the hub.</source>
        <translation>Votre travail va au système central par fichier : choisissez Envoyer par clé USB, puis le système central.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Taper le code</translation>
    </message>
    <message>
        <source>Use files</source>
        <translation>Par fichiers</translation>
    </message>
    <message>
        <source>With a network</source>
        <translation>Avec un réseau</translation>
    </message>
    <message>
        <source>The hub’s administrator gives you its address and a code of 16 signs, which works once within a day.</source>
        <translation>L’administrateur du système central vous donne son adresse et un code de 16 signes, valable une fois, un jour durant.</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sans réseau</translation>
    </message>
    <message>
        <source>You give the administrator a file and get one back, by USB stick or e-mail, and compare a key aloud.</source>
        <translation>Vous donnez un fichier à l’administrateur et en recevez un, par clé USB ou courriel, et comparez une clé à voix haute.</translation>
    </message>
    <message>
        <source>What you have written stays on this laptop as it is. It goes to the hub, where an officer lets it in.</source>
        <translation>Ce que vous avez écrit reste tel quel sur cet ordinateur. Cela part au système central, où un responsable MIEUX l’accepte.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du système central</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>capital or small letters, with or without dashes</source>
        <translation>majuscules ou minuscules, avec ou sans tirets</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Question au système central</translation>
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
        <source>Write the card</source>
        <translation>Écrire la carte</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Choisir la réponse</translation>
    </message>
    <message>
        <source>1. Give the administrator this laptop’s card</source>
        <translation>1. Donnez à l’administrateur la carte de cet ordinateur</translation>
    </message>
    <message>
        <source>It holds no secret: the name and the public key of this laptop.</source>
        <translation>Elle ne contient aucun secret : le nom et la clé publique de cet ordinateur.</translation>
    </message>
    <message>
        <source>2. Take their answer</source>
        <translation>2. Prenez sa réponse</translation>
    </message>
    <message>
        <source>The administrator gives you a file back, today or another day.</source>
        <translation>L’administrateur vous rend un fichier, aujourd’hui ou un autre jour.</translation>
    </message>
    <message>
        <source>The hub’s key</source>
        <translation>La clé du système central</translation>
    </message>
    <message>
        <source>may be left empty: then work goes by file</source>
        <translation>peut rester vide : le travail passe alors par fichier</translation>
    </message>
    <message>
        <source>The key is the same</source>
        <translation>La clé est la même</translation>
    </message>
    <message>
        <source>It differs</source>
        <translation>Elle diffère</translation>
    </message>
    <message>
        <source>Call the administrator and have them read out the hub’s key.</source>
        <translation>Appelez l’administrateur et faites-vous lire la clé du système central.</translation>
    </message>
    <message>
        <source>Compare it with this one, sign by sign. If it differs, somebody changed the file on its way.</source>
        <translation>Comparez-la à celle-ci, signe par signe. Si elle diffère, quelqu’un a modifié le fichier en chemin.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the administrator for the file again, on another road.</source>
        <translation>Rien n’a été modifié. Redemandez le fichier à l’administrateur, par une autre voie.</translation>
    </message>
</context>
<context>
    <name>EnrolmentSheet</name>
    <message>
        <source>MIEUX Desktop: enrolment of a laptop of {name}</source>
        <translation>MIEUX Desktop : inscription d’un ordinateur de {name}</translation>
    </message>
    <message>
        <source>On the laptop choose Sync, Enrol this laptop, Type the code. Type the address and the code. It works once, for one laptop, until {moment}.</source>
        <translation>Sur l’ordinateur, choisissez Échange, Inscrire cet ordinateur, Taper le code. Saisissez l’adresse et le code. Il sert une fois, pour un ordinateur, jusqu’au {moment}.</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>The form was given up.</source>
        <translation>Le formulaire a été abandonné.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Type forms in first; then you can check them.</source>
        <translation>Saisissez d’abord des formulaires ; vous pourrez ensuite les vérifier.</translation>
    </message>
    <message>
        <source>Type the same forms once more, in the same order. What differs is shown; the answers of the first time stay hidden.</source>
        <translation>Saisissez les mêmes formulaires une seconde fois, dans le même ordre. Ce qui diffère est signalé ; les premières réponses restent cachées.</translation>
    </message>
    <message>
        <source>This form is sealed; it cannot be changed any more.</source>
        <translation>Ce formulaire est scellé ; il ne peut plus être modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) still to be checked.</source>
        <translation>
            <numerusform>%n formulaire reste à vérifier.</numerusform>
            <numerusform>%n formulaires restent à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>All forms of this pile are checked.</source>
        <translation>Tous les formulaires de cette pile sont vérifiés.</translation>
    </message>
    <message numerus="yes">
        <source>%n late form(s) are released together.</source>
        <translation>
            <numerusform>%n formulaire tardif est publié.</numerusform>
            <numerusform>%n formulaires tardifs sont publiés ensemble.</numerusform>
        </translation>
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
        <source>Back to the ways to answer</source>
        <translation>Retour aux voies de réponse</translation>
    </message>
    <message>
        <source>Give up form</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Type again to check</source>
        <translation>Ressaisir pour vérifier</translation>
    </message>
    <message>
        <source>Type the pile a second time; what differs is shown (F8)</source>
        <translation>Saisir la pile une seconde fois ; ce qui diffère est signalé (F8)</translation>
    </message>
    <message>
        <source>One form a page</source>
        <translation>Un formulaire par page</translation>
    </message>
    <message>
        <source>The whole form with all its words, or the grid (F6)</source>
        <translation>Le formulaire entier avec tous ses mots, ou la grille (F6)</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>Code de la feuille</translation>
    </message>
    <message>
        <source>Form done</source>
        <translation>Formulaire terminé</translation>
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
    <message numerus="yes">
        <source>%n late form(s) sealed</source>
        <translation>
            <numerusform>%n formulaire tardif scellé</numerusform>
            <numerusform>%n formulaires tardifs scellés</numerusform>
        </translation>
    </message>
    <message>
        <source>Late forms stay sealed until there are five; then five are released together, so that nobody can tell whose they are.</source>
        <translation>Les formulaires tardifs restent scellés jusqu’à ce qu’il y en ait cinq ; cinq sont alors publiés ensemble, pour que personne ne sache de qui ils viennent.</translation>
    </message>
    <message>
        <source>One form a page, or the grid</source>
        <translation>Un formulaire par page, ou la grille</translation>
    </message>
    <message>
        <source>Answers stay sealed on this laptop until you close feedback. The forms below go out of sight when you leave.</source>
        <translation>Les réponses restent scellées sur cet ordinateur jusqu’à la clôture des avis. Les formulaires ci-dessous disparaissent de la vue quand vous quittez la saisie.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
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
        <source>Report of the evaluation</source>
        <translation>Rapport d’évaluation</translation>
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
        <source>Evaluation report</source>
        <translation>Rapport d’évaluation</translation>
    </message>
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
        <source>Version {number} of the mission report prints these scores. Take the report back or amend it to change them.</source>
        <translation>La version {number} du rapport de mission imprime ces notes. Reprenez le rapport ou modifiez-le pour les changer.</translation>
    </message>
    <message>
        <source>Version {number} of the activity evaluation prints these scores. Take the report back or amend it to change them.</source>
        <translation>La version {number} de l’évaluation de l’activité imprime ces notes. Reprenez le rapport ou modifiez-le pour les changer.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
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
        <translation>Aucune preuve ne contient ces mots. Cherchez dans « Toutes ».</translation>
    </message>
    <message>
        <source>Nothing suggests itself here. Look in “All”.</source>
        <translation>Rien à suggérer ici. Cherchez dans « Toutes ».</translation>
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
        <translation>Il manque : {what}.</translation>
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
    <name>EvidencePresenter</name>
    <message>
        <source>Day lists</source>
        <translation>Listes du jour</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Check a file or code</source>
        <translation>Vérifier un fichier ou un code</translation>
    </message>
    <message>
        <source>Back to attendance</source>
        <translation>Retour aux présences</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, activité {number}</translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>Lists and certificates</source>
        <translation>Listes et attestations</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Attendance: {counts}</source>
        <translation>Présences : {counts}</translation>
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
        <source>File of a note</source>
        <translation>Fichier d’une note</translation>
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
        <translation>Le fichier pour {name} est sur la clé : {file}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L’export a été arrêté. Aucun fichier n’a été écrit.</translation>
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
        <source>Export the document</source>
        <translation>Exporter le document</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
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
        <translation>Il n’y a plus de place là où se trouve « {folder} ». Votre rapport est en sûreté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written. Your report is safe on this laptop.</source>
        <translation>Impossible d’écrire dans le dossier « {folder} ». Votre rapport est en sûreté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no longer there. If it is on a stick, put the stick in. Your report is safe on this laptop.</source>
        <translation>Le dossier « {folder} » n’est plus là. S’il est sur une clé, branchez-la. Votre rapport est en sûreté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file “{name}” is open in another program. Close it there and try again.</source>
        <translation>Le fichier « {name} » est ouvert dans un autre programme. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk with “{folder}” reports an error. Your report is safe on this laptop.</source>
        <translation>Le disque de « {folder} » signale une erreur. Votre rapport est en sûreté sur cet ordinateur.</translation>
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
    <name>FeedbackCard</name>
    <message>
        <source>Feedback about the action</source>
        <translation>Avis sur l’action</translation>
    </message>
    <message>
        <source>Collect or read</source>
        <translation>Recueillir ou lire</translation>
    </message>
    <message>
        <source>Nothing asked yet: partner institutions, a follow-up after six months.</source>
        <translation>Rien n’a encore été demandé : institutions partenaires, suivi à six mois.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
</context>
<context>
    <name>FeedbackPane</name>
    <message>
        <source>Open the results</source>
        <translation>Ouvrir les résultats</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>No feedback was collected, or it is not closed yet.</source>
        <translation>Aucun avis n’a été recueilli, ou la collecte n’est pas encore close.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {asked} people answered</source>
        <translation>{answered} personnes sur {asked} ont répondu</translation>
    </message>
</context>
<context>
    <name>FeedbackPresenter</name>
    <message>
        <source>Show the QR code</source>
        <translation>Afficher le code QR</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Ouvrir la borne</translation>
    </message>
    <message>
        <source>Enter paper forms</source>
        <translation>Saisir les feuilles</translation>
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
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Show on projector</source>
        <translation>Afficher au projecteur</translation>
    </message>
    <message>
        <source>Answers and themes</source>
        <translation>Réponses et thèmes</translation>
    </message>
    <message>
        <source>New round of feedback</source>
        <translation>Nouveau recueil d’avis</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation>Clore les avis…</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Close feedback…</source>
        <translation>Clore les avis…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouveau recueil</translation>
    </message>
    <message>
        <source>Enter late forms</source>
        <translation>Saisir des formulaires tardifs</translation>
    </message>
    <message>
        <source>Show on projector</source>
        <translation>Afficher au projecteur</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>show the QR code</source>
        <translation>afficher le code QR</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>borne</translation>
    </message>
    <message>
        <source>enter paper forms</source>
        <translation>saisir les feuilles</translation>
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
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>form done, next form</source>
        <translation>formulaire terminé, suivant</translation>
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
        <source>answers and themes</source>
        <translation>réponses et thèmes</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projecteur</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n forms are released and their results shown.</source>
        <translation>
            <numerusform>%n formulaire est libéré et son résultat montré.</numerusform>
            <numerusform>%n formulaires sont libérés et leurs résultats montrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>code of the sheet</source>
        <translation>code de la feuille</translation>
    </message>
    <message>
        <source>one form a page</source>
        <translation>un formulaire par page</translation>
    </message>
    <message>
        <source>type again to check</source>
        <translation>ressaisir pour vérifier</translation>
    </message>
    <message>
        <source>give or take a theme</source>
        <translation>donner ou retirer un thème</translation>
    </message>
    <message>
        <source>theme by its name</source>
        <translation>thème par son nom</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renommer</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Nobody can add an answer afterwards. This cannot be undone.</source>
        <translation>Plus personne ne pourra répondre ensuite. Cette action est définitive.</translation>
    </message>
    <message>
        <source>Who is typing on a phone now has 90 seconds to send.</source>
        <translation>Qui écrit sur un téléphone a 90 secondes pour envoyer.</translation>
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
        <translation>Clore définitivement les avis ?</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouverts</translation>
    </message>
    <message>
        <source>new round</source>
        <translation>nouveau recueil</translation>
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
        <translation>s. o.</translation>
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
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Export for others</source>
        <translation>Exporter pour d’autres</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
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
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>export for others</source>
        <translation>exporter pour d’autres</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invités</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscrits</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>présents</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>jours-personnes</translation>
    </message>
    <message>
        <source>Here you see all groups. In the file for others, groups of fewer than five people are merged, so that nobody can be recognised; it holds no names.</source>
        <translation>Vous voyez ici tous les groupes. Dans le fichier destiné à d’autres, les groupes de moins de cinq personnes sont réunis pour que personne ne soit reconnaissable ; il ne contient aucun nom.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Par institution</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Par séance</translation>
    </message>
</context>
<context>
    <name>FiguresPart</name>
    <message>
        <source>Export the figures for others</source>
        <translation>Exporter les chiffres pour d’autres</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>part of a file name</comment>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Tableau texte (*.csv)</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Jours-personnes</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>The files are in “{name}”. They are not encrypted.</source>
        <translation>Les fichiers sont dans « {name} ». Ils ne sont pas chiffrés.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>“{name}” is saved. The file is not encrypted.</source>
        <translation>« {name} » est enregistré. Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
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
        <source>Type a name or scan a badge</source>
        <translation>Tapez un nom ou scannez un badge</translation>
    </message>
    <message>
        <source>Find a participant, or read a badge</source>
        <translation>Chercher un participant ou lire un badge</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Texts are missing in {languages}.</source>
        <translation>Il manque des textes : {languages}.</translation>
    </message>
    <message>
        <source>There is no question yet. {key} adds one.</source>
        <translation>Il n’y a pas encore de question. {key} en ajoute une.</translation>
    </message>
    <message>
        <source>The expression ends too early.</source>
        <translation>L’expression s’arrête trop tôt.</translation>
    </message>
    <message>
        <source>There is no function “{name}”.</source>
        <translation>Il n’existe pas de fonction « {name} ».</translation>
    </message>
    <message>
        <source>The function “{name}” takes another number of values.</source>
        <translation>La fonction « {name} » prend un autre nombre de valeurs.</translation>
    </message>
    <message>
        <source>The pattern of regex() cannot be read.</source>
        <translation>Le modèle de regex() ne peut être lu.</translation>
    </message>
    <message>
        <source>The expression is too large.</source>
        <translation>L’expression est trop longue.</translation>
    </message>
    <message>
        <source>The expression cannot be read from character {place} on.</source>
        <translation>L’expression ne peut être lue à partir du caractère {place}.</translation>
    </message>
    <message>
        <source>Each choice needs a code of its own: letters, digits, - and _.</source>
        <translation>Chaque choix a son propre code : lettres, chiffres, - et _.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Ceci ne peut être lu.</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>Il en faut au moins un.</translation>
    </message>
    <message>
        <source>“{value}” is there twice. Give each its own name or code.</source>
        <translation>« {value} » figure deux fois. Donnez à chacun son propre nom ou code.</translation>
    </message>
    <message>
        <source>“{value}” is no language.</source>
        <translation>« {value} » n’est pas une langue.</translation>
    </message>
    <message>
        <source>The code takes letters, digits, hyphens and dots.</source>
        <translation>Le code se compose de lettres, chiffres, traits d’union et points.</translation>
    </message>
    <message>
        <source>Versions count from 1.</source>
        <translation>Les versions comptent à partir de 1.</translation>
    </message>
    <message>
        <source>There is a text in a language that is not offered.</source>
        <translation>Un texte est dans une langue qui n’est pas proposée.</translation>
    </message>
    <message>
        <source>The name takes letters, digits and _, and begins with a letter.</source>
        <translation>Le nom se compose de lettres, chiffres et _, et commence par une lettre.</translation>
    </message>
    <message>
        <source>This group is empty.</source>
        <translation>Ce groupe est vide.</translation>
    </message>
    <message>
        <source>At least one statement is needed.</source>
        <translation>Il faut au moins un énoncé.</translation>
    </message>
    <message>
        <source>The longest answer needs at least one character.</source>
        <translation>La réponse la plus longue compte au moins un caractère.</translation>
    </message>
    <message>
        <source>There is a message, but no check of the answer.</source>
        <translation>Il y a un message, mais aucun contrôle de la réponse.</translation>
    </message>
    <message>
        <source>What stands at the start is no answer to this question.</source>
        <translation>La réponse de départ ne convient pas à cette question.</translation>
    </message>
    <message>
        <source>The condition asks for “{value}”, which is no question.</source>
        <translation>La condition renvoie à « {value} », qui n’est pas une question.</translation>
    </message>
    <message>
        <source>The condition asks for the answer “{value}”, which nobody can give.</source>
        <translation>La condition demande la réponse « {value} », que personne ne peut donner.</translation>
    </message>
    <message>
        <source>A point “.” only stands for the answer in its own check.</source>
        <translation>Un point « . » ne désigne la réponse que dans son propre contrôle.</translation>
    </message>
    <message>
        <source>The conditions lead in a circle: this could never be asked.</source>
        <translation>Les conditions tournent en rond : cette question ne serait jamais posée.</translation>
    </message>
    <message>
        <source>Only one choice can ask for words, and none in an order.</source>
        <translation>Un seul choix peut demander un texte, et aucun dans un classement.</translation>
    </message>
    <message>
        <source>“{value}” is marked as right, but is no choice.</source>
        <translation>« {value} » est marqué comme juste, mais n’est pas un choix.</translation>
    </message>
    <message>
        <source>A scale needs at least two points.</source>
        <translation>Une échelle demande au moins deux points.</translation>
    </message>
    <message>
        <source>The values of the points must go up.</source>
        <translation>Les valeurs des points doivent être croissantes.</translation>
    </message>
    <message>
        <source>“{value}” is no limit for such answers.</source>
        <translation>« {value} » n’est pas une limite pour de telles réponses.</translation>
    </message>
    <message>
        <source>The lowest answer is above the highest.</source>
        <translation>La réponse minimale dépasse la maximale.</translation>
    </message>
    <message>
        <source>Each question on knowledge before needs one on knowledge after.</source>
        <translation>À chaque question sur les connaissances avant répond une question sur les connaissances après.</translation>
    </message>
    <message>
        <source>What it measures needs a scale.</source>
        <translation>Ce qu’elle mesure demande une échelle.</translation>
    </message>
    <message>
        <source>Only “Choose one” can group the results.</source>
        <translation>Seul « Choisir une réponse » peut regrouper les résultats.</translation>
    </message>
    <message>
        <source>A recommendation needs a scale from 0 to 10.</source>
        <translation>Une recommandation demande une échelle de 0 à 10.</translation>
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
        <translation>Cette sauvegarde est incomplète : choisissez-en une autre</translation>
    </message>
</context>
<context>
    <name>FollowUpArea</name>
    <message>
        <source>Follow-up of earlier recommendations</source>
        <translation>Suivi des recommandations antérieures</translation>
    </message>
    <message>
        <source>No recommendation of an earlier mission is open.</source>
        <translation>Aucune recommandation d’une mission antérieure n’est ouverte.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverte</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>What was found this time</source>
        <translation>Ce qui a été constaté cette fois</translation>
    </message>
    <message>
        <source>R{number}</source>
        <translation>R{number}</translation>
    </message>
    <message>
        <source>State of {name}</source>
        <translation>État de {name}</translation>
    </message>
</context>
<context>
    <name>FollowUpEditing</name>
    <message>
        <source>Evidence to cite</source>
        <translation>Preuve à citer</translation>
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
        <source>With {hub}, over the network</source>
        <translation>Avec {hub}, par le réseau</translation>
    </message>
    <message>
        <source>To {laptop}</source>
        <translation>À {laptop}</translation>
    </message>
    <message>
        <source>From {laptop}</source>
        <translation>De {laptop}</translation>
    </message>
    <message>
        <source>{what} delivered</source>
        <translation>{what} : livré</translation>
    </message>
    <message>
        <source>{what} received</source>
        <translation>{what} : reçu</translation>
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
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
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
    <name>HubCard</name>
    <message>
        <source>The hub</source>
        <translation>Le système central</translation>
    </message>
    <message>
        <source>More for the hub</source>
        <translation>Autres actions pour le système central</translation>
    </message>
    <message>
        <source>Sync by itself when there is a network</source>
        <translation>Synchroniser de soi-même quand il y a un réseau</translation>
    </message>
    <message>
        <source>Also where data is paid for, such as on a phone’s link</source>
        <translation>Aussi là où les données sont payantes, par exemple par un téléphone</translation>
    </message>
    <message>
        <source>by file only</source>
        <translation>par fichier seulement</translation>
    </message>
    <message>
        <source>Enrolled as {person}, {role}; {actions}. It holds until {day}.</source>
        <translation>Inscrit au nom de {person}, {role} ; {actions}. Valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Change its address</source>
        <translation>Changer son adresse</translation>
    </message>
    <message>
        <source>Enrol again</source>
        <translation>Inscrire à nouveau</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>Quitter le système central</translation>
    </message>
</context>
<context>
    <name>HubJoining</name>
    <message>
        <source>Leave {hub}?</source>
        <translation>Quitter {hub} ?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not at the hub yet.</source>
        <translation>
            <numerusform>%n modification n’est pas encore au système central.</numerusform>
            <numerusform>%n modifications ne sont pas encore au système central.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this laptop, and what was delivered stays at the hub. Nothing goes there any more until this laptop is enrolled again.</source>
        <translation>Tout reste sur cet ordinateur, et ce qui a été livré reste au système central. Plus rien n’y part tant que cet ordinateur n’est pas inscrit à nouveau.</translation>
    </message>
    <message>
        <source>Stay enrolled</source>
        <translation>Rester inscrit</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>Quitter le système central</translation>
    </message>
</context>
<context>
    <name>HubOutcome</name>
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
        <source>Synced: {sent} delivered, {came} received.</source>
        <translation>Synchronisé. Livré : {sent}. Reçu : {came}.</translation>
    </message>
    <message>
        <source>Synced: {sent} delivered.</source>
        <translation>Synchronisé. Livré : {sent}.</translation>
    </message>
    <message>
        <source>Synced: {came} received.</source>
        <translation>Synchronisé. Reçu : {came}.</translation>
    </message>
    <message>
        <source>Synced: nothing was new on either side.</source>
        <translation>Synchronisé : rien de nouveau d’un côté ni de l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed on two laptops; both versions are kept.</source>
        <translation>
            <numerusform>%n texte modifié sur deux ordinateurs ; les deux versions sont gardées.</numerusform>
            <numerusform>%n textes modifiés sur deux ordinateurs ; les deux versions sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait(s) at the hub for an officer.</source>
        <translation>
            <numerusform>%n de vos modifications attend un responsable MIEUX au système central.</numerusform>
            <numerusform>%n de vos modifications attendent un responsable MIEUX au système central.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need(s) a newer program.</source>
        <translation>
            <numerusform>%n modification demande un programme plus récent.</numerusform>
            <numerusform>%n modifications demandent un programme plus récent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) was (were) taken from this laptop.</source>
        <translation>
            <numerusform>%n action a été retirée de cet ordinateur.</numerusform>
            <numerusform>%n actions ont été retirées de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This laptop’s clock is %n minute(s) ahead; set it.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n minute ; réglez-la.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n minutes ; réglez-la.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This laptop’s clock is %n minute(s) behind; set it.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n minute ; réglez-la.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n minutes ; réglez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>HubShowing</name>
    <message>
        <source>{size} are free again.</source>
        <translation>{size} sont de nouveau libres.</translation>
    </message>
</context>
<context>
    <name>HubText</name>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>responsable MIEUX</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>autre rôle</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>toutes les actions</translation>
    </message>
    <message>
        <source>deployed to no action yet</source>
        <translation>affecté à aucune action pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>deployed to %n action(s)</source>
        <translation>
            <numerusform>affecté à %n action</numerusform>
            <numerusform>affecté à %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this laptop.</source>
        <translation>Enregistré ici.</translation>
    </message>
    <message>
        <source>The hub has nothing of it yet.</source>
        <translation>Le système central n’en a encore rien.</translation>
    </message>
    <message>
        <source>The hub has all your work, as of {when}.</source>
        <translation>Le système central a tout votre travail, au {when}.</translation>
    </message>
    <message>
        <source>The hub has your work up to {when}.</source>
        <translation>Le système central a votre travail jusqu’au {when}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Attendance marks</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Report parts and evaluation</source>
        <translation>Parties du rapport et évaluation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Missions and agenda</source>
        <translation>Missions et programme</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Autre travail</translation>
    </message>
    <message>
        <source>On a slow mobile network: text first, {text}; then files, {files}.</source>
        <translation>Sur un réseau mobile lent : d’abord le texte, {text} ; puis les fichiers, {files}.</translation>
    </message>
    <message>
        <source>On a slow mobile network: {time}.</source>
        <translation>Sur un réseau mobile lent : {time}.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>environ %n seconde</numerusform>
            <numerusform>environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Hub refuses</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>All at the hub {time}</source>
        <translation>Tout livré {time}</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Files {done} of {total}</source>
        <translation>Fichiers {done} sur {total}</translation>
    </message>
    <message>
        <source>Syncing {done} of {total}</source>
        <translation>Échange {done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page Wi-Fi</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Horloge fausse</translation>
    </message>
    <message>
        <source>Unsafe network</source>
        <translation>Réseau non sûr</translation>
    </message>
    <message>
        <source>Hub not trusted</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Proxy refuses</source>
        <translation>Proxy : refus</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>By file only</source>
        <translation>Par fichier</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
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
    <name>ItemInspector</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Texte à lire</translation>
    </message>
    <message>
        <source>Explanation below it</source>
        <translation>Explication au-dessous</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Show this page only if</source>
        <translation>Afficher cette page seulement si</translation>
    </message>
    <message>
        <source>Ask this only if</source>
        <translation>Poser cette question seulement si</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>Dans le classeur</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Type d’élément</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>Answered at the start with</source>
        <translation>Réponse au départ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>codes with spaces between</source>
        <translation>codes séparés par des espaces</translation>
    </message>
    <message>
        <source>Check of the answer</source>
        <translation>Contrôle de la réponse</translation>
    </message>
    <message>
        <source>“.” is the answer</source>
        <translation>« . » est la réponse</translation>
    </message>
    <message>
        <source>Expression that must hold</source>
        <translation>Expression à vérifier</translation>
    </message>
    <message>
        <source>What to say if it does not</source>
        <translation>Message sinon</translation>
    </message>
    <message>
        <source>In the results</source>
        <translation>Dans les résultats</translation>
    </message>
    <message>
        <source>Short name in charts</source>
        <translation>Nom court dans les graphiques</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Ce qu’elle mesure</translation>
    </message>
    <message>
        <source>column of exports; lines up versions</source>
        <translation>colonne des exports ; relie les versions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Recommendation (0 to 10)</source>
        <translation>Recommandation (0 à 10)</translation>
    </message>
    <message>
        <source>Knowledge before</source>
        <translation>Connaissances avant</translation>
    </message>
    <message>
        <source>Knowledge after</source>
        <translation>Connaissances après</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Utilisation prévue</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Most useful</source>
        <translation>Le plus utile</translation>
    </message>
    <message>
        <source>Least useful</source>
        <translation>Le moins utile</translation>
    </message>
    <message>
        <source>Follow-up wanted</source>
        <translation>Suivi souhaité</translation>
    </message>
    <message>
        <source>Who answers (groups the results)</source>
        <translation>Qui répond (regroupe les résultats)</translation>
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
        <translation>Citez au moins une preuve : touche C ou « Citer » à droite.</translation>
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
        <translation>Dites pourquoi : cette note demande une raison que d’autres puissent suivre.</translation>
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
        <translation>Les lettres seules agissent hors des champs de texte ; les réglages permettent de les désactiver.</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind: {kind}</source>
        <translation>Type : {kind}</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Choose one</source>
        <translation>Choisir une réponse</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Choisir plusieurs réponses</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Statements on one scale</source>
        <translation>Énoncés sur une échelle</translation>
    </message>
    <message>
        <source>Recommendation, 0 to 10</source>
        <translation>Recommandation, 0 à 10</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Mettre en ordre</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Nombre décimal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Texte à lire</translation>
    </message>
    <message>
        <source>Group: one page</source>
        <translation>Groupe : une page</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Pages done</source>
        <translation>Pages faites</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Emblème de l’Union européenne</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>A laptop without a name</source>
        <translation>Un ordinateur sans nom</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Look at what waits of {name}</source>
        <translation>Consulter ce qui attend de {name}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke {name}</source>
        <translation>Révoquer {name}</translation>
    </message>
    <message>
        <source>Revoked {moment}. It gets nothing any more.</source>
        <translation>Révoqué le {moment}. Il ne reçoit plus rien.</translation>
    </message>
    <message>
        <source>enrolled {day}</source>
        <translation>inscrit le {day}</translation>
    </message>
    <message>
        <source>certificate until {day}</source>
        <translation>certificat jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) for an officer</source>
        <translation>
            <numerusform>%n modification attend un responsable MIEUX</numerusform>
            <numerusform>%n modifications attendent un responsable MIEUX</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Laptops of the team</source>
        <translation>Ordinateurs de l’équipe</translation>
    </message>
    <message>
        <source>Pair a laptop</source>
        <translation>Jumeler un ordinateur</translation>
    </message>
    <message>
        <source>No laptop is paired. Two laptops exchange files without a network or a hub.</source>
        <translation>Aucun ordinateur n’est jumelé. Deux ordinateurs échangent des fichiers sans réseau ni système central.</translation>
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
        <translation>En attente : {what}</translation>
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
    <name>LeavingPanel</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Stay in the kiosk</source>
        <translation>Rester dans la borne</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Only the person whose laptop this is can leave the form.</source>
        <translation>Seule la personne à qui est cet ordinateur peut quitter le questionnaire.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Capital letters count.</source>
        <translation>Ce n’est pas la phrase de passe. Les majuscules comptent.</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Remettre quand même</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>Renvoyer le rapport</translation>
    </message>
    <message>
        <source>Write an amendment</source>
        <translation>Écrire une modification</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Aller à la première</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>En modification</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Version 1 has not been submitted yet.</source>
        <translation>La version 1 n’a pas encore été remise.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were submitted apart from each other: compare them.</source>
        <translation>
            <numerusform>%n version a été remise séparément : comparez.</numerusform>
            <numerusform>%n versions ont été remises séparément : comparez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two officers decided differently: decide once more.</source>
        <translation>Deux responsables ont décidé différemment : décidez de nouveau.</translation>
    </message>
    <message>
        <source>Texts changed since then and are not part of it: {sections}.</source>
        <translation>Des textes ont changé depuis et n’en font pas partie : {sections}.</translation>
    </message>
    <message>
        <source>Version {number} was submitted by {name} on {when}. An officer decides on it.</source>
        <translation>La version {number} a été remise par {name} le {when}. Un responsable doit se prononcer.</translation>
    </message>
    <message>
        <source>Version {number} was taken back by {name} on {when}.</source>
        <translation>La version {number} a été reprise par {name} le {when}.</translation>
    </message>
    <message>
        <source>Version {number} was accepted. {name} has been amending it since {when}:</source>
        <translation>La version {number} a été acceptée. {name} la modifie depuis le {when} :</translation>
    </message>
    <message>
        <source>Version {number} was accepted by {name} on {when}.</source>
        <translation>La version {number} a été acceptée par {name} le {when}.</translation>
    </message>
    <message>
        <source>Version {number} was returned by {name} on {when}.</source>
        <translation>La version {number} a été renvoyée par {name} le {when}.</translation>
    </message>
    <message>
        <source>somebody not received yet</source>
        <translation>une personne non encore reçue</translation>
    </message>
    <message numerus="yes">
        <source>Your word on it; %n open comment(s) go with it.</source>
        <translation>
            <numerusform>Votre message ; %n commentaire ouvert l’accompagne.</numerusform>
            <numerusform>Votre message ; %n commentaires ouverts l’accompagnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be changed? You can also comment on paragraphs.</source>
        <translation>Que faut-il changer ? Vous pouvez aussi commenter des paragraphes.</translation>
    </message>
    <message>
        <source>Why is the accepted report amended? The next version keeps your reason.</source>
        <translation>Pourquoi modifier le rapport accepté ? La version suivante garde votre motif.</translation>
    </message>
    <message>
        <source>Still empty: {sections}</source>
        <translation>Encore vides : {sections}</translation>
    </message>
</context>
<context>
    <name>LifeSteps</name>
    <message>
        <source>Report taken back</source>
        <translation>Rapport repris</translation>
    </message>
    <message>
        <source>Amendment begun</source>
        <translation>Modification commencée</translation>
    </message>
    <message>
        <source>Report returned</source>
        <translation>Rapport renvoyé</translation>
    </message>
    <message>
        <source>Report accepted</source>
        <translation>Rapport accepté</translation>
    </message>
    <message>
        <source>Report submitted</source>
        <translation>Rapport remis</translation>
    </message>
    <message>
        <source>It goes to the others with the next sync or file.</source>
        <translation>Les autres le recevront au prochain échange ou par fichier.</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Commentaire supprimé</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>Le texte actuel</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>Longest answer, in characters</source>
        <translation>Réponse la plus longue, en caractères</translation>
    </message>
    <message>
        <source>First day (year-month-day)</source>
        <translation>Premier jour (année-mois-jour)</translation>
    </message>
    <message>
        <source>Last day (year-month-day)</source>
        <translation>Dernier jour (année-mois-jour)</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation>Écrivez un nombre entier, par exemple 12.</translation>
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
    <name>Marking</name>
    <message>
        <source>The list of {day} is evidence: its day is over, or the person has signed.</source>
        <translation>La liste du {day} fait foi : sa journée est passée, ou la personne a signé.</translation>
    </message>
    <message>
        <source>These lists are evidence: their days are over, or the people have signed.</source>
        <translation>Ces listes font foi : leurs journées sont passées, ou les personnes ont signé.</translation>
    </message>
    <message>
        <source>What was marked before is kept beside the reason.</source>
        <translation>Le pointage d’avant est conservé avec le motif.</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n mark(s) corrected?</source>
        <translation>
            <numerusform>Pourquoi corriger %n pointage ?</numerusform>
            <numerusform>Pourquoi corriger %n pointages ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Marked in the wrong row</source>
        <translation>Pointé sur la mauvaise ligne</translation>
    </message>
    <message>
        <source>Marked in the wrong session</source>
        <translation>Pointé dans la mauvaise séance</translation>
    </message>
    <message>
        <source>Was there, as the paper list shows</source>
        <translation>Était présent(e), comme le montre la liste papier</translation>
    </message>
    <message>
        <source>Was not there, as the facilitator confirms</source>
        <translation>N’était pas là, comme le confirme l’animateur</translation>
    </message>
    <message>
        <source>Came late or left early, told afterwards</source>
        <translation>Arrivé(e) en retard ou parti(e) avant la fin, signalé après coup</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) marked</source>
        <translation>
            <numerusform>%n case marquée</numerusform>
            <numerusform>%n cases marquées</numerusform>
        </translation>
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
        <translation>Filtrer : action, lieu, année…</translation>
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
        <translation>Planifiez-en une pour une activité : son programme, ses participants et ses avis en découlent.</translation>
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
        <translation>Essayez moins de mots : noms d’actions, de lieux, ou une année.</translation>
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
        <translation>Cette phrase est facile à deviner : allongez-la ou variez-la.</translation>
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
        <translation>Appuyez sur N n’importe où et tapez. Chaque pause est enregistrée ; aucun bouton n’est nécessaire.</translation>
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
        <translation>Nouvelle note : Ctrl+Maj+N</translation>
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
        <translation>Filtre : {name}</translation>
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
    <name>NoticePage</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Notice de confidentialité</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
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
        <translation>Tapez la phrase de passe que vous utilisiez quand la sauvegarde a été faite. Elle est ensuite vérifiée en entier ; vos notes ici ne sont pas encore touchées.</translation>
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
        <source>Receiving a file</source>
        <translation>Réception d’un fichier</translation>
    </message>
    <message>
        <source>You can go on working. Do not pull out the stick yet.</source>
        <translation>Vous pouvez continuer à travailler. Ne retirez pas encore la clé.</translation>
    </message>
    <message>
        <source>Syncing with the hub</source>
        <translation>Synchronisation avec le système central</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Not enrolled with a hub</source>
        <translation>Non inscrit auprès d’un système central</translation>
    </message>
    <message>
        <source>Enrolled, this laptop syncs by itself when there is a network.</source>
        <translation>Inscrit, cet ordinateur se synchronise de lui-même dès qu’il y a un réseau.</translation>
    </message>
    <message>
        <source>sync now</source>
        <translation>synchroniser</translation>
    </message>
    <message>
        <source>Sync with the hub</source>
        <translation>Synchroniser avec le système central</translation>
    </message>
    <message>
        <source>The hub keeps the work of all laptops together and gives each what its user is deployed to. Enrol once, with a code of its administrator; then work goes there by itself when there is a network.</source>
        <translation>Le système central réunit le travail de tous les ordinateurs et donne à chacun ce à quoi son utilisateur est affecté. Inscrivez-vous une fois, avec un code de son administrateur ; ensuite, le travail y part de soi-même dès qu’il y a un réseau.</translation>
    </message>
    <message>
        <source>Exchange with a colleague</source>
        <translation>Échanger avec un collègue</translation>
    </message>
    <message>
        <source>Laptops of a team exchange their work by files on a USB stick; no network is needed. Pair two laptops once: one shows a code, the other types it. Only the other laptop can open the files.</source>
        <translation>Les ordinateurs d’une équipe échangent leur travail par fichiers sur une clé USB, sans réseau. Jumelez deux ordinateurs une fois : l’un montre un code, l’autre le tape. Seul l’autre ordinateur peut ouvrir les fichiers.</translation>
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
        <source>Enrol this laptop</source>
        <translation>Inscrire cet ordinateur</translation>
    </message>
    <message>
        <source>receive a file</source>
        <translation>recevoir un fichier</translation>
    </message>
    <message>
        <source>Receive: drop a file on this window</source>
        <translation>Recevoir : déposez un fichier sur cette fenêtre</translation>
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
        <source>Follow up earlier recommendations</source>
        <translation>Suivre les recommandations antérieures</translation>
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
    <name>PadPage</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Take back a line</source>
        <translation>Retirer un trait</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
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
        <translation>Code : {code}</translation>
    </message>
    <message>
        <source>It holds until {moment}, for one laptop.</source>
        <translation>Il vaut jusqu’au {moment}, pour un seul ordinateur.</translation>
    </message>
    <message>
        <source>Take the stick to the other laptop. The file on it is “{name}”.</source>
        <translation>Portez la clé à l’autre ordinateur. Le fichier s’y appelle « {name} ».</translation>
    </message>
    <message>
        <source>Paired with {name}</source>
        <translation>Associé à {name}</translation>
    </message>
    <message>
        <source>One step is left: the file “{name}” lies beside the invitation. Take the stick back to the other laptop and drop the file on the window there.</source>
        <translation>Il reste une étape : le fichier « {name} » est à côté de l’invitation. Rapportez la clé à l’autre ordinateur et déposez-y le fichier sur la fenêtre.</translation>
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
        <translation>Choisissez les actions sur lesquelles vous travaillez ensemble. L’autre ordinateur reçoit le travail de celles-ci et rien des autres ; vous pourrez changer plus tard.</translation>
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
        <translation>Là, choisissez Échange, Associer un ordinateur, Taper un code ; puis tapez le code que vous leur dites.</translation>
    </message>
    <message>
        <source>Bring the stick back and drop the answer on this window. Then the two are paired.</source>
        <translation>Rapportez la clé et déposez la réponse sur cette fenêtre. Les deux sont alors associés.</translation>
    </message>
    <message>
        <source>The code is shown only now. Keep it apart from the stick: the two together open the invitation.</source>
        <translation>Le code n’est montré que maintenant. Gardez-le à part de la clé : les deux ensemble ouvrent l’invitation.</translation>
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
    <name>PaperFlow</name>
    <message>
        <source>Pictures and scans ({kinds})</source>
        <translation>Photos et numérisations ({kinds})</translation>
    </message>
    <message>
        <source>Choose pictures of the list</source>
        <translation>Choisir des photos de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on paper kept</source>
        <translation>
            <numerusform>%n signature sur papier conservée</numerusform>
            <numerusform>%n signatures sur papier conservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, and %n more</source>
        <translation>
            <numerusform>{name}, et %n autre</numerusform>
            <numerusform>{name}, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Who signed on this sheet? {day}, {name}</source>
        <translation>Qui a signé sur cette feuille ? {day}, {name}</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Photo retirée</translation>
    </message>
</context>
<context>
    <name>PaperForms</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheets are in “{name}”.</source>
        <translation>Les feuilles sont dans « {name} ».</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
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
        <translation>Elle ouvre vos notes à chaque fois. Personne ne peut la réinitialiser, pas même l’équipe MIEUX ; un code de secours suit à l’étape suivante.</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
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
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
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
        <source>There is no name, so this line cannot be added.</source>
        <translation>Il n’y a pas de nom : cette ligne ne peut pas être ajoutée.</translation>
    </message>
    <message>
        <source>This does not look like a name.</source>
        <translation>Cela ne ressemble pas à un nom.</translation>
    </message>
    <message>
        <source>“{said}” is not a known country. It is left empty.</source>
        <translation>« {said} » n’est pas un pays connu. Le champ reste vide.</translation>
    </message>
    <message>
        <source>“{said}” is not a known gender. It is left empty.</source>
        <translation>« {said} » n’est pas un genre connu. Le champ reste vide.</translation>
    </message>
    <message>
        <source>This is a formula. It is left empty.</source>
        <translation>C’est une formule. Le champ reste vide.</translation>
    </message>
    <message>
        <source>The e-mail address looks unusual.</source>
        <translation>L’adresse e-mail semble inhabituelle.</translation>
    </message>
    <message>
        <source>There are several e-mail addresses. The first one is taken.</source>
        <translation>Il y a plusieurs adresses e-mail. La première est prise.</translation>
    </message>
    <message>
        <source>Another line has the same e-mail address but another name.</source>
        <translation>Une autre ligne a la même adresse e-mail, mais un autre nom.</translation>
    </message>
    <message>
        <source>The telephone number looks unusual.</source>
        <translation>Le numéro de téléphone semble inhabituel.</translation>
    </message>
    <message>
        <source>There are several telephone numbers. The first one is taken.</source>
        <translation>Il y a plusieurs numéros de téléphone. Le premier est pris.</translation>
    </message>
    <message>
        <source>There is no institution.</source>
        <translation>Il n’y a pas d’institution.</translation>
    </message>
    <message>
        <source>The list says “{said}”. It is taken for the one of nearly this name.</source>
        <translation>La liste indique « {said} ». Elle est prise pour celle qui porte presque ce nom.</translation>
    </message>
    <message>
        <source>The text is too long. It is shortened.</source>
        <translation>Le texte est trop long. Il est raccourci.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>la ligne {number}</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>Déjà sur la liste</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>Personne connue</translation>
    </message>
    <message>
        <source>New person?</source>
        <translation>Nouvelle ?</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Same as line {number}</source>
        <translation>Comme la ligne {number}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Same name and e-mail or phone as {person}.</source>
        <translation>Mêmes nom et e-mail ou téléphone : {person}.</translation>
    </message>
    <message>
        <source>Same name and institution as {person}.</source>
        <translation>Mêmes nom et institution : {person}.</translation>
    </message>
    <message>
        <source>Same name as {person}.</source>
        <translation>Même nom : {person}.</translation>
    </message>
    <message>
        <source>Nearly the same name as {person}.</source>
        <translation>Presque le même nom : {person}.</translation>
    </message>
    <message>
        <source>Same e-mail as {person}, but another name.</source>
        <translation>Même e-mail, mais autre nom : {person}.</translation>
    </message>
    <message>
        <source>Same name as {person}, but other details.</source>
        <translation>Même nom, mais d’autres coordonnées : {person}.</translation>
    </message>
</context>
<context>
    <name>PeopleImportPresenter</name>
    <message>
        <source>Add the people</source>
        <translation>Ajouter les personnes</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Choisir une autre liste</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Show only lines to check</source>
        <translation>Afficher seulement les lignes à vérifier</translation>
    </message>
    <message>
        <source>Correct the columns</source>
        <translation>Corriger les colonnes</translation>
    </message>
    <message>
        <source>Next line to check</source>
        <translation>Ligne suivante à vérifier</translation>
    </message>
    <message>
        <source>Back without importing</source>
        <translation>Retour sans importer</translation>
    </message>
    <message>
        <source>Lists of people ({kinds})</source>
        <translation>Listes de personnes ({kinds})</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>The people are added to the directory.</source>
        <translation>Les personnes sont ajoutées à l’annuaire.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, activité {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n sur la liste</numerusform>
            <numerusform>%n sur la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n personne ajoutée</numerusform>
            <numerusform>%n personnes ajoutées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImportScreen</name>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Correct the columns</source>
        <translation>Corriger les colonnes</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>People of the list</source>
        <translation>Personnes de la liste</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Nothing is added before you say so.</source>
        <translation>Rien n’est ajouté avant votre accord.</translation>
    </message>
    <message>
        <source>Adding the people</source>
        <translation>Ajout des personnes</translation>
    </message>
    <message>
        <source>If you cancel, nothing is added.</source>
        <translation>Si vous annulez, rien n’est ajouté.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>même personne</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>next to check</source>
        <translation>suivante à vérifier</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a person left out</source>
        <translation>
            <numerusform>%n ligne sans personne laissée de côté</numerusform>
            <numerusform>%n lignes sans personne laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Ajouter %n personne</numerusform>
            <numerusform>Ajouter %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n connue</numerusform>
            <numerusform>%n connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n déjà sur la liste</numerusform>
            <numerusform>%n déjà sur la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
    <message>
        <source>An Excel workbook, a CSV file or address cards. Or copy the lines in your table and paste them here. You see every line before anything is added.</source>
        <translation>Un classeur Excel, un fichier CSV ou des cartes de visite. Ou copiez les lignes de votre tableau et collez-les ici. Vous voyez chaque ligne avant tout ajout.</translation>
    </message>
    <message>
        <source>No people found on this sheet</source>
        <translation>Aucune personne trouvée sur cette feuille</translation>
    </message>
    <message>
        <source>Choose another sheet, or say above which column holds the names.</source>
        <translation>Choisissez une autre feuille, ou indiquez plus haut la colonne des noms.</translation>
    </message>
    <message>
        <source>Recognised: {fields}</source>
        <translation>Reconnu : {fields}</translation>
    </message>
    <message>
        <source>No column for: {fields}</source>
        <translation>Pas de colonne pour : {fields}</translation>
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
        <source>Import a list</source>
        <translation>Importer une liste</translation>
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
        <source>Save all that is known of this person</source>
        <translation>Enregistrer tout ce que l’on sait de cette personne</translation>
    </message>
    <message>
        <source>Erase this person at their wish</source>
        <translation>Effacer cette personne à sa demande</translation>
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
        <source>Import a list</source>
        <translation>Importer une liste</translation>
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
        <translation>Aucun nom ni aucune institution ne commence par « {typed} ».</translation>
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
    <name>PersonDialog</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Type two letters of a name</source>
        <translation>Tapez deux lettres d’un nom</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Chercher un participant</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>Enregistrer ses données</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Effacer ses données</translation>
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
        <source>At their wish</source>
        <translation>À sa demande</translation>
    </message>
    <message>
        <source>People may ask for all that is kept about them, or to have it erased. That they took part stays as a number.</source>
        <translation>Chacun peut demander tout ce qui est conservé à son sujet, ou son effacement. Sa participation reste comptée.</translation>
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
    <name>PersonPane</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Enrol a laptop</source>
        <translation>Inscrire un ordinateur</translation>
    </message>
    <message>
        <source>No laptop is enrolled for them yet.</source>
        <translation>Aucun ordinateur n’est encore inscrit pour cette personne.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Certificate ended</source>
        <translation>Certificat échu</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Sign on phones</source>
        <translation>Signer sur téléphone</translation>
    </message>
    <message>
        <source>End signing on phones</source>
        <translation>Arrêter la signature sur téléphone</translation>
    </message>
    <message>
        <source>Code of the room</source>
        <translation>Code de la salle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Code of the page to sign on</source>
        <translation>Code de la page où signer</translation>
    </message>
    <message>
        <source>People who have signed</source>
        <translation>Personnes qui ont signé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Sign the attendance list on your phone</source>
        <translation>Signez la liste de présence sur votre téléphone</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi as this laptop.</source>
        <translation>Rejoignez le même Wi-Fi que cet ordinateur.</translation>
    </message>
    <message>
        <source>Scan the code, or type the address.</source>
        <translation>Scannez le code ou tapez l’adresse.</translation>
    </message>
    <message>
        <source>Type the code on your badge, then sign.</source>
        <translation>Tapez le code de votre badge, puis signez.</translation>
    </message>
    <message>
        <source>Sign for {day}</source>
        <translation>Signer pour le {day}</translation>
    </message>
    <message>
        <source>Or type this code on the page of the room: {code}</source>
        <translation>Ou tapez ce code sur la page de la salle : {code}</translation>
    </message>
    <message>
        <source>Scan this code with your own phone.</source>
        <translation>Scannez ce code avec votre propre téléphone.</translation>
    </message>
    <message>
        <source>It works once, until {time}.</source>
        <translation>Il sert une seule fois, jusqu’à {time}.</translation>
    </message>
    <message>
        <source>of {expected} have signed</source>
        <translation>sur {expected} ont signé</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>A phone came by another address: scan this code again.</source>
        <translation>Un téléphone est venu par une autre adresse : scannez de nouveau ce code.</translation>
    </message>
    <message>
        <source>Phones come through.</source>
        <translation>Les téléphones se connectent.</translation>
    </message>
    <message>
        <source>Nothing answers at this address: the network is gone, or a firewall stops it.</source>
        <translation>Rien ne répond à cette adresse : le réseau a disparu ou un pare-feu bloque.</translation>
    </message>
    <message>
        <source>No phone yet. If none comes through: is it in the same Wi-Fi, and does this Wi-Fi let devices reach each other?</source>
        <translation>Aucun téléphone pour l’instant. Si aucun ne se connecte : est-il sur le même Wi-Fi, et ce Wi-Fi laisse-t-il les appareils se joindre ?</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>PileModel</name>
    <message>
        <source>n/a</source>
        <translation>s.o.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>In, and sealed</source>
        <translation>Saisi et scellé</translation>
    </message>
    <message>
        <source>Typed otherwise the first time</source>
        <translation>Saisi autrement la première fois</translation>
    </message>
    <message>
        <source>Being typed in</source>
        <translation>En cours de saisie</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>non valable</translation>
    </message>
    <message>
        <source>typed otherwise the first time</source>
        <translation>saisi autrement la première fois</translation>
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
        <source>Implementation report of the action</source>
        <translation>Rapport de mise en œuvre de l’action</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Modifier l’action</translation>
    </message>
    <message>
        <source>Feedback about the action</source>
        <translation>Avis sur l’action</translation>
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
        <translation>Rien n’est encore enregistré : corrigez ce qui est marqué, ou quittez sans cela.</translation>
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
        <translation>Filtrer : nom, institution…</translation>
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
        <translation>{name} : {filtered} actions sur {total}</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} activities</source>
        <translation>{name} : {filtered} activités sur {total}</translation>
    </message>
    <message>
        <source>Starts per year</source>
        <translation>Débuts par an</translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} starts</source>
        <translation>{name} : {filtered} débuts sur {total}</translation>
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
    <name>Preview</name>
    <message>
        <source>Language of the preview</source>
        <translation>Langue de l’aperçu</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Contrôler les réponses</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Here stands what people will see, as soon as there is a question.</source>
        <translation>Ici apparaît ce que les personnes verront, dès qu’il y a une question.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>After these answers it is not asked. Answer differently to see it.</source>
        <translation>Après ces réponses, elle n’est pas posée. Répondez autrement pour la voir.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Notice sur les données personnelles</translation>
    </message>
    <message>
        <source>Use the usual wording</source>
        <translation>Utiliser le texte habituel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Keep personal data until</source>
        <translation>Conserver les données personnelles jusqu’au</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Effacer les données personnelles…</translation>
    </message>
    <message>
        <source>usual wording</source>
        <translation>texte habituel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open the person</source>
        <translation>ouvrir la fiche</translation>
    </message>
    <message>
        <source>{asked} of {all} people were asked</source>
        <translation>{asked} personnes interrogées sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): name, contact, gender</source>
        <translation>
            <numerusform>%n personne : nom, coordonnées, genre</numerusform>
            <numerusform>%n personnes : nom, coordonnées, genre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) on certificates</source>
        <translation>
            <numerusform>%n nom sur des attestations</numerusform>
            <numerusform>%n noms sur des attestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) of absences and corrections</source>
        <translation>
            <numerusform>%n motif d’absence ou de correction</numerusform>
            <numerusform>%n motifs d’absences et de corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of paper lists</source>
        <translation>
            <numerusform>%n photo de listes papier</numerusform>
            <numerusform>%n photos de listes papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay: they are in another action or a team</source>
        <translation>
            <numerusform>%n personne reste : elle figure dans une autre action ou une équipe</numerusform>
            <numerusform>%n personnes restent : elles figurent dans une autre action ou une équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a day first.</source>
        <translation>Fixez d’abord un jour.</translation>
    </message>
    <message>
        <source>Possible after {day}.</source>
        <translation>Possible après le {day}.</translation>
    </message>
    <message>
        <source>Nothing personal is left.</source>
        <translation>Il ne reste rien de personnel.</translation>
    </message>
    <message>
        <source>Marks, counts and hashes stay.</source>
        <translation>Présences, décomptes et empreintes restent.</translation>
    </message>
    <message>
        <source>This is not a day. Type it as 3 March 2026.</source>
        <translation>Ce n’est pas un jour. Tapez-le comme 3 mars 2026.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>to another wording: asked again before they sign next</source>
        <translation>à un autre texte : question reposée avant la prochaine signature</translation>
    </message>
    <message>
        <source>agreed, {when}</source>
        <translation>accepté, {when}</translation>
    </message>
    <message>
        <source>declined, {when}</source>
        <translation>refusé, {when}</translation>
    </message>
    <message>
        <source>Nothing is shown in this language yet.</source>
        <translation>Rien n’est encore affiché dans cette langue.</translation>
    </message>
    <message>
        <source>Version {version}.</source>
        <translation>Version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered it, so a change makes the next version.</source>
        <translation>
            <numerusform>%n personne y a répondu : une modification crée donc la version suivante.</numerusform>
            <numerusform>%n personnes y ont répondu : une modification crée donc la version suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is asked again then.</source>
        <translation>La question est alors reposée à tous.</translation>
    </message>
    <message>
        <source>Nobody has answered it yet.</source>
        <translation>Personne n’y a encore répondu.</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>Ce que l’on dit aux personnes</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qu’elles ont répondu</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>A purge would erase</source>
        <translation>Une purge effacerait</translation>
    </message>
    <message>
        <source>For one person alone, open them: there you export or erase what is known of them.</source>
        <translation>Pour une seule personne, ouvrez sa fiche : vous y exportez ou effacez ce que l’on sait d’elle.</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Use the usual wording of the notice</source>
        <translation>Utiliser le texte habituel de la notice</translation>
    </message>
    <message>
        <source>Erase personal data whose time is over</source>
        <translation>Effacer les données personnelles arrivées à terme</translation>
    </message>
    <message>
        <source>What is listed is erased here, and on every laptop and server as the erasure arrives. This cannot be undone.</source>
        <translation>Ce qui est énuméré est effacé ici, puis sur chaque poste et serveur à l’arrivée de l’effacement. C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase personal data of {action}?</source>
        <translation>Effacer les données personnelles de {action} ?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Personal data of %n person(s) erased.</source>
        <translation>
            <numerusform>Données personnelles de %n personne effacées.</numerusform>
            <numerusform>Données personnelles de %n personnes effacées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>cellule {cell}</translation>
    </message>
    <message>
        <source>This is no Excel workbook that can be read.</source>
        <translation>Ce n’est pas un classeur Excel lisible.</translation>
    </message>
    <message>
        <source>The workbook is too large.</source>
        <translation>Le classeur est trop grand.</translation>
    </message>
    <message>
        <source>There is no sheet named “survey”.</source>
        <translation>Il n’y a pas de feuille nommée « survey ».</translation>
    </message>
    <message>
        <source>The heading “{detail}” has no language code. Write it as “Français (fr)”.</source>
        <translation>L’en-tête « {detail} » n’a pas de code de langue. Écrivez « Français (fr) ».</translation>
    </message>
    <message>
        <source>The form asks nothing.</source>
        <translation>Le questionnaire ne demande rien.</translation>
    </message>
    <message>
        <source>Questions of the type “{detail}” cannot be asked here.</source>
        <translation>Les questions du type « {detail} » ne peuvent pas être posées ici.</translation>
    </message>
    <message>
        <source>This column cannot be taken over: “{detail}”.</source>
        <translation>Cette colonne ne peut pas être reprise : « {detail} ».</translation>
    </message>
    <message>
        <source>This sheet cannot be taken over.</source>
        <translation>Cette feuille ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>Pictures, sound and film beside a question cannot be shown.</source>
        <translation>Images, sons et films à côté d’une question ne peuvent pas être montrés.</translation>
    </message>
    <message>
        <source>The function “{detail}” is not known here.</source>
        <translation>La fonction « {detail} » n’est pas connue ici.</translation>
    </message>
    <message>
        <source>This condition cannot be read: {detail}</source>
        <translation>Cette condition est illisible : {detail}</translation>
    </message>
    <message>
        <source>A text cannot repeat an answer.</source>
        <translation>Un texte ne peut pas reprendre une réponse.</translation>
    </message>
    <message>
        <source>“{detail}” is no fixed answer to begin with.</source>
        <translation>« {detail} » n’est pas une réponse de départ fixe.</translation>
    </message>
    <message>
        <source>“{detail}” does not answer this question.</source>
        <translation>« {detail} » ne répond pas à cette question.</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>La ligne n’a pas de nom.</translation>
    </message>
    <message>
        <source>The row has no type.</source>
        <translation>La ligne n’a pas de type.</translation>
    </message>
    <message>
        <source>The text in the language “{detail}” is missing.</source>
        <translation>Le texte dans la langue « {detail} » manque.</translation>
    </message>
    <message>
        <source>There is no list of choices named “{detail}”.</source>
        <translation>Il n’y a pas de liste de choix nommée « {detail} ».</translation>
    </message>
    <message>
        <source>“{detail}” cannot stand here.</source>
        <translation>« {detail} » ne peut pas figurer ici.</translation>
    </message>
    <message>
        <source>“{detail}” is given twice.</source>
        <translation>« {detail} » est donné deux fois.</translation>
    </message>
    <message>
        <source>The group “{detail}” has no end.</source>
        <translation>Le groupe « {detail} » n’a pas de fin.</translation>
    </message>
    <message>
        <source>A group ends here that has no beginning.</source>
        <translation>Un groupe finit ici sans avoir commencé.</translation>
    </message>
    <message>
        <source>The form does not hold: {detail}</source>
        <translation>Le questionnaire n’est pas valable : {detail}</translation>
    </message>
    <message>
        <source>“{detail}” is left out: answers are anonymous.</source>
        <translation>« {detail} » est omis : les réponses sont anonymes.</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>Cette colonne est omise.</translation>
    </message>
    <message>
        <source>This setting is left out.</source>
        <translation>Ce réglage est omis.</translation>
    </message>
    <message>
        <source>This sheet is left out.</source>
        <translation>Cette feuille est omise.</translation>
    </message>
    <message>
        <source>The appearance “{detail}” is left out.</source>
        <translation>L’apparence « {detail} » est omise.</translation>
    </message>
    <message>
        <source>This row is switched off in the workbook.</source>
        <translation>Cette ligne est désactivée dans le classeur.</translation>
    </message>
    <message>
        <source>The group shows its name: it has no label.</source>
        <translation>Le groupe montre son nom : il n’a pas de libellé.</translation>
    </message>
    <message>
        <source>“{detail}” is no number: the version is counted from 1.</source>
        <translation>« {detail} » n’est pas un nombre : la version part de 1.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Not saved: the disk is full</source>
        <translation>Non enregistré : disque plein</translation>
    </message>
    <message>
        <source>Not saved: the folder is read-only</source>
        <translation>Non enregistré : dossier en lecture seule</translation>
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
        <translation>Le disque est plein. Ce que vous avez tapé reste ici ; libérez de la place et ce sera enregistré.</translation>
    </message>
    <message>
        <source>This text is too long to be saved. It stays as a draft; shorten it or share it out.</source>
        <translation>Ce texte est trop long pour être enregistré. Il reste à l’état de brouillon ; raccourcissez-le ou répartissez-le.</translation>
    </message>
    <message>
        <source>The folder cannot be written. What you typed stays here; allow writing in it.</source>
        <translation>Impossible d’écrire dans le dossier. Ce que vous avez tapé reste ici ; autorisez-y l’écriture.</translation>
    </message>
    <message>
        <source>The disk did not take your last words. They stay here; free some space and try again.</source>
        <translation>Le disque n’a pas pris vos derniers mots. Ils restent ici ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk reports an error. What you typed stays here; copy the store’s folder to another disk soon.</source>
        <translation>Le disque signale une erreur. Ce que vous avez tapé reste ici ; copiez bientôt le dossier des données sur un autre disque.</translation>
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
        <translation>Les données sont occupées. Rien n’est perdu ; réessayez dans un instant.</translation>
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
        <translation>Le trousseau du système n’a pas pris la clé. Déverrouillez-le, puis réessayez ; la phrase de passe fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Type your name; it signs your notes and reports.</source>
        <translation>Tapez votre nom ; il signe vos notes et vos rapports.</translation>
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
        <translation>« {text} » n’est pas un mois. Écrivez-le comme 07/2014.</translation>
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
        <translation>Aucun fuseau horaire ne s’appelle « {name} ». Choisissez-en un dans la liste, par exemple Africa/Accra.</translation>
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
        <translation>Ce programme ne contient pas la version {version} du questionnaire « {name} ». Mettez le programme à jour pour voir ces avis.</translation>
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
        <translation>Ce groupe a moins de {minimum} réponses ; il n’est donc pas montré.</translation>
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
        <translation>Le disque des sauvegardes est plein. Les sauvegardes plus anciennes y sont toujours ; libérez de la place ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written. The older backups are still there; allow writing in it, or choose another folder in the settings.</source>
        <translation>On ne peut pas écrire dans le dossier des sauvegardes. Les sauvegardes plus anciennes y sont toujours ; autorisez l’écriture ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The disk for backups stopped answering. The older backups are untouched; plug it in again, then back up once more.</source>
        <translation>Le disque des sauvegardes ne répond plus. Les sauvegardes plus anciennes sont intactes ; rebranchez-le, puis sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>The backup could not be read back from its disk and was removed. The older backups are still there; use another stick.</source>
        <translation>La sauvegarde n’a pas pu être relue sur son disque et a été supprimée. Les sauvegardes plus anciennes y sont toujours ; prenez une autre clé USB.</translation>
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
        <translation>Le fichier est endommagé et rien n’en a été pris. Demandez-en un nouveau ; aucun travail n’est perdu.</translation>
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
        <translation>Cet ordinateur n’attend pas cette réponse : elle a déjà servi, ou a été retirée. Faites une nouvelle invitation.</translation>
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
        <translation>« {laptop} » n’est plus associé à cet ordinateur. Associez de nouveau les deux pour lui envoyer des fichiers.</translation>
    </message>
    <message>
        <source>This file was written on this laptop, for “{laptop}”. Open it there.</source>
        <translation>Ce fichier a été écrit sur cet ordinateur, pour « {laptop} ». Ouvrez-le là-bas.</translation>
    </message>
    <message>
        <source>Stopped. What was taken so far stays; receive the file again for the rest.</source>
        <translation>Arrêté. Ce qui a été pris reste ; recevez de nouveau le fichier pour la suite.</translation>
    </message>
    <message>
        <source>This version has been replaced meanwhile. Look at the versions again.</source>
        <translation>Cette version a été remplacée entre-temps. Regardez de nouveau les versions.</translation>
    </message>
    <message>
        <source>The two are merged already.</source>
        <translation>Les deux sont déjà réunis.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with a hub. Enrol it on the Sync screen.</source>
        <translation>Cet ordinateur n’est pas inscrit auprès d’un système central. Inscrivez-le dans Échange.</translation>
    </message>
    <message>
        <source>This laptop is enrolled with the hub “{hub}”. Leave that one first.</source>
        <translation>Cet ordinateur est inscrit auprès du système central « {hub} ». Quittez-le d’abord.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a hub. It looks like hub.example.org.</source>
        <translation>« {address} » n’est pas l’adresse d’un système central. Elle ressemble à hub.example.org.</translation>
    </message>
    <message>
        <source>This address is not protected on its way. Use the one that begins with https.</source>
        <translation>Cette adresse n’est pas protégée en chemin. Prenez celle qui commence par https.</translation>
    </message>
    <message>
        <source>The hub does not take this code. It may be older than a day, or used already. Ask its administrator for a new one.</source>
        <translation>Le système central n’accepte pas ce code. Il a peut-être plus d’un jour, ou a déjà servi. Demandez-en un nouveau à son administrateur.</translation>
    </message>
    <message>
        <source>The hub knows this laptop as that of somebody else. Ask its administrator.</source>
        <translation>Pour le système central, cet ordinateur est celui de quelqu’un d’autre. Demandez à son administrateur.</translation>
    </message>
    <message>
        <source>This file is no answer of a hub’s administrator. Choose the one that they gave you.</source>
        <translation>Ce fichier n’est pas la réponse d’un administrateur du système central. Choisissez celui qu’il vous a donné.</translation>
    </message>
    <message>
        <source>What came was not signed by your hub, so nothing of it was taken. Try another network; if it stays, tell the hub’s administrator.</source>
        <translation>Ce qui est arrivé n’est pas signé par votre système central ; rien n’en a été pris. Essayez un autre réseau ; si cela dure, prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>There is no network. Your work is safe here and goes by itself once there is one.</source>
        <translation>Il n’y a pas de réseau. Votre travail est en sécurité ici et part de soi-même dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>The hub does not answer at {host}. Your work is safe here; the next try comes by itself.</source>
        <translation>Le système central ne répond pas à {host}. Votre travail est en sécurité ici ; le prochain essai vient de soi-même.</translation>
    </message>
    <message>
        <source>The connection broke. What arrived is kept; it goes on from there by itself.</source>
        <translation>La connexion s’est coupée. Ce qui est arrivé est gardé ; la suite reprend de là, de soi-même.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in page first. Sync starts by itself when the hub answers.</source>
        <translation>Ce réseau demande d’abord une page de connexion. La synchronisation démarre d’elle-même quand le système central répond.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: somebody in between shows a certificate that this laptop does not trust. Nothing was sent. Use another network.</source>
        <translation>La connexion à {host} n’est pas sûre : quelqu’un entre les deux montre un certificat que cet ordinateur ne reconnaît pas. Rien n’a été envoyé. Prenez un autre réseau.</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out. Nothing was sent. Tell the hub’s administrator.</source>
        <translation>Le certificat de {host} a expiré. Rien n’a été envoyé. Prévenez l’administrateur du système central.</translation>
    </message>
    <message>
        <source>The date or time of this laptop is wrong, so that it cannot tell whom to trust. Set the clock, then sync again.</source>
        <translation>La date ou l’heure de cet ordinateur est fausse ; il ne peut savoir à qui se fier. Réglez l’horloge, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>The network’s proxy {proxy} let nothing through. Check its settings in the system, or use another network.</source>
        <translation>Le proxy {proxy} du réseau n’a rien laissé passer. Vérifiez ses réglages dans le système, ou prenez un autre réseau.</translation>
    </message>
    <message>
        <source>Something that is no hub answers at {host}. Check the address, or the network’s sign-in page.</source>
        <translation>Ce qui répond à {host} n’est pas un système central. Vérifiez l’adresse, ou la page de connexion du réseau.</translation>
    </message>
    <message>
        <source>Somebody else answers in the place of the hub. Check the network’s sign-in page.</source>
        <translation>Quelqu’un d’autre répond à la place du système central. Vérifiez la page de connexion du réseau.</translation>
    </message>
    <message>
        <source>The hub has no address here, so that work reaches it by file only. Give its address to sync over a network.</source>
        <translation>Le système central n’a pas d’adresse ici ; le travail n’y parvient que par fichier. Indiquez son adresse pour synchroniser par un réseau.</translation>
    </message>
    <message>
        <source>A sync is running already.</source>
        <translation>Une synchronisation est déjà en cours.</translation>
    </message>
    <message>
        <source>The hub has much to do. The next try comes by itself.</source>
        <translation>Le système central a beaucoup à faire. Le prochain essai vient de soi-même.</translation>
    </message>
    <message>
        <source>The hub made a mistake. Your work is safe here; the next try comes by itself. Tell its administrator if it stays.</source>
        <translation>Le système central a fait une erreur. Votre travail est en sécurité ici ; le prochain essai vient de soi-même. Si cela dure, prévenez son administrateur.</translation>
    </message>
    <message>
        <source>The hub cannot reach its database. Your work is safe here; the next try comes by itself.</source>
        <translation>Le système central n’atteint pas sa base de données. Votre travail est en sécurité ici ; le prochain essai vient de soi-même.</translation>
    </message>
    <message>
        <source>The disk of the hub is full. Your work is safe here. Tell the hub’s administrator.</source>
        <translation>Le disque du système central est plein. Votre travail est en sécurité ici. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>This laptop asked the hub too often. The next try comes by itself.</source>
        <translation>Cet ordinateur a interrogé le système central trop souvent. Le prochain essai vient de soi-même.</translation>
    </message>
    <message>
        <source>The hub does not know this laptop. Ask its administrator for a new code, then enrol again.</source>
        <translation>Le système central ne connaît pas cet ordinateur. Demandez un nouveau code à son administrateur, puis inscrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>The hub gives this laptop nothing any more. Ask its administrator.</source>
        <translation>Le système central ne donne plus rien à cet ordinateur. Demandez à son administrateur.</translation>
    </message>
    <message>
        <source>The hub could not read what this laptop sent. Your work is safe here. Update the program.</source>
        <translation>Le système central n’a pas pu lire ce que cet ordinateur a envoyé. Votre travail est en sécurité ici. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The hub and this program are of different ages. Update the program; your work is safe here.</source>
        <translation>Le système central et ce programme ne sont pas du même âge. Mettez le programme à jour ; votre travail est en sécurité ici.</translation>
    </message>
    <message>
        <source>The hub takes no request of this size. Your work is safe here. Tell the hub’s administrator.</source>
        <translation>Le système central n’accepte pas d’envoi de cette taille. Votre travail est en sécurité ici. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The network was too slow for the hub to wait. What arrived is kept; the next try comes by itself.</source>
        <translation>Le réseau était trop lent pour que le système central attende. Ce qui est arrivé est gardé ; le prochain essai vient de soi-même.</translation>
    </message>
    <message>
        <source>The hub and this laptop have to be brought in line. Sync again.</source>
        <translation>Le système central et cet ordinateur doivent se remettre en accord. Synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>The clock of this laptop is too far from the hub’s. Set the clock, then try again.</source>
        <translation>L’horloge de cet ordinateur est trop loin de celle du système central. Réglez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The hub does not have this file yet, or not for you. It comes with a later sync.</source>
        <translation>Le système central n’a pas encore ce fichier, ou pas pour vous. Il viendra avec une synchronisation suivante.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. It is sent again from the start with the next sync.</source>
        <translation>Le fichier n’est pas arrivé tel qu’envoyé. Il repart du début à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Too many files are half sent. Those that are left go with the next sync.</source>
        <translation>Trop de fichiers sont à moitié envoyés. Les autres partent à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The hub has forgotten this half-sent file. It is sent again with the next sync.</source>
        <translation>Le système central a oublié ce fichier à moitié envoyé. Il repart à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>This file is being sent on another connection. It goes on with the next sync.</source>
        <translation>Ce fichier part déjà par une autre connexion. La suite vient à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The hub did not take this file. It is sent again with the next sync.</source>
        <translation>Le système central n’a pas pris ce fichier. Il repart à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The hub has all your work, so there is nothing to write.</source>
        <translation>Le système central a tout votre travail ; il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>This file is no receipt of your hub. Choose the one that its administrator gave you.</source>
        <translation>Ce fichier n’est pas un reçu de votre système central. Choisissez celui que son administrateur vous a donné.</translation>
    </message>
    <message>
        <source>Your role at the hub does not allow this. Ask its administrator.</source>
        <translation>Votre rôle au système central ne le permet pas. Demandez à son administrateur.</translation>
    </message>
    <message>
        <source>The hub knows somebody of this name already.</source>
        <translation>Le système central connaît déjà quelqu’un de ce nom.</translation>
    </message>
    <message>
        <source>The hub does not know this person any more.</source>
        <translation>Le système central ne connaît plus cette personne.</translation>
    </message>
    <message>
        <source>The hub does not know this role. Update the program.</source>
        <translation>Le système central ne connaît pas ce rôle. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>This file is not the card of a laptop. Choose the one that the other laptop wrote.</source>
        <translation>Ce fichier n’est pas la carte d’un ordinateur. Choisissez celui que l’autre ordinateur a écrit.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Keep only the sheet with the list and try again.</source>
        <translation>Le fichier dépasse {limit} Mo. Ne gardez que la feuille de la liste et réessayez.</translation>
    </message>
    <message>
        <source>The list has more than {limit} lines. Split it into several files.</source>
        <translation>La liste compte plus de {limit} lignes. Répartissez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This kind of file is no list that can be read. Save it as an Excel workbook (.xlsx) or as CSV.</source>
        <translation>Ce type de fichier n’est pas une liste lisible. Enregistrez-le comme classeur Excel (.xlsx) ou en CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save a copy without it and choose that one.</source>
        <translation>Le classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et choisissez-la.</translation>
    </message>
    <message>
        <source>The file is built in a way that could harm this laptop, so it was not opened. Ask for it as CSV.</source>
        <translation>Le fichier est construit d’une façon qui pourrait nuire à cet ordinateur ; il n’a pas été ouvert. Demandez-le en CSV.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short, so nothing was read. Ask for it again, or save it anew in Excel.</source>
        <translation>Le fichier est endommagé ou tronqué ; rien n’a été lu. Demandez-le à nouveau ou enregistrez-le de nouveau dans Excel.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Ce fichier ne contient aucun texte.</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy the lines of the list in their program, then paste here.</source>
        <translation>Rien n’a été copié. Copiez les lignes de la liste dans leur programme, puis collez-les ici.</translation>
    </message>
    <message>
        <source>No session was found in this file. It should have a column with times and one with titles.</source>
        <translation>Aucune séance n’a été trouvée dans ce fichier. Il lui faut une colonne d’horaires et une colonne d’intitulés.</translation>
    </message>
    <message>
        <source>It is not clear on which day this is. Give the activity its days, or write the day in the list.</source>
        <translation>Le jour n’est pas clair. Indiquez les jours de l’activité ou écrivez le jour dans la liste.</translation>
    </message>
    <message>
        <source>There is no session in this agenda yet.</source>
        <translation>Ce programme ne contient encore aucune séance.</translation>
    </message>
    <message>
        <source>This activity has no days yet. Say when it begins, then try again.</source>
        <translation>Cette activité n’a pas encore de dates. Indiquez quand elle commence, puis réessayez.</translation>
    </message>
    <message>
        <source>This questionnaire cannot be used: {place}: {reason}.</source>
        <translation>Ce questionnaire est inutilisable : {place} : {reason}.</translation>
    </message>
    <message>
        <source>This questionnaire is too large. Take out questions or shorten texts.</source>
        <translation>Ce questionnaire est trop grand. Retirez des questions ou raccourcissez des textes.</translation>
    </message>
    <message>
        <source>{name}, version {version}, is released and stays as it is. Make the next version to change it.</source>
        <translation>{name}, version {version}, est publié et ne change plus. Créez la version suivante pour le modifier.</translation>
    </message>
    <message>
        <source>There is already a version {version} of {name}. Choose another number.</source>
        <translation>Il existe déjà une version {version} de {name}. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>This activity has neither an agenda nor people to copy. Choose another one.</source>
        <translation>Cette activité n’a ni programme ni personnes à copier. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This laptop no longer has the address {address}. Choose the network again.</source>
        <translation>Cet ordinateur n’a plus l’adresse {address}. Choisissez à nouveau le réseau.</translation>
    </message>
    <message>
        <source>Another program uses port {port} on this laptop. Choose another number, or leave it to the program.</source>
        <translation>Un autre programme utilise le port {port} de cet ordinateur. Choisissez un autre numéro ou laissez le programme choisir.</translation>
    </message>
    <message>
        <source>This system does not let programs use port {port}. Choose a number above 1023, or leave it to the program.</source>
        <translation>Ce système n’autorise pas les programmes à utiliser le port {port}. Choisissez un numéro supérieur à 1023 ou laissez le programme choisir.</translation>
    </message>
    <message>
        <source>This code is unknown or already used. Each works once.</source>
        <translation>Ce code est inconnu ou déjà utilisé. Chacun ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>This round has taken {limit} answers, as many as its open code allows. Close it and open another, or use slips.</source>
        <translation>Cette collecte a reçu {limit} réponses, le maximum de son code ouvert. Fermez-la et ouvrez-en une autre, ou utilisez des bons.</translation>
    </message>
    <message>
        <source>A round can have up to {maximum} slips in all. Draw fewer.</source>
        <translation>Une collecte peut avoir au plus {maximum} bons en tout. Tirez-en moins.</translation>
    </message>
    <message>
        <source>At most {maximum} sheets can be printed at once. Print the rest in a second run.</source>
        <translation>On peut imprimer au plus {maximum} feuilles à la fois. Imprimez le reste dans un second tirage.</translation>
    </message>
    <message>
        <source>This sheet has not been typed in yet. Type it in first.</source>
        <translation>Cette feuille n’a pas encore été saisie. Saisissez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no signature on the pad yet. Let the person sign, then accept it.</source>
        <translation>Il n’y a pas encore de signature. Laissez la personne signer, puis acceptez.</translation>
    </message>
    <message>
        <source>This signature has more lines than can be kept. Clear the pad and let the person sign again.</source>
        <translation>Cette signature a plus de traits qu’on ne peut en garder. Effacez et laissez la personne signer de nouveau.</translation>
    </message>
    <message>
        <source>Write the name of the person who signs here.</source>
        <translation>Écrivez le nom de la personne qui signe ici.</translation>
    </message>
    <message>
        <source>This person has not agreed to the privacy notice of the action. Show it to them and ask first.</source>
        <translation>Cette personne n’a pas accepté la notice de confidentialité de l’action. Montrez-la-lui et demandez-lui d’abord.</translation>
    </message>
    <message>
        <source>The privacy notice is empty. Write what people are told before they sign.</source>
        <translation>La notice de confidentialité est vide. Écrivez ce que l’on dit aux gens avant qu’ils signent.</translation>
    </message>
    <message>
        <source>Write why this no longer counts. The reason is kept with it.</source>
        <translation>Écrivez pourquoi cela ne compte plus. La raison est conservée.</translation>
    </message>
    <message>
        <source>No badge of this activity has this code. Check the code, or find the person by name.</source>
        <translation>Aucun badge de cette activité n’a ce code. Vérifiez le code ou cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>Write why the mark is corrected: its day is over, or the person has signed.</source>
        <translation>Écrivez pourquoi la présence est corrigée : le jour est passé, ou la personne a signé.</translation>
    </message>
    <message>
        <source>A person cannot come instead of themselves. Choose somebody else.</source>
        <translation>Une personne ne peut pas venir à la place d’elle-même. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>There is no session on this day, so there is no list of it.</source>
        <translation>Il n’y a pas de séance ce jour-là, donc pas de liste.</translation>
    </message>
    <message>
        <source>Nobody is on the register yet. Add people first.</source>
        <translation>Personne n’est encore inscrit. Ajoutez d’abord des personnes.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is still there and that you may open it.</source>
        <translation>Ce fichier ne peut pas être lu. Vérifiez qu’il existe encore et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>The threshold is a share of the sessions: a number from 0 to 100.</source>
        <translation>Le seuil est une part des séances : un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>{count} of these people have not attended and signed for enough sessions. Choose only those who have.</source>
        <translation>{count} de ces personnes n’ont pas assisté à assez de séances avec signature. Ne choisissez que celles qui l’ont fait.</translation>
    </message>
    <message>
        <source>There is no certificate to print. Issue certificates first.</source>
        <translation>Il n’y a pas de certificat à imprimer. Délivrez d’abord des certificats.</translation>
    </message>
    <message>
        <source>This action has no date until which personal data are kept. Set it on the action first.</source>
        <translation>Aucune date de conservation des données personnelles n’est fixée pour cette action. Fixez-la d’abord.</translation>
    </message>
    <message>
        <source>Personal data of this action are kept until {day}. They can be purged after that day.</source>
        <translation>Les données personnelles de cette action sont conservées jusqu’au {day}. Elles peuvent être purgées ensuite.</translation>
    </message>
    <message>
        <source>The corners cross. Put 1 to 4 on the corners of the sheet, clockwise from its top left.</source>
        <translation>Les coins se croisent. Placez 1 à 4 sur les coins de la feuille, dans le sens des aiguilles d’une montre à partir du coin supérieur gauche.</translation>
    </message>
    <message>
        <source>This person has signed, so they stay on the list. Take the signature back with its reason first (details of the cell, key H).</source>
        <translation>Cette personne a signé, elle reste donc sur la liste. Retirez d’abord la signature avec son motif (détails de la case, touche H).</translation>
    </message>
    <message>
        <source>This laptop is in no network that phones could join. Join a Wi-Fi or start a hotspot, then try again.</source>
        <translation>Cet ordinateur n’est dans aucun réseau que des téléphones pourraient rejoindre. Rejoignez un Wi-Fi ou ouvrez un point d’accès, puis réessayez.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Take it again, or save it as JPEG, PNG or PDF first.</source>
        <translation>Cette image ne peut pas être lue. Reprenez-la, ou enregistrez-la d’abord en JPEG, PNG ou PDF.</translation>
    </message>
    <message>
        <source>{most} people can sign a certificate. Remove one of them first.</source>
        <translation>{most} personnes peuvent signer une attestation. Retirez d’abord l’une d’elles.</translation>
    </message>
    <message>
        <source>The theme has no name. Type a short one, such as “Time”.</source>
        <translation>Le thème n’a pas de nom. Écrivez-en un court, comme « Temps ».</translation>
    </message>
    <message>
        <source>This document is a working paper: it is exported, not submitted.</source>
        <translation>Ce document est un document de travail : on l’exporte, on ne le soumet pas.</translation>
    </message>
    <message>
        <source>This report was submitted already. Take it back, or amend it, to change it.</source>
        <translation>Ce rapport est déjà soumis. Reprenez-le ou amendez-le pour le modifier.</translation>
    </message>
    <message>
        <source>The report is too large to be submitted as one version. Shorten its longest texts and try again.</source>
        <translation>Le rapport est trop volumineux pour être soumis en une seule version. Raccourcissez ses textes les plus longs et réessayez.</translation>
    </message>
    <message>
        <source>Only an officer returns or accepts a report.</source>
        <translation>Seul un responsable renvoie ou accepte un rapport.</translation>
    </message>
    <message>
        <source>Version {number} was replaced by a newer one. Decide on that one.</source>
        <translation>La version {number} a été remplacée par une plus récente. Décidez de celle-ci.</translation>
    </message>
    <message>
        <source>Version {number} was taken back by its authors, so there is nothing to decide on yet.</source>
        <translation>La version {number} a été reprise par ses auteurs ; il n’y a encore rien à décider.</translation>
    </message>
    <message>
        <source>Say what is to be changed, or comment on a paragraph, before you return the report.</source>
        <translation>Dites ce qu’il faut changer, ou commentez un paragraphe, avant de renvoyer le rapport.</translation>
    </message>
    <message>
        <source>This report is open for writing already.</source>
        <translation>Ce rapport est déjà ouvert à la rédaction.</translation>
    </message>
    <message>
        <source>Say why the accepted report is amended.</source>
        <translation>Dites pourquoi le rapport accepté est amendé.</translation>
    </message>
    <message>
        <source>Write the comment before you save it.</source>
        <translation>Écrivez le commentaire avant de l’enregistrer.</translation>
    </message>
    <message>
        <source>Only its author can delete a comment. You can answer or settle it.</source>
        <translation>Seul son auteur peut supprimer un commentaire. Vous pouvez y répondre ou le clore.</translation>
    </message>
    <message>
        <source>This version is damaged or was written by another program, so it is not shown. The report itself is not affected.</source>
        <translation>Cette version est endommagée ou écrite par un autre programme ; elle n’est pas affichée. Le rapport lui-même n’est pas touché.</translation>
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
    <name>Projection</name>
    <message>
        <source>Collect feedback</source>
        <translation>Recueillir les avis</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation>Clore les avis…</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Code that joins the Wi-Fi</source>
        <translation>Code pour rejoindre le Wi-Fi</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>Code du questionnaire</translation>
    </message>
    <message>
        <source>Answers sent</source>
        <translation>Réponses envoyées</translation>
    </message>
    <message>
        <source>Close now ({seconds} s left)</source>
        <translation>Clore maintenant (reste {seconds} s)</translation>
    </message>
    <message>
        <source>Closing: who is writing can still send.</source>
        <translation>Clôture : qui est en train d’écrire peut encore envoyer.</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Emblème de l’Union européenne</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Add “{name}” as a walk-in</source>
        <translation>Ajouter « {name} » sans inscription</translation>
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
        <translation>« {choice} » n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>“{choice}” is chosen twice.</source>
        <translation>« {choice} » est choisi deux fois.</translation>
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
    <name>QuestionnairesPresenter</name>
    <message>
        <source>New questionnaire</source>
        <translation>Nouveau questionnaire</translation>
    </message>
    <message>
        <source>Import an XLSForm</source>
        <translation>Importer un XLSForm</translation>
    </message>
    <message>
        <source>Save as XLSForm</source>
        <translation>Enregistrer en XLSForm</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Modifier le brouillon</translation>
    </message>
    <message>
        <source>Make the next version</source>
        <translation>Créer la version suivante</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Keep or release the draft</source>
        <translation>Garder ou publier le brouillon</translation>
    </message>
    <message>
        <source>This version never changes. Make the next version to go on from it.</source>
        <translation>Cette version ne change plus. Créez la version suivante pour la reprendre.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The workbook is “{name}”. Change it and import it again.</source>
        <translation>Le classeur est « {name} ». Modifiez-le et réimportez-le.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Fournis</translation>
    </message>
    <message>
        <source>Version {version} · {languages}</source>
        <translation>Version {version} · {languages}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message numerus="yes">
        <source>Code {code}, version {version}. %n questions.</source>
        <translation>
            <numerusform>Code {code}, version {version}. %n question.</numerusform>
            <numerusform>Code {code}, version {version}. %n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Released {day}</source>
        <translation>Publié le {day}</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Texte à lire</translation>
    </message>
    <message>
        <source>asked only if it applies</source>
        <translation>posée seulement si elle s’applique</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>This workbook cannot be used yet</source>
        <translation>Ce classeur n’est pas encore utilisable</translation>
    </message>
    <message>
        <source>Mend these cells and import it again. Nothing was kept.</source>
        <translation>Corrigez ces cellules et réimportez-le. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Found in the workbook</source>
        <translation>Trouvé dans le classeur</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Kept as a draft. Release it to open feedback with it.</source>
        <translation>Gardé comme brouillon. Publiez-le pour recueillir des avis avec.</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Brouillon supprimé</translation>
    </message>
    <message>
        <source>Released. This version never changes from now on.</source>
        <translation>Publié. Cette version ne change plus désormais.</translation>
    </message>
    <message>
        <source>Something is still to be mended. The editor marks it.</source>
        <translation>Quelque chose reste à corriger. L’éditeur le signale.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>QuestionnairesScreen</name>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Made here, or as XLSForm workbooks, the standard of the field.</source>
        <translation>Créés ici, ou en classeurs XLSForm, le standard du domaine.</translation>
    </message>
    <message>
        <source>Import an XLSForm</source>
        <translation>Importer un XLSForm</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Nouveau questionnaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Save as XLSForm</source>
        <translation>Enregistrer en XLSForm</translation>
    </message>
    <message>
        <source>Make the next version</source>
        <translation>Créer la version suivante</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder comme brouillon</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Ne pas garder</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message>
        <source>save as XLSForm</source>
        <translation>enregistrer en XLSForm</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Who signs next?</source>
        <translation>À qui le tour de signer ?</translation>
    </message>
    <message>
        <source>People who have signed</source>
        <translation>Personnes qui ont signé</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Retour au registre</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Or type a name or scan a badge</source>
        <translation>Ou tapez un nom ou scannez un badge</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Chercher un participant</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} people have not signed for {day}</source>
        <translation>
            <numerusform>%n personne sur {expected} n’a pas signé pour le {day}</numerusform>
            <numerusform>%n personnes sur {expected} n’ont pas signé pour le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was there has signed</source>
        <translation>Toutes les personnes présentes ont signé</translation>
    </message>
    <message>
        <source>has signed</source>
        <translation>a signé</translation>
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
        <translation>Tapez ; # donne le type, @ nomme</translation>
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
    <name>ReadinessCard</name>
    <message>
        <source>Before departure</source>
        <translation>Avant le départ</translation>
    </message>
    <message>
        <source>Ready for departure</source>
        <translation>Prêt pour le départ</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>{done} of {total} ready</source>
        <translation>{done} sur {total} prêts</translation>
    </message>
    <message>
        <source>Hide what is ready</source>
        <translation>Masquer ce qui est prêt</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are ready</source>
        <translation>
            <numerusform>Afficher %n point prêt</numerusform>
            <numerusform>Afficher %n points prêts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message>
        <source>It is</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>The days are set</source>
        <translation>Les jours sont fixés</translation>
    </message>
    <message>
        <source>The days are not set</source>
        <translation>Les jours ne sont pas fixés</translation>
    </message>
    <message>
        <source>The place is set</source>
        <translation>Le lieu est fixé</translation>
    </message>
    <message>
        <source>The place is not set</source>
        <translation>Le lieu n’est pas fixé</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the team</source>
        <translation>
            <numerusform>%n personne dans l’équipe</numerusform>
            <numerusform>%n personnes dans l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the team</source>
        <translation>L’équipe est vide</translation>
    </message>
    <message>
        <source>Everybody of the team is deployed</source>
        <translation>Toute l’équipe est affectée</translation>
    </message>
    <message numerus="yes">
        <source>%n people of the team not deployed</source>
        <translation>
            <numerusform>%n personne de l’équipe n’est pas affectée</numerusform>
            <numerusform>%n personnes de l’équipe ne sont pas affectées</numerusform>
        </translation>
    </message>
    <message>
        <source>An officer deploys them</source>
        <translation>Un responsable s’en charge</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Affecter</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on the agenda</source>
        <translation>
            <numerusform>%n séance au programme</numerusform>
            <numerusform>%n séances au programme</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Le programme est vide</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n personne sur la liste</numerusform>
            <numerusform>%n personnes sur la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>La liste est vide</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Without them nobody can tell whether the questionnaire fits.</source>
        <translation>Sans elles, nul ne sait si le questionnaire convient.</translation>
    </message>
    <message>
        <source>The languages of the activity are not given</source>
        <translation>Les langues de l’activité ne sont pas indiquées</translation>
    </message>
    <message>
        <source>Give them</source>
        <translation>Indiquer</translation>
    </message>
    <message>
        <source>The questionnaire is there in all languages</source>
        <translation>Le questionnaire existe dans toutes les langues</translation>
    </message>
    <message>
        <source>The questionnaire is not there in {languages}</source>
        <translation>Le questionnaire n’existe pas en {languages}</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Rien n’attend d’être envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n modification attend d’être envoyée</numerusform>
            <numerusform>%n modifications attendent d’être envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Synced within a day</source>
        <translation>Échange fait depuis moins d’un jour</translation>
    </message>
    <message>
        <source>The last sync was cut short</source>
        <translation>Le dernier échange a été interrompu</translation>
    </message>
    <message>
        <source>The last sync is more than a day ago</source>
        <translation>Le dernier échange date de plus d’un jour</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore d’échange</translation>
    </message>
    <message>
        <source>Enrolled with {hub}</source>
        <translation>Inscrit auprès de {hub}</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>The enrolment of this laptop has expired</source>
        <translation>L’inscription de cet ordinateur a expiré</translation>
    </message>
    <message>
        <source>The hub gives this laptop nothing any more</source>
        <translation>Le système central ne donne plus rien à cet ordinateur</translation>
    </message>
    <message>
        <source>Without it, work travels by files only.</source>
        <translation>Sans cela, le travail ne voyage que par fichiers.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with the hub</source>
        <translation>Cet ordinateur n’est pas inscrit auprès du système central</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Backed up on {day}</source>
        <translation>Sauvegarde faite le {day}</translation>
    </message>
    <message>
        <source>The last backup is of {day}</source>
        <translation>La dernière sauvegarde date du {day}</translation>
    </message>
    <message>
        <source>The recovery code is kept apart from the laptop</source>
        <translation>Le code de secours est gardé loin de l’ordinateur</translation>
    </message>
    <message>
        <source>Is your printed recovery code kept apart from this laptop?</source>
        <translation>Votre code de secours imprimé est-il gardé loin de cet ordinateur ?</translation>
    </message>
    <message>
        <source>It opens your work when the passphrase is forgotten.</source>
        <translation>Il ouvre votre travail si la phrase de passe est oubliée.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>{size} free on the disk</source>
        <translation>{size} libres sur le disque</translation>
    </message>
    <message>
        <source>The photos and backups of a mission take about 2 GB.</source>
        <translation>Les photos et les sauvegardes d’une mission prennent environ 2 Go.</translation>
    </message>
    <message>
        <source>Only {size} free on the disk</source>
        <translation>Seulement {size} libres sur le disque</translation>
    </message>
    <message>
        <source>See storage</source>
        <translation>Voir le stockage</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Activité {number}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Usual reasons</source>
        <translation>Motifs habituels</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Ou avec vos propres mots</translation>
    </message>
    <message>
        <source>Write the reason, or choose one above.</source>
        <translation>Écrivez le motif, ou choisissez-en un ci-dessus.</translation>
    </message>
</context>
<context>
    <name>RecalledCard</name>
    <message>
        <source>Earlier recommendations</source>
        <translation>Recommandations à suivre</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow up earlier recommendations</source>
        <translation>Suivre les recommandations antérieures</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverte</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>Receipt {number}</source>
        <translation>Reçu {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>Receipts of the hub</source>
        <translation>Reçus du système central</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
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
        <source>other receipt</source>
        <translation>autre reçu</translation>
    </message>
    <message>
        <source>The hub’s signature holds. Checked now, at {time}.</source>
        <translation>La signature du système central est bonne. Vérifiée à l’instant, {time}.</translation>
    </message>
    <message>
        <source>The signature does not hold, so this receipt proves nothing. Sync again; if it stays, tell the hub’s administrator. Checked now, at {time}.</source>
        <translation>La signature n’est pas bonne ; ce reçu ne prouve rien. Synchronisez à nouveau ; si cela dure, prévenez l’administrateur. Vérifiée à l’instant, {time}.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Reçu {number}</translation>
    </message>
    <message>
        <source>a hub that this laptop has left</source>
        <translation>un système central que cet ordinateur a quitté</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>With the key</source>
        <translation>Avec la clé</translation>
    </message>
    <message>
        <source>By the hub’s clock</source>
        <translation>À son horloge</translation>
    </message>
    <message>
        <source>New in it</source>
        <translation>Nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours</source>
        <translation>
            <numerusform>%n de vos modifications</numerusform>
            <numerusform>%n de vos modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) at the hub for an officer</source>
        <translation>
            <numerusform>%n modification attend un responsable MIEUX au système central</numerusform>
            <numerusform>%n modifications attendent un responsable MIEUX au système central</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message numerus="yes">
        <source>the hub holds %n change(s) of this laptop</source>
        <translation>
            <numerusform>le système central détient %n modification de cet ordinateur</numerusform>
            <numerusform>le système central détient %n modifications de cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>What the signature covers</source>
        <translation>Ce que couvre la signature</translation>
    </message>
    <message>
        <source>Changes are numbered in lines, a new one begins with each start. The hub signed the last number of each line and a sum over all changes up to it: if one of them were missing or altered, the sum would be another.</source>
        <translation>Les modifications sont numérotées par lignes ; une nouvelle commence à chaque démarrage. Le système central a signé le dernier numéro de chaque ligne et une somme sur toutes les modifications jusque-là : si l’une manquait ou était altérée, la somme serait autre.</translation>
    </message>
    <message>
        <source>Line {name}</source>
        <translation>Ligne {name}</translation>
    </message>
    <message>
        <source>numbers 1 to {last}</source>
        <translation>numéros 1 à {last}</translation>
    </message>
    <message>
        <source>same as here</source>
        <translation>comme ici</translation>
    </message>
    <message numerus="yes">
        <source>%n newer here</source>
        <translation>
            <numerusform>%n plus récente ici</numerusform>
            <numerusform>%n plus récentes ici</numerusform>
        </translation>
    </message>
    <message>
        <source>differs from here</source>
        <translation>diffère d’ici</translation>
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
    <name>RecordPane</name>
    <message>
        <source>It would be deleted for everybody.</source>
        <translation>L’élément serait supprimé pour tout le monde.</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>suppression</translation>
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
        <source>Deployment</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Two records of the same</source>
        <translation>Deux fiches identiques</translation>
    </message>
    <message>
        <source>Erasure of personal details</source>
        <translation>Effacement de données personnelles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Submitted report</source>
        <translation>Rapport remis</translation>
    </message>
    <message>
        <source>Decision on a report</source>
        <translation>Décision sur un rapport</translation>
    </message>
    <message>
        <source>Report taken back or amended</source>
        <translation>Rapport repris ou modifié</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Exported attendance list</source>
        <translation>Liste de présence exportée</translation>
    </message>
    <message>
        <source>Form of the certificates</source>
        <translation>Modèle des attestations</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Avis de confidentialité</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme of an answer</source>
        <translation>Thème d’une réponse</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>mission</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activités</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
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
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>organisation in English</source>
        <translation>organisation en anglais</translation>
    </message>
    <message>
        <source>organisation in French</source>
        <translation>organisation en français</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>domaines</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>sujets</translation>
    </message>
    <message>
        <source>authorities</source>
        <translation>autorités</translation>
    </message>
    <message>
        <source>kept until</source>
        <translation>conservé jusqu’au</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>reason of the change</source>
        <translation>raison du changement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>pris le</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>consent given on</source>
        <translation>consentement donné le</translation>
    </message>
    <message>
        <source>wording of the consent</source>
        <translation>libellé du consentement</translation>
    </message>
    <message>
        <source>came without invitation</source>
        <translation>venu sans invitation</translation>
    </message>
    <message>
        <source>came instead of</source>
        <translation>venu à la place de</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>reason of the correction</source>
        <translation>raison de la correction</translation>
    </message>
    <message>
        <source>feedback round</source>
        <translation>collecte d’avis</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>questionnaire</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>occasion</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>ouvert le</translation>
    </message>
    <message>
        <source>released on</source>
        <translation>publié le</translation>
    </message>
    <message>
        <source>way of answering</source>
        <translation>mode de réponse</translation>
    </message>
    <message>
        <source>challenges</source>
        <translation>difficultés</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>critère</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>category of result</source>
        <translation>catégorie de résultat</translation>
    </message>
    <message>
        <source>expected result</source>
        <translation>résultat attendu</translation>
    </message>
    <message>
        <source>what was achieved</source>
        <translation>ce qui a été atteint</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>degré</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>noted by</source>
        <translation>noté par</translation>
    </message>
    <message>
        <source>noted at</source>
        <translation>noté à</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>submitted by</source>
        <translation>remis par</translation>
    </message>
    <message>
        <source>submitted at</source>
        <translation>remis à</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>décidé par</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>décidé à</translation>
    </message>
    <message>
        <source>taken back by</source>
        <translation>repris par</translation>
    </message>
    <message>
        <source>taken back at</source>
        <translation>repris à</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>signed as</source>
        <translation>signé en qualité de</translation>
    </message>
    <message>
        <source>signed at</source>
        <translation>signé à</translation>
    </message>
    <message>
        <source>why it no longer counts</source>
        <translation>pourquoi cela ne compte plus</translation>
    </message>
    <message>
        <source>people listed</source>
        <translation>personnes inscrites</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>corrections</translation>
    </message>
    <message>
        <source>exported at</source>
        <translation>exporté à</translation>
    </message>
    <message>
        <source>exported by</source>
        <translation>exporté par</translation>
    </message>
    <message>
        <source>share of sessions wanted</source>
        <translation>part des séances exigée</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>sessions attended</source>
        <translation>séances suivies</translation>
    </message>
    <message>
        <source>sessions held</source>
        <translation>séances tenues</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>délivré le</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>délivré par</translation>
    </message>
    <message>
        <source>code to check it</source>
        <translation>code de vérification</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalité</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>said at</source>
        <translation>déclaré à</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
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
    <message>
        <source>Achieved</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Largely achieved</source>
        <translation>En grande partie atteint</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Partiellement atteint</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Sur un téléphone</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>By badge</source>
        <translation>Par badge</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverte</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
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
        <translation>MIEUX Desktop : code de secours</translation>
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
    <name>RegisterEvidence</name>
    <message>
        <source>Nobody: they came for themselves</source>
        <translation>Personne : est venu(e) en son propre nom</translation>
    </message>
    <message>
        <source>{name} came instead of</source>
        <translation>{name} est venu(e) à la place de</translation>
    </message>
    <message>
        <source>Both rows tell it, and so does the day list.</source>
        <translation>Les deux lignes l’indiquent, ainsi que la liste du jour.</translation>
    </message>
    <message>
        <source>{name} came instead of {other}</source>
        <translation>{name} est venu(e) à la place de {other}</translation>
    </message>
    <message>
        <source>{name} came for themselves</source>
        <translation>{name} est venu(e) en son propre nom</translation>
    </message>
    <message>
        <source>Why is this signature taken back?</source>
        <translation>Pourquoi retirer cette signature ?</translation>
    </message>
    <message>
        <source>It is kept with the reason, and counts no more.</source>
        <translation>Elle est conservée avec le motif et ne compte plus.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Signed in the wrong row</source>
        <translation>Signé sur la mauvaise ligne</translation>
    </message>
    <message>
        <source>Signed for the wrong day</source>
        <translation>Signé pour le mauvais jour</translation>
    </message>
    <message>
        <source>Drawn by mistake</source>
        <translation>Tracé par erreur</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Signé par quelqu’un d’autre</translation>
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
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>à la place de {name}</translation>
    </message>
    <message>
        <source>{name} came instead</source>
        <translation>{name} est venu(e) à sa place</translation>
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
        <translation>Brouillon ; les faits se remplissent seuls</translation>
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
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>Présences : {present} sur {invited}</translation>
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
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Produits</translation>
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
        <source>Version {number} submitted</source>
        <translation>Version {number} remise</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Version {number} accepted</source>
        <translation>Version {number} acceptée</translation>
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
        <source>Export the report as Word document</source>
        <translation>Exporter le rapport en document Word</translation>
    </message>
    <message>
        <source>Export the report’s tables</source>
        <translation>Exporter les tableaux du rapport</translation>
    </message>
    <message>
        <source>Submit the report</source>
        <translation>Remettre le rapport</translation>
    </message>
    <message>
        <source>Accept the report</source>
        <translation>Accepter le rapport</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>Renvoyer le rapport</translation>
    </message>
    <message>
        <source>Comment on this paragraph</source>
        <translation>Commenter ce paragraphe</translation>
    </message>
    <message>
        <source>Cite evidence in the text</source>
        <translation>Citer une preuve dans le texte</translation>
    </message>
    <message>
        <source>Versions of the report</source>
        <translation>Versions du rapport</translation>
    </message>
    <message>
        <source>Feedback beside the text</source>
        <translation>Avis à côté du texte</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Un autre document</translation>
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
        <source>Long report: Ctrl+F5 makes its pages</source>
        <translation>Rapport long : Ctrl+F5 compose ses pages</translation>
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
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Submit ({key})</source>
        <translation>Remettre ({key})</translation>
    </message>
    <message>
        <source>Other kinds of file</source>
        <translation>Autres types de fichier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Export as a Word document</source>
        <translation>Exporter en document Word</translation>
    </message>
    <message>
        <source>Export the tables as an Excel workbook</source>
        <translation>Exporter les tableaux en classeur Excel</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Exporting the document</source>
        <translation>Exportation du document</translation>
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
    <message>
        <source>{document}, activity {number}</source>
        <translation>{document}, activité {number}</translation>
    </message>
    <message>
        <source>Submitted: the text can be read, not changed</source>
        <translation>Remis : le texte se lit mais ne se modifie pas</translation>
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
        <source>Planned and carried out</source>
        <translation>Prévu et réalisé</translation>
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
        <source>Sustainability and ownership</source>
        <translation>Durabilité et appropriation</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes attribuées</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Feedback of partners</source>
        <translation>Avis des partenaires</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Livrables</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments probants</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
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
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
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
        <source>Go on, change or stop, and why.</source>
        <translation>Poursuivre, modifier ou arrêter, et pourquoi.</translation>
    </message>
    <message>
        <source>What follows from the answers.</source>
        <translation>Ce qui ressort des réponses.</translation>
    </message>
    <message>
        <source>An introduction, if the facts need one.</source>
        <translation>Une introduction, si les faits en demandent une.</translation>
    </message>
    <message>
        <source>In a note on a risk, a line that begins with “Done:” tells what was done about it.</source>
        <translation>Dans une note sur un risque, une ligne qui commence par « Fait : » dit ce qui a été fait.</translation>
    </message>
    <message>
        <source>To dos that are open; the people they name are to do them.</source>
        <translation>Les choses à faire encore ouvertes ; les personnes nommées en ont la charge.</translation>
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
        <source>Reports of</source>
        <translation>Rapports des</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation>Filtrer : action, lieu, année…</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Reports of actions</source>
        <translation>Rapports des actions</translation>
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
        <source>missions</source>
        <translation>missions</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
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
        <source>Open the portfolio</source>
        <translation>Ouvrir le portefeuille</translation>
    </message>
    <message>
        <source>No report of an action yet</source>
        <translation>Pas encore de rapport d’action</translation>
    </message>
    <message>
        <source>Actions with a mission stand here; others are opened from the portfolio.</source>
        <translation>Les actions qui ont une mission figurent ici ; les autres s’ouvrent depuis le portefeuille.</translation>
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
        <translation>Essayez moins de mots : noms d’actions et de lieux, ou une année.</translation>
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
    <name>ResultCard</name>
    <message>
        <source>Expected: {category}</source>
        <translation>Attendu : {category}</translation>
    </message>
    <message>
        <source>Achieved: {category}</source>
        <translation>Atteint : {category}</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Ce qui a été atteint</translation>
    </message>
    <message>
        <source>Take over what is stated</source>
        <translation>Reprendre ce qui est prévu</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Dans quelle mesure</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Largely achieved</source>
        <translation>En grande partie atteint</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Partiellement atteint</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>No evidence cited</source>
        <translation>Aucune preuve citée</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Ce qui était attendu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
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
        <translation>{question} : {answers} ; n {n}, moyenne {mean}, médiane {median}</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>s. o.</translation>
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
        <source>Knowledge test: n {n}, median {median}</source>
        <translation>Test de connaissances : n {n}, médiane {median}</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>réponses justes</translation>
    </message>
    <message>
        <source>highest mean</source>
        <translation>moyenne la plus haute</translation>
    </message>
    <message>
        <source>lowest mean</source>
        <translation>moyenne la plus basse</translation>
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
        <translation>Principal obstacle : {obstacle} ({n})</translation>
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
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>mean {figure}</source>
        <translation>moyenne {figure}</translation>
    </message>
    <message>
        <source>median {figure}</source>
        <translation>médiane {figure}</translation>
    </message>
    <message>
        <source>spread {figure}</source>
        <translation>écart {figure}</translation>
    </message>
    <message>
        <source>mean place, 1 is the first</source>
        <translation>rang moyen, 1 est le premier</translation>
    </message>
    <message>
        <source>not applicable {figure}</source>
        <translation>sans objet {figure}</translation>
    </message>
</context>
<context>
    <name>ResultsEditing</name>
    <message>
        <source>Evidence to cite</source>
        <translation>Preuve à citer</translation>
    </message>
</context>
<context>
    <name>ResultsGroup</name>
    <message>
        <source>Add a result</source>
        <translation>Ajouter un résultat</translation>
    </message>
    <message>
        <source>Results expected and achieved</source>
        <translation>Résultats attendus et atteints</translation>
    </message>
    <message>
        <source>The action as a whole</source>
        <translation>L’action dans son ensemble</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Activité {number}</translation>
    </message>
    <message>
        <source>Stated: {text}</source>
        <translation>Prévu : {text}</translation>
    </message>
</context>
<context>
    <name>ResultsOutput</name>
    <message>
        <source>Summary (PDF)</source>
        <translation>Synthèse (PDF)</translation>
    </message>
    <message>
        <source>Results and answers (Excel)</source>
        <translation>Résultats et réponses (Excel)</translation>
    </message>
    <message>
        <source>Results by group (Excel)</source>
        <translation>Résultats par groupe (Excel)</translation>
    </message>
    <message>
        <source>Answers (CSV, names as in ODK)</source>
        <translation>Réponses (CSV, noms comme dans ODK)</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Tableau texte (*.csv)</translation>
    </message>
    <message>
        <source>The results are in “{name}”. The file is not encrypted.</source>
        <translation>Les résultats sont dans « {name} ». Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
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
        <source>Deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Groupés par</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>ResultsProjector</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Réponses par question</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>What answers in words are about</source>
        <translation>Ce dont parlent les réponses libres</translation>
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
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
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
        <translation>Les barres sont alignées sur la réponse du milieu. Leurs chiffres sont des personnes. « Sans objet » ne compte pas dans n.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Réponses libres</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>Personne n’a rien écrit.</translation>
    </message>
    <message>
        <source>Answers and themes</source>
        <translation>Réponses et thèmes</translation>
    </message>
</context>
<context>
    <name>RoadWords</name>
    <message>
        <source>Hotspot of this laptop</source>
        <translation>Point d’accès de cet ordinateur</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Câble</translation>
    </message>
    <message>
        <source>{kind} · {name} · {address}</source>
        <translation>{kind} · {name} · {address}</translation>
    </message>
    <message>
        <source>Travel router (best)</source>
        <translation>Routeur de voyage (conseillé)</translation>
    </message>
    <message>
        <source>Hotspot of a phone</source>
        <translation>Point d’accès d’un téléphone</translation>
    </message>
    <message>
        <source>Wi-Fi of the venue</source>
        <translation>Wi-Fi du lieu</translation>
    </message>
    <message>
        <source>Takes 8 phones at a time, and Windows wants a connection to share. Open Settings, Network, Mobile hotspot. Allow MIEUX Desktop in private networks when the firewall asks.</source>
        <translation>Accepte 8 téléphones à la fois, et Windows veut une connexion à partager. Ouvrez Paramètres, Réseau, Point d’accès mobile. Autorisez MIEUX Desktop sur les réseaux privés si le pare-feu le demande.</translation>
    </message>
    <message>
        <source>Open System Settings, General, Sharing, Internet Sharing, and share to Wi-Fi. The Mac must have another connection to share, such as a cable.</source>
        <translation>Ouvrez Réglages Système, Général, Partage, Partage Internet, et partagez vers le Wi-Fi. Le Mac doit avoir une autre connexion à partager, par exemple un câble.</translation>
    </message>
    <message>
        <source>Open Settings, Wi-Fi, Turn on Wi-Fi hotspot. It takes about 10 phones, and the laptop leaves the Wi-Fi it is in.</source>
        <translation>Ouvrez Paramètres, Wi-Fi, Activer le point d’accès. Il accepte une dizaine de téléphones, et l’ordinateur quitte son Wi-Fi.</translation>
    </message>
    <message>
        <source>Takes 30 phones and more, without internet. Plug it in, join its Wi-Fi with this laptop, and choose that network below.</source>
        <translation>Accepte 30 téléphones et plus, sans Internet. Branchez-le, connectez cet ordinateur à son Wi-Fi et choisissez ce réseau ci-dessous.</translation>
    </message>
    <message>
        <source>Takes 5 to 10 phones at a time; people answer in turn. Join the hotspot with this laptop. Mobile data may stay off.</source>
        <translation>Accepte 5 à 10 téléphones à la fois ; on répond à tour de rôle. Connectez-y cet ordinateur. Les données mobiles peuvent rester coupées.</translation>
    </message>
    <message>
        <source>Many venues keep the devices in their Wi-Fi apart. Try with one phone first; if it does not come through, take another road.</source>
        <translation>Beaucoup de lieux isolent les appareils de leur Wi-Fi. Essayez d’abord avec un téléphone ; s’il n’y arrive pas, prenez une autre voie.</translation>
    </message>
    <message>
        <source>Isolation: the Wi-Fi of the venue keeps devices apart. Take a travel router or a hotspot.</source>
        <translation>Isolement : le Wi-Fi du lieu sépare les appareils. Prenez un routeur de voyage ou un point d’accès.</translation>
    </message>
    <message>
        <source>Isolation: the router keeps devices apart (guest network, client or AP isolation). Turn that off, or use its main network.</source>
        <translation>Isolement : le routeur sépare les appareils (réseau invité, isolation des clients ou du point d’accès). Désactivez-la, ou utilisez son réseau principal.</translation>
    </message>
    <message>
        <source>Limit: a hotspot takes a few phones only. Let people answer in turn.</source>
        <translation>Limite : un point d’accès n’accepte que quelques téléphones. Faites répondre les personnes à tour de rôle.</translation>
    </message>
    <message>
        <source>Firewall: in Windows Security, Firewall, Allow an app, tick MIEUX Desktop for private networks; in Settings, Network, make this network private.</source>
        <translation>Pare-feu : dans Sécurité Windows, Pare-feu, Autoriser une application, cochez MIEUX Desktop pour les réseaux privés ; dans Paramètres, Réseau, rendez ce réseau privé.</translation>
    </message>
    <message>
        <source>Firewall: in System Settings, Network, Firewall, Options, allow incoming connections for MIEUX Desktop.</source>
        <translation>Pare-feu : dans Réglages Système, Réseau, Coupe-feu, Options, autorisez les connexions entrantes pour MIEUX Desktop.</translation>
    </message>
    <message>
        <source>Firewall: if ufw or firewalld runs, open the port, such as with: sudo ufw allow {port}/tcp</source>
        <translation>Pare-feu : si ufw ou firewalld est actif, ouvrez le port, par exemple avec : sudo ufw allow {port}/tcp</translation>
    </message>
    <message>
        <source>Wrong network: the phone must be in the same Wi-Fi as this laptop. If it says “no internet”, choose to stay in this Wi-Fi, or turn mobile data off.</source>
        <translation>Mauvais réseau : le téléphone doit être dans le même Wi-Fi que cet ordinateur. S’il annonce « pas d’Internet », choisissez de rester dans ce Wi-Fi, ou désactivez les données mobiles.</translation>
    </message>
</context>
<context>
    <name>RoadsView</name>
    <message>
        <source>Answers sent</source>
        <translation>Réponses envoyées</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>Moment de la question</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Before the activity</source>
        <translation>Avant l’activité</translation>
    </message>
    <message>
        <source>After the activity</source>
        <translation>Après l’activité</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No network: join or start one</source>
        <translation>Aucun réseau : rejoignez-en ou ouvrez-en un</translation>
    </message>
    <message>
        <source>How phones come in</source>
        <translation>Accès des téléphones</translation>
    </message>
    <message>
        <source>as phones show it</source>
        <translation>tel qu’il s’affiche sur les téléphones</translation>
    </message>
    <message>
        <source>none if it is open</source>
        <translation>aucun s’il est ouvert</translation>
    </message>
    <message>
        <source>Who can answer</source>
        <translation>Qui peut répondre</translation>
    </message>
    <message>
        <source>Language of the slips</source>
        <translation>Langue des billets</translation>
    </message>
    <message>
        <source>Number of slips</source>
        <translation>Nombre de billets</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n billet</numerusform>
            <numerusform>%n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Imprimer des billets</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Afficher le code QR</translation>
    </message>
    <message>
        <source>Stop phones</source>
        <translation>Arrêter les téléphones</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Ouvrir la borne</translation>
    </message>
    <message>
        <source>Enter paper forms</source>
        <translation>Saisir les feuilles</translation>
    </message>
    <message>
        <source>Language of the paper form</source>
        <translation>Langue de la feuille</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Nombre de feuilles</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Print paper forms</source>
        <translation>Imprimer les feuilles</translation>
    </message>
    <message>
        <source>{entered} of {invited} answered</source>
        <translation>{entered} réponses sur {invited}</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers stay sealed on this laptop until you close feedback.</source>
        <translation>Les réponses restent scellées sur cet ordinateur jusqu’à la clôture des avis.</translation>
    </message>
    <message>
        <source>Choose how people answer. The first way you use opens feedback; the others stay open to you.</source>
        <translation>Choisissez comment répondre. La première voie utilisée ouvre les avis ; les autres restent possibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) not used</source>
        <translation>
            <numerusform>%n billet non utilisé</numerusform>
            <numerusform>%n billets non utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n utilisé</numerusform>
            <numerusform>%n utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with the code · at most {count} answers</source>
        <translation>Toute personne ayant le code · {count} réponses au plus</translation>
    </message>
    <message>
        <source>Show the QR code again</source>
        <translation>Réafficher le code QR</translation>
    </message>
    <message>
        <source>Anyone with the code, at most {count} answers</source>
        <translation>Toute personne ayant le code, {count} réponses au plus</translation>
    </message>
    <message>
        <source>As the questionnaire says</source>
        <translation>Comme le prévoit le questionnaire</translation>
    </message>
    <message>
        <source>One slip for each person</source>
        <translation>Un billet par personne</translation>
    </message>
    <message>
        <source>On their own phones</source>
        <translation>Sur leur téléphone</translation>
    </message>
    <message>
        <source>People scan a code and answer in their language. No internet is needed: phones and this laptop only have to be in one network.</source>
        <translation>Chacun scanne un code et répond dans sa langue. Sans Internet : téléphones et ordinateur doivent seulement être dans le même réseau.</translation>
    </message>
    <message>
        <source>Network of this laptop</source>
        <translation>Réseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Nom du Wi-Fi</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>With the name, the screen also shows a code that joins the Wi-Fi.</source>
        <translation>Avec le nom, l’écran montre aussi un code pour rejoindre le Wi-Fi.</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>At this laptop</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>One person after the other answers here, page by page. Each starts with a clean form; a form that is left alone is cleared.</source>
        <translation>Chacun répond ici à son tour, page par page. Chaque personne trouve un questionnaire vierge ; s’il est délaissé, il s’efface.</translation>
    </message>
    <message>
        <source>The form covers the whole screen. Your notes can be reached again with your passphrase only.</source>
        <translation>Le questionnaire couvre tout l’écran. Seule votre phrase de passe redonne accès à vos notes.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Print the form, then type the sheets in: one key for each answer. The code on a sheet keeps it from being counted twice.</source>
        <translation>Imprimez le questionnaire, puis saisissez les feuilles : une touche par réponse. Le code d’une feuille évite de la compter deux fois.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouveau recueil</translation>
    </message>
    <message>
        <source>Whole action</source>
        <translation>Action entière</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>ouvert depuis le {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>clos le {day}</translation>
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
        <source>Check a file or code</source>
        <translation>Vérifier un fichier ou un code</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Lists and certificates</source>
        <translation>Listes et attestations</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
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
        <source>Document</source>
        <translation>Document</translation>
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
    <message>
        <source>Day {day} of {days}</source>
        <translation>Jour {day} sur {days}</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Which known person</source>
        <translation>Quelle personne connue</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n lines chosen</source>
        <translation>
            <numerusform>%n ligne choisie</numerusform>
            <numerusform>%n lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>The institution “{name}” is new.</source>
        <translation>L’institution « {name} » est nouvelle.</translation>
    </message>
    <message>
        <source>Nothing to check on this line.</source>
        <translation>Rien à vérifier sur cette ligne.</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>Expression of XLSForm</source>
        <translation>Expression XLSForm</translation>
    </message>
    <message>
        <source>Choose instead</source>
        <translation>Choisir plutôt</translation>
    </message>
    <message>
        <source>Always asked: a condition looks at a question before this one.</source>
        <translation>Toujours posée : une condition porte sur une question précédente.</translation>
    </message>
    <message>
        <source>Always asked.</source>
        <translation>Toujours posée.</translation>
    </message>
    <message>
        <source>All or one</source>
        <translation>Toutes ou une seule</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Toutes sont remplies</translation>
    </message>
    <message>
        <source>One of these holds</source>
        <translation>L’une d’elles est remplie</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Write an expression</source>
        <translation>Écrire une expression</translation>
    </message>
    <message>
        <source>This expression can only be changed here. Empty it to choose.</source>
        <translation>Cette expression ne se modifie qu’ici. Videz-la pour choisir.</translation>
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
    <name>ScalePart</name>
    <message>
        <source>Usual scales</source>
        <translation>Échelles usuelles</translation>
    </message>
    <message>
        <source>Agreement, 1 to 5</source>
        <translation>Accord, 1 à 5</translation>
    </message>
    <message>
        <source>Level of knowledge, 1 to 5</source>
        <translation>Niveau de connaissances, 1 à 5</translation>
    </message>
    <message>
        <source>Likelihood, 1 to 5</source>
        <translation>Probabilité, 1 à 5</translation>
    </message>
    <message>
        <source>Certainty, 0 to 10</source>
        <translation>Certitude, 0 à 10</translation>
    </message>
    <message>
        <source>A scale of its own</source>
        <translation>Une échelle propre</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Offer “Not applicable”</source>
        <translation>Proposer « Sans objet »</translation>
    </message>
    <message>
        <source>Words for “Not applicable”</source>
        <translation>Mots pour « Sans objet »</translation>
    </message>
    <message>
        <source>The values of a scale are whole numbers.</source>
        <translation>Les valeurs d’une échelle sont des nombres entiers.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
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
        <translation>Rien de trouvé pour « {words} ». Essayez moins de mots, ou leurs premières lettres.</translation>
    </message>
</context>
<context>
    <name>SectionWriting</name>
    <message>
        <source>Evidence to cite</source>
        <translation>Preuve à citer</translation>
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
        <source>{hub} (the hub)</source>
        <translation>{hub} (système central)</translation>
    </message>
    <message>
        <source>Written: {what}, {size}</source>
        <translation>Écrit : {what}, {size}</translation>
    </message>
    <message>
        <source>Take the stick to the laptop of {name} and drop the file on the window there. Only that laptop can open it; a file that gets lost is made good by the next one.</source>
        <translation>Portez la clé à l’ordinateur de {name} et déposez-y le fichier sur la fenêtre. Seul cet ordinateur peut l’ouvrir ; si un fichier se perd, le suivant le remplace.</translation>
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
        <source>Give the file to the hub’s administrator. Their receipt comes back as a file: drop it on this window. Photos and other files go over a network only.</source>
        <translation>Donnez le fichier à l’administrateur du système central. Son reçu revient en fichier : déposez-le sur cette fenêtre. Photos et autres fichiers ne passent que par un réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) follow(s) with the next file.</source>
        <translation>
            <numerusform>%n modification suit avec le prochain fichier.</numerusform>
            <numerusform>%n modifications suivent avec le prochain fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of colleagues lie(s) beside it: give them, too.</source>
        <translation>
            <numerusform>%n fichier de collègues est à côté : donnez-le aussi.</numerusform>
            <numerusform>%n fichiers de collègues sont à côté : donnez-les aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was left on the stick, and nothing is lost.</source>
        <translation>Arrêté. Aucun fichier n’est resté sur la clé, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>The hub has all your work.</source>
        <translation>Le système central a tout votre travail.</translation>
    </message>
    <message>
        <source>Nothing new waits. A file still tells them what arrived here.</source>
        <translation>Rien de nouveau n’attend. Un fichier leur dit tout de même ce qui est arrivé ici.</translation>
    </message>
    <message>
        <source>Waiting: {what}</source>
        <translation>En attente : {what}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
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
        <translation>Mis de côté : gardé et transmis, mais pas affiché</translation>
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
        <translation>Il manque un fichier entre les deux. Envoyez-leur un fichier, puis recevez leur prochain : il apporte ce qui manque.</translation>
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
        <translation>Demandez le même travail encore une fois ; le reste du fichier a été pris.</translation>
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
        <source>Written under somebody else's name</source>
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
        <source>Written before this laptop was enrolled</source>
        <translation>Écrit avant l’inscription de cet ordinateur</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer, who lets it in with one click.</source>
        <translation>Cela attend au système central un responsable MIEUX, qui l’accepte d’un clic.</translation>
    </message>
    <message>
        <source>Written after the hub ended the access of this laptop</source>
        <translation>Écrit après la fin de l’accès de cet ordinateur</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer. Ask the hub’s administrator.</source>
        <translation>Cela attend un responsable MIEUX au système central. Demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>Written after the enrolment had run out</source>
        <translation>Écrit après l’expiration de l’inscription</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer. Enrol this laptop again.</source>
        <translation>Cela attend un responsable MIEUX au système central. Inscrivez cet ordinateur à nouveau.</translation>
    </message>
    <message>
        <source>Of an action that you are not deployed to</source>
        <translation>D’une action à laquelle vous n’êtes pas affecté</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer. Ask to be deployed.</source>
        <translation>Cela attend un responsable MIEUX au système central. Demandez à être affecté.</translation>
    </message>
    <message>
        <source>Of an action that was taken from this laptop</source>
        <translation>D’une action retirée de cet ordinateur</translation>
    </message>
    <message>
        <source>What was not sent yet still goes to the hub, for an officer to let in.</source>
        <translation>Ce qui n’est pas encore parti part tout de même au système central, pour qu’un responsable MIEUX l’accepte.</translation>
    </message>
    <message>
        <source>Not for your role to change</source>
        <translation>Votre rôle ne permet pas de le modifier</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer, who decides.</source>
        <translation>Cela attend au système central un responsable MIEUX, qui décide.</translation>
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
    <name>SettingsForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Introduction, before the first question</source>
        <translation>Introduction, avant la première question</translation>
    </message>
    <message>
        <source>Added to the thanks at the end</source>
        <translation>Ajouté aux remerciements à la fin</translation>
    </message>
    <message>
        <source>On phones</source>
        <translation>Sur les téléphones</translation>
    </message>
    <message>
        <source>Who can answer on a phone</source>
        <translation>Qui peut répondre sur un téléphone</translation>
    </message>
    <message>
        <source>Who has the code on the wall</source>
        <translation>Qui a le code affiché</translation>
    </message>
    <message>
        <source>Who has a slip that serves once</source>
        <translation>Qui a un coupon à usage unique</translation>
    </message>
    <message>
        <source>Who can answer</source>
        <translation>Qui peut répondre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>Dans le classeur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>the same in all versions</source>
        <translation>le même dans toutes les versions</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n texte manquant</numerusform>
            <numerusform>%n textes manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Make first: {name}</source>
        <translation>Mettre en premier : {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Retirer : {name}</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>Langue à ajouter</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Choisir une langue</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Ajouter la langue</translation>
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
    <name>SheetGrid</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>question suivante</translation>
    </message>
    <message>
        <source>Not asked after the answers so far.</source>
        <translation>Non demandé d’après les réponses données.</translation>
    </message>
    <message>
        <source>Typed otherwise the first time. Look at the sheet, type what it says.</source>
        <translation>Saisi autrement la première fois. Regardez la feuille et saisissez ce qu’elle indique.</translation>
    </message>
    <message>
        <source>Type the answer; Enter takes it and goes on.</source>
        <translation>Saisissez la réponse ; Entrée la prend et passe à la suite.</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Paper forms</source>
        <translation>Formulaires papier</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>No sheet has this code. Compare it with the corner of the sheet.</source>
        <translation>Aucune feuille n’a ce code. Comparez-le au coin de la feuille.</translation>
    </message>
    <message numerus="yes">
        <source>Checked; %n answer(s) corrected.</source>
        <translation>
            <numerusform>Vérifié ; %n réponse corrigée.</numerusform>
            <numerusform>Vérifié ; %n réponses corrigées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both entries of this sheet are the same.</source>
        <translation>Les deux saisies de cette feuille sont identiques.</translation>
    </message>
    <message>
        <source>Typed otherwise the first time: {rows}. Look at the sheet once more.</source>
        <translation>Saisi autrement la première fois : {rows}. Regardez encore la feuille.</translation>
    </message>
    <message>
        <source>This sheet is in already. Type it once more to compare; it is not counted twice.</source>
        <translation>Cette feuille est déjà saisie. Saisissez-la encore pour comparer ; elle n’est pas comptée deux fois.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the text</source>
        <translation>À côté du texte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>SideTask</name>
    <message>
        <source>Into activity</source>
        <translation>Dans l’activité</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
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
        <source>{number}: {title}</source>
        <translation>{number} : {title}</translation>
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
    <name>SignWords</name>
    <message>
        <source>signed on a laptop at {time}</source>
        <translation>signé sur l’ordinateur à {time}</translation>
    </message>
    <message>
        <source>signed on a phone at {time}</source>
        <translation>signé sur téléphone à {time}</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>signé sur papier</translation>
    </message>
    <message>
        <source>badge read at {time}</source>
        <translation>badge lu à {time}</translation>
    </message>
    <message>
        <source>was there, has not signed</source>
        <translation>était présent(e), n’a pas signé</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>n’était pas là</translation>
    </message>
    <message>
        <source>badge read at {time}, has not signed</source>
        <translation>badge lu à {time}, n’a pas signé</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) kept</source>
        <translation>
            <numerusform>%n signature conservée</numerusform>
            <numerusform>%n signatures conservées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Draw with the mouse, a pen or a finger</source>
        <translation>Tracez avec la souris, un stylet ou le doigt</translation>
    </message>
</context>
<context>
    <name>SignerDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Use a picture</source>
        <translation>Utiliser une image</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
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
        <source>Draw with the mouse, a pen or a finger.</source>
        <translation>Dessinez à la souris, au stylet ou au doigt.</translation>
    </message>
    <message>
        <source>Draw, use a scanned picture, or leave it empty to sign on the paper.</source>
        <translation>Dessinez, utilisez une image numérisée, ou laissez vide pour signer sur le papier.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Write the name of who signs.</source>
        <translation>Écrivez le nom de la personne qui signe.</translation>
    </message>
    <message>
        <source>There is no signature on the pad yet.</source>
        <translation>Il n’y a pas encore de signature.</translation>
    </message>
</context>
<context>
    <name>SigningWindow</name>
    <message>
        <source>Sign the attendance list</source>
        <translation>Signer la liste de présence</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Save the slips</source>
        <translation>Enregistrer les billets</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>Import or copy</source>
        <translation>Importer ou copier</translation>
    </message>
    <message>
        <source>Usual agenda in English</source>
        <translation>Programme habituel en anglais</translation>
    </message>
    <message>
        <source>Usual agenda in French</source>
        <translation>Programme habituel en français</translation>
    </message>
    <message>
        <source>Usual agenda in Spanish</source>
        <translation>Programme habituel en espagnol</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Usual agenda</source>
        <translation>Programme habituel</translation>
    </message>
    <message>
        <source>Copy an earlier one</source>
        <translation>Copier un programme antérieur</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Copy from an earlier activity…</source>
        <translation>Copier d’une activité antérieure…</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Enregistrer en fichier de calendrier…</translation>
    </message>
</context>
<context>
    <name>StatementsPart</name>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Ajouter un énoncé</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>On this laptop</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Faire de la place</translation>
    </message>
    <message>
        <source>Part that the hub holds too</source>
        <translation>Part que le système central détient aussi</translation>
    </message>
    <message>
        <source>Remove the copies here</source>
        <translation>Retirer les copies d’ici</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les faire revenir</translation>
    </message>
    <message>
        <source>Everything is encrypted. The disk has {size} left.</source>
        <translation>Tout est chiffré. Il reste {size} sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or other file(s)</source>
        <translation>
            <numerusform>%n photo ou autre fichier</numerusform>
            <numerusform>%n photos ou autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrolled with a hub, you can remove files here that the hub holds too.</source>
        <translation>Inscrit auprès d’un système central, vous pouvez retirer d’ici des fichiers qu’il détient aussi.</translation>
    </message>
    <message>
        <source>The hub has held {files} of these for a week or more: {size}. Removed here, their places in the notes stay, and they come back when you want them.</source>
        <translation>Le système central en détient {files} depuis une semaine ou plus : {size}. Retirés d’ici, ils gardent leur place dans les notes et reviennent quand vous les voulez.</translation>
    </message>
    <message>
        <source>No file here has been at the hub for a week, so none can be removed yet.</source>
        <translation>Aucun fichier d’ici n’est au système central depuis une semaine ; aucun ne peut encore être retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) is (are) at the hub only.</source>
        <translation>
            <numerusform>%n fichier n’est qu’au système central.</numerusform>
            <numerusform>%n fichiers ne sont qu’au système central.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, marks and reports</source>
        <translation>Notes, présences et rapports</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Half received, goes on with the next sync</source>
        <translation>À moitié reçu, la suite à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Copies made before updates</source>
        <translation>Copies faites avant les mises à jour</translation>
    </message>
</context>
<context>
    <name>StraightenPage</name>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Photo entière</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
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
        <source>Put the four points on the corners of the sheet.</source>
        <translation>Placez les quatre points sur les coins de la feuille.</translation>
    </message>
    <message>
        <source>1–4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>choose a corner</source>
        <translation>choisir un coin</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>le déplacer</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>tourner</translation>
    </message>
    <message>
        <source>straighten</source>
        <translation>redresser</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annuler</translation>
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
        <translation>faible : facile à deviner</translation>
    </message>
    <message>
        <source>fair: add a word or two</source>
        <translation>moyenne : ajoutez un mot ou deux</translation>
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
        <translation>Solidité : {word}</translation>
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
        <source>Sync now</source>
        <translation>Synchroniser</translation>
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
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>SyncPresenter</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation>Inscrire cet ordinateur</translation>
    </message>
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
    <message numerus="yes">
        <source>%n text(s) in two versions</source>
        <translation>
            <numerusform>%n texte en deux versions</numerusform>
            <numerusform>%n textes en deux versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n doublon possible</numerusform>
            <numerusform>%n doublons possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpair {name}?</source>
        <translation>Dissocier {name} ?</translation>
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
        <translation>Deux copies d’un même ordinateur sont en usage : {name}</translation>
    </message>
    <message>
        <source>Its notes were copied to another computer, or an old copy of the disk was put back, and both go on writing. Nothing is lost: the work of both is kept. Go on with one of them only, and restore a backup on the other if it is needed.</source>
        <translation>Ses notes ont été copiées sur un autre ordinateur, ou une ancienne copie du disque a été remise, et les deux continuent d’écrire. Rien n’est perdu : le travail des deux est gardé. Continuez avec un seul des deux, et restaurez une sauvegarde sur l’autre si nécessaire.</translation>
    </message>
    <message>
        <source>The history of a laptop contradicts itself: {name}</source>
        <translation>L’historique d’un ordinateur se contredit : {name}</translation>
    </message>
    <message>
        <source>Two different changes came under the same number. What came first counts, the other is set aside. Ask who works on that laptop; do not pair it again before that.</source>
        <translation>Deux modifications différentes sont venues sous le même numéro. La première compte, l’autre est mise de côté. Demandez qui travaille sur cet ordinateur ; ne l’associez pas de nouveau avant cela.</translation>
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
        <translation>Tout est enregistré. Pour {name} : {what}.</translation>
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
    <name>TablePreview</name>
    <message>
        <source>Lines of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message numerus="yes">
        <source>Add %n session(s)</source>
        <translation>
            <numerusform>Ajouter %n séance</numerusform>
            <numerusform>Ajouter %n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the agenda already</source>
        <translation>
            <numerusform>%n déjà au programme</numerusform>
            <numerusform>%n déjà au programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read</source>
        <translation>
            <numerusform>%n ligne illisible</numerusform>
            <numerusform>%n lignes illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is added before you say so. Space leaves a line out.</source>
        <translation>Rien n’est ajouté sans votre accord. Espace écarte une ligne.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Ligne {number} : {problem}</translation>
    </message>
</context>
<context>
    <name>TablePreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
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
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>On the agenda already</source>
        <translation>Déjà au programme</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Nobody yet. The team of a mission stands here, and whoever is deployed.</source>
        <translation>Encore personne. L’équipe des missions figure ici, ainsi que les personnes affectées.</translation>
    </message>
    <message>
        <source>Deploy somebody</source>
        <translation>Affecter une personne</translation>
    </message>
    <message>
        <source>Deploy somebody: type a name</source>
        <translation>Affecter : tapez un nom</translation>
    </message>
</context>
<context>
    <name>TeamField</name>
    <message>
        <source>Add to the team</source>
        <translation>Ajouter à l’équipe</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Tapez un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Who is deployed receives the action at their next sync.</source>
        <translation>Les personnes affectées reçoivent l’action à leur prochain échange.</translation>
    </message>
    <message>
        <source>An officer deploys people; then they receive the action.</source>
        <translation>Un responsable affecte les personnes ; elles reçoivent alors l’action.</translation>
    </message>
    <message>
        <source>The action is taken from the laptops of whoever is deployed no longer, at their next sync. What they wrote still arrives.</source>
        <translation>L’action quitte les ordinateurs des personnes qui ne sont plus affectées, à leur prochain échange. Ce qu’elles ont écrit arrive quand même.</translation>
    </message>
    <message>
        <source>Who left the team stays deployed until they are withdrawn on the page of the action.</source>
        <translation>Qui quitte l’équipe reste affecté jusqu’au retrait sur la page de l’action.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Show what they have of</source>
        <translation>Montrer ce que chacun a de</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Nobody is deployed to this action</source>
        <translation>Personne n’est affecté à cette action</translation>
    </message>
    <message>
        <source>An officer deploys people in the plan of a mission.</source>
        <translation>Un responsable MIEUX affecte les personnes dans le plan d’une mission.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>As of {moment}</source>
        <translation>État au {moment}</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>redemander</translation>
    </message>
    <message>
        <source>add a person</source>
        <translation>ajouter une personne</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Question en cours</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable MIEUX</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Autre rôle</translation>
    </message>
    <message>
        <source>Has the actions that an officer deploys them to, and writes in these.</source>
        <translation>Reçoit les actions auxquelles un responsable MIEUX l’affecte, et y écrit.</translation>
    </message>
    <message>
        <source>Has all actions, prepares missions, deploys people, and adopts work that waits.</source>
        <translation>Reçoit toutes les actions, prépare les missions, affecte les personnes et accepte le travail en attente.</translation>
    </message>
    <message>
        <source>Adds people and laptops, and reads nothing of the actions.</source>
        <translation>Ajoute des personnes et des ordinateurs, et ne lit rien des actions.</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>A tout reçu</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) behind</source>
        <translation>
            <numerusform>En retard de %n modification</numerusform>
            <numerusform>En retard de %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Jamais synchronisé</translation>
    </message>
    <message>
        <source>No laptop</source>
        <translation>Sans ordinateur</translation>
    </message>
    <message>
        <source>has everything, since {moment}</source>
        <translation>a tout reçu, depuis {moment}</translation>
    </message>
    <message numerus="yes">
        <source>lacks %n change(s)</source>
        <translation>
            <numerusform>il manque %n modification</numerusform>
            <numerusform>il manque %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>has nothing yet: it never synced</source>
        <translation>n’a encore rien : jamais synchronisé</translation>
    </message>
    <message>
        <source>Last seen {moment}</source>
        <translation>Vu le {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Has all actions, as an officer.</source>
        <translation>Reçoit toutes les actions, comme responsable MIEUX.</translation>
    </message>
    <message>
        <source>Has no action, as an administrator.</source>
        <translation>Ne reçoit aucune action, comme administrateur.</translation>
    </message>
    <message>
        <source>Deployed to no action yet: an officer does that in the plan of a mission.</source>
        <translation>Encore sans affectation : un responsable MIEUX la fait dans le plan d’une mission.</translation>
    </message>
    <message>
        <source>Deployed to: {actions}</source>
        <translation>Affectation : {actions}</translation>
    </message>
    <message>
        <source>an action not received yet</source>
        <translation>une action pas encore reçue</translation>
    </message>
    <message>
        <source>written before the laptop was enrolled</source>
        <translation>avant l’inscription de l’ordinateur</translation>
    </message>
    <message>
        <source>outside the actions they are deployed to</source>
        <translation>hors des actions de son affectation</translation>
    </message>
    <message>
        <source>their role may not write this</source>
        <translation>non permis à son rôle</translation>
    </message>
    <message>
        <source>under somebody else’s name</source>
        <translation>au nom d’une autre personne</translation>
    </message>
    <message>
        <source>sent after the laptop was revoked</source>
        <translation>après la révocation de l’ordinateur</translation>
    </message>
    <message>
        <source>sent after its certificate ended</source>
        <translation>après l’échéance de son certificat</translation>
    </message>
    <message>
        <source>belongs to another action than it says</source>
        <translation>d’une autre action qu’indiqué</translation>
    </message>
    <message>
        <source>contradicts what came before</source>
        <translation>en contradiction avec ce qui précède</translation>
    </message>
    <message>
        <source>cannot be read by the hub</source>
        <translation>illisible pour le système central</translation>
    </message>
    <message>
        <source>Nobody is deployed to it</source>
        <translation>Personne n’y est affecté</translation>
    </message>
    <message numerus="yes">
        <source>{has} of %n have everything</source>
        <translation>
            <numerusform>{has} sur %n a tout reçu</numerusform>
            <numerusform>{has} sur %n ont tout reçu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teaming</name>
    <message>
        <source>Team at the hub</source>
        <translation>Équipe du système central</translation>
    </message>
    <message>
        <source>Ask the hub again</source>
        <translation>Redemander au système central</translation>
    </message>
    <message>
        <source>Add a person to the hub</source>
        <translation>Ajouter une personne au système central</translation>
    </message>
    <message>
        <source>Enrol a laptop of this person</source>
        <translation>Inscrire un ordinateur de cette personne</translation>
    </message>
    <message>
        <source>Look at the work that waits</source>
        <translation>Consulter le travail en attente</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with a hub</source>
        <translation>Cet ordinateur n’est inscrit auprès d’aucun système central</translation>
    </message>
    <message>
        <source>Once it is, officers see here who has what, and since when.</source>
        <translation>Une fois l’inscription faite, les responsables MIEUX voient ici qui a quoi, et depuis quand.</translation>
    </message>
    <message>
        <source>Officers see the team here</source>
        <translation>Les responsables MIEUX voient l’équipe ici</translation>
    </message>
    <message>
        <source>Who works on an action with you is shown on its missions.</source>
        <translation>Les personnes qui travaillent avec vous sur une action figurent dans ses missions.</translation>
    </message>
    <message>
        <source>The team is not known here yet</source>
        <translation>L’équipe n’est pas encore connue ici</translation>
    </message>
    <message>
        <source>This is the team as the hub told it last.</source>
        <translation>Voici l’équipe selon la dernière réponse du système central.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) adopted. You have them with the next sync.</source>
        <translation>
            <numerusform>%n modification acceptée. Vous la recevez au prochain échange.</numerusform>
            <numerusform>%n modifications acceptées. Vous les recevez au prochain échange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be adopted and stay(s) as they are.</source>
        <translation>
            <numerusform>%n ne peut pas être acceptée et reste telle quelle.</numerusform>
            <numerusform>%n ne peuvent pas être acceptées et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>Least share of the sessions</source>
        <translation>Part minimale des séances</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Add who signs</source>
        <translation>Ajouter un signataire</translation>
    </message>
    <message>
        <source>Nobody signs yet.</source>
        <translation>Personne ne signe encore.</translation>
    </message>
    <message>
        <source>Preview of the certificate</source>
        <translation>Aperçu de l’attestation</translation>
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
        <source>add who signs</source>
        <translation>ajouter un signataire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>signs on the paper</source>
        <translation>signe sur le papier</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Least share of the sessions, signed for</source>
        <translation>Part minimale des séances, signatures à l’appui</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texte propre</translation>
    </message>
    <message>
        <source>empty: the usual sentence</source>
        <translation>vide : la phrase habituelle</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>below ICMPD</source>
        <translation>sous ICMPD</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Signataires</translation>
    </message>
</context>
<context>
    <name>TextPair</name>
    <message>
        <source>Not translated yet</source>
        <translation>Pas encore traduit</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Cite evidence in the text ({key})</source>
        <translation>Citer une preuve dans le texte ({key})</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Texte de la section</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ThemesModel</name>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
</context>
<context>
    <name>ThemesView</name>
    <message>
        <source>Back to the results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Réponses libres</translation>
    </message>
    <message>
        <source>No answers here.</source>
        <translation>Aucune réponse ici.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Theme of the answers chosen</source>
        <translation>Thème des réponses choisies</translation>
    </message>
    <message>
        <source>Theme: type its name</source>
        <translation>Thème : tapez son nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Delete the theme</source>
        <translation>Supprimer le thème</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation>Renommer le thème</translation>
    </message>
    <message>
        <source>Merge the theme into another</source>
        <translation>Fusionner le thème avec un autre</translation>
    </message>
    <message>
        <source>There is no other theme</source>
        <translation>Il n’y a pas d’autre thème</translation>
    </message>
    <message>
        <source>Answers and themes</source>
        <translation>Réponses et thèmes</translation>
    </message>
    <message>
        <source>A theme says what an answer is about, never who wrote it. All rounds of the action share them.</source>
        <translation>Un thème dit de quoi parle une réponse, jamais qui l’a écrite. Tous les recueils de l’action les partagent.</translation>
    </message>
</context>
<context>
    <name>Theming</name>
    <message>
        <source>Both themes are one now: “{name}”</source>
        <translation>Les deux thèmes n’en font plus qu’un : « {name} »</translation>
    </message>
    <message>
        <source>Theme “{name}” deleted</source>
        <translation>Thème « {name} » supprimé</translation>
    </message>
</context>
<context>
    <name>TickPage</name>
    <message>
        <source>Picture of the paper list</source>
        <translation>Photo de la liste papier</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Tick all who were there</source>
        <translation>Cocher tous les présents</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>tick the row</source>
        <translation>cocher la ligne</translation>
    </message>
    <message>
        <source>tick all who were there</source>
        <translation>cocher tous les présents</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>agrandir, réduire</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>signé sur papier</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message numerus="yes">
        <source>Save %n signature(s)</source>
        <translation>
            <numerusform>Enregistrer %n signature</numerusform>
            <numerusform>Enregistrer %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) known as signed on paper</source>
        <translation>
            <numerusform>%n ligne déjà signée sur papier</numerusform>
            <numerusform>%n lignes déjà signées sur papier</numerusform>
        </translation>
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
        <translation>Rien n’a été modifié. Réessayez ; en cas d’échec, redémarrez l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>UnsignedStrip</name>
    <message>
        <source>Sign here</source>
        <translation>Signer ici</translation>
    </message>
    <message>
        <source>Sign on phones</source>
        <translation>Signer sur téléphone</translation>
    </message>
    <message numerus="yes">
        <source>All %n have signed for {day}</source>
        <translation>
            <numerusform>La personne présente a signé pour le {day}</numerusform>
            <numerusform>Les %n personnes présentes ont signé pour le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} have not signed today</source>
        <translation>
            <numerusform>%n personne sur {expected} n’a pas signé aujourd’hui</numerusform>
            <numerusform>%n personnes sur {expected} n’ont pas signé aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} have not signed for {day}</source>
        <translation>
            <numerusform>%n personne sur {expected} n’a pas signé pour le {day}</numerusform>
            <numerusform>%n personnes sur {expected} n’ont pas signé pour le {day}</numerusform>
        </translation>
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
    <name>VersionsPane</name>
    <message>
        <source>Nothing was submitted yet. Each version stays here as it was.</source>
        <translation>Rien n’a encore été remis. Chaque version reste ici telle quelle.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>somebody not received yet</source>
        <translation>une personne non encore reçue</translation>
    </message>
    <message>
        <source>Submitted by {name} on {when}</source>
        <translation>Remise par {name} le {when}</translation>
    </message>
    <message>
        <source>Reason of the amendment: {reason}</source>
        <translation>Motif de la modification : {reason}</translation>
    </message>
    <message>
        <source>Accepted by {name} on {when}</source>
        <translation>Acceptée par {name} le {when}</translation>
    </message>
    <message>
        <source>Returned by {name} on {when}</source>
        <translation>Renvoyée par {name} le {when}</translation>
    </message>
    <message>
        <source>Fingerprint {mark}</source>
        <translation>Empreinte {mark}</translation>
    </message>
    <message>
        <source>Compare with version {number}</source>
        <translation>Comparer à la version {number}</translation>
    </message>
    <message>
        <source>Compare with the text now</source>
        <translation>Comparer au texte actuel</translation>
    </message>
    <message>
        <source>Accept this version</source>
        <translation>Accepter cette version</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Remise</translation>
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
    <name>WaitingCard</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Nothing waits: the hub has all your work.</source>
        <translation>Rien n’attend : le système central a tout votre travail.</translation>
    </message>
    <message>
        <source>Photos and other files</source>
        <translation>Photos et autres fichiers</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Save the paper forms</source>
        <translation>Enregistrer les formulaires papier</translation>
    </message>
    <message>
        <source>Collect feedback</source>
        <translation>Recueillir les avis</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, activité {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing answers at this address: the network is gone, or a firewall stops it.</source>
        <translation>Rien ne répond à cette adresse : le réseau a disparu ou un pare-feu bloque.</translation>
    </message>
    <message>
        <source>Phones come through.</source>
        <translation>Les téléphones arrivent.</translation>
    </message>
    <message>
        <source>A phone came by another address: scan this code again.</source>
        <translation>Un téléphone est venu par une autre adresse : scannez à nouveau ce code.</translation>
    </message>
    <message>
        <source>No phone yet. If none comes through: is it in the same Wi-Fi, and does this Wi-Fi let devices reach each other?</source>
        <translation>Aucun téléphone encore. Si aucun n’y arrive : est-il dans le même Wi-Fi, et ce Wi-Fi laisse-t-il les appareils se joindre ?</translation>
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
        <translation>Ont-elles été déplacées ici, et plus personne ne les utilise à l’autre endroit ? Ou est-ce une copie de notes qui y servent encore ?</translation>
    </message>
    <message>
        <source>A copy becomes a laptop of its own: pair it anew with the laptops of your team. The notes stay the same.</source>
        <translation>Une copie devient un ordinateur à part : associez-la de nouveau aux ordinateurs de votre équipe. Les notes restent les mêmes.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>data</source>
        <comment>part of a file name</comment>
        <translation>données</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>Enregistrer ses données</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Fichier JSON (*.json)</translation>
    </message>
    <message>
        <source>Name, contact, signatures and reasons are erased here, and on every laptop and server as the erasure arrives. This cannot be undone.</source>
        <translation>Nom, coordonnées, signatures et motifs sont effacés ici, puis sur chaque poste et serveur à l’arrivée de l’effacement. C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Effacer {name} ?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>What was known of this person is erased.</source>
        <translation>Ce que l’on savait de cette personne est effacé.</translation>
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
    <name>_Answers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>Personne n’a rien écrit.</translation>
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
        <translation>Retirer : {title}</translation>
    </message>
</context>
<context>
    <name>_ComparisonWords</name>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieure à</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>est supérieure à</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>comprend</translation>
    </message>
    <message>
        <source>does not include</source>
        <translation>ne comprend pas</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>a une réponse</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>n’a pas de réponse</translation>
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
        <translation>Déjà connu : {person}</translation>
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
    <name>_MateRow</name>
    <message>
        <source>Person not received yet</source>
        <translation>Personne pas encore reçue</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Affectation faite</translation>
    </message>
    <message>
        <source>Has every action</source>
        <translation>A toutes les actions</translation>
    </message>
    <message>
        <source>Not deployed</source>
        <translation>Sans affectation</translation>
    </message>
    <message>
        <source>In no mission yet</source>
        <translation>Encore dans aucune mission</translation>
    </message>
    <message>
        <source>In a mission without dates</source>
        <translation>Dans une mission sans dates</translation>
    </message>
    <message numerus="yes">
        <source>{mission} and %n more</source>
        <translation>
            <numerusform>{mission} et %n autre</numerusform>
            <numerusform>{mission} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MemberRow</name>
    <message>
        <source>Deployed</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>{name} is deployed</source>
        <translation>{name} : affectation</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>dirige</translation>
    </message>
    <message>
        <source>has every action</source>
        <translation>a toutes les actions</translation>
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
<context>
    <name>_Question</name>
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
    <name>_Row</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Question of condition {number}</source>
        <translation>Question de la condition {number}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Retirer la condition</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>_StatementRow</name>
    <message>
        <source>mean {mean}</source>
        <translation>moyenne {mean}</translation>
    </message>
</context>
</TS>
