<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionFeedbackPresenter</name>
    <message>
        <source>Back to the action</source>
        <translation>Volver a la acción</translation>
    </message>
    <message>
        <source>Feedback: {action}</source>
        <translation>Opiniones: {action}</translation>
    </message>
</context>
<context>
    <name>ActionFeedbackScreen</name>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modificar {name}</translation>
    </message>
    <message>
        <source>The action has no name. Give it one in English or in French.</source>
        <translation>La acción no tiene nombre. Póngale uno en inglés o en francés.</translation>
    </message>
    <message>
        <source>This is no month. Write it as 07/2014.</source>
        <translation>Esto no es un mes. Escríbalo así: 07/2014.</translation>
    </message>
    <message>
        <source>The end is before the start ({month}).</source>
        <translation>El fin es anterior al inicio ({month}).</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Añadir un país</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Escriba unas letras</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Elija una región</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>month/year, such as 07/2014</source>
        <translation>mes/año, por ejemplo 07/2014</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>empty while it goes on</source>
        <translation>vacío mientras esté en curso</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nombre en francés</translation>
    </message>
    <message>
        <source>Requesting institutions</source>
        <translation>Instituciones solicitantes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>Resultados esperados</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Ámbitos</translation>
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
        <translation>Informes</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Añadir una actividad</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Preparar una misión</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modificar</translation>
    </message>
    <message>
        <source>plan a mission</source>
        <translation>preparar una misión</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>opiniones</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the portfolio</source>
        <translation>volver a la cartera</translation>
    </message>
    <message>
        <source>None written yet. Edit the action to add them.</source>
        <translation>Aún no se ha escrito ninguno. Modifique la acción para añadirlos.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>No activity yet. Add the first one.</source>
        <translation>Aún no hay actividades. Añada la primera.</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Misiones</translation>
    </message>
    <message>
        <source>No mission yet. Plan one to prepare its agenda, people and feedback.</source>
        <translation>Aún no hay misiones. Prepare una para organizar su programa, sus participantes y sus opiniones.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>Resultados esperados</translation>
    </message>
</context>
<context>
    <name>ActionTableModel</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Requesting institution</source>
        <translation>Institución solicitante</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ActionTeam</name>
    <message>
        <source>Deployed: the action goes to them at their next sync</source>
        <translation>Asignación hecha: recibirá la acción en su próxima sincronización</translation>
    </message>
    <message>
        <source>{name} withdrawn: the action is taken from their laptops at the next sync</source>
        <translation>{name} deja la acción: se retirará de sus portátiles en la próxima sincronización</translation>
    </message>
</context>
<context>
    <name>ActionsField</name>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
    </message>
    <message>
        <source>Do not share {name}</source>
        <translation>No compartir {name}</translation>
    </message>
    <message>
        <source>Type a few letters of its name</source>
        <translation>Escriba unas letras de su nombre</translation>
    </message>
    <message>
        <source>Actions to share</source>
        <translation>Acciones que se comparten</translation>
    </message>
    <message>
        <source>An action not received yet</source>
        <translation>Una acción aún no recibida</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>New activity of {action}</source>
        <translation>Nueva actividad de {action}</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, actividad {number}</translation>
    </message>
    <message>
        <source>The activity has no title. Give it one in English or in French.</source>
        <translation>La actividad no tiene título. Póngale uno en inglés o en francés.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Escriba unas letras</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Título en francés</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Producto esperado</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Idiomas de trabajo</translation>
    </message>
    <message>
        <source>Reports of the activity</source>
        <translation>Informes de la actividad</translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Add a person to the hub</source>
        <translation>Añadir una persona al sistema central</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type a few letters of the name</source>
        <translation>Escriba unas letras del nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Preguntando al sistema central</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>They can work with the hub once a laptop of theirs is enrolled; that is the next step.</source>
        <translation>Podrá trabajar con el sistema central en cuanto se dé de alta un portátil suyo; es el paso siguiente.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>Escriba el nombre de la persona.</translation>
    </message>
    <message>
        <source>Choose somebody of People, or type the name of somebody new.</source>
        <translation>Elija a alguien de Personas o escriba el nombre de una persona nueva.</translation>
    </message>
    <message>
        <source>Known in People as {name}.</source>
        <translation>Figura en Personas como {name}.</translation>
    </message>
    <message>
        <source>New: they appear in People once their laptop has synced.</source>
        <translation>Nueva: aparecerá en Personas cuando su portátil se haya sincronizado.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del sistema central</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>the hub proves itself by its key, wherever it is</source>
        <translation>el sistema central se identifica con su clave, esté donde esté</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
</context>
<context>
    <name>Administering</name>
    <message>
        <source>Actions that they are not deployed to are wiped from their laptops with their next sync.</source>
        <translation>Las acciones a las que no está asignada se borrarán de sus portátiles en su próxima sincronización.</translation>
    </message>
    <message>
        <source>Change the role of {name} to {role}?</source>
        <translation>¿Cambiar la función de {name} a {role}?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Cambiar la función</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>¿Revocar {name}?</translation>
    </message>
    <message>
        <source>The hub gives this laptop nothing any more, from now on. What was synced to it stays on it, behind its passphrase. Work that it still sends waits until an officer adopts it. A new code enrols the laptop again.</source>
        <translation>A partir de ahora el sistema central no da nada más a este portátil. Lo ya sincronizado permanece en él, protegido por su frase de contraseña. El trabajo que aún envíe espera a que un responsable lo admita. Un código nuevo vuelve a darlo de alta.</translation>
    </message>
    <message>
        <source>Leave it enrolled</source>
        <translation>Mantener el alta</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>AdoptingPage</name>
    <message>
        <source>Work that waits</source>
        <translation>Trabajo en espera</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Records that wait</source>
        <translation>Registros en espera</translation>
    </message>
    <message>
        <source>It cannot be shown now</source>
        <translation>No se puede mostrar ahora</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>adopt all of it</source>
        <translation>admitirlo todo</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n change(s)</source>
        <translation>
            <numerusform>Admitir %n cambio</numerusform>
            <numerusform>Admitir %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest {shown} of %n changes are shown</source>
        <translation>
            <numerusform>Se muestra {shown}, el más antiguo de %n cambio</numerusform>
            <numerusform>Se muestran los {shown} más antiguos de %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Only officers adopt work. You can read what waits.</source>
        <translation>Solo los responsables admiten trabajo. Puede leer lo que espera.</translation>
    </message>
    <message>
        <source>Once adopted, it counts like all other work: everybody concerned has it with their next sync. This cannot be undone; what is wrong can be changed or deleted afterwards.</source>
        <translation>Una vez admitido, cuenta como cualquier otro trabajo: todas las personas implicadas lo reciben en su próxima sincronización. No se puede deshacer; lo incorrecto puede modificarse o eliminarse después.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be adopted and stay(s) here to be read.</source>
        <translation>
            <numerusform>%n cambio no se puede admitir y queda aquí para su lectura.</numerusform>
            <numerusform>%n cambios no se pueden admitir y quedan aquí para su lectura.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>What should be done</source>
        <translation>Qué debería hacerse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Choose an addressee</source>
        <translation>Elija un destinatario</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Type of result</source>
        <translation>Tipo de resultado</translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation>Recomendación {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Prioridad media</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Comment on it</source>
        <translation>Comentarla</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir una prueba</translation>
    </message>
    <message>
        <source>Evidence: {words}</source>
        <translation>Prueba: {words}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>AdviceEditing</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes marked as risk or lesson</source>
        <translation>Notas marcadas como riesgo o lección</translation>
    </message>
    <message>
        <source>Recommendation deleted</source>
        <translation>Recomendación eliminada</translation>
    </message>
    <message>
        <source>Evidence to cite</source>
        <translation>Prueba que citar</translation>
    </message>
    <message>
        <source>Note to recommend from</source>
        <translation>Nota de la que parte la recomendación</translation>
    </message>
</context>
<context>
    <name>AdvicePane</name>
    <message>
        <source>From a note</source>
        <translation>A partir de una nota</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nueva recomendación</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>An introduction, if they need one.</source>
        <translation>Una introducción, si la necesitan.</translation>
    </message>
    <message>
        <source>No recommendation yet. Take one from a note, so that it cites its evidence, or write a new one.</source>
        <translation>Aún no hay recomendaciones. Parta de una nota, para que cite su prueba, o escriba una nueva.</translation>
    </message>
</context>
<context>
    <name>AgendaEntry</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Day of the new sessions</source>
        <translation>Día de las nuevas sesiones</translation>
    </message>
    <message>
        <source>09:00-10:30 Opening | Room | Facilitator</source>
        <translation>09:00-10:30 Apertura | Sala | Facilitador</translation>
    </message>
    <message>
        <source>New sessions</source>
        <translation>Nuevas sesiones</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Several lines can be pasted at once, also from a table; “Day 2” begins a day.</source>
        <translation>Se pueden pegar varias líneas a la vez, también de una tabla; «Día 2» empieza un día.</translation>
    </message>
    <message>
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message>
        <source>Change these lines as you like. Enter adds them all.</source>
        <translation>Cambie estas líneas como desee. Intro las añade todas.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Línea {number}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) do not hold</source>
        <translation>
            <numerusform>%n línea más no es válida</numerusform>
            <numerusform>%n líneas más no son válidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>aún sin sesiones</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitador</translation>
    </message>
</context>
<context>
    <name>AgendaPresenter</name>
    <message>
        <source>Edit session</source>
        <translation>Modificar la sesión</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Eliminar la sesión</translation>
    </message>
    <message>
        <source>Repeat this day</source>
        <translation>Repetir este día</translation>
    </message>
    <message>
        <source>Import an agenda from a table</source>
        <translation>Importar un programa de una tabla</translation>
    </message>
    <message>
        <source>Begin with the usual agenda</source>
        <translation>Empezar con el programa habitual</translation>
    </message>
    <message>
        <source>Copy from an earlier activity</source>
        <translation>Copiar de una actividad anterior</translation>
    </message>
    <message>
        <source>Add or copy what is shown</source>
        <translation>Añadir o copiar lo que se muestra</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar file</source>
        <translation>Guardar el programa como archivo de calendario</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>%n sesión añadida</numerusform>
            <numerusform>%n sesiones añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Sesión eliminada</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Type them above, one line for each, or begin with one of these.</source>
        <translation>Escríbalas arriba, una por línea, o empiece con una de estas opciones.</translation>
    </message>
    <message>
        <source>Repeat this day</source>
        <translation>Repetir este día</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message>
        <source>Nothing is added before you say so.</source>
        <translation>No se añade nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the agenda</source>
        <translation>volver al programa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>leave a line out</source>
        <translation>omitir una línea</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>add or edit</source>
        <translation>añadir o modificar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>repeat the day</source>
        <translation>repetir el día</translation>
    </message>
    <message>
        <source>give up an edit</source>
        <translation>abandonar una modificación</translation>
    </message>
    <message>
        <source>Repeat {day}</source>
        <translation>Repetir {day}</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>{done}, but for what was changed since.</source>
        <translation>{done}, salvo lo que se cambió desde entonces.</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>You can now write files for each other.</source>
        <translation>Ya pueden escribirse archivos mutuamente.</translation>
    </message>
    <message>
        <source>Paired with {name}</source>
        <translation>Emparejado con {name}</translation>
    </message>
    <message>
        <source>Send them your work now</source>
        <translation>Enviarle ahora su trabajo</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>Resolver %n conflicto</numerusform>
            <numerusform>Resolver %n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what was set aside</source>
        <translation>Ver lo apartado</translation>
    </message>
    <message>
        <source>Choose shared actions</source>
        <translation>Elegir las acciones compartidas</translation>
    </message>
    <message>
        <source>Received from {name}</source>
        <translation>Recibido de {name}</translation>
    </message>
    <message>
        <source>This file of {name} was received before</source>
        <translation>Este archivo de {name} ya se había recibido</translation>
    </message>
    <message>
        <source>A newer receipt of the hub was read before.</source>
        <translation>Ya se leyó un recibo más reciente del sistema central.</translation>
    </message>
    <message>
        <source>Receipt of the hub</source>
        <translation>Recibo del sistema central</translation>
    </message>
    <message numerus="yes">
        <source>It confirms %n change(s) of yours.</source>
        <translation>
            <numerusform>Confirma %n cambio suyo.</numerusform>
            <numerusform>Confirma %n cambios suyos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) there for an officer.</source>
        <translation>
            <numerusform>%n cambio espera allí a un responsable.</numerusform>
            <numerusform>%n cambios esperan allí a un responsable.</numerusform>
        </translation>
    </message>
    <message>
        <source>It brought {what}.</source>
        <translation>Trajo {what}.</translation>
    </message>
    <message>
        <source>It brought nothing that was not here already.</source>
        <translation>No trajo nada que no estuviera ya aquí.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or value(s) had been changed on both laptops; both versions are kept.</source>
        <translation>
            <numerusform>%n texto o valor se había cambiado en los dos portátiles; se conservan ambas versiones.</numerusform>
            <numerusform>%n textos o valores se habían cambiado en los dos portátiles; se conservan ambas versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be applied and stand(s) aside.</source>
        <translation>
            <numerusform>%n cambio no se pudo aplicar y queda apartado.</numerusform>
            <numerusform>%n cambios no se pudieron aplicar y quedan apartados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) for an earlier file.</source>
        <translation>
            <numerusform>%n cambio espera un archivo anterior.</numerusform>
            <numerusform>%n cambios esperan un archivo anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) appear(s) once this program is updated.</source>
        <translation>
            <numerusform>%n cambio aparecerá cuando se actualice este programa.</numerusform>
            <numerusform>%n cambios aparecerán cuando se actualice este programa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or other file(s) came damaged; they come again.</source>
        <translation>
            <numerusform>%n foto u otro archivo llegó dañado; volverá a enviarse.</numerusform>
            <numerusform>%n fotos u otros archivos llegaron dañados; volverán a enviarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of laptops not paired with this one were left out.</source>
        <translation>
            <numerusform>Se omitió %n cambio de portátiles no emparejados con este.</numerusform>
            <numerusform>Se omitieron %n cambios de portátiles no emparejados con este.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work in %n action(s) that you do not share with them was not taken; share it, and it comes with their next file.</source>
        <translation>
            <numerusform>No se tomó el trabajo de %n acción que no comparte con esa persona; compártala y llegará con su próximo archivo.</numerusform>
            <numerusform>No se tomó el trabajo de %n acciones que no comparte con esa persona; compártalas y llegará con su próximo archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Write it first: it is kept with the record.</source>
        <translation>Escríbalo primero: se conserva con el registro.</translation>
    </message>
</context>
<context>
    <name>AttachmentButton</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Replace by the original</source>
        <translation>Sustituir por el original</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>Pie de foto…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personas visibles</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se ha preguntado</translation>
    </message>
    <message>
        <source>Nobody to recognise</source>
        <translation>Nadie reconocible</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Consentimiento registrado</translation>
    </message>
    <message>
        <source>Caption, as printed in the report</source>
        <translation>Pie de foto, tal como se imprime en el informe</translation>
    </message>
</context>
<context>
    <name>AttachmentsRow</name>
    <message>
        <source>Add or drop a file</source>
        <translation>Añadir o soltar un archivo</translation>
    </message>
</context>
<context>
    <name>AttendancePresenter</name>
    <message>
        <source>Mark present</source>
        <translation>Marcar presente</translation>
    </message>
    <message>
        <source>Mark late</source>
        <translation>Marcar con retraso</translation>
    </message>
    <message>
        <source>Mark left early</source>
        <translation>Marcar salida anticipada</translation>
    </message>
    <message>
        <source>Mark excused</source>
        <translation>Marcar ausencia justificada</translation>
    </message>
    <message>
        <source>Mark absent</source>
        <translation>Marcar ausente</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>Borrar la marca</translation>
    </message>
    <message>
        <source>Mark the rest present</source>
        <translation>Marcar presentes a los demás</translation>
    </message>
    <message>
        <source>Change the time or the reason</source>
        <translation>Cambiar la hora o el motivo</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Buscar un participante</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Sesión siguiente</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Sesión anterior</translation>
    </message>
    <message>
        <source>Sign the attendance list</source>
        <translation>Firmar la lista de asistencia</translation>
    </message>
    <message>
        <source>Let the chosen person sign</source>
        <translation>Hacer firmar a la persona elegida</translation>
    </message>
    <message>
        <source>Sign on phones</source>
        <translation>Firmar en teléfonos</translation>
    </message>
    <message>
        <source>Read a badge</source>
        <translation>Leer una acreditación</translation>
    </message>
    <message>
        <source>The chosen person came instead of…</source>
        <translation>La persona elegida vino en lugar de…</translation>
    </message>
    <message>
        <source>Details and history of the cell</source>
        <translation>Detalles e historial de la casilla</translation>
    </message>
    <message>
        <source>Lists and certificates</source>
        <translation>Listas y certificados</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>{name} added as a walk-in</source>
        <translation>{name} se ha añadido sin invitación</translation>
    </message>
    <message>
        <source>{name} is checked in already</source>
        <translation>{name} ya está registrado</translation>
    </message>
    <message>
        <source>{name} is checked in, present</source>
        <translation>{name} está registrado, presente</translation>
    </message>
    <message>
        <source>{name} removed from the list</source>
        <translation>{name} se ha quitado de la lista</translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Choose between the two versions</source>
        <translation>Elegir entre las dos versiones</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Cambiar la hora</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Escribir el motivo</translation>
    </message>
    <message>
        <source>Show details and history</source>
        <translation>Mostrar detalles e historial</translation>
    </message>
    <message>
        <source>Let {name} sign</source>
        <translation>Hacer firmar a {name}</translation>
    </message>
    <message>
        <source>Let {name} sign on a phone</source>
        <translation>Hacer firmar a {name} en un teléfono</translation>
    </message>
    <message>
        <source>Came instead of…</source>
        <translation>Vino en lugar de…</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Marks everybody who has no mark in the chosen session</source>
        <translation>Marca a todas las personas sin marca en la sesión elegida</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Lists and certificates</source>
        <translation>Listas y certificados</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>salida anticipada</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>justificada</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>next person</source>
        <translation>persona siguiente</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>firmar</translation>
    </message>
    <message>
        <source>came instead</source>
        <translation>vino en lugar</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>present, {time}</source>
        <translation>presente, {time}</translation>
    </message>
    <message>
        <source>marks present in the {time} session</source>
        <translation>marca presentes en la sesión de las {time}</translation>
    </message>
    <message>
        <source>Mark the rest present</source>
        <translation>Marcar presentes a los demás</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Abrir el programa</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Attendance is kept for each session. Plan them in the agenda first.</source>
        <translation>La asistencia se lleva por sesiones. Prepárelas primero en el programa.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>Nadie en la lista</translation>
    </message>
    <message>
        <source>Drop the list of nominees here, or type the first one above as “Name, Institution”, then Ctrl+Enter.</source>
        <translation>Suelte aquí la lista de personas designadas, o escriba arriba la primera como «Nombre, Institución» y luego Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {rows}</source>
        <translation>Filas {first}–{last} de {rows}</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Conservar las últimas</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia de seguridad</numerusform>
            <numerusform>%n copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a USB stick. Backups are encrypted like your notes; the same passphrase opens them.</source>
        <translation>Elija una carpeta en otro disco, por ejemplo una memoria USB. Las copias se cifran como sus notas; la misma frase de contraseña las abre.</translation>
    </message>
    <message>
        <source>The folder cannot be reached now. Plug in the stick, or choose another folder.</source>
        <translation>No se puede acceder ahora a la carpeta. Conecte la memoria o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This folder is on the same disk as your notes. If the laptop is lost, the backups are lost with it.</source>
        <translation>Esta carpeta está en el mismo disco que sus notas. Si se pierde el portátil, las copias se pierden con él.</translation>
    </message>
    <message>
        <source>A backup is made each day while the folder can be reached.</source>
        <translation>Cada día se hace una copia, siempre que se pueda acceder a la carpeta.</translation>
    </message>
    <message>
        <source>and one of each of four weeks before</source>
        <translation>y una de cada una de las cuatro semanas anteriores</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Laptop {name}</source>
        <translation>Portátil {name}</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incompleta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation>
            <numerusform>falta %n archivo</numerusform>
            <numerusform>faltan %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no backup in the folder that you chose. Plug in the stick.</source>
        <translation>No hay ninguna copia de seguridad en la carpeta elegida. Conecte la memoria.</translation>
    </message>
    <message>
        <source>The last backup was made {age}. Plug in the stick.</source>
        <translation>La última copia se hizo {age}. Conecte la memoria.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {size}.</source>
        <translation>La copia está hecha y se ha releído: {size}.</translation>
    </message>
    <message>
        <source>A backup is being made. You can go on working.</source>
        <translation>Se está haciendo una copia de seguridad. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder for backups, on another disk</source>
        <translation>Elija una carpeta para las copias, en otro disco</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>Last backup: {age}, {size}</source>
        <translation>Última copia: {age}, {size}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>ayer a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>You stopped it. What was moved stays, and it goes on from there.</source>
        <translation>Usted lo detuvo. Lo transferido se conserva y continuará desde ahí.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Give its address</source>
        <translation>Indicar su dirección</translation>
    </message>
    <message>
        <source>Open sign-in page</source>
        <translation>Abrir la página de acceso</translation>
    </message>
    <message>
        <source>Enrol again</source>
        <translation>Dar de alta de nuevo</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>There is no network. Sync starts by itself when there is one.</source>
        <translation>No hay red. La sincronización empieza sola cuando la haya.</translation>
    </message>
    <message>
        <source>Data of this network is paid for, so nothing goes by itself.</source>
        <translation>Los datos de esta red son de pago, así que nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>The enrolment of this laptop has run out. Your work is safe here. Ask the hub’s administrator for a new code, then enrol again.</source>
        <translation>El alta de este portátil ha caducado. Su trabajo está seguro aquí. Pida un código nuevo a la administración del sistema central y vuelva a darlo de alta.</translation>
    </message>
    <message>
        <source>The hub’s administrator has ended the access of this laptop. Nothing comes any more; what you wrote still goes up, for an officer to let in. If this is a mistake, ask for a new code.</source>
        <translation>La administración del sistema central ha retirado el acceso de este portátil. Ya no llega nada; lo que escribió se sigue enviando y un responsable decidirá. Si es un error, pida un código nuevo.</translation>
    </message>
    <message>
        <source>It was issued by “{issuer}”.</source>
        <translation>Lo emitió «{issuer}».</translation>
    </message>
    <message>
        <source>For the hub it is {day}, {time}.</source>
        <translation>Para el sistema central es {day}, {time}.</translation>
    </message>
    <message>
        <source>Next try in less than a minute.</source>
        <translation>Próximo intento en menos de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in about %n minute(s).</source>
        <translation>
            <numerusform>Próximo intento en cerca de %n minuto.</numerusform>
            <numerusform>Próximo intento en unos %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Tables ({kinds})</source>
        <translation>Tablas ({kinds})</translation>
    </message>
    <message>
        <source>Import an agenda</source>
        <translation>Importar un programa</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>%n sesión añadida</numerusform>
            <numerusform>%n sesiones añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to the list</source>
        <translation>
            <numerusform>%n persona añadida a la lista</numerusform>
            <numerusform>%n personas añadidas a la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would come after the last day and were left out. Give the activity more days and copy again: what is there stays as it is.</source>
        <translation>
            <numerusform>%n sesión quedaría después del último día y se omitió. Dé más días a la actividad y copie de nuevo: lo que ya está queda como está.</numerusform>
            <numerusform>%n sesiones quedarían después del último día y se omitieron. Dé más días a la actividad y copie de nuevo: lo que ya está queda como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already. Nothing was added.</source>
        <translation>Todo está ya aquí. No se añadió nada.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Archivo de calendario (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written into the file {name}.</source>
        <translation>
            <numerusform>%n sesión escrita en el archivo {name}.</numerusform>
            <numerusform>%n sesiones escritas en el archivo {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyState</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CatalogueStep</name>
    <message>
        <source>Ready to work</source>
        <translation>Todo listo para trabajar</translation>
    </message>
    <message>
        <source>These come with the program and need no network.</source>
        <translation>Vienen con el programa y no necesitan red.</translation>
    </message>
    <message>
        <source>MIEUX actions, by country and domain</source>
        <translation>Acciones de MIEUX, por país y ámbito</translation>
    </message>
    <message>
        <source>activities with their places and dates</source>
        <translation>actividades con sus lugares y fechas</translation>
    </message>
    <message>
        <source>Next: choose your action and plan the mission. You can add your own too.</source>
        <translation>A continuación: elija su acción y prepare la misión. También puede añadir las suyas.</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>People and certificates</source>
        <translation>Personas y certificados</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Earned, not issued</source>
        <translation>Cumple, sin expedir</translation>
    </message>
    <message>
        <source>Not earned</source>
        <translation>No cumple</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Expedido</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Issue to all who earned it</source>
        <translation>Expedir a quienes cumplen</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Imprimir todos</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Lo que dicen</translation>
    </message>
    <message>
        <source>Preview of the certificate</source>
        <translation>Vista previa del certificado</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Expedir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>issue to all</source>
        <translation>expedir a todos</translation>
    </message>
    <message>
        <source>issue to the chosen</source>
        <translation>expedir a los elegidos</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>what they say</source>
        <translation>lo que dicen</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>cumple</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on days without signature</source>
        <translation>
            <numerusform>%n sesión en días sin firma</numerusform>
            <numerusform>%n sesiones en días sin firma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n session(s)</source>
        <translation>
            <numerusform>le falta %n sesión</numerusform>
            <numerusform>le faltan %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{reference}, taken back: {reason}</source>
        <translation>{reference}, retirado: {reason}</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} de {all} mostradas</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>Nadie en la lista</translation>
    </message>
    <message>
        <source>Put people on the register and let them sign; who qualifies appears here.</source>
        <translation>Ponga personas en el registro y hágalas firmar; aquí aparece quién cumple.</translation>
    </message>
</context>
<context>
    <name>CertificatesPart</name>
    <message>
        <source>Issue to all who earned it</source>
        <translation>Expedir a quienes cumplen</translation>
    </message>
    <message>
        <source>Issue to the chosen</source>
        <translation>Expedir a los elegidos</translation>
    </message>
    <message>
        <source>Print the chosen certificates</source>
        <translation>Imprimir los certificados elegidos</translation>
    </message>
    <message>
        <source>Print all certificates</source>
        <translation>Imprimir todos los certificados</translation>
    </message>
    <message>
        <source>Take the certificate back</source>
        <translation>Retirar el certificado</translation>
    </message>
    <message>
        <source>Edit what certificates say</source>
        <translation>Modificar lo que dicen los certificados</translation>
    </message>
    <message>
        <source>Add who signs certificates</source>
        <translation>Añadir a quien firma los certificados</translation>
    </message>
    <message>
        <source>It stays listed with the reason, and its check code tells that it was taken back.</source>
        <translation>Sigue en la lista con su motivo, y su código de comprobación dice que se retiró.</translation>
    </message>
    <message>
        <source>Take back certificate {reference}?</source>
        <translation>¿Retirar el certificado {reference}?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>Quién firma los certificados</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n persona elegida</numerusform>
            <numerusform>%n personas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>certificates</source>
        <comment>part of a file name</comment>
        <translation>certificados</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>Guardar los certificados</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>Elija la firma</translation>
    </message>
    <message>
        <source>No longer signs certificates</source>
        <translation>Ya no firma certificados</translation>
    </message>
</context>
<context>
    <name>ChallengesBox</name>
    <message>
        <source>None chosen</source>
        <translation>Ninguno elegido</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Choose a PDF</source>
        <translation>Elegir un PDF</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de comprobación</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>choose a PDF</source>
        <translation>elegir un PDF</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>check the code</source>
        <translation>comprobar el código</translation>
    </message>
    <message>
        <source>Not a list that is known here</source>
        <translation>No es una lista conocida aquí</translation>
    </message>
    <message>
        <source>“{name}” is no day list, or one exported by somebody whose work has not arrived on this laptop.</source>
        <translation>«{name}» no es una lista diaria, o la exportó alguien cuyo trabajo no ha llegado a este portátil.</translation>
    </message>
    <message>
        <source>Day list of {day}{activity}, exported {moment}: {signed} of {rows} signed</source>
        <translation>Lista diaria del {day}{activity}, exportada {moment}: {signed} de {rows} firmaron</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n corrección</numerusform>
            <numerusform>%n correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The records of that day have changed since it was exported.</source>
        <translation>Los registros de ese día han cambiado desde que se exportó.</translation>
    </message>
    <message>
        <source>Untouched: this is the file that was exported</source>
        <translation>Intacto: este es el archivo que se exportó</translation>
    </message>
    <message>
        <source>“{name}” says that it is this list:</source>
        <translation>«{name}» dice ser esta lista:</translation>
    </message>
    <message>
        <source>Altered: this is not the file that was exported</source>
        <translation>Alterado: este no es el archivo que se exportó</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The record is not what was issued</source>
        <translation>El registro no es lo que se expidió</translation>
    </message>
    <message>
        <source>No certificate has this code</source>
        <translation>Ningún certificado tiene este código</translation>
    </message>
    <message>
        <source>{reference}, issued {day} to {name}: {attended} of {held} sessions</source>
        <translation>{reference}, expedido el {day} a {name}: {attended} de {held} sesiones</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Check the letters; it may also have been issued where no work came from.</source>
        <translation>Compruebe las letras; también puede haberse expedido donde no llegó trabajo.</translation>
    </message>
    <message>
        <source>, activity {number} ({title})</source>
        <translation>, actividad {number} ({title})</translation>
    </message>
    <message>
        <source>Day list</source>
        <translation>Lista diaria</translation>
    </message>
    <message>
        <source>Drop a PDF here, or choose it. It is known again to the last byte, in whatever name.</source>
        <translation>Suelte un PDF aquí o elíjalo. Se reconoce hasta el último byte, con cualquier nombre.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Check a PDF</source>
        <translation>Comprobar un PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Elegir la lista</translation>
    </message>
</context>
<context>
    <name>CheckPresenter</name>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estaba</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>El programa está vacío</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>No hay nadie en la lista</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>“{session}” has no facilitator</source>
        <translation>«{session}» no tiene facilitador</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation>Empieza a las {time}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} people have not signed for {day}</source>
        <translation>
            <numerusform>%n persona de {total} no ha firmado por el {day}</numerusform>
            <numerusform>%n personas de {total} no han firmado por el {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Nobody is marked in “{session}”</source>
        <translation>Nadie está marcado en «{session}»</translation>
    </message>
    <message numerus="yes">
        <source>%n people not marked in “{session}”</source>
        <translation>
            <numerusform>%n persona sin marcar en «{session}»</numerusform>
            <numerusform>%n personas sin marcar en «{session}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without facilitator</source>
        <translation>
            <numerusform>%n sesión sin facilitador</numerusform>
            <numerusform>%n sesiones sin facilitador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without all signatures</source>
        <translation>
            <numerusform>%n día sin todas las firmas</numerusform>
            <numerusform>%n días sin todas las firmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with people not marked</source>
        <translation>
            <numerusform>%n sesión con personas sin marcar</numerusform>
            <numerusform>%n sesiones con personas sin marcar</numerusform>
        </translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Aún no hay opiniones</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Only {answered} of {asked} people gave feedback</source>
        <translation>Solo {answered} de {asked} personas dieron su opinión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of answers wait; results come after closing</source>
        <translation>
            <numerusform>Espera %n juego de respuestas; los resultados llegan al cerrar</numerusform>
            <numerusform>Esperan %n juegos de respuestas; los resultados llegan al cerrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback is still open</source>
        <translation>La recogida de opiniones sigue abierta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The evaluation is not begun</source>
        <translation>La evaluación no se ha empezado</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria without a score</source>
        <translation>
            <numerusform>%n criterio sin puntuación</numerusform>
            <numerusform>%n criterios sin puntuación</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria cite no evidence</source>
        <translation>
            <numerusform>%n criterio no cita ninguna prueba</numerusform>
            <numerusform>%n criterios no citan ninguna prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) without a reason</source>
        <translation>
            <numerusform>%n puntuación sin motivo</numerusform>
            <numerusform>%n puntuaciones sin motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message numerus="yes">
        <source>Report: {written} of {total} parts have text</source>
        <translation>
            <numerusform>Informe: {written} de {total} parte tiene texto</numerusform>
            <numerusform>Informe: {written} de {total} partes tienen texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without addressee</source>
        <translation>
            <numerusform>%n recomendación sin destinatario</numerusform>
            <numerusform>%n recomendaciones sin destinatario</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) cite no evidence</source>
        <translation>
            <numerusform>%n recomendación no cita ninguna prueba</numerusform>
            <numerusform>%n recomendaciones no citan ninguna prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) cite no evidence</source>
        <translation>
            <numerusform>%n resultado no cita ninguna prueba</numerusform>
            <numerusform>%n resultados no citan ninguna prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was returned</source>
        <translation>El informe fue devuelto</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n comentario abierto</numerusform>
            <numerusform>%n comentarios abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is not submitted yet</source>
        <translation>El informe aún no se ha presentado</translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s) open</source>
        <translation>
            <numerusform>%n tarea pendiente</numerusform>
            <numerusform>%n tareas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Actividad {number}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message numerus="yes">
        <source>{text} and %n more</source>
        <translation>
            <numerusform>{text} y %n más</numerusform>
            <numerusform>{text} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Check a file or code</source>
        <translation>Comprobar un archivo o un código</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>CheckedStep</name>
    <message>
        <source>Ready to restore</source>
        <translation>Listo para restaurar</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation>Copia del {day}</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s). Restore it if you have no better one.</source>
        <translation>
            <numerusform>La comprobación encontró %n problema. Restáurela si no tiene otra mejor.</numerusform>
            <numerusform>La comprobación encontró %n problemas. Restáurela si no tiene otra mejor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check read every record and every file: the backup is sound.</source>
        <translation>La comprobación leyó cada registro y cada archivo: la copia está en buen estado.</translation>
    </message>
    <message>
        <source>The check read every record and every file that is there: they are sound.</source>
        <translation>La comprobación leyó cada registro y cada archivo presente: están en buen estado.</translation>
    </message>
    <message>
        <source>The store that is here now is kept in {folder}, under a name that begins with “replaced”. Work done since the backup stays there.</source>
        <translation>El almacén actual se conserva en {folder}, con un nombre que empieza por «replaced». El trabajo hecho después de la copia queda allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in the backup</source>
        <translation>
            <numerusform>Falta %n archivo en la copia</numerusform>
            <numerusform>Faltan %n archivos en la copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesPart</name>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Offer “Other” with a field for words</source>
        <translation>Ofrecer «Otro» con un campo para palabras</translation>
    </message>
    <message>
        <source>codes, in a knowledge test</source>
        <translation>códigos, en una prueba de conocimientos</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
