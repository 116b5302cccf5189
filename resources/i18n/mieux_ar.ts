<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action has no name. Give it one in English or in French.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no month. Write it as 07/2014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start ({month}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month/year, such as 07/2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty while it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requesting institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionPage</name>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a mission</source>
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
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan a mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None written yet. Edit the action to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity yet. Add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mission yet. Plan one to prepare its agenda, people and feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionTableModel</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requesting institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>New activity of {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity has no title. Give it one in English or in French.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation type="unfinished"></translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the new sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>09:00-10:30 Opening | Room | Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines can be pasted at once, also from a table; “Day 2” begins a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) do not hold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPresenter</name>
    <message>
        <source>Edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them above, one line for each, or paste the agenda from a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add or edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give up an edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentButton</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to recognise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption, as printed in the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsRow</name>
    <message>
        <source>Add or drop a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendancePresenter</name>
    <message>
        <source>Mark present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the rest present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time or the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added as a walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the rest present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks everybody who has no mark in the chosen session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks present in the {time} session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance is kept for each session. Plan them in the agenda first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first one above, as “Name, Institution”, then Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{session}” has no facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is marked in “{session}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people not marked in “{session}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without facilitator</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with people not marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of answers wait; results come after closing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation is not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n criteria without a score</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) without a reason</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Report: {written} of {total} parts have text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without addressee</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{text} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsStrip</name>
    <message numerus="yes">
        <source>present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left early</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>excused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaModel</name>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>such as 3 March 2026</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>{day}, today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Legal and mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irregular, trafficking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration, development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection, asylum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Forms entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers stay sealed on this laptop until you close feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entered} of {invited} entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n forms entered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Form in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationPresenter</name>
    <message>
        <source>Score {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous criterion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds these words. Look in “All”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing suggests itself here. Look in “All”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to cite yet. Notes, attendance and closed feedback of this activity appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n justifications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n criteria cite no evidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every criterion has its score, reason and evidence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not cited</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this laptop yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants’ feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {invited} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cited on another laptop</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
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
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form done, next form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open feedback at the end of the activity. People answer on paper; you enter their forms here. Results appear when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form done, next form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n forms are released and their results shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can add an answer afterwards. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than five answers no results are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close feedback for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add files to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Type two letters of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingFile</name>
    <message>
        <source>Stop adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvolvementModel</name>
    <message>
        <source>{action}, activity {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attended} of {sessions} sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgingPane</name>
    <message>
        <source>Very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required for a score of 1, 2 or 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite at least one piece of evidence: press C or “Cite” at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges met in this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list for all actions, so that they can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: this score needs a reason that others can follow.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastNotesModel</name>
    <message>
        <source>Empty note</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dates to be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionsPresenter</name>
    <message>
        <source>Plan a mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan or save the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mission deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissionsScreen</name>
    <message>
        <source>Missions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a mission</source>
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
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan a mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mission yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one for an activity: its agenda, people and feedback follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mission found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words: names of actions and places, or a year.</source>
        <translation type="unfinished"></translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteListModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, then what was said, seen or decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>Find in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the note as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press N anywhere and type. Each pause is saved; no button is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note: Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the mission</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you leave {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to 7, tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done before leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the agenda, or paste it, one line for each session.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came at least once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody on the list, or add a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name or institution begins with “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>Use another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed stays until you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it as 3 March 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 2026-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Registers and mission teams appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name. The last one that was saved is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of the privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved, but looks unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. Type it as 3 March 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Africa/Accra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country of this name. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time zone of this name. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan a mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept, also when you leave this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its activities move with it where they had the same place and days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is chosen. Type a part of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one activity that the mission serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities that it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first one leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the MIEUX team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioPresenter</name>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts per year, {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} actions · {all_activities} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} actions · {activities} of {all_activities} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) written into the file {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Action deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked cannot be saved as it is. The rest is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet: mend what is marked, or leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioScreen</name>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
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
        <source>new action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: name, institution…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action can cover several domains. Click a bar to filter the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action meets the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filters to see all actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {rows}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add, present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>An answer is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}” is chosen twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every choice its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a point of the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest answer is {minimum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest answer is {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is longer than {maximum} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not ask this any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date, such as 05/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickNotePresenter</name>
    <message>
        <source>Plan a mission first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}, activity {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickNoteWindow</name>
    <message>
        <source>Quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type; # sets the kind, @ names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>{choice} (place {place})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Each field is saved when you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of this mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterGrid</name>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, attended {attended} of {held}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts with text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{written} of {total} parts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All parts that need your words have text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft; the facts fill themselves in</source>
        <translation type="unfinished"></translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answers}; n {n}, mean {mean}, median {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} at the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promoters} promoters · {neutrals} neutral · {critics} critics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own knowledge, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered both questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people answered both</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Main obstacle: {obstacle} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a use at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too few answers to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fewer than five people answered (%n). What they said stays closed, so that nobody can be recognised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups with fewer than 5 answers are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars are aligned on the middle answer. Figures in them are people. “Not applicable” is left out of n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more sessions on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mission its dates and its agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of {invited} present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
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
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionRowsModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{present} of {invited} present</source>
        <translation type="unfinished"></translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of this mission</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since you opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mission yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your action in the portfolio and plan a mission for one of its activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press N to write the first note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work is saved and encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From earlier missions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>activity {numbers}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Present, late or left early</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requesting institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activities {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates to be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DuplicateHint</name>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already known: {person}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
