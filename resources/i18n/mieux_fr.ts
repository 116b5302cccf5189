<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>ReportEvidence</source>
        <comment>Attendance of all sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportEvidence</source>
        <comment>Not received yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportEvidence</source>
        <comment>Note without words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ReportEvidence</source>
        <comment>%n answer(s)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ReportEvidence</source>
        <comment>Feedback</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportEvidence</source>
        <comment>Attendance: {present} of {invited}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ReportEvidence</source>
        <comment>%n invited</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Place and days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Requesting authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Experts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Officer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Attended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Women and men</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Person-days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Answered the feedback</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Recommendations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Period of the action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ReportFacts</source>
        <comment>%n session(s)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReportFacts</source>
        <comment>%n present</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReportFacts</source>
        <comment>%n note(s)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Named in notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>Answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>not scored</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>A. Agenda as carried out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>B. Evidence cited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportFacts</source>
        <comment>C. Attendance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ReportFacts</source>
        <comment>%n participant(s)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Cover and identity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Context and terms of reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Programme day by day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>People met</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Observations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Risks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Recommendations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Lessons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Next steps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Annexes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ReportSections</source>
        <comment>%n without addressee</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Agenda, evidence, attendance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ReportSections</source>
        <comment>%n answer(s)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReportSections</source>
        <comment>%n score(s)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReportSections</source>
        <comment>%n session(s)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReportSections</source>
        <comment>%n participant(s)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReportSections</source>
        <comment>%n to do(s)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReportSections</source>
        <comment>%n recommendation(s)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ReportSections</source>
        <comment>%n note(s)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>Filled from the records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportSections</source>
        <comment>To be completed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportText</source>
        <comment>What was reached, in a few sentences first.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportText</source>
        <comment>Who asked for what, and the team’s task.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportText</source>
        <comment>Who does what, by when.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportText</source>
        <comment>Until you write this, the notes are listed.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReportText</source>
        <comment>An introduction, if the facts need one.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ReportText</source>
        <comment>In a note on a risk, a line that begins with “Done:” tells what was done about it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ReportText</source>
        <comment>To dos that are open; the people they name are to do them.</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>High priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceEditing</name>
    <message>
        <source>From earlier missions, still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notes marked as risk or lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence to cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to recommend from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvicePane</name>
    <message>
        <source>From a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An introduction, if they need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recommendation yet. Take one from a note, so that it cites its evidence, or write a new one.</source>
        <translation type="unfinished"></translation>
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
    <name>AnswersModel</name>
    <message>
        <source>“{text}”</source>
        <translation>« {text} »</translation>
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
        <translation>Tapez le premier nom ci-dessus, sous la forme « Nom, Institution », puis Ctrl+Entrée.</translation>
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
    <name>BusyState</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueStep</name>
    <message>
        <source>Ready to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These come with the program and need no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIEUX actions, by country and domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities with their places and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: choose your action and plan the mission. You can add your own too.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
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
        <translation>Session</translation>
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
    <name>Exporting</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the mission report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left where “{folder}” is. Your report is safe on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written. Your report is safe on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” is no longer there. If it is on a stick, put the stick in. Your report is safe on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is open in another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with “{folder}” reports an error. Your report is safe on this laptop.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation type="unfinished"></translation>
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
        <translation>Ouvrez les avis à la fin de l’activité. Les participants répondent sur papier ; vous saisissez leurs formulaires ici. Les résultats apparaissent à la clôture.</translation>
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
        <translation>Clore définitivement les avis ?</translation>
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
        <source>Attachment removed</source>
        <translation>Pièce jointe retirée</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Type two letters of a name</source>
        <translation>Tapez deux lettres d’un nom</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the encrypted store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GreyRows</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Back to the note</source>
        <translation>Revenir à la note</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work outside text fields; Settings can switch them off.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow or widen the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four or five words are easy to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase is easy to guess: make it longer or more varied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Before you leave</source>
        <translation>Avant de partir</translation>
    </message>
    <message>
        <source>Before you leave {place}</source>
        <translation>Avant de partir : {place}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation type="unfinished"></translation>
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
        <translation>venus une fois ou plus</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your notes each time. Nobody can reset it, not even the MIEUX team; a recovery code follows in the next step.</source>
        <translation type="unfinished"></translation>
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
    <name>ProfileStep</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIEUX Desktop works without any network. Your notes stay on this laptop, encrypted, until you send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert on mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stands on your reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name to continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is blank.</source>
        <translation type="unfinished"></translation>
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
    <name>QuickNotePresenter</name>
    <message>
        <source>Plan a mission first</source>
        <translation>Planifiez d’abord une mission</translation>
    </message>
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
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old code no longer works. Keep this one away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>MIEUX Desktop: recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the notes on the laptop if the passphrase is forgotten. Keep this sheet away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your data if you forget the passphrase. It is shown only once. Without the passphrase and the code nobody can open your notes again, not even the MIEUX team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type groups {first} and {second} again to confirm that you have the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sheet away from the computer, for example at the office or at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct group {place} to continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both groups to continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
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
    <name>ReportFacts</name>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportListModel</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action not received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}, activities {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}, activity {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written} of {total} parts written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Export the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next missing part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the exported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the mission report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next missing part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPresenter</name>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mission has one. It fills itself from notes, register and feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words: names of actions and places, or a year.</source>
        <translation type="unfinished"></translation>
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
        <translation>Les barres sont alignées sur la réponse du milieu. Leurs chiffres sont des personnes. « Sans objet » ne compte pas dans n.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation type="unfinished"></translation>
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
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work as keys outside text fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock with this computer’s sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not asked for while you are signed in to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after this time without a key or a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak: easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair: add a word or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the section</source>
        <translation type="unfinished"></translation>
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
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by {name}. Your work is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase. Capital letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not open the store. Compare it with the sheet you kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code from the sheet you kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery code that you kept, and choose a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is safe and was not touched. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of the store is damaged or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are still there, but closed. Put the key file back from a backup copy of the store’s folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the store’s folder to a safe place before anything else, then restore the last backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store’s folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is safe. Allow writing in the folder, or close the program that protects it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has this store open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Go to that window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is safe. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it fails, restart the computer.</source>
        <translation type="unfinished"></translation>
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
    <name>_Area</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_GroupCheck</name>
    <message>
        <source>Group {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {ordinal} character differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is missing.</source>
        <translation type="unfinished"></translation>
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