</context>
<context>
    <name>ClosingBackup</name>
    <message>
        <source>Making a backup before closing</source>
        <translation>Haciendo una copia de seguridad antes de cerrar</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Cerrar sin copia</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Your work is saved. The last backup is more than a day old.</source>
        <translation>Su trabajo está guardado. La última copia tiene más de un día.</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Line of the headings</source>
        <translation>Línea de los encabezados</translation>
    </message>
    <message>
        <source>Choose for each field the column of the list that holds it.</source>
        <translation>Elija para cada campo la columna de la lista que lo contiene.</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sin encabezados</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>no está en la lista</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Respuesta: {text}</translation>
    </message>
    <message>
        <source>Answer, then Enter</source>
        <translation>Responda y pulse Intro</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comment on this paragraph</source>
        <translation>Comentar este párrafo</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Su comentario</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>Guardar el comentario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No comment yet. Put the cursor into a paragraph to comment on it.</source>
        <translation>Aún no hay comentarios. Sitúe el cursor en un párrafo para comentarlo.</translation>
    </message>
    <message>
        <source>On the section {section}</source>
        <translation>Sobre el apartado {section}</translation>
    </message>
    <message>
        <source>Somebody not received yet</source>
        <translation>Alguien aún no recibido</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Whole action</source>
        <translation>Toda la acción</translation>
    </message>
    <message>
        <source>Knowledge test: {before} right before (n {n}), {after} right after (n {m}).</source>
        <translation>Prueba de conocimientos: {before} de aciertos antes (n {n}), {after} de aciertos después (n {m}).</translation>
    </message>
    <message>
        <source>The two rounds have no question in common.</source>
        <translation>Las dos rondas no tienen ninguna pregunta en común.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Back to the report</source>
        <translation>Volver al informe</translation>
    </message>
    <message>
        <source>{left} and {right}</source>
        <translation>{left} y {right}</translation>
    </message>
    <message>
        <source>{version}: {section}</source>
        <translation>{version}: {section}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambas dicen lo mismo.</translation>
    </message>
    <message>
        <source>One of them was not submitted in this language.</source>
        <translation>Una de ellas no se presentó en este idioma.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>No text in two versions</source>
        <translation>Ningún texto en dos versiones</translation>
    </message>
    <message>
        <source>When two laptops change the same text before they exchange, both versions are kept, and you choose here.</source>
        <translation>Cuando dos portátiles cambian el mismo texto antes de intercambiarlo, se conservan ambas versiones y usted elige aquí.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <source>Conflict {place} of {total}</source>
        <translation>Conflicto {place} de {total}</translation>
    </message>
    <message>
        <source>A conflict was decided elsewhere while you wrote your own text</source>
        <translation>Un conflicto se resolvió en otro lugar mientras usted escribía su propio texto</translation>
    </message>
    <message>
        <source>Copy your text</source>
        <translation>Copiar su texto</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>{what} “{title}”</source>
        <translation>{what} «{title}»</translation>
    </message>
    <message>
        <source>It stays visible until you choose. Nothing is lost: the history keeps both.</source>
        <translation>Queda visible hasta que elija. Nada se pierde: el historial conserva ambas.</translation>
    </message>
    <message>
        <source>Nothing is lost: the versions that you do not keep stay in the history.</source>
        <translation>Nada se pierde: las versiones que no conserve quedan en el historial.</translation>
    </message>
    <message>
        <source>Somebody not received yet</source>
        <translation>Alguien aún no recibido</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>mostrada ahora</translation>
    </message>
    <message>
        <source>Version of {name}</source>
        <translation>Versión de {name}</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Su propio texto</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Conservar mi texto</translation>
    </message>
    <message>
        <source>Or write your own</source>
        <translation>O escriba el suyo</translation>
    </message>
    <message>
        <source>keep a version</source>
        <translation>conservar una versión</translation>
    </message>
    <message>
        <source>keep my text</source>
        <translation>conservar mi texto</translation>
    </message>
    <message>
        <source>next conflict</source>
        <translation>conflicto siguiente</translation>
    </message>
    <message>
        <source>undo a choice</source>
        <translation>deshacer una elección</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copy from an earlier activity</source>
        <translation>Copiar de una actividad anterior</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation>Filtro: acción, lugar, año…</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Personas de la lista</translation>
    </message>
    <message>
        <source>Earlier activities</source>
        <translation>Actividades anteriores</translation>
    </message>
    <message>
        <source>Nothing to copy from</source>
        <translation>Nada que copiar</translation>
    </message>
    <message>
        <source>No other activity on this laptop has an agenda or people, or none of what you typed.</source>
        <translation>Ninguna otra actividad de este portátil tiene programa o personas, o ninguna de lo que ha escrito.</translation>
    </message>
</context>
<context>
    <name>CornersEditor</name>
    <message>
        <source>Corners of the sheet</source>
        <translation>Esquinas de la hoja</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>Corner {number}, {name}: {x} % across, {y} % down</source>
        <translation>Esquina {number}, {name}: {x} % de ancho, {y} % de alto</translation>
    </message>
</context>
<context>
    <name>CountsStrip</name>
    <message numerus="yes">
        <source>present</source>
        <translation>
            <numerusform>presente</numerusform>
            <numerusform>presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late</source>
        <translation>
            <numerusform>con retraso</numerusform>
            <numerusform>con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left early</source>
        <translation>
            <numerusform>salida anticipada</numerusform>
            <numerusform>salidas anticipadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>excused</source>
        <translation>
            <numerusform>justificada</numerusform>
            <numerusform>justificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent</source>
        <translation>
            <numerusform>ausente</numerusform>
            <numerusform>ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not marked</source>
        <translation>
            <numerusform>sin marcar</numerusform>
            <numerusform>sin marcar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaModel</name>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>Por puntuar</translation>
    </message>
    <message>
        <source>Justification to write</source>
        <translation>Justificación por escribir</translation>
    </message>
    <message>
        <source>No evidence cited</source>
        <translation>No se cita ninguna prueba</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>such as 3 March 2026</source>
        <translation>por ejemplo 3 de marzo de 2026</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
    <message>
        <source>{day} · {signed} of {there} signed</source>
        <translation>{day} · {signed} de {there} firmaron</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Language of the list</source>
        <translation>Idioma de la lista</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Exports the list of each day into a folder</source>
        <translation>Exporta la lista de cada día a una carpeta</translation>
    </message>
    <message>
        <source>Blank list</source>
        <translation>Lista en blanco</translation>
    </message>
    <message>
        <source>A list to be signed by pen, with a code for each row</source>
        <translation>Una lista para firmar a mano, con un código en cada fila</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Acreditaciones</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Pictures of the paper list</source>
        <translation>Imágenes de la lista en papel</translation>
    </message>
    <message>
        <source>Keeper of the list</source>
        <translation>Responsable de la lista</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>For the host</source>
        <translation>Por el anfitrión</translation>
    </message>
    <message>
        <source>export the list</source>
        <translation>exportar la lista</translation>
    </message>
    <message>
        <source>blank list</source>
        <translation>lista en blanco</translation>
    </message>
    <message>
        <source>add a picture</source>
        <translation>añadir una imagen</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>asistencia</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was there has signed.</source>
        <translation>Todos los que estuvieron han firmado.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Aún sin firmar</translation>
    </message>
    <message>
        <source>Marks or signatures have changed since. Export the list again.</source>
        <translation>Las marcas o firmas han cambiado desde entonces. Exporte la lista de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a mark</source>
        <translation>
            <numerusform>%n casilla sin marca</numerusform>
            <numerusform>%n casillas sin marca</numerusform>
        </translation>
    </message>
    <message>
        <source>all signed</source>
        <translation>todos firmaron</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiada desde entonces</translation>
    </message>
    <message>
        <source>{moment}, {language}: {signed} of {rows} signed</source>
        <translation>{moment}, {language}: {signed} de {rows} firmaron</translation>
    </message>
    <message>
        <source>Not exported yet.</source>
        <translation>Aún no exportada.</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Abrir el programa</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>Aún no hay días</translation>
    </message>
    <message>
        <source>There is a list for each day that has sessions. Plan them in the agenda.</source>
        <translation>Hay una lista por cada día con sesiones. Prepárelas en el programa.</translation>
    </message>
    <message>
        <source>Signatures below the list</source>
        <translation>Firmas al pie de la lista</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>Lista en papel</translation>
    </message>
    <message>
        <source>Photograph or scan the signed sheets. Then tick who signed on them.</source>
        <translation>Fotografíe o escanee las hojas firmadas. Después marque quién firmó en ellas.</translation>
    </message>
    <message>
        <source>Exported lists</source>
        <translation>Listas exportadas</translation>
    </message>
</context>
<context>
    <name>DaysPart</name>
    <message>
        <source>Export the list of the day</source>
        <translation>Exportar la lista del día</translation>
    </message>
    <message>
        <source>Export the lists of all days</source>
        <translation>Exportar las listas de todos los días</translation>
    </message>
    <message>
        <source>Print a blank list</source>
        <translation>Imprimir una lista en blanco</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>Imprimir acreditaciones</translation>
    </message>
    <message>
        <source>Add a picture of the paper list</source>
        <translation>Añadir una imagen de la lista en papel</translation>
    </message>
    <message>
        <source>Tick the rows of the paper list</source>
        <translation>Marcar las filas de la lista en papel</translation>
    </message>
    <message>
        <source>Sign as keeper of the list</source>
        <translation>Firmar como responsable de la lista</translation>
    </message>
    <message>
        <source>Sign for the host</source>
        <translation>Firmar por el anfitrión</translation>
    </message>
    <message>
        <source>Straighten the picture</source>
        <translation>Enderezar la imagen</translation>
    </message>
    <message>
        <source>Save the ticked rows</source>
        <translation>Guardar las filas marcadas</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>blank list</source>
        <comment>part of a file name</comment>
        <translation>lista en blanco</translation>
    </message>
    <message>
        <source>Save the blank list</source>
        <translation>Guardar la lista en blanco</translation>
    </message>
    <message>
        <source>badges</source>
        <comment>part of a file name</comment>
        <translation>acreditaciones</translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation>Guardar las acreditaciones</translation>
    </message>
    <message>
        <source>Keeper of the list</source>
        <translation>Responsable de la lista</translation>
    </message>
    <message>
        <source>For the host institution</source>
        <translation>Por la institución anfitriona</translation>
    </message>
</context>
<context>
    <name>DecidingConflicts</name>
    <message>
        <source>Version kept</source>
        <translation>Versión conservada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Your text kept</source>
        <translation>Su texto conservado</translation>
    </message>
</context>
<context>
    <name>DecidingDuplicates</name>
    <message>
        <source>Two records made one</source>
        <translation>Dos registros unidos en uno</translation>
    </message>
</context>
<context>
    <name>DeliveredCard</name>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>All receipts</source>
        <translation>Todos los recibos</translation>
    </message>
    <message>
        <source>Nothing yet. The first sync brings the first receipt.</source>
        <translation>Aún nada. La primera sincronización trae el primer recibo.</translation>
    </message>
    <message>
        <source>receipts signed by the hub</source>
        <translation>recibos firmados por el sistema central</translation>
    </message>
    <message>
        <source>A receipt proves that the hub holds these changes.</source>
        <translation>Un recibo demuestra que el sistema central tiene estos cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>History of the mark</source>
        <translation>Historial de la marca</translation>
    </message>
    <message>
        <source>Signatures of the day</source>
        <translation>Firmas del día</translation>
    </message>
    <message>
        <source>Nobody has marked this cell yet.</source>
        <translation>Aún nadie ha marcado esta casilla.</translation>
    </message>
    <message>
        <source>No signature for this day yet.</source>
        <translation>Aún no hay firma de este día.</translation>
    </message>
    <message>
        <source>{now} (was: {was})</source>
        <translation>{now} (antes: {was})</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Taken back: {reason}</source>
        <translation>Retirada: {reason}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, actividad {number}</translation>
    </message>
</context>
<context>
    <name>DocumentPresenter</name>
    <message>
        <source>Back to where the document was opened</source>
        <translation>Volver a donde se abrió el documento</translation>
    </message>
</context>
<context>
    <name>DocumentRowsModel</name>
    <message>
        <source>Version {number} submitted</source>
        <translation>Versión {number} presentada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Version {number} accepted</source>
        <translation>Versión {number} aceptada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>All parts written</source>
        <translation>Todas las partes redactadas</translation>
    </message>
    <message>
        <source>{written} of {total} parts written</source>
        <translation>{written} de {total} partes redactadas</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Legal and mobility</source>
        <translation>Legal y movilidad</translation>
    </message>
    <message>
        <source>Irregular, trafficking</source>
        <translation>Irregular, trata</translation>
    </message>
    <message>
        <source>Migration, development</source>
        <translation>Migración, desarrollo</translation>
    </message>
    <message>
        <source>Protection, asylum</source>
        <translation>Protección, asilo</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Horizontal</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Nobody stands twice in your lists</source>
        <translation>Nadie figura dos veces en sus listas</translation>
    </message>
    <message>
        <source>When two laptops add the same person, you can make one of the two here. Their attendance and notes are kept.</source>
        <translation>Cuando dos portátiles añaden a la misma persona, aquí puede unir los dos registros. Su asistencia y sus notas se conservan.</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Pareja siguiente</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Both stay as they are, and you are not asked again.</source>
        <translation>Ambos quedan como están y no se le vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Possible duplicate {place} of {total}</source>
        <translation>Posible duplicado {place} de {total}</translation>
    </message>
    <message>
        <source>The same e-mail address</source>
        <translation>La misma dirección de correo</translation>
    </message>
    <message>
        <source>The same name but for capitals, accents or order</source>
        <translation>El mismo nombre salvo mayúsculas, tildes u orden</translation>
    </message>
    <message>
        <source>keep this one</source>
        <translation>conservar este</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>no es la misma</translation>
    </message>
    <message>
        <source>next pair</source>
        <translation>pareja siguiente</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message numerus="yes">
        <source>Takes part in %n activity(ies)</source>
        <translation>
            <numerusform>Participa en %n actividad</numerusform>
            <numerusform>Participa en %n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conservar este</translation>
    </message>
</context>
<context>
    <name>EarlierModel</name>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, actividad {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete from the questionnaire</source>
        <translation>Eliminar del cuestionario</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>List or fields</source>
        <translation>Lista o campos</translation>
    </message>
    <message>
        <source>Next thing to mend</source>
        <translation>Siguiente cosa por corregir</translation>
    </message>
    <message>
        <source>Mend what is marked, then release. F4 goes from one to the next.</source>
        <translation>Corrija lo marcado y publique después. F4 va de una cosa a la siguiente.</translation>
    </message>
    <message>
        <source>Deleted. {key} brings it back.</source>
        <translation>Eliminado. {key} lo recupera.</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Ocultar la vista previa</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Items of the questionnaire</source>
        <translation>Elementos del cuestionario</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Language to write in</source>
        <translation>Idioma en que se escribe</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Language to translate to</source>
        <translation>Idioma al que se traduce</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>list or fields</source>
        <translation>lista o campos</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>De la biblioteca</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>Mostrar la vista previa</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Code {code}, version {version}</source>
        <translation>Código {code}, versión {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the release</source>
        <translation>
            <numerusform>%n cosa por corregir antes de publicar</numerusform>
            <numerusform>%n cosas por corregir antes de publicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Another questionnaire has this code and version.</source>
        <translation>Otro cuestionario tiene este código y esta versión.</translation>
    </message>
</context>
<context>
    <name>EnrolPersonPage</name>
    <message>
        <source>Enrol a laptop</source>
        <translation>Dar de alta un portátil</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Preguntando al sistema central</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>A laptop of {name}</source>
        <translation>Un portátil de {name}</translation>
    </message>
    <message>
        <source>{name} is added. Enrol their laptop now, or later from the team.</source>
        <translation>{name} se ha añadido. Dé de alta su portátil ahora, o más tarde desde el equipo.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>It works once, for one laptop, until {moment}.</source>
        <translation>Sirve una sola vez, para un portátil, hasta {moment}.</translation>
    </message>
    <message>
        <source>Written: {name}. Give it to {person}, by stick or e-mail.</source>
        <translation>Escrito: {name}. Entréguelo a {person} en una memoria o por correo.</translation>
    </message>
    <message>
        <source>Key: {code}</source>
        <translation>Clave: {code}</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Crear un código</translation>
    </message>
    <message>
        <source>Use files</source>
        <translation>Usar archivos</translation>
    </message>
    <message>
        <source>Their laptop has a network</source>
        <translation>Su portátil tiene red</translation>
    </message>
    <message>
        <source>You tell them a code of 16 signs, which works once within a day.</source>
        <translation>Usted le dicta un código de 16 caracteres, que sirve una sola vez durante un día.</translation>
    </message>
    <message>
        <source>Their laptop has none</source>
        <translation>El suyo no tiene red</translation>
    </message>
    <message>
        <source>They give you a file, you give them one back, and the two of you compare a key aloud.</source>
        <translation>Le da un archivo, usted le devuelve otro y ambos comparan una clave en voz alta.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del sistema central</translation>
    </message>
    <message>
        <source>On their laptop they choose Sync, Enrol this laptop, Type the code.</source>
        <translation>En su portátil elige Sincronización, Dar de alta este portátil, Escribir el código.</translation>
    </message>
    <message>
        <source>They type the address, and the code as you tell it to them by voice.</source>
        <translation>Escribe la dirección y el código tal como usted se los dicta.</translation>
    </message>
    <message>
        <source>What they wrote before waits here until an officer adopts it.</source>
        <translation>Lo que escribió antes espera aquí hasta que un responsable lo admita.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The code is shown only now.</source>
        <translation>El código solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Card of their laptop</source>
        <translation>Tarjeta de su portátil</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Escribir la respuesta</translation>
    </message>
    <message>
        <source>On their laptop they choose Sync, Enrol this laptop, Use files, and write its card.</source>
        <translation>En su portátil elige Sincronización, Dar de alta este portátil, Usar archivos, y escribe su tarjeta.</translation>
    </message>
    <message>
        <source>They give you that file; choose it here.</source>
        <translation>Le entrega ese archivo; elíjalo aquí.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Dónde va la respuesta</translation>
    </message>
    <message>
        <source>The hub’s key</source>
        <translation>La clave del sistema central</translation>
    </message>
    <message>
        <source>Read it to them by telephone: their laptop must show the same signs.</source>
        <translation>Léasela por teléfono: su portátil debe mostrar los mismos caracteres.</translation>
    </message>
    <message>
        <source>Address and code are copied. Do not send them by an open channel.</source>
        <translation>La dirección y el código están copiados. No los envíe por un medio abierto.</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>Enrol this laptop</source>
        <translation>Dar de alta este portátil</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>Written: {name}. Take it to the hub’s administrator.</source>
        <translation>Escrito: {name}. Llévelo a la administración del sistema central.</translation>
    </message>
    <message>
        <source>Key: {code}</source>
        <translation>Clave: {code}</translation>
    </message>
    <message>
        <source>The hub “{hub}” takes this laptop as that of {person}.</source>
        <translation>El sistema central «{hub}» reconoce este portátil como el de {person}.</translation>
    </message>
    <message>
        <source>Enrolled with {hub}</source>
        <translation>Dado de alta en {hub}</translation>
    </message>
    <message>
        <source>What you write goes to the hub by itself when there is a network.</source>
        <translation>Lo que escribe llega al sistema central por sí solo cuando hay red.</translation>
    </message>
    <message>
        <source>Your work goes to the hub by file: choose Send by USB, then the hub.</source>
        <translation>Su trabajo llega al sistema central por archivo: elija Enviar por USB y luego el sistema central.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Escribir el código</translation>
    </message>
    <message>
        <source>Use files</source>
        <translation>Usar archivos</translation>
    </message>
    <message>
        <source>With a network</source>
        <translation>Con red</translation>
    </message>
    <message>
        <source>The hub’s administrator gives you its address and a code of 16 signs, which works once within a day.</source>
        <translation>La administración del sistema central le da su dirección y un código de 16 caracteres, que sirve una sola vez durante un día.</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>You give the administrator a file and get one back, by USB stick or e-mail, and compare a key aloud.</source>
        <translation>Usted entrega un archivo a la administración y recibe otro, en memoria USB o por correo, y comparan una clave en voz alta.</translation>
    </message>
    <message>
        <source>What you have written stays on this laptop as it is. It goes to the hub, where an officer lets it in.</source>
        <translation>Lo que ha escrito queda en este portátil como está. Pasa al sistema central, donde un responsable lo admite.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del sistema central</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>capital or small letters, with or without dashes</source>
        <translation>mayúsculas o minúsculas, con guiones o sin ellos</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Dar de alta</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Preguntando al sistema central</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Write the card</source>
        <translation>Escribir la tarjeta</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Elegir la respuesta</translation>
    </message>
    <message>
        <source>1. Give the administrator this laptop’s card</source>
        <translation>1. Entregue a la administración la tarjeta de este portátil</translation>
    </message>
    <message>
        <source>It holds no secret: the name and the public key of this laptop.</source>
        <translation>No contiene ningún secreto: el nombre y la clave pública de este portátil.</translation>
    </message>
    <message>
        <source>2. Take their answer</source>
        <translation>2. Tome su respuesta</translation>
    </message>
    <message>
        <source>The administrator gives you a file back, today or another day.</source>
        <translation>La administración le devuelve un archivo, hoy u otro día.</translation>
    </message>
    <message>
        <source>The hub’s key</source>
        <translation>La clave del sistema central</translation>
    </message>
    <message>
        <source>may be left empty: then work goes by file</source>
        <translation>puede quedar vacío: entonces el trabajo va por archivo</translation>
    </message>
    <message>
        <source>The key is the same</source>
        <translation>La clave es la misma</translation>
    </message>
    <message>
        <source>It differs</source>
        <translation>Es distinta</translation>
    </message>
    <message>
        <source>Call the administrator and have them read out the hub’s key.</source>
        <translation>Llame a la administración y pida que le lea la clave del sistema central.</translation>
    </message>
    <message>
        <source>Compare it with this one, sign by sign. If it differs, somebody changed the file on its way.</source>
        <translation>Compárela con esta, carácter por carácter. Si es distinta, alguien cambió el archivo por el camino.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the administrator for the file again, on another road.</source>
        <translation>No se cambió nada. Pida de nuevo el archivo a la administración, por otra vía.</translation>
    </message>
</context>
<context>
    <name>EnrolmentSheet</name>
    <message>
        <source>MIEUX Desktop: enrolment of a laptop of {name}</source>
        <translation>MIEUX Desktop: alta de un portátil de {name}</translation>
    </message>
    <message>
        <source>On the laptop choose Sync, Enrol this laptop, Type the code. Type the address and the code. It works once, for one laptop, until {moment}.</source>
        <translation>En el portátil elija Sincronización, Dar de alta este portátil, Escribir el código. Escriba la dirección y el código. Sirve una sola vez, para un portátil, hasta {moment}.</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>The form was given up.</source>
        <translation>Se ha abandonado el formulario.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Type forms in first; then you can check them.</source>
        <translation>Introduzca primero formularios; después podrá comprobarlos.</translation>
    </message>
    <message>
        <source>Type the same forms once more, in the same order. What differs is shown; the answers of the first time stay hidden.</source>
        <translation>Teclee los mismos formularios otra vez, en el mismo orden. Se señala lo que difiere; las primeras respuestas siguen ocultas.</translation>
    </message>
    <message>
        <source>This form is sealed; it cannot be changed any more.</source>
        <translation>Este formulario está sellado; ya no se puede cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) still to be checked.</source>
        <translation>
            <numerusform>Queda %n formulario por comprobar.</numerusform>
            <numerusform>Quedan %n formularios por comprobar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All forms of this pile are checked.</source>
        <translation>Todos los formularios de este montón están comprobados.</translation>
    </message>
    <message numerus="yes">
        <source>%n late form(s) are released together.</source>
        <translation>
            <numerusform>Se publica %n formulario tardío.</numerusform>
            <numerusform>Se publican juntos %n formularios tardíos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Forms entered</source>
        <translation>Formularios introducidos</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <source>Back to the ways to answer</source>
        <translation>Volver a las formas de responder</translation>
    </message>
    <message>
        <source>Give up form</source>
        <translation>Abandonar el formulario</translation>
    </message>
    <message>
        <source>Type again to check</source>
        <translation>Volver a teclear para comprobar</translation>
    </message>
    <message>
        <source>Type the pile a second time; what differs is shown (F8)</source>
        <translation>Teclear el montón por segunda vez; se señala lo que difiere (F8)</translation>
    </message>
    <message>
        <source>One form a page</source>
        <translation>Un formulario por página</translation>
    </message>
    <message>
        <source>The whole form with all its words, or the grid (F6)</source>
        <translation>El formulario entero con todas sus palabras, o la cuadrícula (F6)</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>Código de la hoja</translation>
    </message>
    <message>
        <source>Form done</source>
        <translation>Formulario listo</translation>
    </message>
    <message>
        <source>{entered} of {invited} entered</source>
        <translation>{entered} de {invited} introducidos</translation>
    </message>
    <message numerus="yes">
        <source>%n forms entered</source>
        <translation>
            <numerusform>%n formulario introducido</numerusform>
            <numerusform>%n formularios introducidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late form(s) sealed</source>
        <translation>
            <numerusform>%n formulario tardío sellado</numerusform>
            <numerusform>%n formularios tardíos sellados</numerusform>
        </translation>
    </message>
    <message>
        <source>Late forms stay sealed until there are five; then five are released together, so that nobody can tell whose they are.</source>
        <translation>Los formularios tardíos permanecen sellados hasta que haya cinco; entonces se publican los cinco juntos, para que nadie sepa de quién son.</translation>
    </message>
    <message>
        <source>One form a page, or the grid</source>
        <translation>Un formulario por página, o la cuadrícula</translation>
    </message>
    <message>
        <source>Answers stay sealed on this laptop until you close feedback. The forms below go out of sight when you leave.</source>
        <translation>Las respuestas permanecen selladas en este portátil hasta que cierre las opiniones. Los formularios de abajo dejan de verse cuando salga.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
</context>
<context>
    <name>EvaluationPresenter</name>
    <message>
        <source>Score {value}</source>
        <translation>Puntuación {value}</translation>
    </message>
    <message>
        <source>Cite the evidence</source>
        <translation>Citar la prueba</translation>
    </message>
    <message>
        <source>Report of the evaluation</source>
        <translation>Informe de la evaluación</translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation>Criterio siguiente</translation>
    </message>
    <message>
        <source>Previous criterion</source>
        <translation>Criterio anterior</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>Evaluation report</source>
        <translation>Informe de evaluación</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuar</translation>
    </message>
    <message>
        <source>cite</source>
        <translation>citar</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>criterio siguiente</translation>
    </message>
    <message>
        <source>{done} of {total} complete</source>
        <translation>{done} de {total} completos</translation>
    </message>
    <message>
        <source>Version {number} of the mission report prints these scores. Take the report back or amend it to change them.</source>
        <translation>La versión {number} del informe de misión imprime estas puntuaciones. Retire el informe o enmiéndelo para cambiarlas.</translation>
    </message>
    <message>
        <source>Version {number} of the activity evaluation prints these scores. Take the report back or amend it to change them.</source>
        <translation>La versión {number} de la evaluación de la actividad imprime estas puntuaciones. Retire el informe o enmiéndelo para cambiarlas.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Search evidence</source>
        <translation>Buscar pruebas</translation>
    </message>
    <message>
        <source>Nothing holds these words. Look in “All”.</source>
        <translation>Nada contiene estas palabras. Mire en «Todas».</translation>
    </message>
    <message>
        <source>Nothing suggests itself here. Look in “All”.</source>
        <translation>Aquí no hay ninguna sugerencia. Mire en «Todas».</translation>
    </message>
    <message>
        <source>Nothing to cite yet. Notes, attendance and closed feedback of this activity appear here.</source>
        <translation>Aún no hay nada que citar. Aquí aparecen las notas, la asistencia y las opiniones ya cerradas de esta actividad.</translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n puntuación</numerusform>
            <numerusform>%n puntuaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n justifications</source>
        <translation>
            <numerusform>%n justificación</numerusform>
            <numerusform>%n justificaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation>Falta: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria cite no evidence.</source>
        <translation>
            <numerusform>%n criterio no cita ninguna prueba.</numerusform>
            <numerusform>%n criterios no citan ninguna prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every criterion has its score, reason and evidence.</source>
        <translation>Cada criterio tiene su puntuación, su motivo y su prueba.</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Citada</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>cited</source>
        <translation>citada</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>sin citar</translation>
    </message>
</context>
<context>
    <name>EvidencePicker</name>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Day lists</source>
        <translation>Listas diarias</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Check a file or code</source>
        <translation>Comprobar un archivo o código</translation>
    </message>
    <message>
        <source>Back to attendance</source>
        <translation>Volver a la asistencia</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, actividad {number}</translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>Lists and certificates</source>
        <translation>Listas y certificados</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Attendance: {counts}</source>
        <translation>Asistencia: {counts}</translation>
    </message>
    <message>
        <source>Not on this laptop yet</source>
        <translation>Aún no está en este portátil</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>media {mean}</translation>
    </message>
    <message>
        <source>Participants’ feedback</source>
        <translation>Opiniones de los participantes</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {invited} came</source>
        <translation>vinieron {n} de {invited}</translation>
    </message>
    <message>
        <source>{n} came</source>
        <translation>vinieron {n}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>File of a note</source>
        <translation>Archivo de una nota</translation>
    </message>
    <message>
        <source>It was cited on another laptop</source>
        <translation>Se citó en otro portátil</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>The file for {name} is on the stick: {file}</source>
        <translation>El archivo para {name} está en la memoria: {file}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>La exportación se detuvo. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Exportar el documento</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>“{name}” is in {folder}. The file is not encrypted.</source>
        <translation>«{name}» está en {folder}. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Informe exportado</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>El informe no se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>There is no room left where “{folder}” is. Your report is safe on this laptop.</source>
        <translation>No queda espacio donde está «{folder}». Su informe está seguro en este portátil.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written. Your report is safe on this laptop.</source>
        <translation>No se puede escribir en la carpeta «{folder}». Su informe está seguro en este portátil.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no longer there. If it is on a stick, put the stick in. Your report is safe on this laptop.</source>
        <translation>La carpeta «{folder}» ya no existe. Si está en una memoria, conéctela. Su informe está seguro en este portátil.</translation>
    </message>
    <message>
        <source>The file “{name}” is open in another program. Close it there and try again.</source>
        <translation>El archivo «{name}» está abierto en otro programa. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk with “{folder}” reports an error. Your report is safe on this laptop.</source>
        <translation>El disco con «{folder}» comunica un error. Su informe está seguro en este portátil.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable MIEUX</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Facts from the records</source>
        <translation>Datos de los registros</translation>
    </message>
    <message>
        <source>kept up to date</source>
        <translation>siempre al día</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>Feedback about the action</source>
        <translation>Opiniones sobre la acción</translation>
    </message>
    <message>
        <source>Collect or read</source>
        <translation>Recoger o leer</translation>
    </message>
    <message>
        <source>Nothing asked yet: partner institutions, a follow-up after six months.</source>
        <translation>Aún no se ha preguntado nada: instituciones asociadas, un seguimiento a los seis meses.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
</context>
<context>
    <name>FeedbackPane</name>
    <message>
        <source>Open the results</source>
        <translation>Abrir los resultados</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>No feedback was collected, or it is not closed yet.</source>
        <translation>No se han recogido opiniones, o la recogida aún no está cerrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {asked} people answered</source>
        <translation>Respondieron {answered} de {asked} personas</translation>
    </message>
</context>
<context>
    <name>FeedbackPresenter</name>
    <message>
        <source>Show the QR code</source>
        <translation>Mostrar el código QR</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Abrir el quiosco</translation>
    </message>
    <message>
        <source>Enter paper forms</source>
        <translation>Introducir formularios en papel</translation>
    </message>
    <message>
        <source>Form done, next form</source>
        <translation>Formulario listo, el siguiente</translation>
    </message>
    <message>
        <source>Give up the form</source>
        <translation>Abandonar el formulario</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>Show on projector</source>
        <translation>Mostrar en el proyector</translation>
    </message>
    <message>
        <source>Answers and themes</source>
        <translation>Respuestas y temas</translation>
    </message>
    <message>
        <source>New round of feedback</source>
        <translation>Nueva ronda de opiniones</translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation>Cerrar la recogida…</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Close feedback…</source>
        <translation>Cerrar la recogida…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nueva ronda</translation>
    </message>
    <message>
        <source>Enter late forms</source>
        <translation>Introducir formularios tardíos</translation>
    </message>
    <message>
        <source>Show on projector</source>
        <translation>Mostrar en el proyector</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>show the QR code</source>
        <translation>mostrar el código QR</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>quiosco</translation>
    </message>
    <message>
        <source>enter paper forms</source>
        <translation>introducir formularios en papel</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>form done, next form</source>
        <translation>formulario listo, el siguiente</translation>
    </message>
    <message>
        <source>code of the sheet</source>
        <translation>código de la hoja</translation>
    </message>
    <message>
        <source>one form a page</source>
        <translation>un formulario por página</translation>
    </message>
    <message>
        <source>type again to check</source>
        <translation>volver a teclear para comprobar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>give or take a theme</source>
        <translation>dar o quitar un tema</translation>
    </message>
    <message>
        <source>theme by its name</source>
        <translation>tema por su nombre</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>cambiar el nombre</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unir</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n forms are released and their results shown.</source>
        <translation>
            <numerusform>Se libera %n formulario y se muestran sus resultados.</numerusform>
            <numerusform>Se liberan %n formularios y se muestran sus resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can add an answer afterwards. This cannot be undone.</source>
        <translation>Después nadie puede añadir una respuesta. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Who is typing on a phone now has 90 seconds to send.</source>
        <translation>Quien esté escribiendo ahora en un teléfono tiene 90 segundos para enviar.</translation>
    </message>
    <message>
        <source>With fewer than five answers no results are shown.</source>
        <translation>Con menos de cinco respuestas no se muestran resultados.</translation>
    </message>
    <message>
        <source>Close feedback</source>
        <translation>Cerrar la recogida</translation>
    </message>
    <message>
        <source>Close feedback for good?</source>
        <translation>¿Cerrar la recogida definitivamente?</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierta</translation>
    </message>
    <message>
        <source>answers and themes</source>
        <translation>respuestas y temas</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>proyector</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>new round</source>
        <translation>nueva ronda</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. p.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Export for others</source>
        <translation>Exportar para otros</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscritos</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistieron</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>export for others</source>
        <translation>exportar para otros</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitados</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscritos</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>asistieron</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>días-persona</translation>
    </message>
    <message>
        <source>Here you see all groups. In the file for others, groups of fewer than five people are merged, so that nobody can be recognised; it holds no names.</source>
        <translation>Aquí ve todos los grupos. En el archivo para otros, los grupos de menos de cinco personas se unen, para que no se reconozca a nadie; no contiene nombres.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>Por género</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Por institución</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Por sesión</translation>
    </message>
</context>
<context>
    <name>FiguresPart</name>
    <message>
        <source>Export the figures for others</source>
        <translation>Exportar las cifras para otros</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>part of a file name</comment>
        <translation>cifras</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Tabla de texto (*.csv)</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscritos</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistieron</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Días-persona</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>The files are in “{name}”. They are not encrypted.</source>
        <translation>Los archivos están en «{name}». No están cifrados.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>“{name}” is saved. The file is not encrypted.</source>
        <translation>«{name}» está guardado. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add files to the note</source>
        <translation>Añadir archivos a la nota</translation>
    </message>
    <message>
        <source>Pasted picture {when}</source>
        <translation>Imagen pegada {when}</translation>
    </message>
    <message>
        <source>Attach the original</source>
        <translation>Adjuntar el original</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Choose the original photo</source>
        <translation>Elija la foto original</translation>
    </message>
    <message>
        <source>Original kept, with all that the camera wrote in it</source>
        <translation>Original conservado, con todo lo que la cámara escribió en él</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Archivo adjunto quitado</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Type a name or scan a badge</source>
        <translation>Escriba un nombre o escanee una acreditación</translation>
    </message>
    <message>
        <source>Find a participant, or read a badge</source>
        <translation>Buscar un participante o leer una acreditación</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Texts are missing in {languages}.</source>
        <translation>Faltan textos en {languages}.</translation>
    </message>
    <message>
        <source>There is no question yet. {key} adds one.</source>
        <translation>Aún no hay ninguna pregunta. {key} añade una.</translation>
    </message>
    <message>
        <source>The expression ends too early.</source>
        <translation>La expresión termina demasiado pronto.</translation>
    </message>
    <message>
        <source>There is no function “{name}”.</source>
        <translation>No existe ninguna función «{name}».</translation>
    </message>
    <message>
        <source>The function “{name}” takes another number of values.</source>
        <translation>La función «{name}» admite otro número de valores.</translation>
    </message>
    <message>
        <source>The pattern of regex() cannot be read.</source>
        <translation>No se puede leer el patrón de regex().</translation>
    </message>
    <message>
        <source>The expression is too large.</source>
        <translation>La expresión es demasiado grande.</translation>
    </message>
    <message>
        <source>The expression cannot be read from character {place} on.</source>
        <translation>La expresión no se puede leer desde el carácter {place}.</translation>
    </message>
    <message>
        <source>Each choice needs a code of its own: letters, digits, - and _.</source>
        <translation>Cada opción necesita un código propio: letras, dígitos, - y _.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Esto no se puede leer.</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>Hace falta al menos uno.</translation>
    </message>
    <message>
        <source>“{value}” is there twice. Give each its own name or code.</source>
        <translation>«{value}» está dos veces. Dé a cada uno su propio nombre o código.</translation>
    </message>
    <message>
        <source>“{value}” is no language.</source>
        <translation>«{value}» no es un idioma.</translation>
    </message>
    <message>
        <source>The code takes letters, digits, hyphens and dots.</source>
        <translation>El código admite letras, dígitos, guiones y puntos.</translation>
    </message>
    <message>
        <source>Versions count from 1.</source>
        <translation>Las versiones se cuentan desde 1.</translation>
    </message>
    <message>
        <source>There is a text in a language that is not offered.</source>
        <translation>Hay un texto en un idioma que no se ofrece.</translation>
    </message>
    <message>
        <source>The name takes letters, digits and _, and begins with a letter.</source>
        <translation>El nombre admite letras, dígitos y _, y empieza por una letra.</translation>
    </message>
    <message>
        <source>This group is empty.</source>
        <translation>Este grupo está vacío.</translation>
    </message>
    <message>
        <source>At least one statement is needed.</source>
        <translation>Hace falta al menos una afirmación.</translation>
    </message>
    <message>
        <source>The longest answer needs at least one character.</source>
        <translation>La respuesta más larga necesita al menos un carácter.</translation>
    </message>
    <message>
        <source>There is a message, but no check of the answer.</source>
        <translation>Hay un mensaje, pero ninguna comprobación de la respuesta.</translation>
    </message>
    <message>
        <source>What stands at the start is no answer to this question.</source>
        <translation>Lo que figura al inicio no es una respuesta a esta pregunta.</translation>
    </message>
    <message>
        <source>The condition asks for “{value}”, which is no question.</source>
        <translation>La condición pregunta por «{value}», que no es una pregunta.</translation>
    </message>
    <message>
        <source>The condition asks for the answer “{value}”, which nobody can give.</source>
        <translation>La condición pide la respuesta «{value}», que nadie puede dar.</translation>
    </message>
    <message>
        <source>A point “.” only stands for the answer in its own check.</source>
        <translation>Un punto «.» solo representa la respuesta en su propia comprobación.</translation>
    </message>
    <message>
        <source>The conditions lead in a circle: this could never be asked.</source>
        <translation>Las condiciones forman un círculo: esto nunca se preguntaría.</translation>
    </message>
    <message>
        <source>Only one choice can ask for words, and none in an order.</source>
        <translation>Solo una opción puede pedir palabras, y ninguna en un orden.</translation>
    </message>
    <message>
        <source>“{value}” is marked as right, but is no choice.</source>
        <translation>«{value}» está marcado como correcto, pero no es una opción.</translation>
    </message>
    <message>
        <source>A scale needs at least two points.</source>
        <translation>Una escala necesita al menos dos puntos.</translation>
    </message>
    <message>
        <source>The values of the points must go up.</source>
        <translation>Los valores de los puntos deben ir en aumento.</translation>
    </message>
    <message>
        <source>“{value}” is no limit for such answers.</source>
        <translation>«{value}» no es un límite para estas respuestas.</translation>
    </message>
    <message>
        <source>The lowest answer is above the highest.</source>
        <translation>La respuesta más baja es mayor que la más alta.</translation>
    </message>
    <message>
        <source>Each question on knowledge before needs one on knowledge after.</source>
        <translation>Cada pregunta sobre el conocimiento de antes necesita otra sobre el de después.</translation>
    </message>
    <message>
        <source>What it measures needs a scale.</source>
        <translation>Lo que mide necesita una escala.</translation>
    </message>
    <message>
        <source>Only “Choose one” can group the results.</source>
        <translation>Solo «Elegir uno» puede agrupar los resultados.</translation>
    </message>
    <message>
        <source>A recommendation needs a scale from 0 to 10.</source>
        <translation>Una recomendación necesita una escala de 0 a 10.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Set-up, about 3 minutes</source>
        <translation>Preparación, unos 3 minutos</translation>
    </message>
    <message>
        <source>Language and profile</source>
        <translation>Idioma y perfil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Catalogue of actions</source>
        <translation>Catálogo de acciones</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tengo una copia de seguridad</translation>
    </message>
    <message>
        <source>Making the encrypted store…</source>
        <translation>Creando el almacén cifrado…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Plug in the stick, or whatever disk holds your backups, and choose its folder.</source>
        <translation>Conecte la memoria o el disco que contiene sus copias y elija su carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>There are no backups in this folder.</source>
        <translation>No hay copias de seguridad en esta carpeta.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Choose a backup to continue</source>
        <translation>Elija una copia para continuar</translation>
    </message>
    <message>
        <source>This backup is not whole: choose another</source>
        <translation>Esta copia está incompleta: elija otra</translation>
    </message>
</context>
<context>
    <name>FollowUpArea</name>
    <message>
        <source>Follow-up of earlier recommendations</source>
        <translation>Seguimiento de las recomendaciones anteriores</translation>
    </message>
    <message>
        <source>No recommendation of an earlier mission is open.</source>
        <translation>No hay ninguna recomendación pendiente de una misión anterior.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo constatado</translation>
    </message>
    <message>
        <source>What was found this time</source>
        <translation>Lo constatado esta vez</translation>
    </message>
    <message>
        <source>R{number}</source>
        <translation>R{number}</translation>
    </message>
    <message>
        <source>State of {name}</source>
        <translation>Estado de {name}</translation>
    </message>
</context>
<context>
    <name>FollowUpEditing</name>
    <message>
        <source>Evidence to cite</source>
        <translation>Prueba que citar</translation>
    </message>
</context>
<context>
    <name>GreyRows</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>With {hub}, over the network</source>
        <translation>Con {hub}, por la red</translation>
    </message>
    <message>
        <source>To {laptop}</source>
        <translation>A {laptop}</translation>
    </message>
    <message>
        <source>From {laptop}</source>
        <translation>De {laptop}</translation>
    </message>
    <message>
        <source>{what} delivered</source>
        <translation>{what} entregados</translation>
    </message>
    <message>
        <source>{what} received</source>
        <translation>{what} recibidos</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incompleto</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Back to the note</source>
        <translation>Volver a la nota</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Versions of this note</source>
        <translation>Versiones de esta nota</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Texto de la versión</translation>
    </message>
    <message>
        <source>History of this note</source>
        <translation>Historial de esta nota</translation>
    </message>
    <message>
        <source>This text was erased.</source>
        <translation>Este texto se borró.</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>The hub</source>
        <translation>El sistema central</translation>
    </message>
    <message>
        <source>More for the hub</source>
        <translation>Más sobre el sistema central</translation>
    </message>
    <message>
        <source>Sync by itself when there is a network</source>
        <translation>Sincronizar por sí solo cuando haya red</translation>
    </message>
    <message>
        <source>Also where data is paid for, such as on a phone’s link</source>
        <translation>También donde los datos se pagan, por ejemplo con la conexión de un teléfono</translation>
    </message>
    <message>
        <source>by file only</source>
        <translation>solo por archivo</translation>
    </message>
    <message>
        <source>Enrolled as {person}, {role}; {actions}. It holds until {day}.</source>
        <translation>Dado de alta como {person}, {role}; {actions}. Válido hasta el {day}.</translation>
    </message>
    <message>
        <source>Change its address</source>
        <translation>Cambiar su dirección</translation>
    </message>
    <message>
        <source>Enrol again</source>
        <translation>Dar de alta de nuevo</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>Dejar el sistema central</translation>
    </message>
</context>
<context>
    <name>HubJoining</name>
    <message>
        <source>Leave {hub}?</source>
        <translation>¿Dejar {hub}?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not at the hub yet.</source>
        <translation>
            <numerusform>%n cambio no ha llegado aún al sistema central.</numerusform>
            <numerusform>%n cambios no han llegado aún al sistema central.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this laptop, and what was delivered stays at the hub. Nothing goes there any more until this laptop is enrolled again.</source>
        <translation>Todo queda en este portátil y lo entregado queda en el sistema central. Nada más se envía allí hasta que este portátil se dé de alta de nuevo.</translation>
    </message>
    <message>
        <source>Stay enrolled</source>
        <translation>Mantener el alta</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>Dejar el sistema central</translation>
    </message>
</context>
<context>
    <name>HubOutcome</name>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>Resolver %n conflicto</numerusform>
            <numerusform>Resolver %n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what was set aside</source>
        <translation>Ver lo apartado</translation>
    </message>
    <message>
        <source>Synced: {sent} delivered, {came} received.</source>
        <translation>Sincronizado: {sent} entregados, {came} recibidos.</translation>
    </message>
    <message>
        <source>Synced: {sent} delivered.</source>
        <translation>Sincronizado: {sent} entregados.</translation>
    </message>
    <message>
        <source>Synced: {came} received.</source>
        <translation>Sincronizado: {came} recibidos.</translation>
    </message>
    <message>
        <source>Synced: nothing was new on either side.</source>
        <translation>Sincronizado: no había nada nuevo en ningún lado.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed on two laptops; both versions are kept.</source>
        <translation>
            <numerusform>%n texto se cambió en dos portátiles; se conservan ambas versiones.</numerusform>
            <numerusform>%n textos se cambiaron en dos portátiles; se conservan ambas versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait(s) at the hub for an officer.</source>
        <translation>
            <numerusform>%n cambio suyo espera en el sistema central a un responsable.</numerusform>
            <numerusform>%n cambios suyos esperan en el sistema central a un responsable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need(s) a newer program.</source>
        <translation>
            <numerusform>%n cambio necesita un programa más reciente.</numerusform>
            <numerusform>%n cambios necesitan un programa más reciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) was (were) taken from this laptop.</source>
        <translation>
            <numerusform>%n acción se retiró de este portátil.</numerusform>
            <numerusform>%n acciones se retiraron de este portátil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This laptop’s clock is %n minute(s) ahead; set it.</source>
        <translation>
            <numerusform>El reloj de este portátil adelanta %n minuto; póngalo en hora.</numerusform>
            <numerusform>El reloj de este portátil adelanta %n minutos; póngalo en hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This laptop’s clock is %n minute(s) behind; set it.</source>
        <translation>
            <numerusform>El reloj de este portátil atrasa %n minuto; póngalo en hora.</numerusform>
            <numerusform>El reloj de este portátil atrasa %n minutos; póngalo en hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
