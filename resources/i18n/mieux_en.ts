<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdoptingPage</name>
    <message numerus="yes">
        <source>Adopt %n change(s)</source>
        <translation>
            <numerusform>Adopt %n change</numerusform>
            <numerusform>Adopt %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest {shown} of %n changes are shown</source>
        <translation>
            <numerusform>The oldest {shown} of %n change are shown</numerusform>
            <numerusform>The oldest {shown} of %n changes are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be adopted and stay(s) here to be read.</source>
        <translation>
            <numerusform>%n change cannot be adopted and stays here to be read.</numerusform>
            <numerusform>%n changes cannot be adopted and stay here to be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
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
</context>
<context>
    <name>AgendaEntry</name>
    <message numerus="yes">
        <source>%n more line(s) do not hold</source>
        <translation>
            <numerusform>%n more line does not hold</numerusform>
            <numerusform>%n more lines do not hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaPresenter</name>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>%n session added</numerusform>
            <numerusform>%n sessions added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>Decide %n conflict</numerusform>
            <numerusform>Decide %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It confirms %n change(s) of yours.</source>
        <translation>
            <numerusform>It confirms %n change of yours.</numerusform>
            <numerusform>It confirms %n changes of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) there for an officer.</source>
        <translation>
            <numerusform>%n change waits there for an officer.</numerusform>
            <numerusform>%n changes wait there for an officer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or value(s) had been changed on both laptops; both versions are kept.</source>
        <translation>
            <numerusform>%n text or value had been changed on both laptops; both versions are kept.</numerusform>
            <numerusform>%n texts or values had been changed on both laptops; both versions are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be applied and stand(s) aside.</source>
        <translation>
            <numerusform>%n change could not be applied and stands aside.</numerusform>
            <numerusform>%n changes could not be applied and stand aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) for an earlier file.</source>
        <translation>
            <numerusform>%n change waits for an earlier file.</numerusform>
            <numerusform>%n changes wait for an earlier file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) appear(s) once this program is updated.</source>
        <translation>
            <numerusform>%n change appears once this program is updated.</numerusform>
            <numerusform>%n changes appear once this program is updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or other file(s) came damaged; they come again.</source>
        <translation>
            <numerusform>%n photo or other file came damaged; it comes again.</numerusform>
            <numerusform>%n photos or other files came damaged; they come again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of laptops not paired with this one were left out.</source>
        <translation>
            <numerusform>%n change of laptops not paired with this one was left out.</numerusform>
            <numerusform>%n changes of laptops not paired with this one were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work in %n action(s) that you do not share with them was not taken; share it, and it comes with their next file.</source>
        <translation>
            <numerusform>Work in %n action that you do not share with them was not taken; share it, and it comes with their next file.</numerusform>
            <numerusform>Work in %n actions that you do not share with them was not taken; share them, and it comes with their next file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation>
            <numerusform>%n file missing</numerusform>
            <numerusform>%n files missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>Next try in about %n minute(s).</source>
        <translation>
            <numerusform>Next try in about %n minute.</numerusform>
            <numerusform>Next try in about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>%n session added</numerusform>
            <numerusform>%n sessions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to the list</source>
        <translation>
            <numerusform>%n person added to the list</numerusform>
            <numerusform>%n people added to the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would come after the last day and were left out. Give the activity more days and copy again: what is there stays as it is.</source>
        <translation>
            <numerusform>%n session would come after the last day and was left out. Give the activity more days and copy again: what is there stays as it is.</numerusform>
            <numerusform>%n sessions would come after the last day and were left out. Give the activity more days and copy again: what is there stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written into the file {name}.</source>
        <translation>
            <numerusform>%n session written into the file {name}.</numerusform>
            <numerusform>%n sessions written into the file {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%n session(s) on days without signature</source>
        <translation>
            <numerusform>%n session on days without signature</numerusform>
            <numerusform>%n sessions on days without signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n session(s)</source>
        <translation>
            <numerusform>needs %n session</numerusform>
            <numerusform>needs %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesPart</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message numerus="yes">
        <source>%n of {total} people have not signed for {day}</source>
        <translation>
            <numerusform>%n of {total} people has not signed for {day}</numerusform>
            <numerusform>%n of {total} people have not signed for {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people not marked in “{session}”</source>
        <translation>
            <numerusform>%n person not marked in “{session}”</numerusform>
            <numerusform>%n people not marked in “{session}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without facilitator</source>
        <translation>
            <numerusform>%n session without facilitator</numerusform>
            <numerusform>%n sessions without facilitator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without all signatures</source>
        <translation>
            <numerusform>%n day without all signatures</numerusform>
            <numerusform>%n days without all signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with people not marked</source>
        <translation>
            <numerusform>%n session with people not marked</numerusform>
            <numerusform>%n sessions with people not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of answers wait; results come after closing</source>
        <translation>
            <numerusform>%n set of answers waits; results come after closing</numerusform>
            <numerusform>%n sets of answers wait; results come after closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria without a score</source>
        <translation>
            <numerusform>%n criterion without a score</numerusform>
            <numerusform>%n criteria without a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria cite no evidence</source>
        <translation>
            <numerusform>%n criterion cites no evidence</numerusform>
            <numerusform>%n criteria cite no evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) without a reason</source>
        <translation>
            <numerusform>%n score without a reason</numerusform>
            <numerusform>%n scores without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report: {written} of {total} parts have text</source>
        <translation>
            <numerusform>Report: {written} of {total} parts has text</numerusform>
            <numerusform>Report: {written} of {total} parts have text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without addressee</source>
        <translation>
            <numerusform>%n recommendation without addressee</numerusform>
            <numerusform>%n recommendations without addressee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) cite no evidence</source>
        <translation>
            <numerusform>%n recommendation cites no evidence</numerusform>
            <numerusform>%n recommendations cite no evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) cite no evidence</source>
        <translation>
            <numerusform>%n result cites no evidence</numerusform>
            <numerusform>%n results cite no evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s) open</source>
        <translation>
            <numerusform>%n to-do open</numerusform>
            <numerusform>%n to-dos open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} and %n more</source>
        <translation>
            <numerusform>{text} and %n more</numerusform>
            <numerusform>{text} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckedStep</name>
    <message numerus="yes">
        <source>The check found %n problem(s). Restore it if you have no better one.</source>
        <translation>
            <numerusform>The check found %n problem. Restore it if you have no better one.</numerusform>
            <numerusform>The check found %n problems. Restore it if you have no better one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in the backup</source>
        <translation>
            <numerusform>%n file is not in the backup</numerusform>
            <numerusform>%n files are not in the backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsStrip</name>
    <message numerus="yes">
        <source>present</source>
        <translation>
            <numerusform>present</numerusform>
            <numerusform>present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late</source>
        <translation>
            <numerusform>late</numerusform>
            <numerusform>late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left early</source>
        <translation>
            <numerusform>left early</numerusform>
            <numerusform>left early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>excused</source>
        <translation>
            <numerusform>excused</numerusform>
            <numerusform>excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent</source>
        <translation>
            <numerusform>absent</numerusform>
            <numerusform>absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not marked</source>
        <translation>
            <numerusform>not marked</numerusform>
            <numerusform>not marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaModel</name>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a mark</source>
        <translation>
            <numerusform>%n cell without a mark</numerusform>
            <numerusform>%n cells without a mark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveredCard</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>Takes part in %n activity(ies)</source>
        <translation>
            <numerusform>Takes part in %n activity</numerusform>
            <numerusform>Takes part in %n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierModel</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before the release</source>
        <translation>
            <numerusform>%n thing to mend before the release</numerusform>
            <numerusform>%n things to mend before the release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message numerus="yes">
        <source>%n form(s) still to be checked.</source>
        <translation>
            <numerusform>%n form still to be checked.</numerusform>
            <numerusform>%n forms still to be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late form(s) are released together.</source>
        <translation>
            <numerusform>%n late form is released.</numerusform>
            <numerusform>%n late forms are released together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message numerus="yes">
        <source>%n forms entered</source>
        <translation>
            <numerusform>%n form entered</numerusform>
            <numerusform>%n forms entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late form(s) sealed</source>
        <translation>
            <numerusform>%n late form sealed</numerusform>
            <numerusform>%n late forms sealed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n justifications</source>
        <translation>
            <numerusform>%n justification</numerusform>
            <numerusform>%n justifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria cite no evidence.</source>
        <translation>
            <numerusform>%n criterion cites no evidence.</numerusform>
            <numerusform>%n criteria cite no evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackPane</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message numerus="yes">
        <source>%n forms are released and their results shown.</source>
        <translation>
            <numerusform>%n form is released and its result shown.</numerusform>
            <numerusform>%n forms are released and their results shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubJoining</name>
    <message numerus="yes">
        <source>%n change(s) are not at the hub yet.</source>
        <translation>
            <numerusform>%n change is not at the hub yet.</numerusform>
            <numerusform>%n changes are not at the hub yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubOutcome</name>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>Decide %n conflict</numerusform>
            <numerusform>Decide %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed on two laptops; both versions are kept.</source>
        <translation>
            <numerusform>%n text changed on two laptops; both versions are kept.</numerusform>
            <numerusform>%n texts changed on two laptops; both versions are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait(s) at the hub for an officer.</source>
        <translation>
            <numerusform>%n change of yours waits at the hub for an officer.</numerusform>
            <numerusform>%n changes of yours wait at the hub for an officer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need(s) a newer program.</source>
        <translation>
            <numerusform>%n change needs a newer program.</numerusform>
            <numerusform>%n changes need a newer program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) was (were) taken from this laptop.</source>
        <translation>
            <numerusform>%n action was taken from this laptop.</numerusform>
            <numerusform>%n actions were taken from this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This laptop’s clock is %n minute(s) ahead; set it.</source>
        <translation>
            <numerusform>This laptop’s clock is %n minute ahead; set it.</numerusform>
            <numerusform>This laptop’s clock is %n minutes ahead; set it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This laptop’s clock is %n minute(s) behind; set it.</source>
        <translation>
            <numerusform>This laptop’s clock is %n minute behind; set it.</numerusform>
            <numerusform>This laptop’s clock is %n minutes behind; set it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubText</name>
    <message numerus="yes">
        <source>deployed to %n action(s)</source>
        <translation>
            <numerusform>deployed to %n action</numerusform>
            <numerusform>deployed to %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message numerus="yes">
        <source>%n change(s) wait(s) for an officer</source>
        <translation>
            <numerusform>%n change waits for an officer</numerusform>
            <numerusform>%n changes wait for an officer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message numerus="yes">
        <source>%n action(s) shared</source>
        <translation>
            <numerusform>%n action shared</numerusform>
            <numerusform>%n actions shared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message numerus="yes">
        <source>%n versions were submitted apart from each other: compare them.</source>
        <translation>
            <numerusform>%n version was submitted apart: compare it.</numerusform>
            <numerusform>%n versions were submitted apart from each other: compare them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your word on it; %n open comment(s) go with it.</source>
        <translation>
            <numerusform>Your word on it; %n open comment goes with it.</numerusform>
            <numerusform>Your word on it; %n open comments go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>Why are %n mark(s) corrected?</source>
        <translation>
            <numerusform>Why is this mark corrected?</numerusform>
            <numerusform>Why are these %n marks corrected?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) marked</source>
        <translation>
            <numerusform>%n cell marked</numerusform>
            <numerusform>%n cells marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionListModel</name>
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
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionsPresenter</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n coming</numerusform>
            <numerusform>%n coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation>
            <numerusform>%n past</numerusform>
            <numerusform>%n past</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>%n more character needed</numerusform>
            <numerusform>%n more characters needed</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message numerus="yes">
        <source>%n action(s) shared, as the invitation says</source>
        <translation>
            <numerusform>%n action shared, as the invitation says</numerusform>
            <numerusform>%n actions shared, as the invitation says</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message numerus="yes">
        <source>%n signature(s) on paper kept</source>
        <translation>
            <numerusform>%n signature on paper kept</numerusform>
            <numerusform>%n signatures on paper kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, and %n more</source>
        <translation>
            <numerusform>{name}, and %n more</numerusform>
            <numerusform>{name}, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsCard</name>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not given</source>
        <translation>
            <numerusform>%n not given</numerusform>
            <numerusform>%n not given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImportPresenter</name>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n on the list</numerusform>
            <numerusform>%n on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImportScreen</name>
    <message numerus="yes">
        <source>%n line(s) without a person left out</source>
        <translation>
            <numerusform>%n line without a person left out</numerusform>
            <numerusform>%n lines without a person left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n on the list already</numerusform>
            <numerusform>%n on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioPresenter</name>
    <message numerus="yes">
        <source>%n action(s) written into the file {name}.</source>
        <translation>
            <numerusform>%n action written into the file {name}.</numerusform>
            <numerusform>%n actions written into the file {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n person(s): name, contact, gender</source>
        <translation>
            <numerusform>%n person: name, contact, gender</numerusform>
            <numerusform>%n people: name, contact, gender</numerusform>
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
            <numerusform>%n name on certificates</numerusform>
            <numerusform>%n names on certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) of absences and corrections</source>
        <translation>
            <numerusform>%n reason of absences and corrections</numerusform>
            <numerusform>%n reasons of absences and corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of paper lists</source>
        <translation>
            <numerusform>%n picture of paper lists</numerusform>
            <numerusform>%n pictures of paper lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay: they are in another action or a team</source>
        <translation>
            <numerusform>%n person stays: they are in another action or a team</numerusform>
            <numerusform>%n people stay: they are in another action or a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered it, so a change makes the next version.</source>
        <translation>
            <numerusform>%n person answered it, so a change makes the next version.</numerusform>
            <numerusform>%n people answered it, so a change makes the next version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message numerus="yes">
        <source>Personal data of %n person(s) erased.</source>
        <translation>
            <numerusform>Personal data of %n person erased.</numerusform>
            <numerusform>Personal data of %n people erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnairesPresenter</name>
    <message numerus="yes">
        <source>Code {code}, version {version}. %n questions.</source>
        <translation>
            <numerusform>Code {code}, version {version}. %n question.</numerusform>
            <numerusform>Code {code}, version {version}. %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n of {expected} people have not signed for {day}</source>
        <translation>
            <numerusform>%n of {expected} people has not signed for {day}</numerusform>
            <numerusform>%n of {expected} people have not signed for {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message numerus="yes">
        <source>Show %n that are ready</source>
        <translation>
            <numerusform>Show %n that is ready</numerusform>
            <numerusform>Show %n that are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message numerus="yes">
        <source>%n people in the team</source>
        <translation>
            <numerusform>%n person in the team</numerusform>
            <numerusform>%n people in the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of the team not deployed</source>
        <translation>
            <numerusform>%n person of the team not deployed</numerusform>
            <numerusform>%n people of the team not deployed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on the agenda</source>
        <translation>
            <numerusform>%n session on the agenda</numerusform>
            <numerusform>%n sessions on the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n person on the list</numerusform>
            <numerusform>%n people on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n change waits to be sent</numerusform>
            <numerusform>%n changes wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecalledCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message numerus="yes">
        <source>%n change(s) of yours</source>
        <translation>
            <numerusform>%n change of yours</numerusform>
            <numerusform>%n changes of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) at the hub for an officer</source>
        <translation>
            <numerusform>%n change waits at the hub for an officer</numerusform>
            <numerusform>%n changes wait at the hub for an officer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the hub holds %n change(s) of this laptop</source>
        <translation>
            <numerusform>the hub holds %n change of this laptop</numerusform>
            <numerusform>the hub holds %n changes of this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer here</source>
        <translation>
            <numerusform>%n newer here</numerusform>
            <numerusform>%n newer here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message numerus="yes">
        <source>{written} of {total} parts</source>
        <translation>
            <numerusform>{written} of {total} parts</numerusform>
            <numerusform>{written} of {total} parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportEvidence</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n to complete</numerusform>
            <numerusform>%n to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>%n without addressee</source>
        <translation>
            <numerusform>%n without addressee</numerusform>
            <numerusform>%n without addressee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
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
            <numerusform>%n to do</numerusform>
            <numerusform>%n to dos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
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
    <name>ResultWords</name>
    <message numerus="yes">
        <source>%n people answered both</source>
        <translation>
            <numerusform>%n person answered both</numerusform>
            <numerusform>%n people answered both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than five people answered (%n). What they said stays closed, so that nobody can be recognised.</source>
        <translation>
            <numerusform>Fewer than five people answered (%n). What they said stays closed, so that nobody can be recognised.</numerusform>
            <numerusform>Fewer than five people answered (%n). What they said stays closed, so that nobody can be recognised.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadsView</name>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n slip</numerusform>
            <numerusform>%n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) not used</source>
        <translation>
            <numerusform>%n slip not used</numerusform>
            <numerusform>%n slips not used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message numerus="yes">
        <source>%n lines chosen</source>
        <translation>
            <numerusform>%n line chosen</numerusform>
            <numerusform>%n lines chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message numerus="yes">
        <source>%n change(s) follow(s) with the next file, once they have answered this one.</source>
        <translation>
            <numerusform>%n change follows with the next file, once they have answered this one.</numerusform>
            <numerusform>%n changes follow with the next file, once they have answered this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or other file(s) follow(s) with the next file.</source>
        <translation>
            <numerusform>%n photo or other file follows with the next file.</numerusform>
            <numerusform>%n photos or other files follow with the next file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) follow(s) with the next file.</source>
        <translation>
            <numerusform>%n change follows with the next file.</numerusform>
            <numerusform>%n changes follow with the next file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of colleagues lie(s) beside it: give them, too.</source>
        <translation>
            <numerusform>%n file of colleagues lies beside it: give it, too.</numerusform>
            <numerusform>%n files of colleagues lie beside it: give them, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
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
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
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
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetAsideModel</name>
    <message numerus="yes">
        <source>%n change(s) come(s) from a newer version</source>
        <translation>
            <numerusform>%n change comes from a newer version</numerusform>
            <numerusform>%n changes come from a newer version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of {laptop}</source>
        <translation>
            <numerusform>%n change of {laptop}</numerusform>
            <numerusform>%n changes of {laptop}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n text missing</numerusform>
            <numerusform>%n texts missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>Checked; %n answer(s) corrected.</source>
        <translation>
            <numerusform>Checked; %n answer corrected.</numerusform>
            <numerusform>Checked; %n answers corrected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignWords</name>
    <message numerus="yes">
        <source>%n signature(s) kept</source>
        <translation>
            <numerusform>%n signature kept</numerusform>
            <numerusform>%n signatures kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>%n photo(s) or other file(s)</source>
        <translation>
            <numerusform>%n photo or other file</numerusform>
            <numerusform>%n photos or other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) is (are) at the hub only.</source>
        <translation>
            <numerusform>%n file is at the hub only.</numerusform>
            <numerusform>%n files are at the hub only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPresenter</name>
    <message numerus="yes">
        <source>%n text(s) in two versions</source>
        <translation>
            <numerusform>%n text in two versions</numerusform>
            <numerusform>%n texts in two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in two versions</source>
        <translation>
            <numerusform>%n in two versions</numerusform>
            <numerusform>%n in two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an earlier file</source>
        <translation>
            <numerusform>%n waits for an earlier file</numerusform>
            <numerusform>%n wait for an earlier file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a newer program</source>
        <translation>
            <numerusform>%n needs a newer program</numerusform>
            <numerusform>%n need a newer program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s)</source>
        <translation>
            <numerusform>%n damaged file</numerusform>
            <numerusform>%n damaged files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left for the next time</source>
        <translation>
            <numerusform>%n file left for the next time</numerusform>
            <numerusform>%n files left for the next time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved on this laptop. New work waits for %n other laptop(s).</source>
        <translation>
            <numerusform>Everything is saved on this laptop. New work waits for %n other laptop.</numerusform>
            <numerusform>Everything is saved on this laptop. New work waits for %n other laptops.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message numerus="yes">
        <source>Add %n session(s)</source>
        <translation>
            <numerusform>Add %n session</numerusform>
            <numerusform>Add %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the agenda already</source>
        <translation>
            <numerusform>%n on the agenda already</numerusform>
            <numerusform>%n on the agenda already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read</source>
        <translation>
            <numerusform>%n line cannot be read</numerusform>
            <numerusform>%n lines cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>%n change(s) behind</source>
        <translation>
            <numerusform>%n change behind</numerusform>
            <numerusform>%n changes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lacks %n change(s)</source>
        <translation>
            <numerusform>lacks %n change</numerusform>
            <numerusform>lacks %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{has} of %n have everything</source>
        <translation>
            <numerusform>{has} of %n has everything</numerusform>
            <numerusform>{has} of %n have everything</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teaming</name>
    <message numerus="yes">
        <source>%n change(s) adopted. You have them with the next sync.</source>
        <translation>
            <numerusform>%n change adopted. You have it with the next sync.</numerusform>
            <numerusform>%n changes adopted. You have them with the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be adopted and stay(s) as they are.</source>
        <translation>
            <numerusform>%n cannot be adopted and stays as it is.</numerusform>
            <numerusform>%n cannot be adopted and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickPage</name>
    <message numerus="yes">
        <source>Save %n signature(s)</source>
        <translation>
            <numerusform>Save %n signature</numerusform>
            <numerusform>Save %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) known as signed on paper</source>
        <translation>
            <numerusform>%n row known as signed on paper</numerusform>
            <numerusform>%n rows known as signed on paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>begins in %n day</numerusform>
            <numerusform>begins in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>activity {numbers}</source>
        <translation>
            <numerusform>activity {numbers}</numerusform>
            <numerusform>activities {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsignedStrip</name>
    <message numerus="yes">
        <source>All %n have signed for {day}</source>
        <translation>
            <numerusform>The one person there has signed for {day}</numerusform>
            <numerusform>All %n have signed for {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} have not signed today</source>
        <translation>
            <numerusform>%n of {expected} has not signed today</numerusform>
            <numerusform>%n of {expected} have not signed today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} have not signed for {day}</source>
        <translation>
            <numerusform>%n of {expected} has not signed for {day}</numerusform>
            <numerusform>%n of {expected} have not signed for {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Answers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MateRow</name>
    <message numerus="yes">
        <source>{mission} and %n more</source>
        <translation>
            <numerusform>{mission} and %n more</numerusform>
            <numerusform>{mission} and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