</context>
<context>
    <name>HubShowing</name>
    <message>
        <source>{size} are free again.</source>
        <translation>{size} vuelven a estar libres.</translation>
    </message>
</context>
<context>
    <name>HubText</name>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>otra función</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>todas las acciones</translation>
    </message>
    <message>
        <source>deployed to no action yet</source>
        <translation>aún sin asignar a ninguna acción</translation>
    </message>
    <message numerus="yes">
        <source>deployed to %n action(s)</source>
        <translation>
            <numerusform>asignado a %n acción</numerusform>
            <numerusform>asignado a %n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this laptop.</source>
        <translation>Guardado en este portátil.</translation>
    </message>
    <message>
        <source>The hub has nothing of it yet.</source>
        <translation>El sistema central aún no tiene nada de ello.</translation>
    </message>
    <message>
        <source>The hub has all your work, as of {when}.</source>
        <translation>El sistema central tiene todo su trabajo, a fecha de {when}.</translation>
    </message>
    <message>
        <source>The hub has your work up to {when}.</source>
        <translation>El sistema central tiene su trabajo hasta {when}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Attendance marks</source>
        <translation>Marcas de asistencia</translation>
    </message>
    <message>
        <source>Report parts and evaluation</source>
        <translation>Partes de informes y evaluación</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Missions and agenda</source>
        <translation>Misiones y programa</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Otro trabajo</translation>
    </message>
    <message>
        <source>On a slow mobile network: text first, {text}; then files, {files}.</source>
        <translation>En una red móvil lenta: primero el texto, {text}; luego los archivos, {files}.</translation>
    </message>
    <message>
        <source>On a slow mobile network: {time}.</source>
        <translation>En una red móvil lenta: {time}.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>cerca de %n segundo</numerusform>
            <numerusform>unos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>unas %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Hub refuses</source>
        <translation>El sistema central rechaza</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>All at the hub {time}</source>
        <translation>Todo entregado {time}</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Files {done} of {total}</source>
        <translation>Archivos {done} de {total}</translation>
    </message>
    <message>
        <source>Syncing {done} of {total}</source>
        <translation>Sincronizando {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de acceso</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Reloj incorrecto</translation>
    </message>
    <message>
        <source>Unsafe network</source>
        <translation>Red no segura</translation>
    </message>
    <message>
        <source>Hub not trusted</source>
        <translation>Sistema central no fiable</translation>
    </message>
    <message>
        <source>Proxy refuses</source>
        <translation>El proxy rechaza</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>By file only</source>
        <translation>Solo por archivo</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Sin sincronizar</translation>
    </message>
</context>
<context>
    <name>IncomingFile</name>
    <message>
        <source>Stop adding {name}</source>
        <translation>Dejar de añadir {name}</translation>
    </message>
</context>
<context>
    <name>InvolvementModel</name>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, actividad {number}</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Aún sin fechas</translation>
    </message>
    <message>
        <source>in the team</source>
        <translation>en el equipo</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>{attended} of {sessions} sessions</source>
        <translation>{attended} de {sessions} sesiones</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>Título de la página</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Texto que se lee</translation>
    </message>
    <message>
        <source>Explanation below it</source>
        <translation>Explicación debajo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Show this page only if</source>
        <translation>Mostrar esta página solo si</translation>
    </message>
    <message>
        <source>Ask this only if</source>
        <translation>Preguntar solo si</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>En el libro</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Tipo de elemento</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation>Se exige una respuesta</translation>
    </message>
    <message>
        <source>Answered at the start with</source>
        <translation>Respuesta al inicio</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>codes with spaces between</source>
        <translation>códigos separados por espacios</translation>
    </message>
    <message>
        <source>Check of the answer</source>
        <translation>Comprobación de la respuesta</translation>
    </message>
    <message>
        <source>“.” is the answer</source>
        <translation>«.» es la respuesta</translation>
    </message>
    <message>
        <source>Expression that must hold</source>
        <translation>Expresión que debe cumplirse</translation>
    </message>
    <message>
        <source>What to say if it does not</source>
        <translation>Qué decir si no se cumple</translation>
    </message>
    <message>
        <source>In the results</source>
        <translation>En los resultados</translation>
    </message>
    <message>
        <source>Short name in charts</source>
        <translation>Nombre breve en los gráficos</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nada especial</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Lo que mide</translation>
    </message>
    <message>
        <source>column of exports; lines up versions</source>
        <translation>columna de las exportaciones; une las versiones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Recommendation (0 to 10)</source>
        <translation>Recomendación (0 a 10)</translation>
    </message>
    <message>
        <source>Knowledge before</source>
        <translation>Conocimiento antes</translation>
    </message>
    <message>
        <source>Knowledge after</source>
        <translation>Conocimiento después</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Uso previsto</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstáculo</translation>
    </message>
    <message>
        <source>Most useful</source>
        <translation>Lo más útil</translation>
    </message>
    <message>
        <source>Least useful</source>
        <translation>Lo menos útil</translation>
    </message>
    <message>
        <source>Follow-up wanted</source>
        <translation>Seguimiento deseado</translation>
    </message>
    <message>
        <source>Who answers (groups the results)</source>
        <translation>Quién responde (agrupa los resultados)</translation>
    </message>
</context>
<context>
    <name>JudgingPane</name>
    <message>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy bueno</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>required for a score of 1, 2 or 5</source>
        <translation>obligatoria con una puntuación de 1, 2 o 5</translation>
    </message>
    <message>
        <source>Challenges met</source>
        <translation>Dificultades encontradas</translation>
    </message>
    <message>
        <source>Cite at least one piece of evidence: press C or “Cite” at the right.</source>
        <translation>Cite al menos una prueba: pulse C o «Citar» a la derecha.</translation>
    </message>
    <message>
        <source>Cited evidence</source>
        <translation>Pruebas citadas</translation>
    </message>
    <message>
        <source>Challenges met in this activity</source>
        <translation>Dificultades encontradas en esta actividad</translation>
    </message>
    <message>
        <source>One list for all actions, so that they can be compared.</source>
        <translation>Una sola lista para todas las acciones, para poder compararlas.</translation>
    </message>
    <message>
        <source>Say why: this score needs a reason that others can follow.</source>
        <translation>Diga por qué: esta puntuación necesita un motivo que otros puedan seguir.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Single letters work outside text fields; Settings can switch them off.</source>
        <translation>Las letras sueltas funcionan fuera de los campos de texto; se pueden desactivar en Ajustes.</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind: {kind}</source>
        <translation>Tipo: {kind}</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Choose one</source>
        <translation>Elegir uno</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varios</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Statements on one scale</source>
        <translation>Afirmaciones en una escala</translation>
    </message>
    <message>
        <source>Recommendation, 0 to 10</source>
        <translation>Recomendación, de 0 a 10</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texto breve</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Número decimal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Texto que se lee</translation>
    </message>
    <message>
        <source>Group: one page</source>
        <translation>Grupo: una página</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Pages done</source>
        <translation>Páginas hechas</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Emblema de la Unión Europea</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>A laptop without a name</source>
        <translation>Un portátil sin nombre</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Look at what waits of {name}</source>
        <translation>Ver lo que espera de {name}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke {name}</source>
        <translation>Revocar {name}</translation>
    </message>
    <message>
        <source>Revoked {moment}. It gets nothing any more.</source>
        <translation>Revocado {moment}. Ya no recibe nada.</translation>
    </message>
    <message>
        <source>enrolled {day}</source>
        <translation>alta el {day}</translation>
    </message>
    <message>
        <source>certificate until {day}</source>
        <translation>certificado hasta el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) for an officer</source>
        <translation>
            <numerusform>%n cambio espera a un responsable</numerusform>
            <numerusform>%n cambios esperan a un responsable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Laptops of the team</source>
        <translation>Portátiles del equipo</translation>
    </message>
    <message>
        <source>Pair a laptop</source>
        <translation>Emparejar un portátil</translation>
    </message>
    <message>
        <source>No laptop is paired. Two laptops exchange files without a network or a hub.</source>
        <translation>No hay ningún portátil emparejado. Dos portátiles intercambian archivos sin red ni sistema central.</translation>
    </message>
    <message>
        <source>Not paired any more</source>
        <translation>Ya no está emparejado</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <translation>Enviar a {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>Works in two places</source>
        <translation>Funciona en dos lugares</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>Se contradice</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Desde {moment}</translation>
    </message>
    <message>
        <source>Nothing new waits for it</source>
        <translation>Nada nuevo espera para él</translation>
    </message>
    <message>
        <source>Waiting: {what}</source>
        <translation>En espera: {what}</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Sent {moment}</source>
        <translation>Enviado {moment}</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>aún sin confirmar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>confirmed up to {moment}</source>
        <translation>confirmado hasta {moment}</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Aún no se ha recibido nada</translation>
    </message>
    <message>
        <source>Received {moment}</source>
        <translation>Recibido {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) shared</source>
        <translation>
            <numerusform>%n acción compartida</numerusform>
            <numerusform>%n acciones compartidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the actions shared with it</source>
        <translation>Elegir las acciones que se comparten con él</translation>
    </message>
    <message>
        <source>Unpair it</source>
        <translation>Deshacer el emparejamiento</translation>
    </message>
</context>
<context>
    <name>LastNotesModel</name>
    <message>
        <source>Empty note</source>
        <translation>Nota vacía</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Stay in the kiosk</source>
        <translation>Seguir en el quiosco</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Only the person whose laptop this is can leave the form.</source>
        <translation>Solo la persona a quien pertenece este portátil puede salir del formulario.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Capital letters count.</source>
        <translation>Esta no es la frase de contraseña. Las mayúsculas cuentan.</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Enmendar</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Presentar de todos modos</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>Devolver el informe</translation>
    </message>
    <message>
        <source>Write an amendment</source>
        <translation>Escribir una enmienda</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ir a la primera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Enmendado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Version 1 has not been submitted yet.</source>
        <translation>La versión 1 aún no se ha presentado.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were submitted apart from each other: compare them.</source>
        <translation>
            <numerusform>%n versión se presentó por separado: compárelas.</numerusform>
            <numerusform>%n versiones se presentaron por separado: compárelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two officers decided differently: decide once more.</source>
        <translation>Dos responsables decidieron de forma distinta: decida una vez más.</translation>
    </message>
    <message>
        <source>Texts changed since then and are not part of it: {sections}.</source>
        <translation>Desde entonces cambiaron textos que no forman parte de ella: {sections}.</translation>
    </message>
    <message>
        <source>Version {number} was submitted by {name} on {when}. An officer decides on it.</source>
        <translation>La versión {number} la presentó {name} el {when}. Un responsable decide.</translation>
    </message>
    <message>
        <source>Version {number} was taken back by {name} on {when}.</source>
        <translation>La versión {number} la retiró {name} el {when}.</translation>
    </message>
    <message>
        <source>Version {number} was accepted. {name} has been amending it since {when}:</source>
        <translation>La versión {number} fue aceptada. {name} la está enmendando desde el {when}:</translation>
    </message>
    <message>
        <source>Version {number} was accepted by {name} on {when}.</source>
        <translation>La versión {number} la aceptó {name} el {when}.</translation>
    </message>
    <message>
        <source>Version {number} was returned by {name} on {when}.</source>
        <translation>La versión {number} la devolvió {name} el {when}.</translation>
    </message>
    <message>
        <source>somebody not received yet</source>
        <translation>alguien aún no recibido</translation>
    </message>
    <message numerus="yes">
        <source>Your word on it; %n open comment(s) go with it.</source>
        <translation>
            <numerusform>Sus palabras al respecto; le acompaña %n comentario abierto.</numerusform>
            <numerusform>Sus palabras al respecto; le acompañan %n comentarios abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be changed? You can also comment on paragraphs.</source>
        <translation>¿Qué hay que cambiar? También puede comentar párrafos.</translation>
    </message>
    <message>
        <source>Why is the accepted report amended? The next version keeps your reason.</source>
        <translation>¿Por qué se enmienda el informe aceptado? La versión siguiente conserva su motivo.</translation>
    </message>
    <message>
        <source>Still empty: {sections}</source>
        <translation>Aún vacíos: {sections}</translation>
    </message>
</context>
<context>
    <name>LifeSteps</name>
    <message>
        <source>Report taken back</source>
        <translation>Informe retirado</translation>
    </message>
    <message>
        <source>Amendment begun</source>
        <translation>Enmienda empezada</translation>
    </message>
    <message>
        <source>Report returned</source>
        <translation>Informe devuelto</translation>
    </message>
    <message>
        <source>Report accepted</source>
        <translation>Informe aceptado</translation>
    </message>
    <message>
        <source>Report submitted</source>
        <translation>Informe presentado</translation>
    </message>
    <message>
        <source>It goes to the others with the next sync or file.</source>
        <translation>Llega a los demás con la próxima sincronización o archivo.</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Comentario eliminado</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>El texto actual</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>Longest answer, in characters</source>
        <translation>Respuesta más larga, en caracteres</translation>
    </message>
    <message>
        <source>First day (year-month-day)</source>
        <translation>Primer día (año-mes-día)</translation>
    </message>
    <message>
        <source>Last day (year-month-day)</source>
        <translation>Último día (año-mes-día)</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation>Escriba un número entero, por ejemplo 12.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Narrow or widen the sidebar</source>
        <translation>Estrechar o ensanchar la barra lateral</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas las teclas</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>salida anticipada</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>justificada</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>The list of {day} is evidence: its day is over, or the person has signed.</source>
        <translation>La lista del {day} es una prueba: su día ha terminado o la persona ha firmado.</translation>
    </message>
    <message>
        <source>These lists are evidence: their days are over, or the people have signed.</source>
        <translation>Estas listas son pruebas: sus días han terminado o las personas han firmado.</translation>
    </message>
    <message>
        <source>What was marked before is kept beside the reason.</source>
        <translation>Lo marcado antes se conserva junto al motivo.</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n mark(s) corrected?</source>
        <translation>
            <numerusform>¿Por qué se corrige %n marca?</numerusform>
            <numerusform>¿Por qué se corrigen %n marcas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Marked in the wrong row</source>
        <translation>Marcada en la fila equivocada</translation>
    </message>
    <message>
        <source>Marked in the wrong session</source>
        <translation>Marcada en la sesión equivocada</translation>
    </message>
    <message>
        <source>Was there, as the paper list shows</source>
        <translation>Estuvo, como muestra la lista en papel</translation>
    </message>
    <message>
        <source>Was not there, as the facilitator confirms</source>
        <translation>No estuvo, como confirma el facilitador</translation>
    </message>
    <message>
        <source>Came late or left early, told afterwards</source>
        <translation>Llegó tarde o salió antes, dicho después</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) marked</source>
        <translation>
            <numerusform>%n casilla marcada</numerusform>
            <numerusform>%n casillas marcadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionFrame</name>
    <message>
        <source>Parts of the mission</source>
        <translation>Partes de la misión</translation>
    </message>
</context>
<context>
    <name>MissionListModel</name>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Action not received yet</source>
        <translation>Acción aún no recibida</translation>
    </message>
    <message>
        <source>{action}, activities {numbers}</source>
        <translation>{action}, actividades {numbers}</translation>
    </message>
    <message>
        <source>{action}, activity {numbers}</source>
        <translation>{action}, actividad {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates to be set</source>
        <translation>Fechas por fijar</translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation>Día {number} de {days}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dentro de %n día</numerusform>
            <numerusform>Dentro de %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionsPresenter</name>
    <message>
        <source>Plan a mission</source>
        <translation>Preparar una misión</translation>
    </message>
    <message>
        <source>Change the mission</source>
        <translation>Modificar la misión</translation>
    </message>
    <message>
        <source>Plan or save the mission</source>
        <translation>Preparar o guardar la misión</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n próxima</numerusform>
            <numerusform>%n próximas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation>
            <numerusform>%n pasada</numerusform>
            <numerusform>%n pasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mission deleted</source>
        <translation>Misión eliminada</translation>
    </message>
</context>
<context>
    <name>MissionsScreen</name>
    <message>
        <source>Missions</source>
        <translation>Misiones</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Preparar una misión</translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation>Filtro: acción, lugar, año…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modificar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
    <message>
        <source>plan a mission</source>
        <translation>preparar una misión</translation>
    </message>
    <message>
        <source>No mission yet</source>
        <translation>Aún no hay misiones</translation>
    </message>
    <message>
        <source>Plan one for an activity: its agenda, people and feedback follow from it.</source>
        <translation>Prepare una para una actividad: de ella dependen su programa, sus participantes y sus opiniones.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>No mission found</source>
        <translation>No se encontró ninguna misión</translation>
    </message>
    <message>
        <source>Try fewer words: names of actions and places, or a year.</source>
        <translation>Pruebe con menos palabras: nombres de acciones y lugares, o un año.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>four or five words are easy to keep</source>
        <translation>cuatro o cinco palabras se recuerdan bien</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>Falta %n carácter</numerusform>
            <numerusform>Faltan %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase is easy to guess: make it longer or more varied.</source>
        <translation>Esta frase es fácil de adivinar: hágala más larga o más variada.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Escriba la frase de contraseña otra vez.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {count} characters.</source>
        <translation>La frase de contraseña necesita al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases son distintas.</translation>
    </message>
</context>
<context>
    <name>NoteHeader</name>
    <message>
        <source>History of this note</source>
        <translation>Historial de esta nota</translation>
    </message>
    <message>
        <source>More for this note</source>
        <translation>Más sobre esta nota</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>NoteListModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>más de {count}</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Nota sin palabras</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Insertar una plantilla</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Eliminar esta nota</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Date and time of the note</source>
        <translation>Fecha y hora de la nota</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Title, then what was said, seen or decided</source>
        <translation>Título, y después lo dicho, visto o decidido</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>hecha el {day}</translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation>Recomendación {number}</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>Find in notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Add a file to the note</source>
        <translation>Añadir un archivo a la nota</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Historial de la nota</translation>
    </message>
    <message>
        <source>Mark the note as done</source>
        <translation>Marcar la nota como hecha</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <source>Version restored</source>
        <translation>Versión restaurada</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota eliminada</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Escribir la primera nota</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <source>Press N anywhere and type. Each pause is saved; no button is needed.</source>
        <translation>Pulse N en cualquier lugar y escriba. Cada pausa se guarda; no hace falta ningún botón.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>paste a picture</source>
        <translation>pegar una imagen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>New note: Ctrl+Shift+N</source>
        <translation>Nueva nota: Ctrl+Mayús+N</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation>Otros filtros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>Ninguna nota contiene estas palabras.</translation>
    </message>
    <message>
        <source>No note of this kind.</source>
        <translation>Ninguna nota de este tipo.</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filtro: {name}</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>Open the backup</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Type the passphrase that you used when the backup was made. All of it is then checked; your notes here are not touched yet.</source>
        <translation>Escriba la frase de contraseña que usaba cuando se hizo la copia. Después se comprueba entera; sus notas de aquí aún no se tocan.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation>Copia del {day}</translation>
    </message>
    <message>
        <source>Type the recovery code to continue</source>
        <translation>Escriba el código de recuperación para continuar</translation>
    </message>
    <message>
        <source>Type the passphrase to continue</source>
        <translation>Escriba la frase de contraseña para continuar</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Pair a laptop</source>
        <translation>Emparejar un portátil</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation>Dar de alta este portátil</translation>
    </message>
    <message>
        <source>Receiving a file</source>
        <translation>Recibiendo un archivo</translation>
    </message>
    <message>
        <source>You can go on working. Do not pull out the stick yet.</source>
        <translation>Puede seguir trabajando. No retire aún la memoria.</translation>
    </message>
    <message>
        <source>Syncing with the hub</source>
        <translation>Sincronizando con el sistema central</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Not enrolled with a hub</source>
        <translation>No dado de alta en un sistema central</translation>
    </message>
    <message>
        <source>Enrolled, this laptop syncs by itself when there is a network.</source>
        <translation>Una vez dado de alta, este portátil se sincroniza solo cuando hay red.</translation>
    </message>
    <message>
        <source>send by USB</source>
        <translation>enviar por USB</translation>
    </message>
    <message>
        <source>receive a file</source>
        <translation>recibir un archivo</translation>
    </message>
    <message>
        <source>sync now</source>
        <translation>sincronizar ahora</translation>
    </message>
    <message>
        <source>Receive: drop a file on this window</source>
        <translation>Recibir: suelte un archivo en esta ventana</translation>
    </message>
    <message>
        <source>Sync with the hub</source>
        <translation>Sincronizar con el sistema central</translation>
    </message>
    <message>
        <source>The hub keeps the work of all laptops together and gives each what its user is deployed to. Enrol once, with a code of its administrator; then work goes there by itself when there is a network.</source>
        <translation>El sistema central reúne el trabajo de todos los portátiles y da a cada uno aquello a lo que su usuario está asignado. Dé de alta una sola vez, con un código de la administración; después el trabajo llega allí solo cuando hay red.</translation>
    </message>
    <message>
        <source>Exchange with a colleague</source>
        <translation>Intercambiar con un colega</translation>
    </message>
    <message>
        <source>Laptops of a team exchange their work by files on a USB stick; no network is needed. Pair two laptops once: one shows a code, the other types it. Only the other laptop can open the files.</source>
        <translation>Los portátiles de un equipo intercambian su trabajo con archivos en una memoria USB; no hace falta red. Empareje dos portátiles una vez: uno muestra un código y en el otro se escribe. Solo el otro portátil puede abrir los archivos.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Intercambiado</translation>
    </message>
    <message>
        <source>No file was written or received yet.</source>
        <translation>Aún no se ha escrito ni recibido ningún archivo.</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message>
        <source>Attendance of the running session</source>
        <translation>Asistencia de la sesión en curso</translation>
    </message>
    <message>
        <source>Feedback of the activity</source>
        <translation>Opiniones de la actividad</translation>
    </message>
    <message>
        <source>Report of the mission</source>
        <translation>Informe de la misión</translation>
    </message>
    <message>
        <source>Follow up earlier recommendations</source>
        <translation>Dar seguimiento a las recomendaciones anteriores</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exportar el informe en PDF</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Export report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>Antes de irse</translation>
    </message>
    <message>
        <source>Before you leave {place}</source>
        <translation>Antes de irse de {place}</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Lo que aún falta</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} hechos</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>asistencia</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>opiniones</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>to 7, tabs</source>
        <translation>a 7, pestañas</translation>
    </message>
    <message>
        <source>Done before leaving</source>
        <translation>Hecho antes de irse</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Plan the agenda</source>
        <translation>Preparar el programa</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Type the agenda, or paste it, one line for each session.</source>
        <translation>Escriba el programa, o péguelo, una línea por sesión.</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Take back a line</source>
        <translation>Quitar una línea</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Aún no hay páginas</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>Pair a laptop</source>
        <translation>Emparejar un portátil</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>It holds until {moment}, for one laptop.</source>
        <translation>Válido hasta {moment}, para un portátil.</translation>
    </message>
    <message>
        <source>Take the stick to the other laptop. The file on it is “{name}”.</source>
        <translation>Lleve la memoria al otro portátil. El archivo que contiene es «{name}».</translation>
    </message>
    <message>
        <source>Paired with {name}</source>
        <translation>Emparejado con {name}</translation>
    </message>
    <message>
        <source>One step is left: the file “{name}” lies beside the invitation. Take the stick back to the other laptop and drop the file on the window there.</source>
        <translation>Queda un paso: el archivo «{name}» está junto a la invitación. Lleve la memoria de vuelta al otro portátil y suelte el archivo en su ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) shared, as the invitation says</source>
        <translation>
            <numerusform>%n acción compartida, como dice la invitación</numerusform>
            <numerusform>%n acciones compartidas, como dice la invitación</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Mostrar un código</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Escribir un código</translation>
    </message>
    <message>
        <source>This laptop begins</source>
        <translation>Empieza este portátil</translation>
    </message>
    <message>
        <source>It shows a code and writes an invitation to a USB stick. Tell the code to your colleague by voice, not on the same stick.</source>
        <translation>Muestra un código y escribe una invitación en una memoria USB. Diga el código a su colega de viva voz, no en la misma memoria.</translation>
    </message>
    <message>
        <source>The other laptop has begun</source>
        <translation>El otro portátil ya empezó</translation>
    </message>
    <message>
        <source>Choose its invitation on the stick and type the code that it shows.</source>
        <translation>Elija su invitación en la memoria y escriba el código que muestra.</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Making the invitation</source>
        <translation>Preparando la invitación</translation>
    </message>
    <message>
        <source>This takes a few seconds, so that nobody can try out codes.</source>
        <translation>Tarda unos segundos, para que nadie pueda probar códigos.</translation>
    </message>
    <message>
        <source>Choose the actions that you work on together. The other laptop is given the work in these and nothing of others; you can change it later.</source>
        <translation>Elija las acciones en las que trabajan juntos. El otro portátil recibe el trabajo de estas y nada de otras; puede cambiarlo más tarde.</translation>
    </message>
    <message>
        <source>Folder on the USB stick</source>
        <translation>Carpeta en la memoria USB</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>There, choose Sync, Pair a laptop, Type a code; and type the code that you tell them.</source>
        <translation>Allí, elija Sincronización, Emparejar un portátil, Escribir un código; y escriba el código que usted le dice.</translation>
    </message>
    <message>
        <source>Bring the stick back and drop the answer on this window. Then the two are paired.</source>
        <translation>Traiga la memoria de vuelta y suelte la respuesta en esta ventana. Entonces quedan emparejados.</translation>
    </message>
    <message>
        <source>The code is shown only now. Keep it apart from the stick: the two together open the invitation.</source>
        <translation>El código solo se muestra ahora. Guárdelo aparte de la memoria: los dos juntos abren la invitación.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Code that the other laptop shows</source>
        <translation>Código que muestra el otro portátil</translation>
    </message>
    <message>
        <source>capital or small letters, with or without dashes</source>
        <translation>mayúsculas o minúsculas, con guiones o sin ellos</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Emparejar</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>Abriendo la invitación</translation>
    </message>
    <message>
        <source>Invitation on the USB stick</source>
        <translation>Invitación en la memoria USB</translation>
    </message>
    <message>
        <source>Choose the actions shared with it</source>
        <translation>Elegir las acciones que se comparten con él</translation>
    </message>
    <message>
        <source>Send them your work now</source>
        <translation>Enviarle ahora su trabajo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>Pictures and scans ({kinds})</source>
        <translation>Imágenes y escaneos ({kinds})</translation>
    </message>
    <message>
        <source>Choose pictures of the list</source>
        <translation>Elija imágenes de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on paper kept</source>
        <translation>
            <numerusform>%n firma en papel conservada</numerusform>
            <numerusform>%n firmas en papel conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, and %n more</source>
        <translation>
            <numerusform>{name} y %n más</numerusform>
            <numerusform>{name} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Who signed on this sheet? {day}, {name}</source>
        <translation>¿Quién firmó en esta hoja? {day}, {name}</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Imagen quitada</translation>
    </message>
</context>
<context>
    <name>PaperForms</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheets are in “{name}”.</source>
        <translation>Las hojas están en «{name}».</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
</context>
<context>
    <name>ParticipantsCard</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>personas invitadas</translation>
    </message>
    <message>
        <source>came at least once</source>
        <translation>vinieron al menos una vez</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>instituciones</translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n mujer</numerusform>
            <numerusform>%n mujeres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n hombre</numerusform>
            <numerusform>%n hombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation>
            <numerusform>%n otro</numerusform>
            <numerusform>%n otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not given</source>
        <translation>
            <numerusform>%n sin indicar</numerusform>
            <numerusform>%n sin indicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Aún no hay nadie invitado</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the characters</source>
        <translation>Mostrar los caracteres</translation>
    </message>
    <message>
        <source>Hide the characters</source>
        <translation>Ocultar los caracteres</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>It opens your notes each time. Nobody can reset it, not even the MIEUX team; a recovery code follows in the next step.</source>
        <translation>Abre sus notas cada vez. Nadie puede restablecerla, tampoco el equipo MIEUX; en el paso siguiente recibe un código de recuperación.</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>There is no name, so this line cannot be added.</source>
        <translation>No hay nombre, así que esta línea no se puede añadir.</translation>
    </message>
    <message>
        <source>This does not look like a name.</source>
        <translation>Esto no parece un nombre.</translation>
    </message>
    <message>
        <source>“{said}” is not a known country. It is left empty.</source>
        <translation>«{said}» no es un país conocido. Queda vacío.</translation>
    </message>
    <message>
        <source>“{said}” is not a known gender. It is left empty.</source>
        <translation>«{said}» no es un género conocido. Queda vacío.</translation>
    </message>
    <message>
        <source>This is a formula. It is left empty.</source>
        <translation>Esto es una fórmula. Queda vacío.</translation>
    </message>
    <message>
        <source>The e-mail address looks unusual.</source>
        <translation>La dirección de correo parece inusual.</translation>
    </message>
    <message>
        <source>There are several e-mail addresses. The first one is taken.</source>
        <translation>Hay varias direcciones de correo. Se toma la primera.</translation>
    </message>
    <message>
        <source>Another line has the same e-mail address but another name.</source>
        <translation>Otra línea tiene la misma dirección de correo pero otro nombre.</translation>
    </message>
    <message>
        <source>The telephone number looks unusual.</source>
        <translation>El número de teléfono parece inusual.</translation>
    </message>
    <message>
        <source>There are several telephone numbers. The first one is taken.</source>
        <translation>Hay varios números de teléfono. Se toma el primero.</translation>
    </message>
    <message>
        <source>There is no institution.</source>
        <translation>No hay institución.</translation>
    </message>
    <message>
        <source>The list says “{said}”. It is taken for the one of nearly this name.</source>
        <translation>La lista dice «{said}». Se toma por la de nombre casi igual.</translation>
    </message>
    <message>
        <source>The text is too long. It is shortened.</source>
        <translation>El texto es demasiado largo. Se acorta.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>Ya en la lista</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>Persona conocida</translation>
    </message>
    <message>
        <source>New person?</source>
        <translation>¿Persona nueva?</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Same as line {number}</source>
        <translation>Igual que la línea {number}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Same name and e-mail or phone as {person}.</source>
        <translation>Mismo nombre y mismo correo o teléfono que {person}.</translation>
    </message>
    <message>
        <source>Same name and institution as {person}.</source>
        <translation>Mismo nombre y misma institución que {person}.</translation>
    </message>
    <message>
        <source>Same name as {person}.</source>
        <translation>Mismo nombre que {person}.</translation>
    </message>
    <message>
        <source>Nearly the same name as {person}.</source>
        <translation>Casi el mismo nombre que {person}.</translation>
    </message>
    <message>
        <source>Same e-mail as {person}, but another name.</source>
        <translation>Mismo correo que {person}, pero otro nombre.</translation>
    </message>
    <message>
        <source>Same name as {person}, but other details.</source>
        <translation>Mismo nombre que {person}, pero otros datos.</translation>
    </message>
</context>
<context>
    <name>PeopleImportPresenter</name>
    <message>
        <source>Add the people</source>
        <translation>Añadir las personas</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Elegir otra lista</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Show only lines to check</source>
        <translation>Mostrar solo las líneas por comprobar</translation>
    </message>
    <message>
        <source>Correct the columns</source>
        <translation>Corregir las columnas</translation>
    </message>
    <message>
        <source>Next line to check</source>
        <translation>Línea siguiente por comprobar</translation>
    </message>
    <message>
        <source>Back without importing</source>
        <translation>Volver sin importar</translation>
    </message>
    <message>
        <source>Lists of people ({kinds})</source>
        <translation>Listas de personas ({kinds})</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>The people are added to the directory.</source>
        <translation>Las personas se añaden al directorio.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, actividad {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n en la lista</numerusform>
            <numerusform>%n en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n persona añadida</numerusform>
            <numerusform>%n personas añadidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImportScreen</name>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Correct the columns</source>
        <translation>Corregir las columnas</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>People of the list</source>
        <translation>Personas de la lista</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>Nothing is added before you say so.</source>
        <translation>No se añade nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Adding the people</source>
        <translation>Añadiendo las personas</translation>
    </message>
    <message>
        <source>If you cancel, nothing is added.</source>
        <translation>Si cancela, no se añade nada.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>la misma persona</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>persona nueva</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>next to check</source>
        <translation>siguiente por comprobar</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a person left out</source>
        <translation>
            <numerusform>%n línea sin persona omitida</numerusform>
            <numerusform>%n líneas sin persona omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Añadir %n persona</numerusform>
            <numerusform>Añadir %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n conocida</numerusform>
            <numerusform>%n conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n ya en la lista</numerusform>
            <numerusform>%n ya en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Suelte una lista aquí</translation>
    </message>
    <message>
        <source>An Excel workbook, a CSV file or address cards. Or copy the lines in your table and paste them here. You see every line before anything is added.</source>
        <translation>Un libro de Excel, un archivo CSV o tarjetas de contacto. O copie las líneas en su tabla y péguelas aquí. Ve cada línea antes de que se añada nada.</translation>
    </message>
    <message>
        <source>No people found on this sheet</source>
        <translation>No se encontraron personas en esta hoja</translation>
    </message>
    <message>
        <source>Choose another sheet, or say above which column holds the names.</source>
        <translation>Elija otra hoja o diga arriba qué columna contiene los nombres.</translation>
    </message>
    <message>
        <source>Recognised: {fields}</source>
        <translation>Reconocidas: {fields}</translation>
    </message>
    <message>
        <source>No column for: {fields}</source>
        <translation>Sin columna para: {fields}</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No institution</source>
        <translation>Sin institución</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Add person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Eliminar a esta persona</translation>
    </message>
    <message>
        <source>Save all that is known of this person</source>
        <translation>Guardar todo lo que se sabe de esta persona</translation>
    </message>
    <message>
        <source>Erase this person at their wish</source>
        <translation>Borrar a esta persona a petición suya</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} se ha eliminado</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Name or institution</source>
        <translation>Nombre o institución</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation>Añadir este nombre</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Choose somebody on the list, or add a person.</source>
        <translation>Elija a alguien de la lista o añada una persona.</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>añadir una persona</translation>
    </message>
    <message>
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modificar</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>No name or institution begins with “{typed}”.</source>
        <translation>Ningún nombre ni institución empieza por «{typed}».</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} de {all} mostradas</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>Use another day</source>
        <translation>Usar otro día</translation>
    </message>
    <message>
        <source>What you typed stays until you change it.</source>
        <translation>Lo que escribió queda hasta que lo cambie.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 3 March 2026.</source>
        <translation>Esto no es una fecha. Escríbala así: 3 de marzo de 2026.</translation>
    </message>
    <message>
        <source>The end is before the start ({day}).</source>
        <translation>El fin es anterior al inicio ({day}).</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>Usar el {day}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Type two letters of a name</source>
        <translation>Escriba dos letras de un nombre</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Buscar un participante</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>Guardar sus datos</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Escriba unas letras</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>such as 2026-1</source>
        <translation>por ejemplo 2026-1</translation>
    </message>
    <message>
        <source>Took part in</source>
        <translation>Participó en</translation>
    </message>
    <message>
        <source>Nothing yet. Registers and mission teams appear here.</source>
        <translation>Aún nada. Aquí aparecen los registros y los equipos de misión.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Type a name. The last one that was saved is kept until then.</source>
        <translation>Escriba un nombre. Hasta entonces se conserva el último guardado.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consentimiento dado el</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Wording of the privacy notice</source>
        <translation>Texto del aviso de privacidad</translation>
    </message>
    <message>
        <source>its version</source>
        <translation>su versión</translation>
    </message>
    <message>
        <source>At their wish</source>
        <translation>A petición suya</translation>
    </message>
    <message>
        <source>People may ask for all that is kept about them, or to have it erased. That they took part stays as a number.</source>
        <translation>Cualquier persona puede pedir todo lo que se conserva de ella, o que se borre. Que participó queda como un número.</translation>
    </message>
    <message>
        <source>saved, but looks unusual</source>
        <translation>guardado, pero parece inusual</translation>
    </message>
    <message>
        <source>This is not a day. Type it as 3 March 2026.</source>
        <translation>Esto no es un día. Escríbalo así: 3 de marzo de 2026.</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Enrol a laptop</source>
        <translation>Dar de alta un portátil</translation>
    </message>
    <message>
        <source>No laptop is enrolled for them yet.</source>
        <translation>Aún no se ha dado de alta ningún portátil para esta persona.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Certificate ended</source>
        <translation>Certificado caducado</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Este portátil</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Sign on phones</source>
        <translation>Firmar en teléfonos</translation>
    </message>
    <message>
        <source>End signing on phones</source>
        <translation>Terminar la firma en teléfonos</translation>
    </message>
    <message>
        <source>Code of the room</source>
        <translation>Código de la sala</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Code of the page to sign on</source>
        <translation>Código de la página en que se firma</translation>
    </message>
    <message>
        <source>People who have signed</source>
        <translation>Personas que han firmado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Sign the attendance list on your phone</source>
        <translation>Firme la lista de asistencia en su teléfono</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi as this laptop.</source>
        <translation>Entre en el mismo wifi que este portátil.</translation>
    </message>
    <message>
        <source>Scan the code, or type the address.</source>
        <translation>Escanee el código o escriba la dirección.</translation>
    </message>
    <message>
        <source>Type the code on your badge, then sign.</source>
        <translation>Escriba el código de su acreditación y firme.</translation>
    </message>
    <message>
        <source>Sign for {day}</source>
        <translation>Firmar por el {day}</translation>
    </message>
    <message>
        <source>Or type this code on the page of the room: {code}</source>
        <translation>O escriba este código en la página de la sala: {code}</translation>
    </message>
    <message>
        <source>Scan this code with your own phone.</source>
        <translation>Escanee este código con su propio teléfono.</translation>
    </message>
    <message>
        <source>It works once, until {time}.</source>
        <translation>Sirve una vez, hasta las {time}.</translation>
    </message>
    <message>
        <source>of {expected} have signed</source>
        <translation>de {expected} han firmado</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>A phone came by another address: scan this code again.</source>
        <translation>Un teléfono llegó por otra dirección: escanee este código de nuevo.</translation>
    </message>
    <message>
        <source>Phones come through.</source>
        <translation>Los teléfonos llegan.</translation>
    </message>
    <message>
        <source>Nothing answers at this address: the network is gone, or a firewall stops it.</source>
        <translation>Nada responde en esta dirección: la red desapareció o un cortafuegos lo impide.</translation>
    </message>
    <message>
        <source>No phone yet. If none comes through: is it in the same Wi-Fi, and does this Wi-Fi let devices reach each other?</source>
        <translation>Aún ningún teléfono. Si no llega ninguno: ¿está en el mismo wifi y permite este wifi que los dispositivos se comuniquen entre sí?</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
</context>
<context>
    <name>PileModel</name>
    <message>
        <source>n/a</source>
        <translation>n. p.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>In, and sealed</source>
        <translation>Introducido y sellado</translation>
    </message>
    <message>
        <source>Typed otherwise the first time</source>
        <translation>Tecleado de otro modo la primera vez</translation>
    </message>
    <message>
        <source>Being typed in</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se pregunta</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no es válido</translation>
    </message>
    <message>
        <source>typed otherwise the first time</source>
        <translation>tecleado de otro modo la primera vez</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Escriba unas letras</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>such as Africa/Accra</source>
        <translation>por ejemplo Africa/Accra</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>No country of this name. Choose one from the list.</source>
        <translation>Ningún país con este nombre. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>No time zone of this name. Choose one from the list.</source>
        <translation>Ninguna zona horaria con este nombre. Elija una de la lista.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Choose the folder of the USB stick</source>
        <translation>Elija la carpeta de la memoria USB</translation>
    </message>
    <message>
        <source>Choose the file that the other laptop wrote</source>
        <translation>Elija el archivo que escribió el otro portátil</translation>
    </message>
    <message>
        <source>Files of MIEUX Desktop (*.mieux)</source>
        <translation>Archivos de MIEUX Desktop (*.mieux)</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan a mission</source>
        <translation>Preparar una misión</translation>
    </message>
    <message>
        <source>Change the mission</source>
        <translation>Modificar la misión</translation>
    </message>
    <message>
        <source>Plan mission</source>
        <translation>Preparar una misión</translation>
    </message>
    <message>
        <source>Save mission</source>
        <translation>Guardar la misión</translation>
    </message>
    <message>
        <source>What you type is kept, also when you leave this page.</source>
        <translation>Lo que escribe se conserva, también si sale de esta página.</translation>
    </message>
    <message>
        <source>Its activities move with it where they had the same place and days.</source>
        <translation>Sus actividades se mueven con ella si tenían el mismo lugar y los mismos días.</translation>
    </message>
    <message>
        <source>No action is chosen. Type a part of its name.</source>
        <translation>No se ha elegido ninguna acción. Escriba una parte de su nombre.</translation>
    </message>
    <message>
        <source>Tick at least one activity that the mission serves.</source>
        <translation>Marque al menos una actividad a la que sirva la misión.</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Misiones</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>preparar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>tick an activity</source>
        <translation>marcar una actividad</translation>
    </message>
    <message>
        <source>calendar or list</source>
        <translation>calendario o lista</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Type a part of its name or country</source>
        <translation>Escriba una parte de su nombre o país</translation>
    </message>
    <message>
        <source>Activities that it serves</source>
        <translation>Actividades a las que sirve</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>the first one leads</source>
        <translation>la primera dirige</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable MIEUX</translation>
    </message>
    <message>
        <source>in the MIEUX team</source>
        <translation>del equipo MIEUX</translation>
    </message>
</context>
<context>
    <name>PortfolioPresenter</name>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Preparar una misión</translation>
    </message>
    <message>
        <source>Implementation report of the action</source>
        <translation>Informe de ejecución de la acción</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Modificar la acción</translation>
    </message>
    <message>
        <source>Feedback about the action</source>
        <translation>Opiniones sobre la acción</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Añadir una actividad</translation>
    </message>
    <message>
        <source>Starts per year, {years}</source>
        <translation>Inicios por año, {years}</translation>
    </message>
    <message>
        <source>Starts per year</source>
        <translation>Inicios por año</translation>
    </message>
    <message>
        <source>{all} actions · {all_activities} activities</source>
        <translation>{all} acciones · {all_activities} actividades</translation>
    </message>
    <message>
        <source>{shown} of {all} actions · {activities} of {all_activities} activities</source>
        <translation>{shown} de {all} acciones · {activities} de {all_activities} actividades</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>cartera</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) written into the file {name}.</source>
        <translation>
            <numerusform>%n acción escrita en el archivo {name}.</numerusform>
            <numerusform>%n acciones escritas en el archivo {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action deleted</source>
        <translation>Acción eliminada</translation>
    </message>
    <message>
        <source>Activity deleted</source>
        <translation>Actividad eliminada</translation>
    </message>
    <message>
        <source>What is marked cannot be saved as it is. The rest is saved.</source>
        <translation>Lo marcado no se puede guardar tal como está. El resto se ha guardado.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: mend what is marked, or leave without it.</source>
        <translation>Aún no se ha guardado nada: corrija lo marcado o salga sin guardar.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin guardar</translation>
    </message>
</context>
<context>
    <name>PortfolioScreen</name>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>nueva acción</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Remove the filter {words}</source>
        <translation>Quitar el filtro {words}</translation>
    </message>
    <message>
        <source>Selection ({count})</source>
        <translation>Selección ({count})</translation>
    </message>
    <message>
        <source>All actions ({count})</source>
        <translation>Todas las acciones ({count})</translation>
    </message>
    <message>
        <source>Filter: name, institution…</source>
        <translation>Filtro: nombre, institución…</translation>
    </message>
    <message>
        <source>Filter by region</source>
        <translation>Filtrar por región</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Filter by country</source>
        <translation>Filtrar por país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Filter by domain</source>
        <translation>Filtrar por ámbito</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} actions</source>
        <translation>{name}: {filtered} de {total} acciones</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} activities</source>
        <translation>{name}: {filtered} de {total} actividades</translation>
    </message>
    <message>
        <source>Starts per year</source>
        <translation>Inicios por año</translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} starts</source>
        <translation>{name}: {filtered} de {total} inicios</translation>
    </message>
    <message>
        <source>An action can cover several domains. Click a bar to filter the list.</source>
        <translation>Una acción puede cubrir varios ámbitos. Haga clic en una barra para filtrar la lista.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>No action meets the filters</source>
        <translation>Ninguna acción cumple los filtros</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filters to see all actions.</source>
        <translation>Pruebe con menos palabras o quite los filtros para ver todas las acciones.</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {rows}</source>
        <translation>Filas {first}–{last} de {rows}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Language of the preview</source>
        <translation>Idioma de la vista previa</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Comprobar las respuestas</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Here stands what people will see, as soon as there is a question.</source>
        <translation>Aquí se ve lo que verán las personas, en cuanto haya una pregunta.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>After these answers it is not asked. Answer differently to see it.</source>
        <translation>Después de estas respuestas no se pregunta. Responda de otra forma para verlo.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>Use the usual wording</source>
        <translation>Usar el texto habitual</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Keep personal data until</source>
        <translation>Conservar los datos personales hasta</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Borrar datos personales…</translation>
    </message>
    <message>
        <source>usual wording</source>
        <translation>texto habitual</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open the person</source>
        <translation>abrir la persona</translation>
    </message>
    <message>
        <source>{asked} of {all} people were asked</source>
        <translation>se preguntó a {asked} de {all} personas</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): name, contact, gender</source>
        <translation>
            <numerusform>%n persona: nombre, contacto, género</numerusform>
            <numerusform>%n personas: nombre, contacto, género</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n firma</numerusform>
            <numerusform>%n firmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) on certificates</source>
        <translation>
            <numerusform>%n nombre en certificados</numerusform>
            <numerusform>%n nombres en certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) of absences and corrections</source>
        <translation>
            <numerusform>%n motivo de ausencias y correcciones</numerusform>
            <numerusform>%n motivos de ausencias y correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of paper lists</source>
        <translation>
            <numerusform>%n imagen de listas en papel</numerusform>
            <numerusform>%n imágenes de listas en papel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay: they are in another action or a team</source>
        <translation>
            <numerusform>%n persona permanece: está en otra acción o en un equipo</numerusform>
            <numerusform>%n personas permanecen: están en otra acción o en un equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a day first.</source>
        <translation>Fije primero un día.</translation>
    </message>
    <message>
        <source>Possible after {day}.</source>
        <translation>Posible después del {day}.</translation>
    </message>
    <message>
        <source>Nothing personal is left.</source>
        <translation>No queda nada personal.</translation>
    </message>
    <message>
        <source>Marks, counts and hashes stay.</source>
        <translation>Las marcas, los recuentos y las huellas permanecen.</translation>
    </message>
    <message>
        <source>This is not a day. Type it as 3 March 2026.</source>
        <translation>Esto no es un día. Escríbalo así: 3 de marzo de 2026.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se pregunta</translation>
    </message>
    <message>
        <source>to another wording: asked again before they sign next</source>
        <translation>a otro texto: se vuelve a preguntar antes de la próxima firma</translation>
    </message>
    <message>
        <source>agreed, {when}</source>
        <translation>aceptó, {when}</translation>
    </message>
    <message>
        <source>declined, {when}</source>
        <translation>rechazó, {when}</translation>
    </message>
    <message>
        <source>Nothing is shown in this language yet.</source>
        <translation>Aún no se muestra nada en este idioma.</translation>
    </message>
    <message>
        <source>Version {version}.</source>
        <translation>Versión {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered it, so a change makes the next version.</source>
        <translation>
            <numerusform>Respondió %n persona, así que un cambio crea la versión siguiente.</numerusform>
            <numerusform>Respondieron %n personas, así que un cambio crea la versión siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is asked again then.</source>
        <translation>Entonces se vuelve a preguntar a todos.</translation>
    </message>
    <message>
        <source>Nobody has answered it yet.</source>
        <translation>Aún no ha respondido nadie.</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>Lo que se dice a las personas</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conserva</translation>
    </message>
    <message>
        <source>A purge would erase</source>
        <translation>Una depuración borraría</translation>
    </message>
    <message>
        <source>For one person alone, open them: there you export or erase what is known of them.</source>
        <translation>Para una sola persona, ábrala: allí exporta o borra lo que se sabe de ella.</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Use the usual wording of the notice</source>
        <translation>Usar el texto habitual del aviso</translation>
    </message>
    <message>
        <source>Erase personal data whose time is over</source>
        <translation>Borrar los datos personales cuyo plazo ha vencido</translation>
    </message>
    <message>
        <source>What is listed is erased here, and on every laptop and server as the erasure arrives. This cannot be undone.</source>
        <translation>Lo enumerado se borra aquí, y en cada portátil y servidor a medida que llega el borrado. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase personal data of {action}?</source>
        <translation>¿Borrar los datos personales de {action}?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Personal data of %n person(s) erased.</source>
        <translation>
            <numerusform>Datos personales de %n persona borrados.</numerusform>
            <numerusform>Datos personales de %n personas borrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>celda {cell}</translation>
    </message>
    <message>
        <source>This is no Excel workbook that can be read.</source>
        <translation>Esto no es un libro de Excel que se pueda leer.</translation>
    </message>
    <message>
        <source>The workbook is too large.</source>
        <translation>El libro es demasiado grande.</translation>
    </message>
    <message>
        <source>There is no sheet named “survey”.</source>
        <translation>No hay ninguna hoja llamada «survey».</translation>
    </message>
    <message>
        <source>The heading “{detail}” has no language code. Write it as “Français (fr)”.</source>
        <translation>El encabezado «{detail}» no tiene código de idioma. Escríbalo así: «Français (fr)».</translation>
    </message>
    <message>
        <source>The form asks nothing.</source>
        <translation>El formulario no pregunta nada.</translation>
    </message>
    <message>
        <source>Questions of the type “{detail}” cannot be asked here.</source>
        <translation>Aquí no se pueden hacer preguntas del tipo «{detail}».</translation>
    </message>
    <message>
        <source>This column cannot be taken over: “{detail}”.</source>
        <translation>Esta columna no se puede tomar: «{detail}».</translation>
    </message>
    <message>
        <source>This sheet cannot be taken over.</source>
        <translation>Esta hoja no se puede tomar.</translation>
    </message>
    <message>
        <source>Pictures, sound and film beside a question cannot be shown.</source>
        <translation>No se pueden mostrar imágenes, sonido ni vídeo junto a una pregunta.</translation>
    </message>
    <message>
        <source>The function “{detail}” is not known here.</source>
        <translation>La función «{detail}» no se conoce aquí.</translation>
    </message>
    <message>
        <source>This condition cannot be read: {detail}</source>
        <translation>Esta condición no se puede leer: {detail}</translation>
    </message>
    <message>
        <source>A text cannot repeat an answer.</source>
        <translation>Un texto no puede repetir una respuesta.</translation>
    </message>
    <message>
        <source>“{detail}” is no fixed answer to begin with.</source>
        <translation>«{detail}» no es una respuesta fija con la que empezar.</translation>
    </message>
    <message>
        <source>“{detail}” does not answer this question.</source>
        <translation>«{detail}» no responde a esta pregunta.</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>La fila no tiene nombre.</translation>
    </message>
    <message>
        <source>The row has no type.</source>
        <translation>La fila no tiene tipo.</translation>
    </message>
    <message>
        <source>The text in the language “{detail}” is missing.</source>
        <translation>Falta el texto en el idioma «{detail}».</translation>
    </message>
    <message>
        <source>There is no list of choices named “{detail}”.</source>
        <translation>No hay ninguna lista de opciones llamada «{detail}».</translation>
    </message>
    <message>
        <source>“{detail}” cannot stand here.</source>
        <translation>«{detail}» no puede estar aquí.</translation>
    </message>
    <message>
        <source>“{detail}” is given twice.</source>
        <translation>«{detail}» aparece dos veces.</translation>
    </message>
    <message>
        <source>The group “{detail}” has no end.</source>
        <translation>El grupo «{detail}» no tiene fin.</translation>
    </message>
    <message>
        <source>A group ends here that has no beginning.</source>
        <translation>Aquí termina un grupo que no tiene principio.</translation>
    </message>
    <message>
        <source>The form does not hold: {detail}</source>
        <translation>El formulario no es coherente: {detail}</translation>
    </message>
    <message>
        <source>“{detail}” is left out: answers are anonymous.</source>
        <translation>«{detail}» se omite: las respuestas son anónimas.</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>Esta columna se omite.</translation>
    </message>
    <message>
        <source>This setting is left out.</source>
        <translation>Este ajuste se omite.</translation>
    </message>
    <message>
        <source>This sheet is left out.</source>
        <translation>Esta hoja se omite.</translation>
    </message>
    <message>
        <source>The appearance “{detail}” is left out.</source>
        <translation>La presentación «{detail}» se omite.</translation>
    </message>
    <message>
        <source>This row is switched off in the workbook.</source>
        <translation>Esta fila está desactivada en el libro.</translation>
    </message>
    <message>
        <source>The group shows its name: it has no label.</source>
        <translation>El grupo muestra su nombre: no tiene etiqueta.</translation>
    </message>
    <message>
        <source>“{detail}” is no number: the version is counted from 1.</source>
        <translation>«{detail}» no es un número: la versión se cuenta desde 1.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This activity has neither an agenda nor people to copy. Choose another one.</source>
        <translation>Esta actividad no tiene programa ni personas que copiar. Elija otra.</translation>
    </message>
    <message>
        <source>This laptop no longer has the address {address}. Choose the network again.</source>
        <translation>Este portátil ya no tiene la dirección {address}. Elija la red de nuevo.</translation>
    </message>
    <message>
        <source>Another program uses port {port} on this laptop. Choose another number, or leave it to the program.</source>
        <translation>Otro programa usa el puerto {port} en este portátil. Elija otro número o deje que elija el programa.</translation>
    </message>
    <message>
        <source>This system does not let programs use port {port}. Choose a number above 1023, or leave it to the program.</source>
        <translation>Este sistema no permite a los programas usar el puerto {port}. Elija un número mayor que 1023 o deje que elija el programa.</translation>
    </message>
    <message>
        <source>This code is unknown or already used. Each works once.</source>
        <translation>Este código es desconocido o ya se usó. Cada uno sirve una vez.</translation>
    </message>
    <message>
        <source>This round has taken {limit} answers, as many as its open code allows. Close it and open another, or use slips.</source>
        <translation>Esta ronda ha recibido {limit} respuestas, tantas como permite su código abierto. Ciérrela y abra otra, o use papeletas.</translation>
    </message>
    <message>
        <source>A round can have up to {maximum} slips in all. Draw fewer.</source>
        <translation>Una ronda puede tener hasta {maximum} papeletas en total. Saque menos.</translation>
    </message>
    <message>
        <source>At most {maximum} sheets can be printed at once. Print the rest in a second run.</source>
        <translation>Se pueden imprimir como máximo {maximum} hojas a la vez. Imprima el resto en una segunda tanda.</translation>
    </message>
    <message>
        <source>This sheet has not been typed in yet. Type it in first.</source>
        <translation>Esta hoja aún no se ha introducido. Introdúzcala primero.</translation>
    </message>
    <message>
        <source>There is no signature on the pad yet. Let the person sign, then accept it.</source>
        <translation>Aún no hay firma en el recuadro. Deje firmar a la persona y después acepte.</translation>
    </message>
    <message>
        <source>This signature has more lines than can be kept. Clear the pad and let the person sign again.</source>
        <translation>Esta firma tiene más trazos de los que se pueden guardar. Borre el recuadro y deje firmar de nuevo.</translation>
    </message>
    <message>
        <source>Write the name of the person who signs here.</source>
        <translation>Escriba el nombre de la persona que firma aquí.</translation>
    </message>
    <message>
        <source>This person has not agreed to the privacy notice of the action. Show it to them and ask first.</source>
        <translation>Esta persona no ha aceptado el aviso de privacidad de la acción. Muéstreselo y pregunte primero.</translation>
    </message>
    <message>
        <source>The privacy notice is empty. Write what people are told before they sign.</source>
        <translation>El aviso de privacidad está vacío. Escriba lo que se dice a las personas antes de firmar.</translation>
    </message>
    <message>
        <source>Write why this no longer counts. The reason is kept with it.</source>
        <translation>Escriba por qué esto ya no cuenta. El motivo se conserva junto a ello.</translation>
    </message>
    <message>
        <source>No badge of this activity has this code. Check the code, or find the person by name.</source>
        <translation>Ninguna acreditación de esta actividad tiene este código. Compruébelo o busque a la persona por su nombre.</translation>
    </message>
    <message>
        <source>Write why the mark is corrected: its day is over, or the person has signed.</source>
        <translation>Escriba por qué se corrige la marca: su día ha terminado o la persona ha firmado.</translation>
    </message>
    <message>
        <source>A person cannot come instead of themselves. Choose somebody else.</source>
        <translation>Una persona no puede venir en lugar de sí misma. Elija a otra.</translation>
    </message>
    <message>
        <source>There is no session on this day, so there is no list of it.</source>
        <translation>Este día no hay ninguna sesión, así que no hay lista.</translation>
    </message>
    <message>
        <source>Nobody is on the register yet. Add people first.</source>
        <translation>Aún no hay nadie en el registro. Añada personas primero.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is still there and that you may open it.</source>
        <translation>Este archivo no se puede leer. Compruebe que sigue ahí y que puede abrirlo.</translation>
    </message>
    <message>
        <source>The threshold is a share of the sessions: a number from 0 to 100.</source>
        <translation>El umbral es una parte de las sesiones: un número de 0 a 100.</translation>
    </message>
    <message>
        <source>{count} of these people have not attended and signed for enough sessions. Choose only those who have.</source>
        <translation>{count} de estas personas no han asistido y firmado suficientes sesiones. Elija solo a quienes sí.</translation>
    </message>
    <message>
        <source>There is no certificate to print. Issue certificates first.</source>
        <translation>No hay ningún certificado que imprimir. Expida certificados primero.</translation>
    </message>
    <message>
        <source>This action has no date until which personal data are kept. Set it on the action first.</source>
        <translation>Esta acción no tiene fecha hasta la que se conservan los datos personales. Indíquela primero en la acción.</translation>
    </message>
    <message>
        <source>Personal data of this action are kept until {day}. They can be purged after that day.</source>
        <translation>Los datos personales de esta acción se conservan hasta el {day}. Después de ese día se pueden depurar.</translation>
    </message>
    <message>
        <source>The corners cross. Put 1 to 4 on the corners of the sheet, clockwise from its top left.</source>
        <translation>Las esquinas se cruzan. Ponga del 1 al 4 en las esquinas de la hoja, en el sentido de las agujas del reloj desde arriba a la izquierda.</translation>
    </message>
    <message>
        <source>This person has signed, so they stay on the list. Take the signature back with its reason first (details of the cell, key H).</source>
        <translation>Esta persona ha firmado, así que permanece en la lista. Retire primero la firma con su motivo (detalles de la casilla, tecla H).</translation>
    </message>
    <message>
        <source>This laptop is in no network that phones could join. Join a Wi-Fi or start a hotspot, then try again.</source>
        <translation>Este portátil no está en ninguna red a la que puedan unirse los teléfonos. Únase a un wifi o abra un punto de acceso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Take it again, or save it as JPEG, PNG or PDF first.</source>
        <translation>Esta imagen no se puede leer. Tómela de nuevo o guárdela antes como JPEG, PNG o PDF.</translation>
    </message>
    <message>
        <source>{most} people can sign a certificate. Remove one of them first.</source>
        <translation>Pueden firmar un certificado {most} personas. Quite primero a una de ellas.</translation>
    </message>
    <message>
        <source>The theme has no name. Type a short one, such as “Time”.</source>
        <translation>El tema no tiene nombre. Escriba uno corto, por ejemplo «Tiempo».</translation>
    </message>
    <message>
        <source>This is not a file of MIEUX Desktop. Choose a file that ends in .mieux.</source>
        <translation>Este no es un archivo de MIEUX Desktop. Elija uno que termine en .mieux.</translation>
    </message>
    <message>
        <source>The file is cut short. Copy it to the stick again, or ask for a new one.</source>
        <translation>El archivo está cortado. Cópielo de nuevo en la memoria o pida otro.</translation>
    </message>
    <message>
        <source>The file is damaged and nothing of it was taken. Ask for a new one; no work is lost by it.</source>
        <translation>El archivo está dañado y no se tomó nada de él. Pida otro; con ello no se pierde ningún trabajo.</translation>
    </message>
    <message>
        <source>The file holds more than one file may. Nothing of it was taken.</source>
        <translation>El archivo contiene más de lo que un archivo puede contener. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>Too much of what this laptop sent could not be used. Nothing of the file was taken. Talk to its user; to receive more from it, pair the two again.</source>
        <translation>Demasiado de lo que envió este portátil no se pudo usar. No se tomó nada del archivo. Hable con su usuario; para recibir más, empareje los dos de nuevo.</translation>
    </message>
    <message>
        <source>A newer version of the program made this file. Update the program, then receive it again.</source>
        <translation>Este archivo lo hizo una versión más reciente del programa. Actualice el programa y recíbalo de nuevo.</translation>
    </message>
    <message>
        <source>This file is for another laptop, and only that one can open it. Nothing was changed here.</source>
        <translation>Este archivo es para otro portátil y solo ese puede abrirlo. Aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>This laptop does not know the sender of the file. Pair the two laptops first.</source>
        <translation>Este portátil no conoce al remitente del archivo. Empareje primero los dos portátiles.</translation>
    </message>
    <message>
        <source>The sender’s laptop is no longer paired with this one. Nothing of the file was taken.</source>
        <translation>El portátil del remitente ya no está emparejado con este. No se tomó nada del archivo.</translation>
    </message>
    <message>
        <source>The pairing with {person}’s laptop has run out. Check the date of this laptop, or pair the two again.</source>
        <translation>El emparejamiento con el portátil de {person} ha caducado. Compruebe la fecha de este portátil o empareje los dos de nuevo.</translation>
    </message>
    <message>
        <source>This code has a typing error. Compare it sign by sign with the one on the other laptop.</source>
        <translation>Este código tiene un error de escritura. Compárelo carácter por carácter con el del otro portátil.</translation>
    </message>
    <message>
        <source>The code does not open this file. It may belong to another invitation, or the file is damaged.</source>
        <translation>El código no abre este archivo. Puede ser de otra invitación, o el archivo está dañado.</translation>
    </message>
    <message>
        <source>This file is no invitation. Choose the one that the other laptop made.</source>
        <translation>Este archivo no es una invitación. Elija la que hizo el otro portátil.</translation>
    </message>
    <message>
        <source>This file is no answer to an invitation. Choose the one that the other laptop made.</source>
        <translation>Este archivo no es la respuesta a una invitación. Elija la que hizo el otro portátil.</translation>
    </message>
    <message>
        <source>The file is damaged. Ask for a new one.</source>
        <translation>El archivo está dañado. Pida otro.</translation>
    </message>
    <message>
        <source>This invitation was made on this laptop. Open it on the other one.</source>
        <translation>Esta invitación se hizo en este portátil. Ábrala en el otro.</translation>
    </message>
    <message>
        <source>This laptop waits for no such answer: it was used already, or withdrawn. Make a new invitation.</source>
        <translation>Este portátil no espera esa respuesta: ya se usó o se retiró. Haga una nueva invitación.</translation>
    </message>
    <message>
        <source>The invitation is older than a day. Make a new one.</source>
        <translation>La invitación tiene más de un día. Haga una nueva.</translation>
    </message>
    <message>
        <source>No action is chosen. Add at least one that both of you work on.</source>
        <translation>No se ha elegido ninguna acción. Añada al menos una en la que trabajen los dos.</translation>
    </message>
    <message>
        <source>This laptop is not paired with that one. Pair the two first.</source>
        <translation>Este portátil no está emparejado con aquel. Empareje primero los dos.</translation>
    </message>
    <message>
        <source>“{laptop}” is no longer paired with this laptop. Pair the two again to send files to it.</source>
        <translation>«{laptop}» ya no está emparejado con este portátil. Empareje los dos de nuevo para enviarle archivos.</translation>
    </message>
    <message>
        <source>This file was written on this laptop, for “{laptop}”. Open it there.</source>
        <translation>Este archivo se escribió en este portátil, para «{laptop}». Ábralo allí.</translation>
    </message>
    <message>
        <source>Stopped. What was taken so far stays; receive the file again for the rest.</source>
        <translation>Detenido. Lo tomado hasta ahora se conserva; reciba el archivo de nuevo para el resto.</translation>
    </message>
    <message>
        <source>This version has been replaced meanwhile. Look at the versions again.</source>
        <translation>Entretanto esta versión se ha sustituido. Mire de nuevo las versiones.</translation>
    </message>
    <message>
        <source>The two are merged already.</source>
        <translation>Los dos ya están unidos.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with a hub. Enrol it on the Sync screen.</source>
        <translation>Este portátil no está dado de alta en un sistema central. Hágalo en la pantalla Sincronización.</translation>
    </message>
    <message>
        <source>This laptop is enrolled with the hub “{hub}”. Leave that one first.</source>
        <translation>Este portátil está dado de alta en el sistema central «{hub}». Deje primero ese.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a hub. It looks like hub.example.org.</source>
        <translation>«{address}» no es la dirección de un sistema central. Debe parecerse a hub.example.org.</translation>
    </message>
    <message>
        <source>This address is not protected on its way. Use the one that begins with https.</source>
        <translation>Esta dirección no está protegida en su camino. Use la que empieza por https.</translation>
    </message>
    <message>
        <source>The hub does not take this code. It may be older than a day, or used already. Ask its administrator for a new one.</source>
        <translation>El sistema central no acepta este código. Puede tener más de un día o haberse usado ya. Pida otro a la administración.</translation>
    </message>
    <message>
        <source>The hub knows this laptop as that of somebody else. Ask its administrator.</source>
        <translation>El sistema central conoce este portátil como el de otra persona. Pregunte a la administración.</translation>
    </message>
    <message>
        <source>This file is no answer of a hub’s administrator. Choose the one that they gave you.</source>
        <translation>Este archivo no es una respuesta de la administración de un sistema central. Elija la que le dieron.</translation>
    </message>
    <message>
        <source>What came was not signed by your hub, so nothing of it was taken. Try another network; if it stays, tell the hub’s administrator.</source>
        <translation>Lo que llegó no estaba firmado por su sistema central, así que no se tomó nada. Pruebe otra red; si sigue igual, avise a la administración.</translation>
    </message>
    <message>
        <source>There is no network. Your work is safe here and goes by itself once there is one.</source>
        <translation>No hay red. Su trabajo está seguro aquí y se enviará solo cuando la haya.</translation>
    </message>
    <message>
        <source>The hub does not answer at {host}. Your work is safe here; the next try comes by itself.</source>
        <translation>El sistema central no responde en {host}. Su trabajo está seguro aquí; el próximo intento llega solo.</translation>
    </message>
    <message>
        <source>The connection broke. What arrived is kept; it goes on from there by itself.</source>
        <translation>La conexión se cortó. Lo que llegó se conserva; continúa solo desde ahí.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in page first. Sync starts by itself when the hub answers.</source>
        <translation>Esta red pide antes una página de acceso. La sincronización empieza sola cuando el sistema central responda.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: somebody in between shows a certificate that this laptop does not trust. Nothing was sent. Use another network.</source>
        <translation>La conexión con {host} no es segura: alguien en medio muestra un certificado en el que este portátil no confía. No se envió nada. Use otra red.</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out. Nothing was sent. Tell the hub’s administrator.</source>
        <translation>El certificado de {host} ha caducado. No se envió nada. Avise a la administración del sistema central.</translation>
    </message>
    <message>
        <source>The date or time of this laptop is wrong, so that it cannot tell whom to trust. Set the clock, then sync again.</source>
        <translation>La fecha o la hora de este portátil es incorrecta y no puede saber en quién confiar. Ponga el reloj en hora y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The network’s proxy {proxy} let nothing through. Check its settings in the system, or use another network.</source>
        <translation>El proxy de la red {proxy} no dejó pasar nada. Compruebe su configuración en el sistema o use otra red.</translation>
    </message>
    <message>
        <source>Something that is no hub answers at {host}. Check the address, or the network’s sign-in page.</source>
        <translation>En {host} responde algo que no es un sistema central. Compruebe la dirección o la página de acceso de la red.</translation>
    </message>
    <message>
        <source>Somebody else answers in the place of the hub. Check the network’s sign-in page.</source>
        <translation>Otro responde en lugar del sistema central. Compruebe la página de acceso de la red.</translation>
    </message>
    <message>
        <source>The hub has no address here, so that work reaches it by file only. Give its address to sync over a network.</source>
        <translation>El sistema central no tiene dirección aquí, así que el trabajo le llega solo por archivo. Indíquela para sincronizar por la red.</translation>
    </message>
    <message>
        <source>A sync is running already.</source>
        <translation>Ya hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>The hub has much to do. The next try comes by itself.</source>
        <translation>El sistema central está muy ocupado. El próximo intento llega solo.</translation>
    </message>
    <message>
        <source>The hub made a mistake. Your work is safe here; the next try comes by itself. Tell its administrator if it stays.</source>
        <translation>El sistema central cometió un error. Su trabajo está seguro aquí; el próximo intento llega solo. Avise a la administración si sigue igual.</translation>
    </message>
    <message>
        <source>The hub cannot reach its database. Your work is safe here; the next try comes by itself.</source>
        <translation>El sistema central no puede acceder a su base de datos. Su trabajo está seguro aquí; el próximo intento llega solo.</translation>
    </message>
    <message>
        <source>The disk of the hub is full. Your work is safe here. Tell the hub’s administrator.</source>
        <translation>El disco del sistema central está lleno. Su trabajo está seguro aquí. Avise a la administración.</translation>
    </message>
    <message>
        <source>This laptop asked the hub too often. The next try comes by itself.</source>
        <translation>Este portátil preguntó demasiadas veces al sistema central. El próximo intento llega solo.</translation>
    </message>
    <message>
        <source>The hub does not know this laptop. Ask its administrator for a new code, then enrol again.</source>
        <translation>El sistema central no conoce este portátil. Pida un código nuevo a la administración y vuelva a darlo de alta.</translation>
    </message>
    <message>
        <source>The hub gives this laptop nothing any more. Ask its administrator.</source>
        <translation>El sistema central ya no da nada a este portátil. Pregunte a la administración.</translation>
    </message>
    <message>
        <source>The hub could not read what this laptop sent. Your work is safe here. Update the program.</source>
        <translation>El sistema central no pudo leer lo que envió este portátil. Su trabajo está seguro aquí. Actualice el programa.</translation>
    </message>
    <message>
        <source>The hub and this program are of different ages. Update the program; your work is safe here.</source>
        <translation>El sistema central y este programa son de épocas distintas. Actualice el programa; su trabajo está seguro aquí.</translation>
    </message>
    <message>
        <source>The hub takes no request of this size. Your work is safe here. Tell the hub’s administrator.</source>
        <translation>El sistema central no admite peticiones de este tamaño. Su trabajo está seguro aquí. Avise a la administración.</translation>
    </message>
    <message>
        <source>The network was too slow for the hub to wait. What arrived is kept; the next try comes by itself.</source>
        <translation>La red fue demasiado lenta y el sistema central dejó de esperar. Lo que llegó se conserva; el próximo intento llega solo.</translation>
    </message>
    <message>
        <source>The hub and this laptop have to be brought in line. Sync again.</source>
        <translation>El sistema central y este portátil deben ponerse de acuerdo. Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The clock of this laptop is too far from the hub’s. Set the clock, then try again.</source>
        <translation>El reloj de este portátil se aleja demasiado del reloj del sistema central. Póngalo en hora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The hub does not have this file yet, or not for you. It comes with a later sync.</source>
        <translation>El sistema central aún no tiene este archivo, o no para usted. Llega con una sincronización posterior.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. It is sent again from the start with the next sync.</source>
        <translation>El archivo no llegó como se envió. Se envía de nuevo desde el principio con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Too many files are half sent. Those that are left go with the next sync.</source>
        <translation>Hay demasiados archivos a medio enviar. Los restantes van con la próxima sincronización.</translation>
    </message>
    <message>
        <source>The hub has forgotten this half-sent file. It is sent again with the next sync.</source>
        <translation>El sistema central ha olvidado este archivo a medio enviar. Se envía de nuevo con la próxima sincronización.</translation>
    </message>
    <message>
        <source>This file is being sent on another connection. It goes on with the next sync.</source>
        <translation>Este archivo se está enviando por otra conexión. Continúa con la próxima sincronización.</translation>
    </message>
    <message>
        <source>The hub did not take this file. It is sent again with the next sync.</source>
        <translation>El sistema central no tomó este archivo. Se envía de nuevo con la próxima sincronización.</translation>
    </message>
    <message>
        <source>The hub has all your work, so there is nothing to write.</source>
        <translation>El sistema central tiene todo su trabajo, así que no hay nada que escribir.</translation>
    </message>
    <message>
        <source>This file is no receipt of your hub. Choose the one that its administrator gave you.</source>
        <translation>Este archivo no es un recibo de su sistema central. Elija el que le dio la administración.</translation>
    </message>
    <message>
        <source>Your role at the hub does not allow this. Ask its administrator.</source>
        <translation>Su función en el sistema central no lo permite. Pregunte a la administración.</translation>
    </message>
    <message>
        <source>The hub knows somebody of this name already.</source>
        <translation>El sistema central ya conoce a alguien con este nombre.</translation>
    </message>
    <message>
        <source>The hub does not know this person any more.</source>
        <translation>El sistema central ya no conoce a esta persona.</translation>
    </message>
    <message>
        <source>The hub does not know this role. Update the program.</source>
        <translation>El sistema central no conoce esta función. Actualice el programa.</translation>
    </message>
    <message>
        <source>This file is not the card of a laptop. Choose the one that the other laptop wrote.</source>
        <translation>Este archivo no es la tarjeta de un portátil. Elija la que escribió el otro portátil.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Keep only the sheet with the list and try again.</source>
        <translation>El archivo supera {limit} MB. Deje solo la hoja con la lista e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list has more than {limit} lines. Split it into several files.</source>
        <translation>La lista tiene más de {limit} líneas. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>This kind of file is no list that can be read. Save it as an Excel workbook (.xlsx) or as CSV.</source>
        <translation>Este tipo de archivo no es una lista que se pueda leer. Guárdelo como libro de Excel (.xlsx) o como CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save a copy without it and choose that one.</source>
        <translation>El libro está protegido con contraseña. Guarde una copia sin ella y elíjala.</translation>
    </message>
    <message>
        <source>The file is built in a way that could harm this laptop, so it was not opened. Ask for it as CSV.</source>
        <translation>El archivo está hecho de un modo que podría dañar este portátil, así que no se abrió. Pídalo como CSV.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short, so nothing was read. Ask for it again, or save it anew in Excel.</source>
        <translation>El archivo está dañado o cortado, así que no se leyó nada. Pídalo de nuevo o guárdelo otra vez en Excel.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>No hay texto en este archivo.</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy the lines of the list in their program, then paste here.</source>
        <translation>No se copió nada. Copie las líneas de la lista en su programa y péguelas aquí.</translation>
    </message>
    <message>
        <source>No session was found in this file. It should have a column with times and one with titles.</source>
        <translation>No se encontró ninguna sesión en este archivo. Debería tener una columna con horas y otra con títulos.</translation>
    </message>
    <message>
        <source>It is not clear on which day this is. Give the activity its days, or write the day in the list.</source>
        <translation>No está claro qué día es. Dé sus días a la actividad o escriba el día en la lista.</translation>
    </message>
    <message>
        <source>There is no session in this agenda yet.</source>
        <translation>Aún no hay ninguna sesión en este programa.</translation>
    </message>
    <message>
        <source>This activity has no days yet. Say when it begins, then try again.</source>
        <translation>Esta actividad aún no tiene días. Diga cuándo empieza e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This questionnaire cannot be used: {place}: {reason}.</source>
        <translation>Este cuestionario no se puede usar: {place}: {reason}.</translation>
    </message>
    <message>
        <source>This questionnaire is too large. Take out questions or shorten texts.</source>
        <translation>Este cuestionario es demasiado grande. Quite preguntas o acorte textos.</translation>
    </message>
    <message>
        <source>{name}, version {version}, is released and stays as it is. Make the next version to change it.</source>
        <translation>{name}, versión {version}, está publicado y queda como está. Haga la versión siguiente para cambiarlo.</translation>
    </message>
    <message>
        <source>There is already a version {version} of {name}. Choose another number.</source>
        <translation>Ya existe una versión {version} de {name}. Elija otro número.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full</source>
        <translation>Sin guardar: el disco está lleno</translation>
    </message>
    <message>
        <source>Not saved: the folder is read-only</source>
        <translation>Sin guardar: la carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your saved work is safe. Try again.</source>
        <translation>Algo falló en el programa. Su trabajo guardado está seguro. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. What you typed stays here; free some space and it is saved.</source>
        <translation>El disco está lleno. Lo que escribió queda aquí; libere espacio y se guardará.</translation>
    </message>
    <message>
        <source>This text is too long to be saved. It stays as a draft; shorten it or share it out.</source>
        <translation>Este texto es demasiado largo para guardarlo. Queda como borrador; acórtelo o repártalo.</translation>
    </message>
    <message>
        <source>The folder cannot be written. What you typed stays here; allow writing in it.</source>
        <translation>No se puede escribir en la carpeta. Lo que escribió queda aquí; permita la escritura en ella.</translation>
    </message>
    <message>
        <source>The disk did not take your last words. They stay here; free some space and try again.</source>
        <translation>El disco no tomó sus últimas palabras. Quedan aquí; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk reports an error. What you typed stays here; copy the store’s folder to another disk soon.</source>
        <translation>El disco comunica un error. Lo que escribió queda aquí; copie pronto la carpeta del almacén a otro disco.</translation>
    </message>
    <message>
        <source>The file or folder could not be opened. Check that it still exists.</source>
        <translation>No se pudo abrir el archivo o la carpeta. Compruebe que aún existe.</translation>
    </message>
    <message>
        <source>The file name is too long for this disk. Choose a shorter one.</source>
        <translation>El nombre del archivo es demasiado largo para este disco. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The store is busy. Nothing is lost; try again in a moment.</source>
        <translation>El almacén está ocupado. No se pierde nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>A part of the store is damaged. Copy the store’s folder to a safe place, then restore the last backup copy.</source>
        <translation>Una parte del almacén está dañada. Copie la carpeta del almacén a un lugar seguro y restaure la última copia.</translation>
    </message>
    <message>
        <source>Another window has this store open. Go to that window, or close it.</source>
        <translation>Otra ventana tiene abierto este almacén. Vaya a esa ventana o ciérrela.</translation>
    </message>
    <message>
        <source>There is a store in this folder already. It was left as it is.</source>
        <translation>Ya hay un almacén en esta carpeta. Se dejó como está.</translation>
    </message>
    <message>
        <source>This was not yet received on this laptop. It appears after a sync.</source>
        <translation>Esto aún no se ha recibido en este portátil. Aparece tras una sincronización.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Capital letters count.</source>
        <translation>Esta no es la frase de contraseña. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>Use at least {minimum} characters, for example four words.</source>
        <translation>Use al menos {minimum} caracteres, por ejemplo cuatro palabras.</translation>
    </message>
    <message>
        <source>The system’s keyring did not take the key. Unlock it, then try again; the passphrase works as before.</source>
        <translation>El llavero del sistema no tomó la clave. Desbloquéelo e inténtelo de nuevo; la frase de contraseña funciona como antes.</translation>
    </message>
    <message>
        <source>Type your name; it signs your notes and reports.</source>
        <translation>Escriba su nombre; firma sus notas e informes.</translation>
    </message>
    <message>
        <source>The end is before the start ({start}). Change one of the two.</source>
        <translation>El fin es anterior al inicio ({start}). Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>The end ({end}) is not after the start ({start}).</source>
        <translation>El fin ({end}) no es posterior al inicio ({start}).</translation>
    </message>
    <message>
        <source>That day is outside the activity ({start} to {end}). Choose one of its days or change its dates.</source>
        <translation>Ese día está fuera de la actividad ({start} a {end}). Elija uno de sus días o cambie sus fechas.</translation>
    </message>
    <message>
        <source>The file is not on this laptop.</source>
        <translation>El archivo no está en este portátil.</translation>
    </message>
    <message>
        <source>The file is damaged and was not opened. Restore it from a backup copy.</source>
        <translation>El archivo está dañado y no se abrió. Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>A person needs a name. Type a family name or a given name.</source>
        <translation>Una persona necesita un nombre. Escriba apellidos o nombre.</translation>
    </message>
    <message>
        <source>The action has no name. Give it one in English or in French.</source>
        <translation>La acción no tiene nombre. Póngale uno en inglés o en francés.</translation>
    </message>
    <message>
        <source>“{text}” is not a month. Write it as 07/2014.</source>
        <translation>«{text}» no es un mes. Escríbalo así: 07/2014.</translation>
    </message>
    <message>
        <source>The activity has no title. Give it one in English or in French.</source>
        <translation>La actividad no tiene título. Póngale uno en inglés o en francés.</translation>
    </message>
    <message>
        <source>Activity {number} has missions, sessions or participants. Remove these first.</source>
        <translation>La actividad {number} tiene misiones, sesiones o participantes. Quítelos primero.</translation>
    </message>
    <message>
        <source>The action has missions. Delete these first.</source>
        <translation>La acción tiene misiones. Elimínelas primero.</translation>
    </message>
    <message>
        <source>No activity is chosen. Tick at least one that the mission serves.</source>
        <translation>No se ha elegido ninguna actividad. Marque al menos una a la que sirva la misión.</translation>
    </message>
    <message>
        <source>The mission has an end but no start. Give its first day.</source>
        <translation>La misión tiene fin pero no inicio. Indique su primer día.</translation>
    </message>
    <message>
        <source>There is no time zone named “{name}”. Choose one from the list, such as Africa/Accra.</source>
        <translation>No hay ninguna zona horaria llamada «{name}». Elija una de la lista, por ejemplo Africa/Accra.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that it may be opened.</source>
        <translation>El archivo no se puede leer. Compruebe que sigue ahí y que se puede abrir.</translation>
    </message>
    <message>
        <source>This kind of file is not opened from here, because it could run as a program. Save a copy and open it with its own program.</source>
        <translation>Este tipo de archivo no se abre desde aquí, porque podría ejecutarse como programa. Guarde una copia y ábrala con su propio programa.</translation>
    </message>
    <message>
        <source>The picture is too large to be prepared. Attach the original, or make it smaller first.</source>
        <translation>La imagen es demasiado grande para prepararla. Adjunte el original o redúzcala antes.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short. Copy it from the camera again.</source>
        <translation>La imagen está dañada o cortada. Cópiela de nuevo de la cámara.</translation>
    </message>
    <message>
        <source>The place where this photo was taken cannot be removed from its format. Save it as JPEG, or attach the original.</source>
        <translation>No se puede quitar de este formato el lugar donde se tomó la foto. Guárdela como JPEG o adjunte el original.</translation>
    </message>
    <message>
        <source>This program does not hold version {version} of the questionnaire “{name}”. Update the program to see this feedback.</source>
        <translation>Este programa no tiene la versión {version} del cuestionario «{name}». Actualice el programa para ver estas opiniones.</translation>
    </message>
    <message>
        <source>Feedback is open for this activity already. Close it before you open a new round.</source>
        <translation>Ya hay una recogida de opiniones abierta para esta actividad. Ciérrela antes de abrir otra ronda.</translation>
    </message>
    <message>
        <source>The feedback of this activity is closed. It takes no more answers.</source>
        <translation>La recogida de opiniones de esta actividad está cerrada. No admite más respuestas.</translation>
    </message>
    <message>
        <source>The feedback is still open. Results are shown after closing.</source>
        <translation>La recogida sigue abierta. Los resultados se muestran al cerrarla.</translation>
    </message>
    <message>
        <source>The form has no answer yet. Enter one, or give the form up.</source>
        <translation>El formulario aún no tiene ninguna respuesta. Introduzca una o abandónelo.</translation>
    </message>
    <message>
        <source>Some answers of the form do not hold. They are marked on the form.</source>
        <translation>Algunas respuestas del formulario no son válidas. Están marcadas en él.</translation>
    </message>
    <message>
        <source>A form is being entered. Finish it or give it up, then close.</source>
        <translation>Se está introduciendo un formulario. Termínelo o abandónelo y después cierre.</translation>
    </message>
    <message>
        <source>This group has fewer than {minimum} answers, so it is not shown.</source>
        <translation>Este grupo tiene menos de {minimum} respuestas, así que no se muestra.</translation>
    </message>
    <message>
        <source>A score is a whole number from {lowest} to {highest}.</source>
        <translation>Una puntuación es un número entero de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>The recommendation has no text. Say what should be done.</source>
        <translation>La recomendación no tiene texto. Diga qué debería hacerse.</translation>
    </message>
    <message>
        <source>The session has no title. Write a few words after the times.</source>
        <translation>La sesión no tiene título. Escriba unas palabras después de las horas.</translation>
    </message>
    <message>
        <source>The session would run past midnight. Choose an earlier start or a shorter session.</source>
        <translation>La sesión pasaría de la medianoche. Elija un inicio más temprano o una sesión más corta.</translation>
    </message>
    <message>
        <source>Begin with the times, such as 09:00-10:30 Opening.</source>
        <translation>Empiece por las horas, por ejemplo 09:00-10:30 Apertura.</translation>
    </message>
    <message>
        <source>{text} is not a time of day. Write hours from 00 to 23 and minutes from 00 to 59.</source>
        <translation>{text} no es una hora del día. Escriba las horas de 00 a 23 y los minutos de 00 a 59.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar. Write it as 2026-03-04.</source>
        <translation>No existe ese día en el calendario. Escríbalo así: 2026-03-04.</translation>
    </message>
    <message>
        <source>The file {name} could not be written. Choose another folder, or free some space.</source>
        <translation>No se pudo escribir el archivo {name}. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be reached. Plug in the stick, or choose another folder in the settings.</source>
        <translation>No se puede acceder a la carpeta de las copias. Conecte la memoria o elija otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>This folder is inside the folder of your notes. Choose one on another disk, such as a USB stick.</source>
        <translation>Esta carpeta está dentro de la carpeta de sus notas. Elija una en otro disco, por ejemplo una memoria USB.</translation>
    </message>
    <message>
        <source>The disk for backups is full. The older backups are still there; free some space on it, or choose another folder in the settings.</source>
        <translation>El disco de las copias está lleno. Las copias anteriores siguen ahí; libere espacio en él o elija otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written. The older backups are still there; allow writing in it, or choose another folder in the settings.</source>
        <translation>No se puede escribir en la carpeta de las copias. Las copias anteriores siguen ahí; permita la escritura o elija otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>The disk for backups stopped answering. The older backups are untouched; plug it in again, then back up once more.</source>
        <translation>El disco de las copias dejó de responder. Las copias anteriores están intactas; conéctelo de nuevo y haga otra copia.</translation>
    </message>
    <message>
        <source>The backup could not be read back from its disk and was removed. The older backups are still there; use another stick.</source>
        <translation>La copia no se pudo releer de su disco y se eliminó. Las copias anteriores siguen ahí; use otra memoria.</translation>
    </message>
    <message>
        <source>This backup is not whole, so nothing was restored. Choose another one.</source>
        <translation>Esta copia está incompleta, así que no se restauró nada. Elija otra.</translation>
    </message>
    <message>
        <source>The backup is damaged, so nothing was restored. Choose another one.</source>
        <translation>La copia está dañada, así que no se restauró nada. Elija otra.</translation>
    </message>
    <message>
        <source>This code does not fit. Compare it with the sheet you kept.</source>
        <translation>Este código no corresponde. Compárelo con la hoja que guardó.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this. Install the newer version to open it.</source>
        <translation>Esto lo escribió una versión más reciente del programa. Instálela para abrirlo.</translation>
    </message>
    <message>
        <source>The key file is damaged, so nothing was changed. Choose another backup.</source>
        <translation>El archivo de claves está dañado, así que no se cambió nada. Elija otra copia.</translation>
    </message>
    <message>
        <source>The key file is missing, so nothing was changed. Choose another backup.</source>
        <translation>Falta el archivo de claves, así que no se cambió nada. Elija otra copia.</translation>
    </message>
    <message>
        <source>The database is missing, so nothing was changed. Choose another backup.</source>
        <translation>Falta la base de datos, así que no se cambió nada. Elija otra copia.</translation>
    </message>
    <message>
        <source>No program of this computer opens this kind of file. Save a copy and open it elsewhere.</source>
        <translation>Ningún programa de este equipo abre este tipo de archivo. Guarde una copia y ábrala en otro lugar.</translation>
    </message>
    <message>
        <source>This document is a working paper: it is exported, not submitted.</source>
        <translation>Este documento es un papel de trabajo: se exporta, no se presenta.</translation>
    </message>
    <message>
        <source>This report was submitted already. Take it back, or amend it, to change it.</source>
        <translation>Este informe ya se presentó. Retírelo o enmiéndelo para cambiarlo.</translation>
    </message>
    <message>
        <source>The report is too large to be submitted as one version. Shorten its longest texts and try again.</source>
        <translation>El informe es demasiado grande para presentarlo como una versión. Acorte sus textos más largos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Only an officer returns or accepts a report.</source>
        <translation>Solo un responsable devuelve o acepta un informe.</translation>
    </message>
    <message>
        <source>Version {number} was replaced by a newer one. Decide on that one.</source>
        <translation>La versión {number} fue sustituida por otra más reciente. Decida sobre esa.</translation>
    </message>
    <message>
        <source>Version {number} was taken back by its authors, so there is nothing to decide on yet.</source>
        <translation>Sus autores retiraron la versión {number}, así que aún no hay nada que decidir.</translation>
    </message>
    <message>
        <source>Say what is to be changed, or comment on a paragraph, before you return the report.</source>
        <translation>Diga qué hay que cambiar, o comente un párrafo, antes de devolver el informe.</translation>
    </message>
    <message>
        <source>This report is open for writing already.</source>
        <translation>Este informe ya está abierto para escribir.</translation>
    </message>
    <message>
        <source>Say why the accepted report is amended.</source>
        <translation>Diga por qué se enmienda el informe aceptado.</translation>
    </message>
    <message>
        <source>Write the comment before you save it.</source>
        <translation>Escriba el comentario antes de guardarlo.</translation>
    </message>
    <message>
        <source>Only its author can delete a comment. You can answer or settle it.</source>
        <translation>Solo su autor puede eliminar un comentario. Usted puede responderlo o resolverlo.</translation>
    </message>
    <message>
        <source>This version is damaged or was written by another program, so it is not shown. The report itself is not affected.</source>
        <translation>Esta versión está dañada o la escribió otro programa, así que no se muestra. El informe no se ve afectado.</translation>
    </message>
</context>
<context>
    <name>ProfileStep</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>MIEUX Desktop works without any network. Your notes stay on this laptop, encrypted, until you send them.</source>
        <translation>MIEUX Desktop funciona sin ninguna red. Sus notas quedan en este portátil, cifradas, hasta que las envíe.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Trabajar como</translation>
    </message>
    <message>
        <source>Expert on mission</source>
        <translation>Experto en misión</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable MIEUX</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>as it stands on your reports</source>
        <translation>tal como figura en sus informes</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Type your name to continue</source>
        <translation>Escriba su nombre para continuar</translation>
    </message>
    <message>
        <source>The name is blank.</source>
        <translation>El nombre está en blanco.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Your last words could not be saved.</source>
        <translation>Sus últimas palabras no se pudieron guardar.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierta</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlas</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Collect feedback</source>
        <translation>Recoger opiniones</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation>Cerrar la recogida…</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Code that joins the Wi-Fi</source>
        <translation>Código para entrar en el wifi</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>Código del formulario</translation>
    </message>
    <message>
        <source>Answers sent</source>
        <translation>Respuestas enviadas</translation>
    </message>
    <message>
        <source>Close now ({seconds} s left)</source>
        <translation>Cerrar ahora (quedan {seconds} s)</translation>
    </message>
    <message>
        <source>Closing: who is writing can still send.</source>
        <translation>Cerrando: quien está escribiendo aún puede enviar.</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Emblema de la Unión Europea</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Add “{name}” as a walk-in</source>
        <translation>Añadir a «{name}» sin invitación</translation>
    </message>
    <message>
        <source>add, present</source>
        <translation>añadir, presente</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>The old passphrase stops working at once. Your recovery code stays valid.</source>
        <translation>La frase anterior deja de servir al instante. Su código de recuperación sigue siendo válido.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Crear un nuevo código de recuperación</translation>
    </message>
    <message>
        <source>The code on the sheet that you keep stops working.</source>
        <translation>El código de la hoja que guarda deja de servir.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Crear un código</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase de contraseña se ha cambiado.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>An answer is needed here.</source>
        <translation>Aquí hace falta una respuesta.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of the choices.</source>
        <translation>«{choice}» no es una de las opciones.</translation>
    </message>
    <message>
        <source>“{choice}” is chosen twice.</source>
        <translation>«{choice}» está elegida dos veces.</translation>
    </message>
    <message>
        <source>Give every choice its place.</source>
        <translation>Dé su lugar a cada opción.</translation>
    </message>
    <message>
        <source>This is not a point of the scale.</source>
        <translation>Este no es un punto de la escala.</translation>
    </message>
    <message>
        <source>The lowest answer is {minimum}.</source>
        <translation>La respuesta más baja es {minimum}.</translation>
    </message>
    <message>
        <source>The highest answer is {maximum}.</source>
        <translation>La respuesta más alta es {maximum}.</translation>
    </message>
    <message>
        <source>The answer is longer than {maximum} characters.</source>
        <translation>La respuesta supera los {maximum} caracteres.</translation>
    </message>
    <message>
        <source>The form does not ask this any more.</source>
        <translation>El formulario ya no lo pregunta.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation>Escriba un número entero, por ejemplo 12.</translation>
    </message>
    <message>
        <source>Write a number, such as 12.5.</source>
        <translation>Escriba un número, por ejemplo 12,5.</translation>
    </message>
    <message>
        <source>Write a date, such as 05/03/2026.</source>
        <translation>Escriba una fecha, por ejemplo 05/03/2026.</translation>
    </message>
    <message>
        <source>This answer cannot be read.</source>
        <translation>Esta respuesta no se puede leer.</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPresenter</name>
    <message>
        <source>New questionnaire</source>
        <translation>Nuevo cuestionario</translation>
    </message>
    <message>
        <source>Import an XLSForm</source>
        <translation>Importar un XLSForm</translation>
    </message>
    <message>
        <source>Save as XLSForm</source>
        <translation>Guardar como XLSForm</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Modificar el borrador</translation>
    </message>
    <message>
        <source>Make the next version</source>
        <translation>Hacer la versión siguiente</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Eliminar el borrador</translation>
    </message>
    <message>
        <source>Keep or release the draft</source>
        <translation>Conservar o publicar el borrador</translation>
    </message>
    <message>
        <source>This version never changes. Make the next version to go on from it.</source>
        <translation>Esta versión no cambia nunca. Haga la versión siguiente para continuar desde ella.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The workbook is “{name}”. Change it and import it again.</source>
        <translation>El libro es «{name}». Cámbielo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluidos</translation>
    </message>
    <message>
        <source>Version {version} · {languages}</source>
        <translation>Versión {version} · {languages}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message numerus="yes">
        <source>Code {code}, version {version}. %n questions.</source>
        <translation>
            <numerusform>Código {code}, versión {version}. %n pregunta.</numerusform>
            <numerusform>Código {code}, versión {version}. %n preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún sin conservar</translation>
    </message>
    <message>
        <source>Released {day}</source>
        <translation>Publicado el {day}</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Texto que se lee</translation>
    </message>
    <message>
        <source>asked only if it applies</source>
        <translation>solo se pregunta si procede</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>This workbook cannot be used yet</source>
        <translation>Este libro aún no se puede usar</translation>
    </message>
    <message>
        <source>Mend these cells and import it again. Nothing was kept.</source>
        <translation>Corrija estas celdas e impórtelo de nuevo. No se conservó nada.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>Found in the workbook</source>
        <translation>Encontrado en el libro</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Impide usarlo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Kept as a draft. Release it to open feedback with it.</source>
        <translation>Conservado como borrador. Publíquelo para recoger opiniones con él.</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Borrador eliminado</translation>
    </message>
    <message>
        <source>Released. This version never changes from now on.</source>
        <translation>Publicado. A partir de ahora esta versión no cambia nunca.</translation>
    </message>
    <message>
        <source>Something is still to be mended. The editor marks it.</source>
        <translation>Aún hay algo por corregir. El editor lo marca.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modificar</translation>
    </message>
</context>
<context>
    <name>QuestionnairesScreen</name>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Made here, or as XLSForm workbooks, the standard of the field.</source>
        <translation>Hechos aquí, o como libros XLSForm, el estándar del sector.</translation>
    </message>
    <message>
        <source>Import an XLSForm</source>
        <translation>Importar un XLSForm</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Nuevo cuestionario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Save as XLSForm</source>
        <translation>Guardar como XLSForm</translation>
    </message>
    <message>
        <source>Make the next version</source>
        <translation>Hacer la versión siguiente</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Eliminar el borrador</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Conservar como borrador</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>No conservar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modificar</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>save as XLSForm</source>
        <translation>guardar como XLSForm</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Who signs next?</source>
        <translation>¿Quién firma ahora?</translation>
    </message>
    <message>
        <source>People who have signed</source>
        <translation>Personas que han firmado</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Volver al registro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Or type a name or scan a badge</source>
        <translation>O escriba un nombre o escanee una acreditación</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Buscar un participante</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} people have not signed for {day}</source>
        <translation>
            <numerusform>%n de {expected} personas no ha firmado el {day}</numerusform>
            <numerusform>%n de {expected} personas no han firmado el {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was there has signed</source>
        <translation>Todos los que estuvieron han firmado</translation>
    </message>
    <message>
        <source>has signed</source>
        <translation>ha firmado</translation>
    </message>
</context>
<context>
    <name>QuickNotePresenter</name>
    <message>
        <source>{action}, activity {numbers}</source>
        <translation>{action}, actividad {numbers}</translation>
    </message>
</context>
<context>
    <name>QuickNoteWindow</name>
    <message>
        <source>Quick note</source>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>Close the quick note</source>
        <translation>Cerrar la nota rápida</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Text of the quick note</source>
        <translation>Texto de la nota rápida</translation>
    </message>
    <message>
        <source>Type; # sets the kind, @ names</source>
        <translation>Escriba; # fija el tipo, @ nombra</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>next note</source>
        <translation>nota siguiente</translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>{choice} (place {place})</source>
        <translation>{choice} (lugar {place})</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Before departure</source>
        <translation>Antes de salir</translation>
    </message>
    <message>
        <source>Ready for departure</source>
        <translation>Listo para salir</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Todo está listo.</translation>
    </message>
    <message>
        <source>{done} of {total} ready</source>
        <translation>{done} de {total} listos</translation>
    </message>
    <message>
        <source>Hide what is ready</source>
        <translation>Ocultar lo que está listo</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are ready</source>
        <translation>
            <numerusform>Mostrar %n ya listo</numerusform>
            <numerusform>Mostrar %n ya listos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message>
        <source>It is</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>The days are set</source>
        <translation>Los días están fijados</translation>
    </message>
    <message>
        <source>The days are not set</source>
        <translation>Los días no están fijados</translation>
    </message>
    <message>
        <source>The place is set</source>
        <translation>El lugar está fijado</translation>
    </message>
    <message>
        <source>The place is not set</source>
        <translation>El lugar no está fijado</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the team</source>
        <translation>
            <numerusform>%n persona en el equipo</numerusform>
            <numerusform>%n personas en el equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the team</source>
        <translation>No hay nadie en el equipo</translation>
    </message>
    <message>
        <source>Everybody of the team is deployed</source>
        <translation>Todo el equipo está asignado</translation>
    </message>
    <message numerus="yes">
        <source>%n people of the team not deployed</source>
        <translation>
            <numerusform>%n persona del equipo sin asignar</numerusform>
            <numerusform>%n personas del equipo sin asignar</numerusform>
        </translation>
    </message>
    <message>
        <source>An officer deploys them</source>
        <translation>Un responsable las asigna</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Asignar</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on the agenda</source>
        <translation>
            <numerusform>%n sesión en el programa</numerusform>
            <numerusform>%n sesiones en el programa</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>El programa está vacío</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n persona en la lista</numerusform>
            <numerusform>%n personas en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>No hay nadie en la lista</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>Without them nobody can tell whether the questionnaire fits.</source>
        <translation>Sin ellos nadie puede saber si el cuestionario conviene.</translation>
    </message>
    <message>
        <source>The languages of the activity are not given</source>
        <translation>Los idiomas de la actividad no están indicados</translation>
    </message>
    <message>
        <source>Give them</source>
        <translation>Indicarlos</translation>
    </message>
    <message>
        <source>The questionnaire is there in all languages</source>
        <translation>El cuestionario está en todos los idiomas</translation>
    </message>
    <message>
        <source>The questionnaire is not there in {languages}</source>
        <translation>El cuestionario no está en {languages}</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nada espera a ser enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n cambio espera a ser enviado</numerusform>
            <numerusform>%n cambios esperan a ser enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Synced within a day</source>
        <translation>Sincronizado hace menos de un día</translation>
    </message>
    <message>
        <source>The last sync was cut short</source>
        <translation>La última sincronización se interrumpió</translation>
    </message>
    <message>
        <source>The last sync is more than a day ago</source>
        <translation>La última sincronización es de hace más de un día</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Enrolled with {hub}</source>
        <translation>Dado de alta en {hub}</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Dar de alta</translation>
    </message>
    <message>
        <source>The enrolment of this laptop has expired</source>
        <translation>El alta de este portátil ha caducado</translation>
    </message>
    <message>
        <source>The hub gives this laptop nothing any more</source>
        <translation>El sistema central ya no da nada a este portátil</translation>
    </message>
    <message>
        <source>Without it, work travels by files only.</source>
        <translation>Sin ella, el trabajo viaja solo por archivos.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with the hub</source>
        <translation>Este portátil no está dado de alta en el sistema central</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copia de seguridad</translation>
    </message>
    <message>
        <source>Backed up on {day}</source>
        <translation>Copia hecha el {day}</translation>
    </message>
    <message>
        <source>The last backup is of {day}</source>
        <translation>La última copia es del {day}</translation>
    </message>
    <message>
        <source>The recovery code is kept apart from the laptop</source>
        <translation>El código de recuperación se guarda aparte del portátil</translation>
    </message>
    <message>
        <source>Is your printed recovery code kept apart from this laptop?</source>
        <translation>¿Se guarda su código de recuperación impreso aparte de este portátil?</translation>
    </message>
    <message>
        <source>It opens your work when the passphrase is forgotten.</source>
        <translation>Abre su trabajo si se olvida la frase de contraseña.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>{size} free on the disk</source>
        <translation>{size} libres en el disco</translation>
    </message>
    <message>
        <source>The photos and backups of a mission take about 2 GB.</source>
        <translation>Las fotos y copias de una misión ocupan unos 2 GB.</translation>
    </message>
    <message>
        <source>Only {size} free on the disk</source>
        <translation>Solo {size} libres en el disco</translation>
    </message>
    <message>
        <source>See storage</source>
        <translation>Ver el espacio</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Actividad {number}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Usual reasons</source>
        <translation>Motivos habituales</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>O con sus propias palabras</translation>
    </message>
    <message>
        <source>Write the reason, or choose one above.</source>
        <translation>Escriba el motivo o elija uno de arriba.</translation>
    </message>
</context>
<context>
    <name>RecalledCard</name>
    <message>
        <source>Earlier recommendations</source>
        <translation>Recomendaciones anteriores</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Dar seguimiento</translation>
    </message>
    <message>
        <source>Follow up earlier recommendations</source>
        <translation>Dar seguimiento a las recomendaciones anteriores</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>Receipts of the hub</source>
        <translation>Recibos del sistema central</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>other receipt</source>
        <translation>otro recibo</translation>
    </message>
    <message>
        <source>The hub’s signature holds. Checked now, at {time}.</source>
        <translation>La firma del sistema central es válida. Comprobada ahora, a las {time}.</translation>
    </message>
    <message>
        <source>The signature does not hold, so this receipt proves nothing. Sync again; if it stays, tell the hub’s administrator. Checked now, at {time}.</source>
        <translation>La firma no es válida, así que este recibo no demuestra nada. Sincronice de nuevo; si sigue igual, avise a la administración del sistema central. Comprobada ahora, a las {time}.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
    <message>
        <source>a hub that this laptop has left</source>
        <translation>un sistema central que este portátil ha dejado</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>With the key</source>
        <translation>Con la clave</translation>
    </message>
    <message>
        <source>By the hub’s clock</source>
        <translation>Según el reloj del sistema central</translation>
    </message>
    <message>
        <source>New in it</source>
        <translation>Nuevo en él</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours</source>
        <translation>
            <numerusform>%n cambio suyo</numerusform>
            <numerusform>%n cambios suyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) at the hub for an officer</source>
        <translation>
            <numerusform>%n cambio espera en el sistema central a un responsable</numerusform>
            <numerusform>%n cambios esperan en el sistema central a un responsable</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message numerus="yes">
        <source>the hub holds %n change(s) of this laptop</source>
        <translation>
            <numerusform>el sistema central tiene %n cambio de este portátil</numerusform>
            <numerusform>el sistema central tiene %n cambios de este portátil</numerusform>
        </translation>
    </message>
    <message>
        <source>What the signature covers</source>
        <translation>Lo que cubre la firma</translation>
    </message>
    <message>
        <source>Changes are numbered in lines, a new one begins with each start. The hub signed the last number of each line and a sum over all changes up to it: if one of them were missing or altered, the sum would be another.</source>
        <translation>Los cambios se numeran en líneas; con cada arranque empieza una nueva. El sistema central firmó el último número de cada línea y una suma de todos los cambios hasta él: si faltara o se alterara uno, la suma sería otra.</translation>
    </message>
    <message>
        <source>Line {name}</source>
        <translation>Línea {name}</translation>
    </message>
    <message>
        <source>numbers 1 to {last}</source>
        <translation>números 1 a {last}</translation>
    </message>
    <message>
        <source>same as here</source>
        <translation>igual que aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n newer here</source>
        <translation>
            <numerusform>%n más reciente aquí</numerusform>
            <numerusform>%n más recientes aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>differs from here</source>
        <translation>distinto de aquí</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Each field is saved when you leave it.</source>
        <translation>Cada campo se guarda al salir de él.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>It would be deleted for everybody.</source>
        <translation>Se eliminaría para todos.</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>eliminación</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Attendance mark</source>
        <translation>Marca de asistencia</translation>
    </message>
    <message>
        <source>Feedback round</source>
        <translation>Ronda de opiniones</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Formulario de opiniones</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>Parte del informe</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Two records of the same</source>
        <translation>Dos registros de lo mismo</translation>
    </message>
    <message>
        <source>Erasure of personal details</source>
        <translation>Borrado de datos personales</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Submitted report</source>
        <translation>Informe presentado</translation>
    </message>
    <message>
        <source>Decision on a report</source>
        <translation>Decisión sobre un informe</translation>
    </message>
    <message>
        <source>Report taken back or amended</source>
        <translation>Informe retirado o enmendado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Exported attendance list</source>
        <translation>Lista de asistencia exportada</translation>
    </message>
    <message>
        <source>Form of the certificates</source>
        <translation>Modelo de los certificados</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme of an answer</source>
        <translation>Tema de una respuesta</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>misión</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>actividades</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>people named</source>
        <translation>personas citadas</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>hecha el</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>género</translation>
    </message>
    <message>
        <source>function</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institución</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>nombre en inglés</translation>
    </message>
    <message>
        <source>name in French</source>
        <translation>nombre en francés</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>title in English</source>
        <translation>título en inglés</translation>
    </message>
    <message>
        <source>title in French</source>
        <translation>título en francés</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitador</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>responsible officer</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>primer mes</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>último mes</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>cerrada el</translation>
    </message>
    <message>
        <source>people invited</source>
        <translation>personas invitadas</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>expected results</source>
        <translation>resultados esperados</translation>
    </message>
    <message>
        <source>expected output</source>
        <translation>producto esperado</translation>
    </message>
    <message>
        <source>terms of reference</source>
        <translation>términos de referencia</translation>
    </message>
    <message>
        <source>overall judgement</source>
        <translation>juicio general</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>reasons given</source>
        <translation>motivos dados</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>horizonte</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>lugar en la lista</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>deleted and changed</source>
        <translation>eliminado y cambiado</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>organisation in English</source>
        <translation>organización en inglés</translation>
    </message>
    <message>
        <source>organisation in French</source>
        <translation>organización en francés</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>ámbitos</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>authorities</source>
        <translation>autoridades</translation>
    </message>
    <message>
        <source>kept until</source>
        <translation>conservado hasta</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>reason of the change</source>
        <translation>motivo del cambio</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>tomada el</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>consent given on</source>
        <translation>consentimiento dado el</translation>
    </message>
    <message>
        <source>wording of the consent</source>
        <translation>texto del consentimiento</translation>
    </message>
    <message>
        <source>came without invitation</source>
        <translation>vino sin invitación</translation>
    </message>
    <message>
        <source>came instead of</source>
        <translation>vino en lugar de</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>reason of the correction</source>
        <translation>motivo de la corrección</translation>
    </message>
    <message>
        <source>feedback round</source>
        <translation>recogida de opiniones</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>cuestionario</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>ocasión</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>abierto el</translation>
    </message>
    <message>
        <source>released on</source>
        <translation>publicado el</translation>
    </message>
    <message>
        <source>way of answering</source>
        <translation>modo de respuesta</translation>
    </message>
    <message>
        <source>challenges</source>
        <translation>dificultades</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterio</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>category of result</source>
        <translation>categoría de resultado</translation>
    </message>
    <message>
        <source>expected result</source>
        <translation>resultado esperado</translation>
    </message>
    <message>
        <source>what was achieved</source>
        <translation>lo logrado</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recomendación</translation>
    </message>
    <message>
        <source>word</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>noted by</source>
        <translation>anotado por</translation>
    </message>
    <message>
        <source>noted at</source>
        <translation>anotado a las</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>submitted by</source>
        <translation>presentado por</translation>
    </message>
    <message>
        <source>submitted at</source>
        <translation>presentado a las</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>decidido por</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>decidido a las</translation>
    </message>
    <message>
        <source>taken back by</source>
        <translation>retirado por</translation>
    </message>
    <message>
        <source>taken back at</source>
        <translation>retirado a las</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>signed as</source>
        <translation>firmado como</translation>
    </message>
    <message>
        <source>signed at</source>
        <translation>firmado a las</translation>
    </message>
    <message>
        <source>why it no longer counts</source>
        <translation>por qué ya no cuenta</translation>
    </message>
    <message>
        <source>people listed</source>
        <translation>personas inscritas</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>firmas</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>correcciones</translation>
    </message>
    <message>
        <source>exported at</source>
        <translation>exportado a las</translation>
    </message>
    <message>
        <source>exported by</source>
        <translation>exportado por</translation>
    </message>
    <message>
        <source>share of sessions wanted</source>
        <translation>proporción de sesiones exigida</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>contrapartes</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>sessions attended</source>
        <translation>sesiones asistidas</translation>
    </message>
    <message>
        <source>sessions held</source>
        <translation>sesiones celebradas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>expedido el</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>expedido por</translation>
    </message>
    <message>
        <source>code to check it</source>
        <translation>código de comprobación</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalidad</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>said at</source>
        <translation>declarado a las</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detalles</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Salida anticipada</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Ausencia justificada</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>Largely achieved</source>
        <translation>Logrado en gran parte</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Logrado en parte</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>No logrado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>En este portátil</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>En un teléfono</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>By badge</source>
        <translation>Con la acreditación</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Your new recovery code</source>
        <translation>Su nuevo código de recuperación</translation>
    </message>
    <message>
        <source>The old code no longer works. Keep this one away from the computer.</source>
        <translation>El código anterior ya no sirve. Guarde este lejos del ordenador.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Imprimir el código</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>MIEUX Desktop: recovery code</source>
        <translation>MIEUX Desktop: código de recuperación</translation>
    </message>
    <message>
        <source>It opens the notes on the laptop if the passphrase is forgotten. Keep this sheet away from the computer.</source>
        <translation>Abre las notas del portátil si se olvida la frase de contraseña. Guarde esta hoja lejos del ordenador.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Anote su código de recuperación</translation>
    </message>
    <message>
        <source>It opens your data if you forget the passphrase. It is shown only once. Without the passphrase and the code nobody can open your notes again, not even the MIEUX team.</source>
        <translation>Abre sus datos si olvida la frase de contraseña. Se muestra una sola vez. Sin la frase y sin el código nadie puede volver a abrir sus notas, tampoco el equipo MIEUX.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Imprimir el código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Type groups {first} and {second} again to confirm that you have the code.</source>
        <translation>Escriba los grupos {first} y {second} otra vez para confirmar que tiene el código.</translation>
    </message>
    <message>
        <source>Keep the sheet away from the computer, for example at the office or at home.</source>
        <translation>Guarde la hoja lejos del ordenador, por ejemplo en la oficina o en casa.</translation>
    </message>
    <message>
        <source>Correct group {place} to continue</source>
        <translation>Corrija el grupo {place} para continuar</translation>
    </message>
    <message>
        <source>Type both groups to continue</source>
        <translation>Escriba los dos grupos para continuar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>RegisterDelegate</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Time of this mark</source>
        <translation>Hora de esta marca</translation>
    </message>
</context>
<context>
    <name>RegisterEvidence</name>
    <message>
        <source>Nobody: they came for themselves</source>
        <translation>De nadie: vino en su propio nombre</translation>
    </message>
    <message>
        <source>{name} came instead of</source>
        <translation>{name} vino en lugar de</translation>
    </message>
    <message>
        <source>Both rows tell it, and so does the day list.</source>
        <translation>Las dos filas lo dicen, y también la lista diaria.</translation>
    </message>
    <message>
        <source>{name} came instead of {other}</source>
        <translation>{name} vino en lugar de {other}</translation>
    </message>
    <message>
        <source>{name} came for themselves</source>
        <translation>{name} vino en su propio nombre</translation>
    </message>
    <message>
        <source>Why is this signature taken back?</source>
        <translation>¿Por qué se retira esta firma?</translation>
    </message>
    <message>
        <source>It is kept with the reason, and counts no more.</source>
        <translation>Se conserva con el motivo y deja de contar.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Signed in the wrong row</source>
        <translation>Firmada en la fila equivocada</translation>
    </message>
    <message>
        <source>Signed for the wrong day</source>
        <translation>Firmada para el día equivocado</translation>
    </message>
    <message>
        <source>Drawn by mistake</source>
        <translation>Trazada por error</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Firmada por otra persona</translation>
    </message>
</context>
<context>
    <name>RegisterGrid</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Not yet received</source>
        <translation>Aún no recibido</translation>
    </message>
    <message>
        <source>marked differently on two laptops</source>
        <translation>marcado de forma distinta en dos portátiles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>en lugar de {name}</translation>
    </message>
    <message>
        <source>{name} came instead</source>
        <translation>{name} vino en su lugar</translation>
    </message>
    <message>
        <source>{name}, walk-in</source>
        <translation>{name}, sin invitación</translation>
    </message>
    <message>
        <source>{name}, attended {attended} of {held}</source>
        <translation>{name}, asistió a {attended} de {held}</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the report</source>
        <translation>Continuar el informe</translation>
    </message>
    <message>
        <source>Parts with text</source>
        <translation>Partes con texto</translation>
    </message>
    <message numerus="yes">
        <source>{written} of {total} parts</source>
        <translation>
            <numerusform>{written} de {total} parte</numerusform>
            <numerusform>{written} de {total} partes</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts that need your words have text</source>
        <translation>Todas las partes que necesitan sus palabras tienen texto</translation>
    </message>
    <message>
        <source>Draft; the facts fill themselves in</source>
        <translation>Borrador; los datos se completan solos</translation>
    </message>
</context>
<context>
    <name>ReportEvidence</name>
    <message>
        <source>Attendance of all sessions</source>
        <translation>Asistencia de todas las sesiones</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>Aún no recibido</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Nota sin palabras</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Attendance: {present} of {invited}</source>
        <translation>Asistencia: {present} de {invited}</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invitado</numerusform>
            <numerusform>%n invitados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Place and days</source>
        <translation>Lugar y días</translation>
    </message>
    <message>
        <source>Requesting authority</source>
        <translation>Autoridad solicitante</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable MIEUX</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistieron</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Mujeres y hombres</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Días-persona</translation>
    </message>
    <message>
        <source>Answered the feedback</source>
        <translation>Respondieron al cuestionario</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Period of the action</source>
        <translation>Periodo de la acción</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Productos</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n presente</numerusform>
            <numerusform>%n presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Named in notes</source>
        <translation>Citadas en las notas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>A. Agenda as carried out</source>
        <translation>A. Programa tal como se realizó</translation>
    </message>
    <message>
        <source>B. Evidence cited</source>
        <translation>B. Pruebas citadas</translation>
    </message>
    <message>
        <source>C. Attendance</source>
        <translation>C. Asistencia</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
</context>
<context>
    <name>ReportListModel</name>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Action not received yet</source>
        <translation>Acción aún no recibida</translation>
    </message>
    <message>
        <source>{action}, activities {numbers}</source>
        <translation>{action}, actividades {numbers}</translation>
    </message>
    <message>
        <source>{action}, activity {numbers}</source>
        <translation>{action}, actividad {numbers}</translation>
    </message>
    <message>
        <source>Version {number} submitted</source>
        <translation>Versión {number} presentada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Version {number} accepted</source>
        <translation>Versión {number} aceptada</translation>
    </message>
    <message>
        <source>All parts written</source>
        <translation>Todas las partes redactadas</translation>
    </message>
    <message>
        <source>{written} of {total} parts written</source>
        <translation>{written} de {total} partes redactadas</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Aún no exportado</translation>
    </message>
    <message>
        <source>Exported {day}, {time}</source>
        <translation>Exportado el {day}, {time}</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exportar el informe en PDF</translation>
    </message>
    <message>
        <source>Export the report to another place…</source>
        <translation>Exportar el informe a otro lugar…</translation>
    </message>
    <message>
        <source>Export the report as Word document</source>
        <translation>Exportar el informe como documento de Word</translation>
    </message>
    <message>
        <source>Export the report’s tables</source>
        <translation>Exportar las tablas del informe</translation>
    </message>
    <message>
        <source>Submit the report</source>
        <translation>Presentar el informe</translation>
    </message>
    <message>
        <source>Accept the report</source>
        <translation>Aceptar el informe</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>Devolver el informe</translation>
    </message>
    <message>
        <source>Comment on this paragraph</source>
        <translation>Comentar este párrafo</translation>
    </message>
    <message>
        <source>Cite evidence in the text</source>
        <translation>Citar una prueba en el texto</translation>
    </message>
    <message>
        <source>Versions of the report</source>
        <translation>Versiones del informe</translation>
    </message>
    <message>
        <source>Feedback beside the text</source>
        <translation>Opiniones junto al texto</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Apartado siguiente</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Apartado anterior</translation>
    </message>
    <message>
        <source>Next missing part</source>
        <translation>Siguiente parte pendiente</translation>
    </message>
    <message>
        <source>Make the pages anew</source>
        <translation>Rehacer las páginas</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nueva recomendación</translation>
    </message>
    <message>
        <source>Same as the exported file</source>
        <translation>Igual que el archivo exportado</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Long report: Ctrl+F5 makes its pages</source>
        <translation>Informe largo: Ctrl+F5 hace sus páginas</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Submit ({key})</source>
        <translation>Presentar ({key})</translation>
    </message>
    <message>
        <source>Other kinds of file</source>
        <translation>Otros tipos de archivo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Exporting the document</source>
        <translation>Exportando el documento</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>next section</source>
        <translation>apartado siguiente</translation>
    </message>
    <message>
        <source>next missing part</source>
        <translation>siguiente parte pendiente</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>{document}, activity {number}</source>
        <translation>{document}, actividad {number}</translation>
    </message>
    <message>
        <source>Submitted: the text can be read, not changed</source>
        <translation>Presentado: el texto se puede leer, no cambiar</translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n por completar</numerusform>
            <numerusform>%n por completar</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>page {done} of {total}</source>
        <translation>página {done} de {total}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Apartados del informe</translation>
    </message>
    <message>
        <source>Export as a Word document</source>
        <translation>Exportar como documento de Word</translation>
    </message>
    <message>
        <source>Export the tables as an Excel workbook</source>
        <translation>Exportar las tablas como libro de Excel</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>%n without addressee</source>
        <translation>
            <numerusform>%n sin destinatario</numerusform>
            <numerusform>%n sin destinatario</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Agenda, evidence, attendance</source>
        <translation>Programa, pruebas, asistencia</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n puntuación</numerusform>
            <numerusform>%n puntuaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Filled from the records</source>
        <translation>Completado con los registros</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>Cover and identity</source>
        <translation>Portada e identificación</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Context and terms of reference</source>
        <translation>Contexto y términos de referencia</translation>
    </message>
    <message>
        <source>Planned and carried out</source>
        <translation>Previsto y realizado</translation>
    </message>
    <message>
        <source>Programme day by day</source>
        <translation>Programa día a día</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personas entrevistadas</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Sustainability and ownership</source>
        <translation>Sostenibilidad y apropiación</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>Resultados esperados</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Feedback of partners</source>
        <translation>Opiniones de las instituciones asociadas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Productos entregados</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>What was reached, in a few sentences first.</source>
        <translation>Lo que se logró, en unas primeras frases.</translation>
    </message>
    <message>
        <source>Who asked for what, and the team’s task.</source>
        <translation>Quién pidió qué, y la tarea del equipo.</translation>
    </message>
    <message>
        <source>Who does what, by when.</source>
        <translation>Quién hace qué, y para cuándo.</translation>
    </message>
    <message>
        <source>Until you write this, the notes are listed.</source>
        <translation>Hasta que escriba esto se enumeran las notas.</translation>
    </message>
    <message>
        <source>Go on, change or stop, and why.</source>
        <translation>Continuar, cambiar o parar, y por qué.</translation>
    </message>
    <message>
        <source>What follows from the answers.</source>
        <translation>Lo que se desprende de las respuestas.</translation>
    </message>
    <message>
        <source>An introduction, if the facts need one.</source>
        <translation>Una introducción, si los datos la necesitan.</translation>
    </message>
    <message>
        <source>In a note on a risk, a line that begins with “Done:” tells what was done about it.</source>
        <translation>En una nota sobre un riesgo, una línea que empieza por «Done:» dice qué se hizo al respecto.</translation>
    </message>
    <message>
        <source>To dos that are open; the people they name are to do them.</source>
        <translation>Tareas pendientes; las personas que nombran deben hacerlas.</translation>
    </message>
</context>
<context>
    <name>ReportsPresenter</name>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n misión</numerusform>
            <numerusform>%n misiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports of</source>
        <translation>Informes de</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Misiones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation>Filtro: acción, lugar, año…</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Reports of actions</source>
        <translation>Informes de las acciones</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
    <message>
        <source>missions</source>
        <translation>misiones</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Preparar una misión</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Aún no hay informes</translation>
    </message>
    <message>
        <source>Every mission has one. It fills itself from notes, register and feedback.</source>
        <translation>Cada misión tiene uno. Se completa solo con las notas, el registro y las opiniones.</translation>
    </message>
    <message>
        <source>Open the portfolio</source>
        <translation>Abrir la cartera</translation>
    </message>
    <message>
        <source>No report of an action yet</source>
        <translation>Aún no hay informes de acciones</translation>
    </message>
    <message>
        <source>Actions with a mission stand here; others are opened from the portfolio.</source>
        <translation>Aquí figuran las acciones que tienen una misión; las demás se abren desde la cartera.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>No report found</source>
        <translation>No se encontró ningún informe</translation>
    </message>
    <message>
        <source>Try fewer words: names of actions and places, or a year.</source>
        <translation>Pruebe con menos palabras: nombres de acciones y lugares, o un año.</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Copying and checking the backup</source>
        <translation>Copiando y comprobando la copia de seguridad</translation>
    </message>
    <message>
        <source>Your notes here are not touched.</source>
        <translation>Sus notas de aquí no se tocan.</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>No restaurar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia…</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Comprobar la copia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Choose the folder of your backups</source>
        <translation>Elija la carpeta de sus copias de seguridad</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Expected: {category}</source>
        <translation>Esperado: {category}</translation>
    </message>
    <message>
        <source>Achieved: {category}</source>
        <translation>Logrado: {category}</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Lo que se logró</translation>
    </message>
    <message>
        <source>Take over what is stated</source>
        <translation>Retomar lo indicado</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>En qué medida</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>Largely achieved</source>
        <translation>Logrado en gran parte</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Logrado en parte</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>No logrado</translation>
    </message>
    <message>
        <source>No evidence cited</source>
        <translation>No se cita ninguna prueba</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Lo que se esperaba</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{question}: {answers}; n {n}, mean {mean}, median {median}</source>
        <translation>{question}: {answers}; n {n}, media {mean}, mediana {median}</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. p.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>{answered} of {invited}</source>
        <translation>{answered} de {invited}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>Knowledge test: n {n}, median {median}</source>
        <translation>Prueba de conocimientos: n {n}, mediana {median}</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>respuestas correctas</translation>
    </message>
    <message>
        <source>highest mean</source>
        <translation>media más alta</translation>
    </message>
    <message>
        <source>lowest mean</source>
        <translation>media más baja</translation>
    </message>
    <message>
        <source>{n} by phone</source>
        <translation>{n} por teléfono</translation>
    </message>
    <message>
        <source>{n} at the kiosk</source>
        <translation>{n} en el quiosco</translation>
    </message>
    <message>
        <source>{n} on paper</source>
        <translation>{n} en papel</translation>
    </message>
    <message>
        <source>would recommend</source>
        <translation>lo recomendarían</translation>
    </message>
    <message>
        <source>Nobody answered this question</source>
        <translation>Nadie respondió a esta pregunta</translation>
    </message>
    <message>
        <source>{promoters} promoters · {neutrals} neutral · {critics} critics</source>
        <translation>{promoters} promotores · {neutrals} neutros · {critics} críticos</translation>
    </message>
    <message>
        <source>own knowledge, before and after</source>
        <translation>conocimiento propio, antes y después</translation>
    </message>
    <message>
        <source>Nobody answered both questions</source>
        <translation>Nadie respondió a las dos preguntas</translation>
    </message>
    <message numerus="yes">
        <source>%n people answered both</source>
        <translation>
            <numerusform>%n persona respondió a ambas</numerusform>
            <numerusform>%n personas respondieron a ambas</numerusform>
        </translation>
    </message>
    <message>
        <source>Main obstacle: {obstacle} ({n})</source>
        <translation>Principal obstáculo: {obstacle} ({n})</translation>
    </message>
    <message>
        <source>name a use at work</source>
        <translation>nombran un uso en el trabajo</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>con palabras</translation>
    </message>
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>mean {figure}</source>
        <translation>media {figure}</translation>
    </message>
    <message>
        <source>median {figure}</source>
        <translation>mediana {figure}</translation>
    </message>
    <message>
        <source>spread {figure}</source>
        <translation>dispersión {figure}</translation>
    </message>
    <message>
        <source>mean place, 1 is the first</source>
        <translation>lugar medio, 1 es el primero</translation>
    </message>
    <message>
        <source>not applicable {figure}</source>
        <translation>no procede {figure}</translation>
    </message>
</context>
<context>
    <name>ResultsEditing</name>
    <message>
        <source>Evidence to cite</source>
        <translation>Prueba que citar</translation>
    </message>
</context>
<context>
    <name>ResultsGroup</name>
    <message>
        <source>Add a result</source>
        <translation>Añadir un resultado</translation>
    </message>
    <message>
        <source>Results expected and achieved</source>
        <translation>Resultados esperados y logrados</translation>
    </message>
    <message>
        <source>The action as a whole</source>
        <translation>La acción en su conjunto</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Actividad {number}</translation>
    </message>
    <message>
        <source>Stated: {text}</source>
        <translation>Indicado: {text}</translation>
    </message>
</context>
<context>
    <name>ResultsOutput</name>
    <message>
        <source>Summary (PDF)</source>
        <translation>Síntesis (PDF)</translation>
    </message>
    <message>
        <source>Results and answers (Excel)</source>
        <translation>Resultados y respuestas (Excel)</translation>
    </message>
    <message>
        <source>Results by group (Excel)</source>
        <translation>Resultados por grupo (Excel)</translation>
    </message>
    <message>
        <source>Answers (CSV, names as in ODK)</source>
        <translation>Respuestas (CSV, nombres como en ODK)</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Tabla de texto (*.csv)</translation>
    </message>
    <message>
        <source>The results are in “{name}”. The file is not encrypted.</source>
        <translation>Los resultados están en «{name}». El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupados por</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>ResultsProjector</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Respuestas por pregunta</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>What answers in words are about</source>
        <translation>De qué tratan las respuestas con palabras</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Too few answers to show</source>
        <translation>Demasiado pocas respuestas para mostrarlas</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than five people answered (%n). What they said stays closed, so that nobody can be recognised.</source>
        <translation>
            <numerusform>Respondieron menos de cinco personas (%n). Lo que dijeron queda cerrado, para que no se reconozca a nadie.</numerusform>
            <numerusform>Respondieron menos de cinco personas (%n). Lo que dijeron queda cerrado, para que no se reconozca a nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Groups with fewer than 5 answers are not shown</source>
        <translation>Los grupos con menos de 5 respuestas no se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>Respuestas por pregunta</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>Bars are aligned on the middle answer. Figures in them are people. “Not applicable” is left out of n.</source>
        <translation>Las barras se alinean en la respuesta central. Las cifras que contienen son personas. «No procede» queda fuera de n.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Respuestas con palabras</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>Nadie escribió nada.</translation>
    </message>
    <message>
        <source>Answers and themes</source>
        <translation>Respuestas y temas</translation>
    </message>
</context>
<context>
    <name>RoadWords</name>
    <message>
        <source>Hotspot of this laptop</source>
        <translation>Punto de acceso de este portátil</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Cable</translation>
    </message>
    <message>
        <source>{kind} · {name} · {address}</source>
        <translation>{kind} · {name} · {address}</translation>
    </message>
    <message>
        <source>Travel router (best)</source>
        <translation>Router de viaje (lo mejor)</translation>
    </message>
    <message>
        <source>Hotspot of a phone</source>
        <translation>Punto de acceso de un teléfono</translation>
    </message>
    <message>
        <source>Wi-Fi of the venue</source>
        <translation>Wifi del lugar</translation>
    </message>
    <message>
        <source>Takes 8 phones at a time, and Windows wants a connection to share. Open Settings, Network, Mobile hotspot. Allow MIEUX Desktop in private networks when the firewall asks.</source>
        <translation>Admite 8 teléfonos a la vez, y Windows necesita una conexión que compartir. Abra Configuración, Red, Zona con cobertura inalámbrica móvil. Permita MIEUX Desktop en redes privadas cuando lo pregunte el cortafuegos.</translation>
    </message>
    <message>
        <source>Open System Settings, General, Sharing, Internet Sharing, and share to Wi-Fi. The Mac must have another connection to share, such as a cable.</source>
        <translation>Abra Ajustes del Sistema, General, Compartir, Compartir Internet, y comparta por wifi. El Mac debe tener otra conexión que compartir, por ejemplo un cable.</translation>
    </message>
    <message>
        <source>Open Settings, Wi-Fi, Turn on Wi-Fi hotspot. It takes about 10 phones, and the laptop leaves the Wi-Fi it is in.</source>
        <translation>Abra Configuración, Wifi, Activar punto de acceso. Admite unos 10 teléfonos, y el portátil sale del wifi en que está.</translation>
    </message>
    <message>
        <source>Takes 30 phones and more, without internet. Plug it in, join its Wi-Fi with this laptop, and choose that network below.</source>
        <translation>Admite 30 teléfonos y más, sin internet. Conéctelo, una este portátil a su wifi y elija esa red abajo.</translation>
    </message>
    <message>
        <source>Takes 5 to 10 phones at a time; people answer in turn. Join the hotspot with this laptop. Mobile data may stay off.</source>
        <translation>Admite de 5 a 10 teléfonos a la vez; se responde por turnos. Una este portátil al punto de acceso. Los datos móviles pueden quedar apagados.</translation>
    </message>
    <message>
        <source>Many venues keep the devices in their Wi-Fi apart. Try with one phone first; if it does not come through, take another road.</source>
        <translation>Muchos lugares mantienen separados los dispositivos de su wifi. Pruebe primero con un teléfono; si no llega, elija otro camino.</translation>
    </message>
    <message>
        <source>Isolation: the Wi-Fi of the venue keeps devices apart. Take a travel router or a hotspot.</source>
        <translation>Aislamiento: el wifi del lugar separa los dispositivos. Use un router de viaje o un punto de acceso.</translation>
    </message>
    <message>
        <source>Isolation: the router keeps devices apart (guest network, client or AP isolation). Turn that off, or use its main network.</source>
        <translation>Aislamiento: el router separa los dispositivos (red de invitados, aislamiento de clientes o de AP). Desactívelo o use su red principal.</translation>
    </message>
    <message>
        <source>Limit: a hotspot takes a few phones only. Let people answer in turn.</source>
        <translation>Límite: un punto de acceso admite pocos teléfonos. Haga que respondan por turnos.</translation>
    </message>
    <message>
        <source>Firewall: in Windows Security, Firewall, Allow an app, tick MIEUX Desktop for private networks; in Settings, Network, make this network private.</source>
        <translation>Cortafuegos: en Seguridad de Windows, Firewall, Permitir una aplicación, marque MIEUX Desktop para redes privadas; en Configuración, Red, haga privada esta red.</translation>
    </message>
    <message>
        <source>Firewall: in System Settings, Network, Firewall, Options, allow incoming connections for MIEUX Desktop.</source>
        <translation>Cortafuegos: en Ajustes del Sistema, Red, Firewall, Opciones, permita las conexiones entrantes para MIEUX Desktop.</translation>
    </message>
    <message>
        <source>Firewall: if ufw or firewalld runs, open the port, such as with: sudo ufw allow {port}/tcp</source>
        <translation>Cortafuegos: si ufw o firewalld está activo, abra el puerto, por ejemplo con: sudo ufw allow {port}/tcp</translation>
    </message>
    <message>
        <source>Wrong network: the phone must be in the same Wi-Fi as this laptop. If it says “no internet”, choose to stay in this Wi-Fi, or turn mobile data off.</source>
        <translation>Red equivocada: el teléfono debe estar en el mismo wifi que este portátil. Si dice «sin internet», elija quedarse en este wifi o desactive los datos móviles.</translation>
    </message>
</context>
<context>
    <name>RoadsView</name>
    <message>
        <source>Answers sent</source>
        <translation>Respuestas enviadas</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>Cuándo se pregunta</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Before the activity</source>
        <translation>Antes de la actividad</translation>
    </message>
    <message>
        <source>After the activity</source>
        <translation>Después de la actividad</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No network: join or start one</source>
        <translation>Sin red: únase a una o créela</translation>
    </message>
    <message>
        <source>How phones come in</source>
        <translation>Cómo entran los teléfonos</translation>
    </message>
    <message>
        <source>as phones show it</source>
        <translation>como la muestran los teléfonos</translation>
    </message>
    <message>
        <source>none if it is open</source>
        <translation>ninguna si es abierta</translation>
    </message>
    <message>
        <source>Who can answer</source>
        <translation>Quién puede responder</translation>
    </message>
    <message>
        <source>Language of the slips</source>
        <translation>Idioma de las papeletas</translation>
    </message>
    <message>
        <source>Number of slips</source>
        <translation>Número de papeletas</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Imprimir papeletas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Mostrar el código QR</translation>
    </message>
    <message>
        <source>Stop phones</source>
        <translation>Detener los teléfonos</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Abrir el quiosco</translation>
    </message>
    <message>
        <source>Enter paper forms</source>
        <translation>Introducir formularios en papel</translation>
    </message>
    <message>
        <source>Language of the paper form</source>
        <translation>Idioma del formulario en papel</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Número de hojas</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print paper forms</source>
        <translation>Imprimir formularios en papel</translation>
    </message>
    <message>
        <source>{entered} of {invited} answered</source>
        <translation>{entered} de {invited} respondieron</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n respondió</numerusform>
            <numerusform>%n respondieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers stay sealed on this laptop until you close feedback.</source>
        <translation>Las respuestas quedan selladas en este portátil hasta que cierre la recogida.</translation>
    </message>
    <message>
        <source>Choose how people answer. The first way you use opens feedback; the others stay open to you.</source>
        <translation>Elija cómo se responde. La primera forma que use abre la recogida; las demás siguen disponibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) not used</source>
        <translation>
            <numerusform>%n papeleta sin usar</numerusform>
            <numerusform>%n papeletas sin usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n usada</numerusform>
            <numerusform>%n usadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with the code · at most {count} answers</source>
        <translation>Cualquiera que tenga el código · {count} respuestas como máximo</translation>
    </message>
    <message>
        <source>Show the QR code again</source>
        <translation>Mostrar de nuevo el código QR</translation>
    </message>
    <message>
        <source>Anyone with the code, at most {count} answers</source>
        <translation>Cualquiera que tenga el código, {count} respuestas como máximo</translation>
    </message>
    <message>
        <source>As the questionnaire says</source>
        <translation>Como indica el cuestionario</translation>
    </message>
    <message>
        <source>One slip for each person</source>
        <translation>Una papeleta por persona</translation>
    </message>
    <message>
        <source>On their own phones</source>
        <translation>En sus propios teléfonos</translation>
    </message>
    <message>
        <source>People scan a code and answer in their language. No internet is needed: phones and this laptop only have to be in one network.</source>
        <translation>Las personas escanean un código y responden en su idioma. No hace falta internet: basta que los teléfonos y este portátil estén en la misma red.</translation>
    </message>
    <message>
        <source>Network of this laptop</source>
        <translation>Red de este portátil</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Nombre del wifi</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>With the name, the screen also shows a code that joins the Wi-Fi.</source>
        <translation>Con el nombre, la pantalla muestra además un código para entrar en el wifi.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>At this laptop</source>
        <translation>En este portátil</translation>
    </message>
    <message>
        <source>One person after the other answers here, page by page. Each starts with a clean form; a form that is left alone is cleared.</source>
        <translation>Una persona tras otra responde aquí, página a página. Cada una empieza con un formulario limpio; el que se abandona se borra.</translation>
    </message>
    <message>
        <source>The form covers the whole screen. Your notes can be reached again with your passphrase only.</source>
        <translation>El formulario ocupa toda la pantalla. A sus notas solo se vuelve con su frase de contraseña.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Print the form, then type the sheets in: one key for each answer. The code on a sheet keeps it from being counted twice.</source>
        <translation>Imprima el formulario y después introduzca las hojas: una tecla por respuesta. El código de la hoja impide que se cuente dos veces.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nueva ronda</translation>
    </message>
    <message>
        <source>Whole action</source>
        <translation>Toda la acción</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>abierta desde el {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>cerrada el {day}</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, actividad {number}</translation>
    </message>
    <message>
        <source>{action}, activities {numbers}</source>
        <translation>{action}, actividades {numbers}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>Día {day} de {days}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Misiones</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Check a file or code</source>
        <translation>Comprobar un archivo o un código</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Lists and certificates</source>
        <translation>Listas y certificados</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Which known person</source>
        <translation>Qué persona conocida</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message numerus="yes">
        <source>%n lines chosen</source>
        <translation>
            <numerusform>%n línea elegida</numerusform>
            <numerusform>%n líneas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>The institution “{name}” is new.</source>
        <translation>La institución «{name}» es nueva.</translation>
    </message>
    <message>
        <source>Nothing to check on this line.</source>
        <translation>Nada que comprobar en esta línea.</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>Expression of XLSForm</source>
        <translation>Expresión de XLSForm</translation>
    </message>
    <message>
        <source>Choose instead</source>
        <translation>Elegir en su lugar</translation>
    </message>
    <message>
        <source>Always asked: a condition looks at a question before this one.</source>
        <translation>Se pregunta siempre: una condición mira una pregunta anterior a esta.</translation>
    </message>
    <message>
        <source>Always asked.</source>
        <translation>Se pregunta siempre.</translation>
    </message>
    <message>
        <source>All or one</source>
        <translation>Todas o una</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Se cumplen todas estas</translation>
    </message>
    <message>
        <source>One of these holds</source>
        <translation>Se cumple una de estas</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Write an expression</source>
        <translation>Escribir una expresión</translation>
    </message>
    <message>
        <source>This expression can only be changed here. Empty it to choose.</source>
        <translation>Esta expresión solo se puede cambiar aquí. Vacíela para elegir.</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>ScalePart</name>
    <message>
        <source>Usual scales</source>
        <translation>Escalas habituales</translation>
    </message>
    <message>
        <source>Agreement, 1 to 5</source>
        <translation>Acuerdo, de 1 a 5</translation>
    </message>
    <message>
        <source>Level of knowledge, 1 to 5</source>
        <translation>Nivel de conocimiento, de 1 a 5</translation>
    </message>
    <message>
        <source>Likelihood, 1 to 5</source>
        <translation>Probabilidad, de 1 a 5</translation>
    </message>
    <message>
        <source>Certainty, 0 to 10</source>
        <translation>Seguridad, de 0 a 10</translation>
    </message>
    <message>
        <source>A scale of its own</source>
        <translation>Una escala propia</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Offer “Not applicable”</source>
        <translation>Ofrecer «No procede»</translation>
    </message>
    <message>
        <source>Words for “Not applicable”</source>
        <translation>Palabras para «No procede»</translation>
    </message>
    <message>
        <source>The values of a scale are whole numbers.</source>
        <translation>Los valores de una escala son números enteros.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Find an action, a person, a note or a command</source>
        <translation>Busque una acción, una persona, una nota o una orden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try fewer words, or their first letters.</source>
        <translation>No se encontró nada para «{words}». Pruebe con menos palabras o con sus primeras letras.</translation>
    </message>
</context>
<context>
    <name>SectionWriting</name>
    <message>
        <source>Evidence to cite</source>
        <translation>Prueba que citar</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Send by USB</source>
        <translation>Enviar por USB</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Photos and other files</source>
        <translation>Fotos y otros archivos</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>You can go on working. Do not pull out the stick yet.</source>
        <translation>Puede seguir trabajando. No retire aún la memoria.</translation>
    </message>
    <message>
        <source>Folder on the USB stick</source>
        <translation>Carpeta en la memoria USB</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>escribir el archivo</translation>
    </message>
    <message>
        <source>{hub} (the hub)</source>
        <translation>{hub} (el sistema central)</translation>
    </message>
    <message>
        <source>Written: {what}, {size}</source>
        <translation>Escrito: {what}, {size}</translation>
    </message>
    <message>
        <source>Take the stick to the laptop of {name} and drop the file on the window there. Only that laptop can open it; a file that gets lost is made good by the next one.</source>
        <translation>Lleve la memoria al portátil de {name} y suelte el archivo en su ventana. Solo ese portátil puede abrirlo; si un archivo se pierde, el siguiente lo repone.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) follow(s) with the next file, once they have answered this one.</source>
        <translation>
            <numerusform>%n cambio sigue con el próximo archivo, cuando hayan respondido a este.</numerusform>
            <numerusform>%n cambios siguen con el próximo archivo, cuando hayan respondido a este.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or other file(s) follow(s) with the next file.</source>
        <translation>
            <numerusform>%n foto u otro archivo sigue con el próximo archivo.</numerusform>
            <numerusform>%n fotos u otros archivos siguen con el próximo archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the file to the hub’s administrator. Their receipt comes back as a file: drop it on this window. Photos and other files go over a network only.</source>
        <translation>Entregue el archivo a la administración del sistema central. Su recibo vuelve como archivo: suéltelo en esta ventana. Las fotos y otros archivos van solo por la red.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) follow(s) with the next file.</source>
        <translation>
            <numerusform>%n cambio sigue con el próximo archivo.</numerusform>
            <numerusform>%n cambios siguen con el próximo archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of colleagues lie(s) beside it: give them, too.</source>
        <translation>
            <numerusform>%n archivo de colegas está a su lado: entréguelo también.</numerusform>
            <numerusform>%n archivos de colegas están a su lado: entréguelos también.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was left on the stick, and nothing is lost.</source>
        <translation>Detenido. No quedó ningún archivo en la memoria y no se pierde nada.</translation>
    </message>
    <message>
        <source>The hub has all your work.</source>
        <translation>El sistema central tiene todo su trabajo.</translation>
    </message>
    <message>
        <source>Waiting: {what}</source>
        <translation>En espera: {what}</translation>
    </message>
    <message>
        <source>Nothing new waits. A file still tells them what arrived here.</source>
        <translation>No espera nada nuevo. Un archivo les dice igualmente qué llegó aquí.</translation>
    </message>
    <message>
        <source>All, {size}</source>
        <translation>Todo, {size}</translation>
    </message>
    <message>
        <source>Up to {size}, the smallest first</source>
        <translation>Hasta {size}, primero lo más pequeño</translation>
    </message>
    <message>
        <source>None this time</source>
        <translation>Ninguno esta vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Ended on {day}</source>
        <translation>Terminó el {day}</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>The report remains</source>
        <translation>Queda el informe</translation>
    </message>
    <message>
        <source>No more sessions on the agenda</source>
        <translation>No hay más sesiones en el programa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Give the mission its dates and its agenda</source>
        <translation>Dé a la misión sus fechas y su programa</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dentro de %n minuto</numerusform>
            <numerusform>dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>of {invited} present</source>
        <translation>de {invited} presentes</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>personas invitadas</translation>
    </message>
    <message numerus="yes">
        <source>notes</source>
        <translation>
            <numerusform>nota</numerusform>
            <numerusform>notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n riesgo</numerusform>
            <numerusform>%n riesgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Continue the report</source>
        <translation>Continuar el informe</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Plan the agenda</source>
        <translation>Preparar el programa</translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitador</translation>
    </message>
    <message>
        <source>Reason for a change</source>
        <translation>Motivo de un cambio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>SessionRowsModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n riesgo</numerusform>
            <numerusform>%n riesgos</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>{present} of {invited} present</source>
        <translation>{present} de {invited} presentes</translation>
    </message>
</context>
<context>
    <name>SetAsideModel</name>
    <message>
        <source>Set aside: kept and passed on, but not shown</source>
        <translation>Apartado: se conserva y se transmite, pero no se muestra</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Necesita un programa más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come(s) from a newer version</source>
        <translation>
            <numerusform>%n cambio viene de una versión más reciente</numerusform>
            <numerusform>%n cambios vienen de una versión más reciente</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept. Update the program, and they appear by themselves.</source>
        <translation>Se conservan. Actualice el programa y aparecerán solos.</translation>
    </message>
    <message>
        <source>Waits for an earlier file</source>
        <translation>Espera un archivo anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of {laptop}</source>
        <translation>
            <numerusform>%n cambio de {laptop}</numerusform>
            <numerusform>%n cambios de {laptop}</numerusform>
        </translation>
    </message>
    <message>
        <source>A file in between is missing. Send them a file, then receive their next one: it brings what is missing.</source>
        <translation>Falta un archivo intermedio. Envíeles un archivo y reciba el siguiente suyo: trae lo que falta.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
    <message>
        <source>a laptop not paired with this one</source>
        <translation>un portátil no emparejado con este</translation>
    </message>
    <message>
        <source>Contradicts what came before</source>
        <translation>Contradice lo que llegó antes</translation>
    </message>
    <message>
        <source>What came first counts. Ask whether their notes were copied or restored.</source>
        <translation>Cuenta lo que llegó primero. Pregunte si sus notas se copiaron o restauraron.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Ask for the same work once more; the rest of the file was taken.</source>
        <translation>Pida el mismo trabajo otra vez; el resto del archivo se tomó.</translation>
    </message>
    <message>
        <source>Belongs to another action than it says</source>
        <translation>Pertenece a otra acción de la que dice</translation>
    </message>
    <message>
        <source>It is not shown, so that nobody reads what was not shared with them.</source>
        <translation>No se muestra, para que nadie lea lo que no se compartió con él.</translation>
    </message>
    <message>
        <source>Written under somebody else's name</source>
        <translation>Escrito con el nombre de otra persona</translation>
    </message>
    <message>
        <source>Ask the person at that laptop; only their own name counts there.</source>
        <translation>Pregunte a la persona de ese portátil; allí solo cuenta su propio nombre.</translation>
    </message>
    <message>
        <source>One version too many of the same record</source>
        <translation>Una versión de más del mismo registro</translation>
    </message>
    <message>
        <source>The record stays as it is. Ask at that laptop why it changes so often.</source>
        <translation>El registro queda como está. Pregunte en ese portátil por qué cambia tanto.</translation>
    </message>
    <message>
        <source>Written before this laptop was enrolled</source>
        <translation>Escrito antes de dar de alta este portátil</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer, who lets it in with one click.</source>
        <translation>Espera en el sistema central a un responsable, que lo admite con un clic.</translation>
    </message>
    <message>
        <source>Written after the hub ended the access of this laptop</source>
        <translation>Escrito después de que el sistema central retirara el acceso de este portátil</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer. Ask the hub’s administrator.</source>
        <translation>Espera en el sistema central a un responsable. Pregunte a la administración.</translation>
    </message>
    <message>
        <source>Written after the enrolment had run out</source>
        <translation>Escrito después de que caducara el alta</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer. Enrol this laptop again.</source>
        <translation>Espera en el sistema central a un responsable. Dé de alta este portátil de nuevo.</translation>
    </message>
    <message>
        <source>Of an action that you are not deployed to</source>
        <translation>De una acción a la que usted no está asignado</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer. Ask to be deployed.</source>
        <translation>Espera en el sistema central a un responsable. Pida que le asignen.</translation>
    </message>
    <message>
        <source>Of an action that was taken from this laptop</source>
        <translation>De una acción que se retiró de este portátil</translation>
    </message>
    <message>
        <source>What was not sent yet still goes to the hub, for an officer to let in.</source>
        <translation>Lo que aún no se envió llega igualmente al sistema central, para que un responsable lo admita.</translation>
    </message>
    <message>
        <source>Not for your role to change</source>
        <translation>Su función no permite cambiarlo</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer, who decides.</source>
        <translation>Espera en el sistema central a un responsable, que decide.</translation>
    </message>
    <message>
        <source>Of an action that you do not share</source>
        <translation>De una acción que usted no comparte</translation>
    </message>
    <message>
        <source>Share the action with that laptop, then receive its next file.</source>
        <translation>Comparta la acción con ese portátil y reciba su próximo archivo.</translation>
    </message>
    <message>
        <source>Says something that this version does not know</source>
        <translation>Dice algo que esta versión no conoce</translation>
    </message>
    <message>
        <source>Update the program. If it stays, tell who looks after the program.</source>
        <translation>Actualice el programa. Si sigue igual, avise a quien se ocupa de él.</translation>
    </message>
</context>
<context>
    <name>SetAsidePage</name>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>No hay nada apartado</translation>
    </message>
    <message>
        <source>Everything that was received could be applied.</source>
        <translation>Todo lo recibido se pudo aplicar.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Introduction, before the first question</source>
        <translation>Introducción, antes de la primera pregunta</translation>
    </message>
    <message>
        <source>Added to the thanks at the end</source>
        <translation>Se añade al agradecimiento del final</translation>
    </message>
    <message>
        <source>On phones</source>
        <translation>En teléfonos</translation>
    </message>
    <message>
        <source>Who can answer on a phone</source>
        <translation>Quién puede responder en un teléfono</translation>
    </message>
    <message>
        <source>Who has the code on the wall</source>
        <translation>Quien tiene el código de la pared</translation>
    </message>
    <message>
        <source>Who has a slip that serves once</source>
        <translation>Quien tiene una papeleta que sirve una vez</translation>
    </message>
    <message>
        <source>Who can answer</source>
        <translation>Quién puede responder</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>En el libro</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>the same in all versions</source>
        <translation>el mismo en todas las versiones</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n texto sin traducir</numerusform>
            <numerusform>%n textos sin traducir</numerusform>
        </translation>
    </message>
    <message>
        <source>Make first: {name}</source>
        <translation>Poner primero: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>Idioma que se añade</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Elija un idioma</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Añadir el idioma</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Single letters work as keys outside text fields</source>
        <translation>Las letras sueltas sirven de teclas fuera de los campos de texto</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear después de</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock with this computer’s sign-in</source>
        <translation>Desbloquear con la sesión de este equipo</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Crear un nuevo código de recuperación</translation>
    </message>
    <message>
        <source>The passphrase is not asked for while you are signed in to this computer.</source>
        <translation>No se pide la frase de contraseña mientras usted tenga la sesión de este equipo abierta.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Lock after this time without a key or a click</source>
        <translation>Bloquear después de este tiempo sin tecla ni clic</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Shared actions</source>
        <translation>Acciones compartidas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The laptop is given the work in these actions, with the people who take part in them. What it was given before stays there.</source>
        <translation>El portátil recibe el trabajo de estas acciones, con las personas que participan en ellas. Lo que ya recibió permanece allí.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>pregunta siguiente</translation>
    </message>
    <message>
        <source>Not asked after the answers so far.</source>
        <translation>No se pregunta según las respuestas dadas.</translation>
    </message>
    <message>
        <source>Typed otherwise the first time. Look at the sheet, type what it says.</source>
        <translation>La primera vez se tecleó otra cosa. Mire la hoja y teclee lo que dice.</translation>
    </message>
    <message>
        <source>Type the answer; Enter takes it and goes on.</source>
        <translation>Teclee la respuesta; Intro la toma y sigue adelante.</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Paper forms</source>
        <translation>Formularios en papel</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>No sheet has this code. Compare it with the corner of the sheet.</source>
        <translation>Ninguna hoja tiene este código. Compárelo con la esquina de la hoja.</translation>
    </message>
    <message>
        <source>Typed otherwise the first time: {rows}. Look at the sheet once more.</source>
        <translation>Introducido de otra forma la primera vez: {rows}. Mire la hoja otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>Checked; %n answer(s) corrected.</source>
        <translation>
            <numerusform>Comprobado; %n respuesta corregida.</numerusform>
            <numerusform>Comprobado; %n respuestas corregidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both entries of this sheet are the same.</source>
        <translation>Las dos introducciones de esta hoja son iguales.</translation>
    </message>
    <message>
        <source>This sheet is in already. Type it once more to compare; it is not counted twice.</source>
        <translation>Esta hoja ya está introducida. Introdúzcala otra vez para comparar; no se cuenta dos veces.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
</context>
<context>
    <name>SideTask</name>
    <message>
        <source>Into activity</source>
        <translation>A la actividad</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Current mission</source>
        <translation>Misión actual</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>SignWords</name>
    <message>
        <source>signed on a laptop at {time}</source>
        <translation>firmó en un portátil a las {time}</translation>
    </message>
    <message>
        <source>signed on a phone at {time}</source>
        <translation>firmó en un teléfono a las {time}</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>firmó en papel</translation>
    </message>
    <message>
        <source>badge read at {time}</source>
        <translation>acreditación leída a las {time}</translation>
    </message>
    <message>
        <source>was there, has not signed</source>
        <translation>estuvo, no ha firmado</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>no estuvo</translation>
    </message>
    <message>
        <source>badge read at {time}, has not signed</source>
        <translation>acreditación leída a las {time}, sin firmar</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) kept</source>
        <translation>
            <numerusform>%n firma conservada</numerusform>
            <numerusform>%n firmas conservadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Draw with the mouse, a pen or a finger</source>
        <translation>Trace con el ratón, un lápiz o un dedo</translation>
    </message>
</context>
<context>
    <name>SignerDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Use a picture</source>
        <translation>Usar una imagen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Draw with the mouse, a pen or a finger.</source>
        <translation>Trace con el ratón, un lápiz o un dedo.</translation>
    </message>
    <message>
        <source>Draw, use a scanned picture, or leave it empty to sign on the paper.</source>
        <translation>Trace, use una imagen escaneada o déjelo vacío para firmar en el papel.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Write the name of who signs.</source>
        <translation>Escriba el nombre de quien firma.</translation>
    </message>
    <message>
        <source>There is no signature on the pad yet.</source>
        <translation>Aún no hay firma en el recuadro.</translation>
    </message>
</context>
<context>
    <name>SigningWindow</name>
    <message>
        <source>Sign the attendance list</source>
        <translation>Firmar la lista de asistencia</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Save the slips</source>
        <translation>Guardar las papeletas</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>Import or copy</source>
        <translation>Importar o copiar</translation>
    </message>
    <message>
        <source>Usual agenda in English</source>
        <translation>Programa habitual en inglés</translation>
    </message>
    <message>
        <source>Usual agenda in French</source>
        <translation>Programa habitual en francés</translation>
    </message>
    <message>
        <source>Usual agenda in Spanish</source>
        <translation>Programa habitual en español</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Usual agenda</source>
        <translation>Programa habitual</translation>
    </message>
    <message>
        <source>Copy an earlier one</source>
        <translation>Copiar uno anterior</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Copy from an earlier activity…</source>
        <translation>Copiar de una actividad anterior…</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Guardar como archivo de calendario…</translation>
    </message>
</context>
<context>
    <name>StatementsPart</name>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Añadir una afirmación</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>On this laptop</source>
        <translation>En este portátil</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Hacer sitio</translation>
    </message>
    <message>
        <source>Part that the hub holds too</source>
        <translation>Parte que el sistema central también tiene</translation>
    </message>
    <message>
        <source>Remove the copies here</source>
        <translation>Quitar las copias de aquí</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Traerlas de vuelta</translation>
    </message>
    <message>
        <source>Everything is encrypted. The disk has {size} left.</source>
        <translation>Todo está cifrado. En el disco quedan {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or other file(s)</source>
        <translation>
            <numerusform>%n foto u otro archivo</numerusform>
            <numerusform>%n fotos u otros archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrolled with a hub, you can remove files here that the hub holds too.</source>
        <translation>Dado de alta en un sistema central, aquí puede quitar archivos que él también tiene.</translation>
    </message>
    <message>
        <source>The hub has held {files} of these for a week or more: {size}. Removed here, their places in the notes stay, and they come back when you want them.</source>
        <translation>El sistema central tiene {files} de estos desde hace una semana o más: {size}. Si se quitan aquí, sus lugares en las notas quedan, y vuelven cuando usted quiera.</translation>
    </message>
    <message>
        <source>No file here has been at the hub for a week, so none can be removed yet.</source>
        <translation>Ningún archivo de aquí lleva una semana en el sistema central, así que aún no se puede quitar ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) is (are) at the hub only.</source>
        <translation>
            <numerusform>%n archivo está solo en el sistema central.</numerusform>
            <numerusform>%n archivos están solo en el sistema central.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, marks and reports</source>
        <translation>Notas, marcas e informes</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Half received, goes on with the next sync</source>
        <translation>Recibido a medias, continúa con la próxima sincronización</translation>
    </message>
    <message>
        <source>Copies made before updates</source>
        <translation>Copias hechas antes de actualizaciones</translation>
    </message>
</context>
<context>
    <name>StraightenPage</name>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put the four points on the corners of the sheet.</source>
        <translation>Ponga los cuatro puntos en las esquinas de la hoja.</translation>
    </message>
    <message>
        <source>1–4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>choose a corner</source>
        <translation>elegir una esquina</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>moverla</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>girar</translation>
    </message>
    <message>
        <source>straighten</source>
        <translation>enderezar</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>at least {count} characters</source>
        <translation>al menos {count} caracteres</translation>
    </message>
    <message>
        <source>weak: easy to guess</source>
        <translation>débil: fácil de adivinar</translation>
    </message>
    <message>
        <source>fair: add a word or two</source>
        <translation>aceptable: añada una o dos palabras</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>muy fuerte</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>Fortaleza: {word}</translation>
    </message>
</context>
<context>
    <name>SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Pair a laptop</source>
        <translation>Emparejar un portátil</translation>
    </message>
    <message>
        <source>Receive file</source>
        <translation>Recibir un archivo</translation>
    </message>
    <message>
        <source>Send by USB</source>
        <translation>Enviar por USB</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>Partes del intercambio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>SyncPresenter</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation>Dar de alta este portátil</translation>
    </message>
    <message>
        <source>Send by USB</source>
        <translation>Enviar por USB</translation>
    </message>
    <message>
        <source>Receive a file</source>
        <translation>Recibir un archivo</translation>
    </message>
    <message>
        <source>Pair a laptop</source>
        <translation>Emparejar un portátil</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Conservar mi texto</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflicto anterior</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Pareja siguiente</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Pareja anterior</translation>
    </message>
    <message>
        <source>Keep version {number}</source>
        <translation>Conservar la versión {number}</translation>
    </message>
    <message>
        <source>Keep record {number}</source>
        <translation>Conservar el registro {number}</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in two versions</source>
        <translation>
            <numerusform>%n texto en dos versiones</numerusform>
            <numerusform>%n textos en dos versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n posible duplicado</numerusform>
            <numerusform>%n posibles duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpair {name}?</source>
        <translation>¿Deshacer el emparejamiento con {name}?</translation>
    </message>
    <message>
        <source>Its files will be refused from now on, and no more are written for it. What it sent stays here, and what you sent stays there.</source>
        <translation>A partir de ahora se rechazan sus archivos y no se escriben más para él. Lo que envió queda aquí, y lo que usted envió queda allí.</translation>
    </message>
    <message>
        <source>Keep it paired</source>
        <translation>Mantener el emparejamiento</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>A laptop that is not paired</source>
        <translation>Un portátil que no está emparejado</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in two versions</source>
        <translation>
            <numerusform>%n en dos versiones</numerusform>
            <numerusform>%n en dos versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an earlier file</source>
        <translation>
            <numerusform>%n espera un archivo anterior</numerusform>
            <numerusform>%n esperan un archivo anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a newer program</source>
        <translation>
            <numerusform>%n necesita un programa más reciente</numerusform>
            <numerusform>%n necesitan un programa más reciente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s)</source>
        <translation>
            <numerusform>%n archivo dañado</numerusform>
            <numerusform>%n archivos dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left for the next time</source>
        <translation>
            <numerusform>%n archivo queda para la próxima vez</numerusform>
            <numerusform>%n archivos quedan para la próxima vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Two copies of one laptop are in use: {name}</source>
        <translation>Se usan dos copias de un mismo portátil: {name}</translation>
    </message>
    <message>
        <source>Its notes were copied to another computer, or an old copy of the disk was put back, and both go on writing. Nothing is lost: the work of both is kept. Go on with one of them only, and restore a backup on the other if it is needed.</source>
        <translation>Sus notas se copiaron a otro equipo, o se repuso una copia antigua del disco, y ambos siguen escribiendo. No se pierde nada: el trabajo de los dos se conserva. Siga solo con uno de ellos y, si hace falta, restaure una copia de seguridad en el otro.</translation>
    </message>
    <message>
        <source>The history of a laptop contradicts itself: {name}</source>
        <translation>El historial de un portátil se contradice: {name}</translation>
    </message>
    <message>
        <source>Two different changes came under the same number. What came first counts, the other is set aside. Ask who works on that laptop; do not pair it again before that.</source>
        <translation>Llegaron dos cambios distintos con el mismo número. Cuenta el que llegó primero; el otro queda apartado. Pregunte quién trabaja en ese portátil; no lo empareje de nuevo antes.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop.</source>
        <translation>Todo está guardado en este portátil.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop, and nothing new waits for the others.</source>
        <translation>Todo está guardado en este portátil y nada nuevo espera a los demás.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop. For {name}: {what}.</source>
        <translation>Todo está guardado en este portátil. Para {name}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved on this laptop. New work waits for %n other laptop(s).</source>
        <translation>
            <numerusform>Todo está guardado en este portátil. Hay trabajo nuevo para %n portátil más.</numerusform>
            <numerusform>Todo está guardado en este portátil. Hay trabajo nuevo para %n portátiles más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>Lines of the table</source>
        <translation>Líneas de la tabla</translation>
    </message>
    <message numerus="yes">
        <source>Add %n session(s)</source>
        <translation>
            <numerusform>Añadir %n sesión</numerusform>
            <numerusform>Añadir %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n línea leída</numerusform>
            <numerusform>%n líneas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the agenda already</source>
        <translation>
            <numerusform>%n ya en el programa</numerusform>
            <numerusform>%n ya en el programa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read</source>
        <translation>
            <numerusform>%n línea no se puede leer</numerusform>
            <numerusform>%n líneas no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is added before you say so. Space leaves a line out.</source>
        <translation>No se añade nada hasta que usted lo diga. Espacio omite una línea.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Línea {number}: {problem}</translation>
    </message>
</context>
<context>
    <name>TablePreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitador</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>Se añade</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>On the agenda already</source>
        <translation>Ya en el programa</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Nobody yet. The team of a mission stands here, and whoever is deployed.</source>
        <translation>Nadie aún. Aquí figura el equipo de una misión y quien esté asignado.</translation>
    </message>
    <message>
        <source>Deploy somebody</source>
        <translation>Asignar a alguien</translation>
    </message>
    <message>
        <source>Deploy somebody: type a name</source>
        <translation>Asignar a alguien: escriba un nombre</translation>
    </message>
</context>
<context>
    <name>TeamField</name>
    <message>
        <source>Add to the team</source>
        <translation>Añadir al equipo</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Escriba un nombre y pulse Intro</translation>
    </message>
    <message>
        <source>Who is deployed receives the action at their next sync.</source>
        <translation>Quien está asignado recibe la acción en su próxima sincronización.</translation>
    </message>
    <message>
        <source>An officer deploys people; then they receive the action.</source>
        <translation>Un responsable asigna a las personas; entonces reciben la acción.</translation>
    </message>
    <message>
        <source>The action is taken from the laptops of whoever is deployed no longer, at their next sync. What they wrote still arrives.</source>
        <translation>La acción se retira de los portátiles de quien deja de estar asignado, en su próxima sincronización. Lo que escribió llega igualmente.</translation>
    </message>
    <message>
        <source>Who left the team stays deployed until they are withdrawn on the page of the action.</source>
        <translation>Quien salió del equipo sigue asignado hasta que se le retire en la página de la acción.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Show what they have of</source>
        <translation>Mostrar lo que tienen de</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Nobody is deployed to this action</source>
        <translation>Nadie está asignado a esta acción</translation>
    </message>
    <message>
        <source>An officer deploys people in the plan of a mission.</source>
        <translation>Un responsable asigna a las personas en el plan de una misión.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>As of {moment}</source>
        <translation>A fecha de {moment}</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>preguntar de nuevo</translation>
    </message>
    <message>
        <source>add a person</source>
        <translation>añadir una persona</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Preguntando al sistema central</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Expert</source>
        <translation>Experto</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable MIEUX</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Otra función</translation>
    </message>
    <message>
        <source>Has the actions that an officer deploys them to, and writes in these.</source>
        <translation>Tiene las acciones a las que le asigna un responsable y escribe en ellas.</translation>
    </message>
    <message>
        <source>Has all actions, prepares missions, deploys people, and adopts work that waits.</source>
        <translation>Tiene todas las acciones, prepara misiones, asigna a personas y admite el trabajo que espera.</translation>
    </message>
    <message>
        <source>Adds people and laptops, and reads nothing of the actions.</source>
        <translation>Añade personas y portátiles, y no lee nada de las acciones.</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>Lo tiene todo</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) behind</source>
        <translation>
            <numerusform>le falta %n cambio</numerusform>
            <numerusform>le faltan %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nunca sincronizado</translation>
    </message>
    <message>
        <source>No laptop</source>
        <translation>Sin portátil</translation>
    </message>
    <message>
        <source>has everything, since {moment}</source>
        <translation>lo tiene todo, desde {moment}</translation>
    </message>
    <message numerus="yes">
        <source>lacks %n change(s)</source>
        <translation>
            <numerusform>le falta %n cambio</numerusform>
            <numerusform>le faltan %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>has nothing yet: it never synced</source>
        <translation>aún no tiene nada: nunca se sincronizó</translation>
    </message>
    <message>
        <source>Last seen {moment}</source>
        <translation>Visto por última vez {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n espera</numerusform>
            <numerusform>%n esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Has all actions, as an officer.</source>
        <translation>Tiene todas las acciones, como responsable.</translation>
    </message>
    <message>
        <source>Has no action, as an administrator.</source>
        <translation>No tiene ninguna acción, como administración.</translation>
    </message>
    <message>
        <source>Deployed to no action yet: an officer does that in the plan of a mission.</source>
        <translation>Aún sin asignar a ninguna acción: lo hace un responsable en el plan de una misión.</translation>
    </message>
    <message>
        <source>Deployed to: {actions}</source>
        <translation>Asignado a: {actions}</translation>
    </message>
    <message>
        <source>an action not received yet</source>
        <translation>una acción aún no recibida</translation>
    </message>
    <message>
        <source>written before the laptop was enrolled</source>
        <translation>escrito antes de dar de alta el portátil</translation>
    </message>
    <message>
        <source>outside the actions they are deployed to</source>
        <translation>fuera de las acciones a las que está asignado</translation>
    </message>
    <message>
        <source>their role may not write this</source>
        <translation>su función no permite escribirlo</translation>
    </message>
    <message>
        <source>under somebody else’s name</source>
        <translation>con el nombre de otra persona</translation>
    </message>
    <message>
        <source>sent after the laptop was revoked</source>
        <translation>enviado después de revocar el portátil</translation>
    </message>
    <message>
        <source>sent after its certificate ended</source>
        <translation>enviado después de caducar su certificado</translation>
    </message>
    <message>
        <source>belongs to another action than it says</source>
        <translation>pertenece a otra acción de la que dice</translation>
    </message>
    <message>
        <source>contradicts what came before</source>
        <translation>contradice lo que llegó antes</translation>
    </message>
    <message>
        <source>cannot be read by the hub</source>
        <translation>el sistema central no puede leerlo</translation>
    </message>
    <message>
        <source>Nobody is deployed to it</source>
        <translation>Nadie está asignado a ella</translation>
    </message>
    <message numerus="yes">
        <source>{has} of %n have everything</source>
        <translation>
            <numerusform>{has} de %n lo tiene todo</numerusform>
            <numerusform>{has} de %n lo tienen todo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teaming</name>
    <message>
        <source>Team at the hub</source>
        <translation>El equipo en el sistema central</translation>
    </message>
    <message>
        <source>Ask the hub again</source>
        <translation>Preguntar de nuevo al sistema central</translation>
    </message>
    <message>
        <source>Add a person to the hub</source>
        <translation>Añadir una persona al sistema central</translation>
    </message>
    <message>
        <source>Enrol a laptop of this person</source>
        <translation>Dar de alta un portátil de esta persona</translation>
    </message>
    <message>
        <source>Look at the work that waits</source>
        <translation>Ver el trabajo que espera</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with a hub</source>
        <translation>Este portátil no está dado de alta en un sistema central</translation>
    </message>
    <message>
        <source>Once it is, officers see here who has what, and since when.</source>
        <translation>Cuando lo esté, los responsables ven aquí quién tiene qué y desde cuándo.</translation>
    </message>
    <message>
        <source>Officers see the team here</source>
        <translation>Los responsables ven aquí el equipo</translation>
    </message>
    <message>
        <source>Who works on an action with you is shown on its missions.</source>
        <translation>Quién trabaja con usted en una acción se muestra en sus misiones.</translation>
    </message>
    <message>
        <source>The team is not known here yet</source>
        <translation>Aquí aún no se conoce el equipo</translation>
    </message>
    <message>
        <source>This is the team as the hub told it last.</source>
        <translation>Este es el equipo según lo último que dijo el sistema central.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) adopted. You have them with the next sync.</source>
        <translation>
            <numerusform>%n cambio admitido. Lo recibe con la próxima sincronización.</numerusform>
            <numerusform>%n cambios admitidos. Los recibe con la próxima sincronización.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be adopted and stay(s) as they are.</source>
        <translation>
            <numerusform>%n no se puede admitir y queda como está.</numerusform>
            <numerusform>%n no se pueden admitir y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>Least share of the sessions</source>
        <translation>Parte mínima de las sesiones</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Add who signs</source>
        <translation>Añadir a quien firma</translation>
    </message>
    <message>
        <source>Nobody signs yet.</source>
        <translation>Aún no firma nadie.</translation>
    </message>
    <message>
        <source>Preview of the certificate</source>
        <translation>Vista previa del certificado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>add who signs</source>
        <translation>añadir a quien firma</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>signs on the paper</source>
        <translation>firma en el papel</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Least share of the sessions, signed for</source>
        <translation>Parte mínima de las sesiones, con firma</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>empty: the usual sentence</source>
        <translation>vacío: la frase habitual</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Contrapartes</translation>
    </message>
    <message>
        <source>below ICMPD</source>
        <translation>debajo de ICMPD</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
</context>
<context>
    <name>TextPair</name>
    <message>
        <source>Not translated yet</source>
        <translation>Aún sin traducir</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Cite evidence in the text ({key})</source>
        <translation>Citar una prueba en el texto ({key})</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Texto del apartado</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>ThemesModel</name>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sin tema</translation>
    </message>
</context>
<context>
    <name>ThemesView</name>
    <message>
        <source>Back to the results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Respuestas con palabras</translation>
    </message>
    <message>
        <source>No answers here.</source>
        <translation>Aquí no hay respuestas.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Theme of the answers chosen</source>
        <translation>Tema de las respuestas elegidas</translation>
    </message>
    <message>
        <source>Theme: type its name</source>
        <translation>Tema: escriba su nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Delete the theme</source>
        <translation>Eliminar el tema</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation>Cambiar el nombre del tema</translation>
    </message>
    <message>
        <source>Merge the theme into another</source>
        <translation>Unir el tema con otro</translation>
    </message>
    <message>
        <source>There is no other theme</source>
        <translation>No hay otro tema</translation>
    </message>
    <message>
        <source>Answers and themes</source>
        <translation>Respuestas y temas</translation>
    </message>
    <message>
        <source>A theme says what an answer is about, never who wrote it. All rounds of the action share them.</source>
        <translation>Un tema dice de qué trata una respuesta, nunca quién la escribió. Todas las rondas de la acción los comparten.</translation>
    </message>
</context>
<context>
    <name>Theming</name>
    <message>
        <source>Both themes are one now: “{name}”</source>
        <translation>Los dos temas son ahora uno: «{name}»</translation>
    </message>
    <message>
        <source>Theme “{name}” deleted</source>
        <translation>Tema «{name}» eliminado</translation>
    </message>
</context>
<context>
    <name>TickPage</name>
    <message>
        <source>Picture of the paper list</source>
        <translation>Imagen de la lista en papel</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Filas de la lista</translation>
    </message>
    <message>
        <source>Tick all who were there</source>
        <translation>Marcar a todos los que estuvieron</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>tick the row</source>
        <translation>marcar la fila</translation>
    </message>
    <message>
        <source>tick all who were there</source>
        <translation>marcar a todos los que estuvieron</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>ampliar, reducir</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>firmó en papel</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message numerus="yes">
        <source>Save %n signature(s)</source>
        <translation>
            <numerusform>Guardar %n firma</numerusform>
            <numerusform>Guardar %n firmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) known as signed on paper</source>
        <translation>
            <numerusform>%n fila ya consta como firmada en papel</numerusform>
            <numerusform>%n filas ya constan como firmadas en papel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>Attendance of this session</source>
        <translation>Asistencia de esta sesión</translation>
    </message>
    <message>
        <source>Feedback of this activity</source>
        <translation>Opiniones de esta actividad</translation>
    </message>
    <message>
        <source>Report of this mission</source>
        <translation>Informe de esta misión</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todas, {count}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>asistencia</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>opiniones</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>Last change at {time}</source>
        <translation>Último cambio a las {time}</translation>
    </message>
    <message>
        <source>Nothing changed since you opened it</source>
        <translation>Nada ha cambiado desde que lo abrió</translation>
    </message>
    <message>
        <source>All work is saved and encrypted</source>
        <translation>Todo el trabajo está guardado y cifrado</translation>
    </message>
    <message>
        <source>Open the portfolio</source>
        <translation>Abrir la cartera</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>Preparar una misión</translation>
    </message>
    <message>
        <source>No mission yet</source>
        <translation>Aún no hay misiones</translation>
    </message>
    <message>
        <source>Find your action in the portfolio and plan a mission for one of its activities.</source>
        <translation>Busque su acción en la cartera y prepare una misión para una de sus actividades.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Ahora no hay nada pendiente.</translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation>Últimas notas</translation>
    </message>
    <message>
        <source>Press N to write the first note.</source>
        <translation>Pulse N para escribir la primera nota.</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>En este portátil</translation>
    </message>
    <message>
        <source>From earlier missions</source>
        <translation>De misiones anteriores</translation>
    </message>
    <message>
        <source>Agenda of {day}</source>
        <translation>Programa del {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>terminada el {day}</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>empieza dentro de %n día</numerusform>
            <numerusform>empieza dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <translation>día {day} de {days}</translation>
    </message>
    <message numerus="yes">
        <source>activity {numbers}</source>
        <translation>
            <numerusform>actividad {numbers}</numerusform>
            <numerusform>actividades {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Present, late or left early</source>
        <translation>Presentes, con retraso o con salida anticipada</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Changed on two laptops. Choose which version counts.</source>
        <translation>Cambiado en dos portátiles. Elija qué versión cuenta.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <translation>Sus notas están bloqueadas.</translation>
    </message>
    <message>
        <source>Locked by {name}. Your work is saved.</source>
        <translation>Bloqueado por {name}. Su trabajo está guardado.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Capital letters count.</source>
        <translation>Esta no es la frase de contraseña. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>This code does not open the store. Compare it with the sheet you kept.</source>
        <translation>Este código no abre el almacén. Compárelo con la hoja que guardó.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>Type the code from the sheet you kept.</source>
        <translation>Escriba el código de la hoja que guardó.</translation>
    </message>
    <message>
        <source>Type the recovery code that you kept, and choose a new passphrase.</source>
        <translation>Escriba el código de recuperación que guardó y elija una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store</source>
        <translation>Este almacén lo escribió una versión más reciente del programa</translation>
    </message>
    <message>
        <source>Your work is safe and was not touched. Install the newer version to open it.</source>
        <translation>Su trabajo está seguro y no se ha tocado. Instale la versión más reciente para abrirlo.</translation>
    </message>
    <message>
        <source>The key file of the store is damaged or missing</source>
        <translation>El archivo de claves del almacén está dañado o falta</translation>
    </message>
    <message>
        <source>Your notes are still there, but closed. Put the key file back from a backup copy of the store’s folder, then try again.</source>
        <translation>Sus notas siguen ahí, pero cerradas. Reponga el archivo de claves desde una copia de la carpeta del almacén e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store is damaged or missing</source>
        <translation>El almacén está dañado o falta</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the store’s folder to a safe place before anything else, then restore the last backup copy.</source>
        <translation>No se cambió nada. Antes de nada copie la carpeta del almacén a un lugar seguro y después restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The store’s folder cannot be written</source>
        <translation>No se puede escribir en la carpeta del almacén</translation>
    </message>
    <message>
        <source>Your work is safe. Allow writing in the folder, or close the program that protects it, then try again.</source>
        <translation>Su trabajo está seguro. Permita la escritura en la carpeta, o cierre el programa que la protege, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another window has this store open</source>
        <translation>Otra ventana tiene abierto este almacén</translation>
    </message>
    <message>
        <source>Nothing was changed. Go to that window, or close it and try again.</source>
        <translation>No se cambió nada. Vaya a esa ventana, o ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Your work is safe. Free some space, then try again.</source>
        <translation>Su trabajo está seguro. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation>No se pudo abrir el almacén</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it fails, restart the computer.</source>
        <translation>No se cambió nada. Inténtelo de nuevo; si falla, reinicie el equipo.</translation>
    </message>
</context>
<context>
    <name>UnsignedStrip</name>
    <message>
        <source>Sign here</source>
        <translation>Firmar aquí</translation>
    </message>
    <message>
        <source>Sign on phones</source>
        <translation>Firmar en teléfonos</translation>
    </message>
    <message numerus="yes">
        <source>All %n have signed for {day}</source>
        <translation>
            <numerusform>Ha firmado %n por el {day}</numerusform>
            <numerusform>Los %n han firmado por el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} have not signed today</source>
        <translation>
            <numerusform>%n de {expected} no ha firmado hoy</numerusform>
            <numerusform>%n de {expected} no han firmado hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} have not signed for {day}</source>
        <translation>
            <numerusform>%n de {expected} no ha firmado el {day}</numerusform>
            <numerusform>%n de {expected} no han firmado el {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Nothing was submitted yet. Each version stays here as it was.</source>
        <translation>Aún no se ha presentado nada. Cada versión queda aquí tal como estaba.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>somebody not received yet</source>
        <translation>alguien aún no recibido</translation>
    </message>
    <message>
        <source>Submitted by {name} on {when}</source>
        <translation>Presentada por {name} el {when}</translation>
    </message>
    <message>
        <source>Reason of the amendment: {reason}</source>
        <translation>Motivo de la enmienda: {reason}</translation>
    </message>
    <message>
        <source>Accepted by {name} on {when}</source>
        <translation>Aceptada por {name} el {when}</translation>
    </message>
    <message>
        <source>Returned by {name} on {when}</source>
        <translation>Devuelta por {name} el {when}</translation>
    </message>
    <message>
        <source>Fingerprint {mark}</source>
        <translation>Huella {mark}</translation>
    </message>
    <message>
        <source>Compare with version {number}</source>
        <translation>Comparar con la versión {number}</translation>
    </message>
    <message>
        <source>Compare with the text now</source>
        <translation>Comparar con el texto actual</translation>
    </message>
    <message>
        <source>Accept this version</source>
        <translation>Aceptar esta versión</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Requesting institution</source>
        <translation>Institución solicitante</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable MIEUX</translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>desde {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities {numbers}</source>
        <translation>Actividades {numbers}</translation>
    </message>
    <message>
        <source>Activity {numbers}</source>
        <translation>Actividad {numbers}</translation>
    </message>
    <message>
        <source>dates to be set</source>
        <translation>fechas por fijar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Nothing waits: the hub has all your work.</source>
        <translation>No espera nada: el sistema central tiene todo su trabajo.</translation>
    </message>
    <message>
        <source>Photos and other files</source>
        <translation>Fotos y otros archivos</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Save the paper forms</source>
        <translation>Guardar los formularios en papel</translation>
    </message>
    <message>
        <source>Collect feedback</source>
        <translation>Recoger opiniones</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}, actividad {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing answers at this address: the network is gone, or a firewall stops it.</source>
        <translation>Nada responde en esta dirección: la red desapareció o un cortafuegos lo impide.</translation>
    </message>
    <message>
        <source>Phones come through.</source>
        <translation>Los teléfonos llegan.</translation>
    </message>
    <message>
        <source>A phone came by another address: scan this code again.</source>
        <translation>Un teléfono llegó por otra dirección: escanee este código de nuevo.</translation>
    </message>
    <message>
        <source>No phone yet. If none comes through: is it in the same Wi-Fi, and does this Wi-Fi let devices reach each other?</source>
        <translation>Aún ningún teléfono. Si no llega ninguno: ¿está en el mismo wifi y permite este wifi que los dispositivos se comuniquen entre sí?</translation>
    </message>
</context>
<context>
    <name>WhereaboutsDialog</name>
    <message>
        <source>These notes were last used in another place</source>
        <translation>Estas notas se usaron por última vez en otro lugar</translation>
    </message>
    <message>
        <source>They were moved</source>
        <translation>Se trasladaron</translation>
    </message>
    <message>
        <source>This is a copy</source>
        <translation>Es una copia</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Bloquear de nuevo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Were they moved here, and nobody uses them in the other place any more? Or is this a copy of notes that are still used there?</source>
        <translation>¿Se trasladaron aquí y nadie las usa ya en el otro lugar? ¿O es una copia de notas que aún se usan allí?</translation>
    </message>
    <message>
        <source>A copy becomes a laptop of its own: pair it anew with the laptops of your team. The notes stay the same.</source>
        <translation>Una copia se convierte en un portátil propio: emparéjelo de nuevo con los portátiles de su equipo. Las notas siguen siendo las mismas.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>data</source>
        <comment>part of a file name</comment>
        <translation>datos</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>Guardar sus datos</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Name, contact, signatures and reasons are erased here, and on every laptop and server as the erasure arrives. This cannot be undone.</source>
        <translation>El nombre, el contacto, las firmas y los motivos se borran aquí, y en cada portátil y servidor a medida que llega el borrado. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>¿Borrar a {name}?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>What was known of this person is erased.</source>
        <translation>Lo que se sabía de esta persona se ha borrado.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>_Answers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>Nadie escribió nada.</translation>
    </message>
</context>
<context>
    <name>_Area</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
</context>
<context>
    <name>_CitedFrame</name>
    <message>
        <source>No evidence cited</source>
        <translation>No se cita ninguna prueba</translation>
    </message>
    <message>
        <source>Take back: {title}</source>
        <translation>Retirar: {title}</translation>
    </message>
</context>
<context>
    <name>_ComparisonWords</name>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>incluye</translation>
    </message>
    <message>
        <source>does not include</source>
        <translation>no incluye</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>tiene respuesta</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>no tiene respuesta</translation>
    </message>
</context>
<context>
    <name>_DuplicateHint</name>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Already known: {person}</source>
        <translation>Ya se conoce: {person}</translation>
    </message>
</context>
<context>
    <name>_Emblem</name>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Emblema de la Unión Europea</translation>
    </message>
</context>
<context>
    <name>_GroupCheck</name>
    <message>
        <source>Group {place}</source>
        <translation>Grupo {place}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tercero</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>cuarto</translation>
    </message>
    <message>
        <source>The {ordinal} character differs.</source>
        <translation>El {ordinal} carácter es distinto.</translation>
    </message>
    <message>
        <source>The group has {count} characters.</source>
        <translation>El grupo tiene {count} caracteres.</translation>
    </message>
    <message>
        <source>A character is missing.</source>
        <translation>Falta un carácter.</translation>
    </message>
</context>
<context>
    <name>_MateRow</name>
    <message>
        <source>Person not received yet</source>
        <translation>Persona aún no recibida</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar la asignación</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Has every action</source>
        <translation>Tiene todas las acciones</translation>
    </message>
    <message>
        <source>Not deployed</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>In no mission yet</source>
        <translation>Aún en ninguna misión</translation>
    </message>
    <message>
        <source>In a mission without dates</source>
        <translation>En una misión sin fechas</translation>
    </message>
    <message numerus="yes">
        <source>{mission} and %n more</source>
        <translation>
            <numerusform>{mission} y %n más</numerusform>
            <numerusform>{mission} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MemberRow</name>
    <message>
        <source>Deployed</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>{name} is deployed</source>
        <translation>{name} está asignada</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>dirige</translation>
    </message>
    <message>
        <source>has every action</source>
        <translation>tiene todas las acciones</translation>
    </message>
</context>
<context>
    <name>_ProposalDelegate</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Question of condition {number}</source>
        <translation>Pregunta de la condición {number}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Quitar la condición</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>_StatementRow</name>
    <message>
        <source>mean {mean}</source>
        <translation>media {mean}</translation>
    </message>
</context>
</TS>
