<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionForm</name>
    <message>
        <source>New action</source>
        <translation>إجراء جديد</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>تحرير {name}</translation>
    </message>
    <message>
        <source>The action has no name. Give it one in English or in French.</source>
        <translation>لا اسم لهذا الإجراء. اكتب اسمًا بالإنجليزية أو بالفرنسية.</translation>
    </message>
    <message>
        <source>This is no month. Write it as 07/2014.</source>
        <translation>هذا ليس شهرًا. اكتبه هكذا: 07/2014.</translation>
    </message>
    <message>
        <source>The end is before the start ({month}).</source>
        <translation>النهاية قبل البداية ({month}).</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>إضافة بلد</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>اكتب بضعة أحرف</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>اختر منطقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>month/year, such as 07/2014</source>
        <translation>شهر/سنة، مثل 07/2014</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>empty while it goes on</source>
        <translation>يبقى فارغًا ما دام جاريًا</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Requesting institutions</source>
        <translation>المؤسسات الطالبة</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>النتائج المتوقعة</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>مسؤول MIEUX</translation>
    </message>
</context>
<context>
    <name>ActionPage</name>
    <message>
        <source>Portfolio</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>إضافة نشاط</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>plan a mission</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the portfolio</source>
        <translation>العودة إلى المحفظة</translation>
    </message>
    <message>
        <source>None written yet. Edit the action to add them.</source>
        <translation>لم يُكتب شيء بعد. حرّر الإجراء لإضافتها.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>No activity yet. Add the first one.</source>
        <translation>لا نشاط بعد. أضف الأول.</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>المهمات</translation>
    </message>
    <message>
        <source>No mission yet. Plan one to prepare its agenda, people and feedback.</source>
        <translation>لا مهمة بعد. خطّط مهمة لإعداد برنامجها وأشخاصها وآرائها.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>النتائج المتوقعة</translation>
    </message>
</context>
<context>
    <name>ActionTableModel</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Requesting institution</source>
        <translation>المؤسسة الطالبة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ActionsField</name>
    <message>
        <source>Add an action</source>
        <translation>إضافة إجراء</translation>
    </message>
    <message>
        <source>Do not share {name}</source>
        <translation>عدم مشاركة {name}</translation>
    </message>
    <message>
        <source>Type a few letters of its name</source>
        <translation>اكتب بضعة أحرف من اسمه</translation>
    </message>
    <message>
        <source>Actions to share</source>
        <translation>الإجراءات المشتركة</translation>
    </message>
    <message>
        <source>An action not received yet</source>
        <translation>إجراء لم يصل بعد</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>New activity of {action}</source>
        <translation>نشاط جديد في {action}</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>‏{action}، النشاط {number}</translation>
    </message>
    <message>
        <source>The activity has no title. Give it one in English or in French.</source>
        <translation>لا عنوان لهذا النشاط. اكتب عنوانًا بالإنجليزية أو بالفرنسية.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>اكتب بضعة أحرف</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>العنوان بالإنجليزية</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>العنوان بالفرنسية</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>الناتج المتوقع</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>لغات العمل</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>What should be done</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Choose an addressee</source>
        <translation>اختر الجهة الموجَّه إليها</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>الجهة الموجَّه إليها</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Type of result</source>
        <translation>نوع النتيجة</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation>التوصية {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Evidence: {words}</source>
        <translation>الدليل: {words}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>AdviceEditing</name>
    <message>
        <source>From earlier missions, still open</source>
        <translation>من مهمات سابقة، وما زالت مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes marked as risk or lesson</source>
        <translation>ملاحظات المخاطر والدروس</translation>
    </message>
    <message>
        <source>Recommendation deleted</source>
        <translation>حُذفت التوصية</translation>
    </message>
    <message>
        <source>Evidence to cite</source>
        <translation>أدلة للاستشهاد بها</translation>
    </message>
    <message>
        <source>Note to recommend from</source>
        <translation>الملاحظة التي تُبنى عليها التوصية</translation>
    </message>
</context>
<context>
    <name>AdvicePane</name>
    <message>
        <source>From a note</source>
        <translation>من ملاحظة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>توصية جديدة</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>An introduction, if they need one.</source>
        <translation>مقدمة، إن احتاجت إليها.</translation>
    </message>
    <message>
        <source>No recommendation yet. Take one from a note, so that it cites its evidence, or write a new one.</source>
        <translation>لا توصية بعد. ابدأ من ملاحظة لتكون دليلها، أو اكتب توصية جديدة.</translation>
    </message>
</context>
<context>
    <name>AgendaEntry</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Day of the new sessions</source>
        <translation>يوم الجلسات الجديدة</translation>
    </message>
    <message>
        <source>09:00-10:30 Opening | Room | Facilitator</source>
        <translation>09:00-10:30 الافتتاح | القاعة | الميسّر</translation>
    </message>
    <message>
        <source>New sessions</source>
        <translation>جلسات جديدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Several lines can be pasted at once, also from a table; “Day 2” begins a day.</source>
        <translation>يمكن لصق عدة أسطر معًا، ومن جدول أيضًا؛ ويبدأ «Day 2» يومًا جديدًا.</translation>
    </message>
    <message>
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>السطر {number}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) do not hold</source>
        <translation>
            <numerusform>لا أسطر أخرى غير صالحة</numerusform>
            <numerusform>سطر آخر غير صالح</numerusform>
            <numerusform>سطران آخران غير صالحين</numerusform>
            <numerusform>%n أسطر أخرى غير صالحة</numerusform>
            <numerusform>%n سطرًا آخر غير صالح</numerusform>
            <numerusform>%n سطر آخر غير صالح</numerusform>
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
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>الميسّر</translation>
    </message>
</context>
<context>
    <name>AgendaPresenter</name>
    <message>
        <source>Edit session</source>
        <translation>تحرير الجلسة</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>حذف الجلسة</translation>
    </message>
    <message>
        <source>Repeat this day</source>
        <translation>تكرار هذا اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>لم تُضف جلسات</numerusform>
            <numerusform>أُضيفت جلسة واحدة</numerusform>
            <numerusform>أُضيفت جلستان</numerusform>
            <numerusform>أُضيفت %n جلسات</numerusform>
            <numerusform>أُضيفت %n جلسة</numerusform>
            <numerusform>أُضيفت %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>حُذفت الجلسة</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Type the first session</source>
        <translation>كتابة الجلسة الأولى</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Type them above, one line for each, or paste the agenda from a document.</source>
        <translation>اكتبها أعلاه، سطرًا لكل جلسة، أو الصق البرنامج من مستند.</translation>
    </message>
    <message>
        <source>Repeat this day</source>
        <translation>تكرار هذا اليوم</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>يوم {day}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>add or edit</source>
        <translation>إضافة أو تحرير</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>repeat the day</source>
        <translation>تكرار اليوم</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>give up an edit</source>
        <translation>ترك التحرير</translation>
    </message>
    <message>
        <source>Repeat {day}</source>
        <translation>تكرار {day}</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>تمت الإعادة</translation>
    </message>
    <message>
        <source>{done}, but for what was changed since.</source>
        <translation>‏{done}، عدا ما تغيّر بعد ذلك.</translation>
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
        <translation>يمكنكما الآن أن يكتب كل منكما ملفات للآخر.</translation>
    </message>
    <message>
        <source>Paired with {name}</source>
        <translation>تم الإقران مع {name}</translation>
    </message>
    <message>
        <source>Send them your work now</source>
        <translation>إرسال عملك إليهم الآن</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>لا تعارض للبتّ فيه</numerusform>
            <numerusform>البتّ في تعارض واحد</numerusform>
            <numerusform>البتّ في تعارضين</numerusform>
            <numerusform>البتّ في %n تعارضات</numerusform>
            <numerusform>البتّ في %n تعارضًا</numerusform>
            <numerusform>البتّ في %n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what was set aside</source>
        <translation>عرض ما وُضع جانبًا</translation>
    </message>
    <message>
        <source>Choose shared actions</source>
        <translation>اختيار الإجراءات المشتركة</translation>
    </message>
    <message>
        <source>Received from {name}</source>
        <translation>ورد من {name}</translation>
    </message>
    <message>
        <source>This file of {name} was received before</source>
        <translation>سبق استلام هذا الملف من {name}</translation>
    </message>
    <message>
        <source>It brought {what}.</source>
        <translation>حمل الملف {what}.</translation>
    </message>
    <message>
        <source>It brought nothing that was not here already.</source>
        <translation>لم يحمل شيئًا غير موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or value(s) had been changed on both laptops; both versions are kept.</source>
        <translation>
            <numerusform>لم يُعدَّل أي نص على الحاسوبين.</numerusform>
            <numerusform>عُدّل نص أو قيمة واحدة على الحاسوبين؛ بقيت النسختان.</numerusform>
            <numerusform>عُدّل نصان أو قيمتان على الحاسوبين؛ بقيت النسختان.</numerusform>
            <numerusform>عُدّلت %n نصوص أو قيم على الحاسوبين؛ بقيت النسختان.</numerusform>
            <numerusform>عُدّل %n نصًا أو قيمة على الحاسوبين؛ بقيت النسختان.</numerusform>
            <numerusform>عُدّل %n نص أو قيمة على الحاسوبين؛ بقيت النسختان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be applied and stand(s) aside.</source>
        <translation>
            <numerusform>لا تغييرات تعذّر تطبيقها ووُضعت جانبًا.</numerusform>
            <numerusform>تغيير واحد تعذّر تطبيقه ووُضع جانبًا.</numerusform>
            <numerusform>تغييران تعذّر تطبيقهما ووُضعا جانبًا.</numerusform>
            <numerusform>%n تغييرات تعذّر تطبيقها ووُضعت جانبًا.</numerusform>
            <numerusform>%n تغييرًا تعذّر تطبيقه ووُضع جانبًا.</numerusform>
            <numerusform>%n تغيير تعذّر تطبيقه ووُضع جانبًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) for an earlier file.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر ملفًا سابقًا.</numerusform>
            <numerusform>تغيير واحد ينتظر ملفًا سابقًا.</numerusform>
            <numerusform>تغييران ينتظران ملفًا سابقًا.</numerusform>
            <numerusform>%n تغييرات تنتظر ملفًا سابقًا.</numerusform>
            <numerusform>%n تغييرًا ينتظر ملفًا سابقًا.</numerusform>
            <numerusform>%n تغيير ينتظر ملفًا سابقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) appear(s) once this program is updated.</source>
        <translation>
            <numerusform>لا تغييرات تظهر بعد تحديث هذا البرنامج.</numerusform>
            <numerusform>تغيير واحد يظهر بعد تحديث هذا البرنامج.</numerusform>
            <numerusform>تغييران يظهران بعد تحديث هذا البرنامج.</numerusform>
            <numerusform>%n تغييرات تظهر بعد تحديث هذا البرنامج.</numerusform>
            <numerusform>%n تغييرًا يظهر بعد تحديث هذا البرنامج.</numerusform>
            <numerusform>%n تغيير يظهر بعد تحديث هذا البرنامج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or other file(s) came damaged; they come again.</source>
        <translation>
            <numerusform>لا ملفات وصلت تالفة؛ ستصل مرة أخرى.</numerusform>
            <numerusform>ملف واحد وصل تالفًا؛ سيصل مرة أخرى.</numerusform>
            <numerusform>ملفان وصلا تالفين؛ سيصلان مرة أخرى.</numerusform>
            <numerusform>%n ملفات وصلت تالفة؛ ستصل مرة أخرى.</numerusform>
            <numerusform>%n ملفًا وصل تالفًا؛ سيصل مرة أخرى.</numerusform>
            <numerusform>%n ملف وصل تالفًا؛ سيصل مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of laptops not paired with this one were left out.</source>
        <translation>
            <numerusform>لا تغييرات من حواسيب غير مقترنة بهذا الحاسوب لم تؤخذ.</numerusform>
            <numerusform>تغيير واحد من حواسيب غير مقترنة بهذا الحاسوب لم يؤخذ.</numerusform>
            <numerusform>تغييران من حواسيب غير مقترنة بهذا الحاسوب لم يؤخذا.</numerusform>
            <numerusform>%n تغييرات من حواسيب غير مقترنة بهذا الحاسوب لم تؤخذ.</numerusform>
            <numerusform>%n تغييرًا من حواسيب غير مقترنة بهذا الحاسوب لم يؤخذ.</numerusform>
            <numerusform>%n تغيير من حواسيب غير مقترنة بهذا الحاسوب لم يؤخذ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work in %n action(s) that you do not share with them was not taken; share it, and it comes with their next file.</source>
        <translation>
            <numerusform>لم يُترك أي عمل.</numerusform>
            <numerusform>لم يؤخذ العمل في إجراء واحد لا تشاركه معهم؛ شاركه معهم فيصل مع ملفهم التالي.</numerusform>
            <numerusform>لم يؤخذ العمل في إجراءين لا تشاركهما معهم؛ شاركهما فيصل مع ملفهم التالي.</numerusform>
            <numerusform>لم يؤخذ العمل في %n إجراءات لا تشاركها معهم؛ شاركها معهم فيصل مع ملفهم التالي.</numerusform>
            <numerusform>لم يؤخذ العمل في %n إجراءً لا تشاركها معهم؛ شاركها معهم فيصل مع ملفهم التالي.</numerusform>
            <numerusform>لم يؤخذ العمل في %n إجراء لا تشاركها معهم؛ شاركها معهم فيصل مع ملفهم التالي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentButton</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Replace by the original</source>
        <translation>وضع الصورة الأصلية مكانها</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>التعليق…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>الأشخاص الظاهرون</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسألوا</translation>
    </message>
    <message>
        <source>Nobody to recognise</source>
        <translation>لا يمكن التعرف على أحد</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>سُجّلت الموافقة</translation>
    </message>
    <message>
        <source>Caption, as printed in the report</source>
        <translation>التعليق كما يُطبع في التقرير</translation>
    </message>
</context>
<context>
    <name>AttachmentsRow</name>
    <message>
        <source>Add or drop a file</source>
        <translation>إضافة ملف أو إفلاته</translation>
    </message>
</context>
<context>
    <name>AttendancePresenter</name>
    <message>
        <source>Mark present</source>
        <translation>تسجيل حاضر</translation>
    </message>
    <message>
        <source>Mark late</source>
        <translation>تسجيل متأخر</translation>
    </message>
    <message>
        <source>Mark left early</source>
        <translation>تسجيل مغادر قبل النهاية</translation>
    </message>
    <message>
        <source>Mark excused</source>
        <translation>تسجيل معتذر</translation>
    </message>
    <message>
        <source>Mark absent</source>
        <translation>تسجيل غائب</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>مسح العلامة</translation>
    </message>
    <message>
        <source>Mark the rest present</source>
        <translation>تسجيل الباقين حاضرين</translation>
    </message>
    <message>
        <source>Change the time or the reason</source>
        <translation>تغيير الوقت أو السبب</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>البحث عن مشارك</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>الجلسة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) marked</source>
        <translation>
            <numerusform>لم تُسجّل خانات</numerusform>
            <numerusform>سُجّلت خانة واحدة</numerusform>
            <numerusform>سُجّلت خانتان</numerusform>
            <numerusform>سُجّلت %n خانات</numerusform>
            <numerusform>سُجّلت %n خانة</numerusform>
            <numerusform>سُجّلت %n خانة</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added as a walk-in</source>
        <translation>أُضيف {name} دون تسجيل مسبق</translation>
    </message>
    <message>
        <source>{name} removed from the list</source>
        <translation>أُزيل {name} من القائمة</translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Mark the rest present</source>
        <translation>تسجيل الباقين حاضرين</translation>
    </message>
    <message>
        <source>Marks everybody who has no mark in the chosen session</source>
        <translation>يسجّل كل من لا علامة له في الجلسة المختارة</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>غادر قبل النهاية</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>marks present in the {time} session</source>
        <translation>يسجّل الحضور في جلسة {time}</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>فتح البرنامج</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Attendance is kept for each session. Plan them in the agenda first.</source>
        <translation>يُسجَّل الحضور لكل جلسة. خطّط الجلسات في البرنامج أولًا.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>لا أحد في القائمة</translation>
    </message>
    <message>
        <source>Type the first one above, as “Name, Institution”, then Ctrl+Enter.</source>
        <translation>اكتب الاسم الأول أعلاه بصيغة «الاسم، المؤسسة»، ثم Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {rows}</source>
        <translation>الصفوف {first}–{last} من {rows}</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Choose between the two versions</source>
        <translation>الاختيار بين النسختين</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>تغيير الوقت</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>كتابة السبب</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>عرض {name}</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>الإزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>احتفظ بآخر النسخ</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>يجري النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>يمكنك مواصلة العمل.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a USB stick. Backups are encrypted like your notes; the same passphrase opens them.</source>
        <translation>اختر مجلدًا على قرص آخر، مثل ذاكرة USB. النسخ الاحتياطية مشفّرة مثل ملاحظاتك، وتفتحها عبارة المرور نفسها.</translation>
    </message>
    <message>
        <source>The folder cannot be reached now. Plug in the stick, or choose another folder.</source>
        <translation>لا يمكن الوصول إلى المجلد الآن. صِل الذاكرة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This folder is on the same disk as your notes. If the laptop is lost, the backups are lost with it.</source>
        <translation>هذا المجلد على القرص نفسه الذي عليه ملاحظاتك. إذا فُقد الحاسوب فُقدت النسخ معه.</translation>
    </message>
    <message>
        <source>A backup is made each day while the folder can be reached.</source>
        <translation>تُصنع نسخة كل يوم ما دام الوصول إلى المجلد ممكنًا.</translation>
    </message>
    <message>
        <source>and one of each of four weeks before</source>
        <translation>ونسخة من كل أسبوع من الأسابيع الأربعة السابقة</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Laptop {name}</source>
        <translation>الحاسوب {name}</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>غير كاملة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation>
            <numerusform>لا ملف ناقص</numerusform>
            <numerusform>ملف واحد ناقص</numerusform>
            <numerusform>ملفان ناقصان</numerusform>
            <numerusform>%n ملفات ناقصة</numerusform>
            <numerusform>%n ملفًا ناقصًا</numerusform>
            <numerusform>%n ملف ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>كاملة</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no backup in the folder that you chose. Plug in the stick.</source>
        <translation>لا توجد نسخة احتياطية في المجلد الذي اخترته. صِل الذاكرة.</translation>
    </message>
    <message>
        <source>The last backup was made {age}. Plug in the stick.</source>
        <translation>صُنعت آخر نسخة احتياطية {age}. صِل الذاكرة.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {size}.</source>
        <translation>صُنعت النسخة الاحتياطية وقُرئت للتحقق: {size}.</translation>
    </message>
    <message>
        <source>A backup is being made. You can go on working.</source>
        <translation>يجري النسخ الاحتياطي. يمكنك مواصلة العمل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder for backups, on another disk</source>
        <translation>اختر مجلدًا للنسخ الاحتياطية على قرص آخر</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Last backup: {age}, {size}</source>
        <translation>آخر نسخة احتياطية: {age}، {size}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>اليوم عند {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>أمس عند {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyState</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CatalogueStep</name>
    <message>
        <source>Ready to work</source>
        <translation>جاهز للعمل</translation>
    </message>
    <message>
        <source>These come with the program and need no network.</source>
        <translation>تأتي مع البرنامج ولا تحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>MIEUX actions, by country and domain</source>
        <translation>إجراءات MIEUX بحسب البلد والمجال</translation>
    </message>
    <message>
        <source>activities with their places and dates</source>
        <translation>أنشطة بأماكنها وتواريخها</translation>
    </message>
    <message>
        <source>Next: choose your action and plan the mission. You can add your own too.</source>
        <translation>التالي: اختر إجراءك وخطّط المهمة. ويمكنك أيضًا إضافة إجراءات خاصة بك.</translation>
    </message>
</context>
<context>
    <name>ChallengesBox</name>
    <message>
        <source>None chosen</source>
        <translation>لا اختيار</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>البرنامج فارغ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>لا أحد في القائمة</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>“{session}” has no facilitator</source>
        <translation>لا ميسّر لجلسة «{session}»</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation>تبدأ في {time}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Nobody is marked in “{session}”</source>
        <translation>لم يُسجَّل حضور أحد في «{session}»</translation>
    </message>
    <message numerus="yes">
        <source>%n people not marked in “{session}”</source>
        <translation>
            <numerusform>الجميع مسجَّلون في «{session}»</numerusform>
            <numerusform>شخص واحد غير مسجَّل في «{session}»</numerusform>
            <numerusform>شخصان غير مسجَّلين في «{session}»</numerusform>
            <numerusform>%n أشخاص غير مسجَّلين في «{session}»</numerusform>
            <numerusform>%n شخصًا غير مسجَّل في «{session}»</numerusform>
            <numerusform>%n شخص غير مسجَّل في «{session}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>تسجيل</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without facilitator</source>
        <translation>
            <numerusform>لا جلسات بلا ميسّر</numerusform>
            <numerusform>جلسة واحدة بلا ميسّر</numerusform>
            <numerusform>جلستان بلا ميسّر</numerusform>
            <numerusform>%n جلسات بلا ميسّر</numerusform>
            <numerusform>%n جلسة بلا ميسّر</numerusform>
            <numerusform>%n جلسة بلا ميسّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with people not marked</source>
        <translation>
            <numerusform>لا جلسات حضورها ناقص</numerusform>
            <numerusform>جلسة واحدة حضورها ناقص</numerusform>
            <numerusform>جلستان حضورهما ناقص</numerusform>
            <numerusform>%n جلسات حضورها ناقص</numerusform>
            <numerusform>%n جلسة حضورها ناقص</numerusform>
            <numerusform>%n جلسة حضورها ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>لا آراء بعد</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>جمع</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of answers wait; results come after closing</source>
        <translation>
            <numerusform>لا إجابات بعد؛ تظهر النتائج بعد الإغلاق</numerusform>
            <numerusform>إجابة واحدة تنتظر؛ تظهر النتائج بعد الإغلاق</numerusform>
            <numerusform>إجابتان تنتظران؛ تظهر النتائج بعد الإغلاق</numerusform>
            <numerusform>%n إجابات تنتظر؛ تظهر النتائج بعد الإغلاق</numerusform>
            <numerusform>%n إجابة تنتظر؛ تظهر النتائج بعد الإغلاق</numerusform>
            <numerusform>%n إجابة تنتظر؛ تظهر النتائج بعد الإغلاق</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback is still open</source>
        <translation>جمع الآراء ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The evaluation is not begun</source>
        <translation>لم يبدأ التقييم</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria without a score</source>
        <translation>
            <numerusform>لا معايير بلا درجة</numerusform>
            <numerusform>معيار واحد بلا درجة</numerusform>
            <numerusform>معياران بلا درجة</numerusform>
            <numerusform>%n معايير بلا درجة</numerusform>
            <numerusform>%n معيارًا بلا درجة</numerusform>
            <numerusform>%n معيار بلا درجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>تقييم</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) without a reason</source>
        <translation>
            <numerusform>لا درجات بلا تعليل</numerusform>
            <numerusform>درجة واحدة بلا تعليل</numerusform>
            <numerusform>درجتان بلا تعليل</numerusform>
            <numerusform>%n درجات بلا تعليل</numerusform>
            <numerusform>%n درجة بلا تعليل</numerusform>
            <numerusform>%n درجة بلا تعليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>تعليل</translation>
    </message>
    <message numerus="yes">
        <source>Report: {written} of {total} parts have text</source>
        <translation>
            <numerusform>التقرير: {written} من {total} أجزاء مكتوبة</numerusform>
            <numerusform>التقرير: {written} من {total} أجزاء مكتوبة</numerusform>
            <numerusform>التقرير: {written} من {total} أجزاء مكتوبة</numerusform>
            <numerusform>التقرير: {written} من {total} أجزاء مكتوبة</numerusform>
            <numerusform>التقرير: {written} من {total} أجزاء مكتوبة</numerusform>
            <numerusform>التقرير: {written} من {total} أجزاء مكتوبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without addressee</source>
        <translation>
            <numerusform>لا توصيات بلا جهة</numerusform>
            <numerusform>توصية واحدة بلا جهة</numerusform>
            <numerusform>توصيتان بلا جهة</numerusform>
            <numerusform>%n توصيات بلا جهة</numerusform>
            <numerusform>%n توصية بلا جهة</numerusform>
            <numerusform>%n توصية بلا جهة</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>استكمال</translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s) open</source>
        <translation>
            <numerusform>لا مهام مفتوحة</numerusform>
            <numerusform>مهمة مفتوحة</numerusform>
            <numerusform>مهمتان مفتوحتان</numerusform>
            <numerusform>%n مهام مفتوحة</numerusform>
            <numerusform>%n مهمة مفتوحة</numerusform>
            <numerusform>%n مهمة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>النشاط {number}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message numerus="yes">
        <source>{text} and %n more</source>
        <translation>
            <numerusform>{text}</numerusform>
            <numerusform>‏{text} وآخر</numerusform>
            <numerusform>‏{text} واثنان آخران</numerusform>
            <numerusform>‏{text} و%n آخرون</numerusform>
            <numerusform>‏{text} و%n آخر</numerusform>
            <numerusform>‏{text} و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckedStep</name>
    <message>
        <source>Ready to restore</source>
        <translation>جاهز للاستعادة</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation>النسخة الاحتياطية: {day}</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s). Restore it if you have no better one.</source>
        <translation>
            <numerusform>لم يجد الفحص مشكلات. استعدها إن لم تكن لديك نسخة أفضل.</numerusform>
            <numerusform>وجد الفحص مشكلة واحدة. استعدها إن لم تكن لديك نسخة أفضل.</numerusform>
            <numerusform>وجد الفحص مشكلتين. استعدها إن لم تكن لديك نسخة أفضل.</numerusform>
            <numerusform>وجد الفحص %n مشكلات. استعدها إن لم تكن لديك نسخة أفضل.</numerusform>
            <numerusform>وجد الفحص %n مشكلة. استعدها إن لم تكن لديك نسخة أفضل.</numerusform>
            <numerusform>وجد الفحص %n مشكلة. استعدها إن لم تكن لديك نسخة أفضل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check read every record and every file: the backup is sound.</source>
        <translation>قرأ الفحص كل سجل وكل ملف: النسخة سليمة.</translation>
    </message>
    <message>
        <source>The check read every record and every file that is there: they are sound.</source>
        <translation>قرأ الفحص كل سجل وكل ملف موجود: كلها سليمة.</translation>
    </message>
    <message>
        <source>The store that is here now is kept in {folder}, under a name that begins with “replaced”. Work done since the backup stays there.</source>
        <translation>يُحتفظ بالمخزن الموجود هنا الآن في {folder} باسم يبدأ بكلمة «replaced». ويبقى فيه ما عُمل منذ النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in the backup</source>
        <translation>
            <numerusform>لا ملف ناقص في النسخة</numerusform>
            <numerusform>ملف واحد ليس في النسخة</numerusform>
            <numerusform>ملفان ليسا في النسخة</numerusform>
            <numerusform>%n ملفات ليست في النسخة</numerusform>
            <numerusform>%n ملفًا ليس في النسخة</numerusform>
            <numerusform>%n ملف ليس في النسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n آخر</numerusform>
            <numerusform>{names} و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingBackup</name>
    <message>
        <source>Making a backup before closing</source>
        <translation>نسخ احتياطي قبل الإغلاق</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>أغلق من دون نسخ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Your work is saved. The last backup is more than a day old.</source>
        <translation>عملك محفوظ. مضى على آخر نسخة احتياطية أكثر من يوم.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>No text in two versions</source>
        <translation>لا نص بنسختين</translation>
    </message>
    <message>
        <source>When two laptops change the same text before they exchange, both versions are kept, and you choose here.</source>
        <translation>عندما يعدّل حاسوبان النص نفسه قبل التبادل تبقى النسختان، وتختار بينهما هنا.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>التعارض التالي</translation>
    </message>
    <message>
        <source>Conflict {place} of {total}</source>
        <translation>التعارض {place} من {total}</translation>
    </message>
    <message>
        <source>A conflict was decided elsewhere while you wrote your own text</source>
        <translation>حُسم تعارض في مكان آخر بينما كنت تكتب نصك</translation>
    </message>
    <message>
        <source>Copy your text</source>
        <translation>نسخ نصك</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>{what} “{title}”</source>
        <translation>{what} «{title}»</translation>
    </message>
    <message>
        <source>It stays visible until you choose. Nothing is lost: the history keeps both.</source>
        <translation>يبقى ظاهرًا حتى تختار. لا يضيع شيء: السجل يحفظ النسختين.</translation>
    </message>
    <message>
        <source>Nothing is lost: the versions that you do not keep stay in the history.</source>
        <translation>لا يضيع شيء: النسخ التي لا تختارها تبقى في السجل.</translation>
    </message>
    <message>
        <source>Somebody not received yet</source>
        <translation>شخص لم يصل بعد</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>اعتماد هذه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
    <message>
        <source>Version of {name}</source>
        <translation>نسخة {name}</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>نصك أنت</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>اعتماد نصي</translation>
    </message>
    <message>
        <source>Or write your own</source>
        <translation>أو اكتب نصك</translation>
    </message>
    <message>
        <source>keep a version</source>
        <translation>اعتماد نسخة</translation>
    </message>
    <message>
        <source>keep my text</source>
        <translation>اعتماد نصي</translation>
    </message>
    <message>
        <source>next conflict</source>
        <translation>التعارض التالي</translation>
    </message>
    <message>
        <source>undo a choice</source>
        <translation>التراجع عن اختيار</translation>
    </message>
</context>
<context>
    <name>CountsStrip</name>
    <message numerus="yes">
        <source>present</source>
        <translation>
            <numerusform>حاضر</numerusform>
            <numerusform>حاضر</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>حاضرون</numerusform>
            <numerusform>حاضرًا</numerusform>
            <numerusform>حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late</source>
        <translation>
            <numerusform>متأخر</numerusform>
            <numerusform>متأخر</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>متأخرون</numerusform>
            <numerusform>متأخرًا</numerusform>
            <numerusform>متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left early</source>
        <translation>
            <numerusform>غادر قبل النهاية</numerusform>
            <numerusform>غادر قبل النهاية</numerusform>
            <numerusform>غادرا قبل النهاية</numerusform>
            <numerusform>غادروا قبل النهاية</numerusform>
            <numerusform>غادروا قبل النهاية</numerusform>
            <numerusform>غادروا قبل النهاية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>excused</source>
        <translation>
            <numerusform>معتذر</numerusform>
            <numerusform>معتذر</numerusform>
            <numerusform>معتذران</numerusform>
            <numerusform>معتذرون</numerusform>
            <numerusform>معتذرًا</numerusform>
            <numerusform>معتذر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent</source>
        <translation>
            <numerusform>غائب</numerusform>
            <numerusform>غائب</numerusform>
            <numerusform>غائبان</numerusform>
            <numerusform>غائبون</numerusform>
            <numerusform>غائبًا</numerusform>
            <numerusform>غائب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not marked</source>
        <translation>
            <numerusform>بلا علامة</numerusform>
            <numerusform>بلا علامة</numerusform>
            <numerusform>بلا علامة</numerusform>
            <numerusform>بلا علامة</numerusform>
            <numerusform>بلا علامة</numerusform>
            <numerusform>بلا علامة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaModel</name>
    <message>
        <source>not scored</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>بانتظار الدرجة</translation>
    </message>
    <message>
        <source>Justification to write</source>
        <translation>التعليل ناقص</translation>
    </message>
    <message>
        <source>No evidence cited</source>
        <translation>لا دليل مستشهد به</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>such as 3 March 2026</source>
        <translation>مثل 3 مارس 2026</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>{day}, today</source>
        <translation>‏{day}، اليوم</translation>
    </message>
</context>
<context>
    <name>DecidingConflicts</name>
    <message>
        <source>Version kept</source>
        <translation>اعتُمدت النسخة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Your text kept</source>
        <translation>اعتُمد نصك</translation>
    </message>
</context>
<context>
    <name>DecidingDuplicates</name>
    <message>
        <source>Two records made one</source>
        <translation>دُمجت بطاقتان في واحدة</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Legal and mobility</source>
        <translation>الهجرة القانونية والتنقل</translation>
    </message>
    <message>
        <source>Irregular, trafficking</source>
        <translation>غير النظامية والاتجار</translation>
    </message>
    <message>
        <source>Migration, development</source>
        <translation>الهجرة والتنمية</translation>
    </message>
    <message>
        <source>Protection, asylum</source>
        <translation>الحماية واللجوء</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>أفقية</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Nobody stands twice in your lists</source>
        <translation>لا أحد يرد مرتين في قوائمك</translation>
    </message>
    <message>
        <source>When two laptops add the same person, you can make one of the two here. Their attendance and notes are kept.</source>
        <translation>عندما يضيف حاسوبان الشخص نفسه يمكنك هنا جعلهما واحدًا. يبقى حضوره وملاحظاته.</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>الزوج التالي</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا واحدًا</translation>
    </message>
    <message>
        <source>Both stay as they are, and you are not asked again.</source>
        <translation>يبقى الاثنان كما هما ولا تُسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>Possible duplicate {place} of {total}</source>
        <translation>تكرار محتمل {place} من {total}</translation>
    </message>
    <message>
        <source>The same e-mail address</source>
        <translation>عنوان البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>The same name but for capitals, accents or order</source>
        <translation>الاسم نفسه باستثناء الأحرف الكبيرة أو الحركات أو الترتيب</translation>
    </message>
    <message>
        <source>keep this one</source>
        <translation>الإبقاء على هذا</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>ليسا واحدًا</translation>
    </message>
    <message>
        <source>next pair</source>
        <translation>الزوج التالي</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message numerus="yes">
        <source>Takes part in %n activity(ies)</source>
        <translation>
            <numerusform>لا يشارك في أي نشاط</numerusform>
            <numerusform>يشارك في نشاط واحد</numerusform>
            <numerusform>يشارك في نشاطين</numerusform>
            <numerusform>يشارك في %n أنشطة</numerusform>
            <numerusform>يشارك في %n نشاطًا</numerusform>
            <numerusform>يشارك في %n نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>الإبقاء على هذا</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Forms entered</source>
        <translation>الاستمارات المدخلة</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>لغة الاستمارة</translation>
    </message>
    <message>
        <source>Give up form</source>
        <translation>ترك الاستمارة</translation>
    </message>
    <message>
        <source>Form done</source>
        <translation>انتهت الاستمارة</translation>
    </message>
    <message>
        <source>Answers stay sealed on this laptop until you close feedback.</source>
        <translation>تبقى الإجابات مختومة على هذا الحاسوب حتى تغلق جمع الآراء.</translation>
    </message>
    <message>
        <source>{entered} of {invited} entered</source>
        <translation>أُدخل {entered} من {invited}</translation>
    </message>
    <message numerus="yes">
        <source>%n forms entered</source>
        <translation>
            <numerusform>لا استمارات</numerusform>
            <numerusform>استمارة واحدة مدخلة</numerusform>
            <numerusform>استمارتان مدخلتان</numerusform>
            <numerusform>%n استمارات مدخلة</numerusform>
            <numerusform>%n استمارة مدخلة</numerusform>
            <numerusform>%n استمارة مدخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Form in</source>
        <translation>لغة الاستمارة</translation>
    </message>
</context>
<context>
    <name>EvaluationPresenter</name>
    <message>
        <source>Score {value}</source>
        <translation>الدرجة {value}</translation>
    </message>
    <message>
        <source>Cite the evidence</source>
        <translation>الاستشهاد بالدليل</translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation>المعيار التالي</translation>
    </message>
    <message>
        <source>Previous criterion</source>
        <translation>المعيار السابق</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>score</source>
        <translation>إعطاء درجة</translation>
    </message>
    <message>
        <source>cite</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>المعيار التالي</translation>
    </message>
    <message>
        <source>{done} of {total} complete</source>
        <translation>‏{done} من {total} مكتملة</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>المقترحة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Search evidence</source>
        <translation>البحث في الأدلة</translation>
    </message>
    <message>
        <source>Nothing holds these words. Look in “All”.</source>
        <translation>لا دليل يحوي هذه الكلمات. ابحث في «الكل».</translation>
    </message>
    <message>
        <source>Nothing suggests itself here. Look in “All”.</source>
        <translation>لا اقتراح هنا. ابحث في «الكل».</translation>
    </message>
    <message>
        <source>Nothing to cite yet. Notes, attendance and closed feedback of this activity appear here.</source>
        <translation>لا شيء للاستشهاد به بعد. تظهر هنا ملاحظات هذا النشاط وحضوره وآراؤه المغلقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>لا درجات</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>%n درجات</numerusform>
            <numerusform>%n درجة</numerusform>
            <numerusform>%n درجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n justifications</source>
        <translation>
            <numerusform>لا تعليلات</numerusform>
            <numerusform>تعليل واحد</numerusform>
            <numerusform>تعليلان</numerusform>
            <numerusform>%n تعليلات</numerusform>
            <numerusform>%n تعليلًا</numerusform>
            <numerusform>%n تعليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation>الناقص: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria cite no evidence.</source>
        <translation>
            <numerusform>كل المعايير تستشهد بأدلة.</numerusform>
            <numerusform>معيار واحد لا يستشهد بأي دليل.</numerusform>
            <numerusform>معياران لا يستشهدان بأي دليل.</numerusform>
            <numerusform>%n معايير لا تستشهد بأي دليل.</numerusform>
            <numerusform>%n معيارًا لا يستشهد بأي دليل.</numerusform>
            <numerusform>%n معيار لا يستشهد بأي دليل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every criterion has its score, reason and evidence.</source>
        <translation>لكل معيار درجته وتعليله وأدلته.</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Cite</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>مستشهد به</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>cited</source>
        <translation>مستشهد به</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>غير مستشهد به</translation>
    </message>
</context>
<context>
    <name>EvidencePicker</name>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Attendance: {counts}</source>
        <translation>الحضور: {counts}</translation>
    </message>
    <message>
        <source>Not on this laptop yet</source>
        <translation>ليس على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>المتوسط {mean}</translation>
    </message>
    <message>
        <source>Participants’ feedback</source>
        <translation>آراء المشاركين</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {invited} came</source>
        <translation>حضر {n} من {invited}</translation>
    </message>
    <message>
        <source>{n} came</source>
        <translation>حضر {n}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>It was cited on another laptop</source>
        <translation>استُشهد به على حاسوب آخر</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>The file for {name} is on the stick: {file}</source>
        <translation>الملف الموجَّه إلى {name} على الذاكرة: {file}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>أُوقف التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Export the mission report</source>
        <translation>تصدير تقرير المهمة</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>تعذّر حفظ التقرير</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>حفظ في مكان آخر</translation>
    </message>
    <message>
        <source>“{name}” is in {folder}. The file is not encrypted.</source>
        <translation>«{name}» موجود في {folder}. الملف غير مشفّر.</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>صُدِّر التقرير</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>There is no room left where “{folder}” is. Your report is safe on this laptop.</source>
        <translation>لا مساحة متبقية حيث يوجد «{folder}». تقريرك آمن على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written. Your report is safe on this laptop.</source>
        <translation>لا يمكن الكتابة في المجلد «{folder}». تقريرك آمن على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no longer there. If it is on a stick, put the stick in. Your report is safe on this laptop.</source>
        <translation>لم يعد المجلد «{folder}» موجودًا. إن كان على ذاكرة USB فأدخلها. تقريرك آمن على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file “{name}” is open in another program. Close it there and try again.</source>
        <translation>الملف «{name}» مفتوح في برنامج آخر. أغلقه هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk with “{folder}” reports an error. Your report is safe on this laptop.</source>
        <translation>القرص الذي عليه «{folder}» يبلغ عن خطأ. تقريرك آمن على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Mission</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>مسؤول MIEUX</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Facts from the records</source>
        <translation>وقائع من السجلات</translation>
    </message>
    <message>
        <source>kept up to date</source>
        <translation>محدَّثة دائمًا</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>FeedbackPresenter</name>
    <message>
        <source>Open feedback</source>
        <translation>فتح جمع الآراء</translation>
    </message>
    <message>
        <source>Form done, next form</source>
        <translation>انتهت الاستمارة، التالية</translation>
    </message>
    <message>
        <source>Give up the form</source>
        <translation>ترك الاستمارة</translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation>إغلاق جمع الآراء…</translation>
    </message>
    <message>
        <source>The form was given up.</source>
        <translation>تُركت الاستمارة.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation>إغلاق جمع الآراء…</translation>
    </message>
    <message>
        <source>Open feedback</source>
        <translation>فتح جمع الآراء</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>لا آراء بعد</translation>
    </message>
    <message>
        <source>Open feedback at the end of the activity. People answer on paper; you enter their forms here. Results appear when you close it.</source>
        <translation>افتح جمع الآراء في نهاية النشاط. يجيب المشاركون على الورق وتُدخل استماراتهم هنا. تظهر النتائج عند الإغلاق.</translation>
    </message>
    <message>
        <source>open feedback</source>
        <translation>فتح جمع الآراء</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>form done, next form</source>
        <translation>انتهت الاستمارة، التالية</translation>
    </message>
    <message numerus="yes">
        <source>%n forms are released and their results shown.</source>
        <translation>
            <numerusform>لا استمارات لإظهارها.</numerusform>
            <numerusform>تُفرج استمارة واحدة وتظهر نتيجتها.</numerusform>
            <numerusform>تُفرج استمارتان وتظهر نتائجهما.</numerusform>
            <numerusform>تُفرج %n استمارات وتظهر نتائجها.</numerusform>
            <numerusform>تُفرج %n استمارة وتظهر نتائجها.</numerusform>
            <numerusform>تُفرج %n استمارة وتظهر نتائجها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can add an answer afterwards. This cannot be undone.</source>
        <translation>لا يستطيع أحد إضافة إجابة بعد ذلك. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>With fewer than five answers no results are shown.</source>
        <translation>لا تظهر نتائج إن قلّت الإجابات عن خمس.</translation>
    </message>
    <message>
        <source>Close feedback</source>
        <translation>إغلاق جمع الآراء</translation>
    </message>
    <message>
        <source>Close feedback for good?</source>
        <translation>هل تريد إغلاق جمع الآراء نهائيًا؟</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>غ. م.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>وسيط</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add files to the note</source>
        <translation>إضافة ملفات إلى الملاحظة</translation>
    </message>
    <message>
        <source>Pasted picture {when}</source>
        <translation>صورة ملصقة {when}</translation>
    </message>
    <message>
        <source>Attach the original</source>
        <translation>إرفاق الأصل</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Choose the original photo</source>
        <translation>اختيار الصورة الأصلية</translation>
    </message>
    <message>
        <source>Original kept, with all that the camera wrote in it</source>
        <translation>حُفظ الأصل بكل ما كتبته الكاميرا فيه</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>أُزيل المرفق</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Type two letters of a name</source>
        <translation>اكتب حرفين من اسم</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>البحث عن مشارك</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Set-up, about 3 minutes</source>
        <translation>الإعداد، نحو 3 دقائق</translation>
    </message>
    <message>
        <source>Language and profile</source>
        <translation>اللغة والملف الشخصي</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Catalogue of actions</source>
        <translation>فهرس الإجراءات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>لديّ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Making the encrypted store…</source>
        <translation>إنشاء المخزن المشفّر…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Plug in the stick, or whatever disk holds your backups, and choose its folder.</source>
        <translation>صِل الذاكرة أو القرص الذي يحمل نسخك الاحتياطية، ثم اختر مجلده.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>There are no backups in this folder.</source>
        <translation>لا توجد نسخ احتياطية في هذا المجلد.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a backup to continue</source>
        <translation>اختر نسخة احتياطية للمتابعة</translation>
    </message>
    <message>
        <source>This backup is not whole: choose another</source>
        <translation>هذه النسخة غير كاملة: اختر غيرها</translation>
    </message>
</context>
<context>
    <name>GreyRows</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>To {laptop}</source>
        <translation>إلى {laptop}</translation>
    </message>
    <message>
        <source>From {laptop}</source>
        <translation>من {laptop}</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>لم يؤكَّد بعد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>غير كامل</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Back to the note</source>
        <translation>العودة إلى الملاحظة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Versions of this note</source>
        <translation>نسخ هذه الملاحظة</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>نص النسخة</translation>
    </message>
    <message>
        <source>History of this note</source>
        <translation>تاريخ هذه الملاحظة</translation>
    </message>
    <message>
        <source>This text was erased.</source>
        <translation>مُحي هذا النص.</translation>
    </message>
</context>
<context>
    <name>IncomingFile</name>
    <message>
        <source>Stop adding {name}</source>
        <translation>إيقاف إضافة {name}</translation>
    </message>
</context>
<context>
    <name>InvolvementModel</name>
    <message>
        <source>{action}, activity {number}</source>
        <translation>‏{action}، النشاط {number}</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>لا تواريخ بعد</translation>
    </message>
    <message>
        <source>in the team</source>
        <translation>ضمن الفريق</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>{attended} of {sessions} sessions</source>
        <translation>‏{attended} من {sessions} جلسات</translation>
    </message>
</context>
<context>
    <name>JudgingPane</name>
    <message>
        <source>Very low</source>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>جيدة جدًا</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>required for a score of 1, 2 or 5</source>
        <translation>مطلوب للدرجات 1 و2 و5</translation>
    </message>
    <message>
        <source>Challenges met</source>
        <translation>التحديات</translation>
    </message>
    <message>
        <source>Cite at least one piece of evidence: press C or “Cite” at the right.</source>
        <translation>استشهد بدليل واحد على الأقل: اضغط C أو «استشهاد» في القائمة المجاورة.</translation>
    </message>
    <message>
        <source>Cited evidence</source>
        <translation>الأدلة المستشهد بها</translation>
    </message>
    <message>
        <source>Challenges met in this activity</source>
        <translation>التحديات التي واجهت هذا النشاط</translation>
    </message>
    <message>
        <source>One list for all actions, so that they can be compared.</source>
        <translation>قائمة واحدة لجميع الإجراءات لتسهل المقارنة.</translation>
    </message>
    <message>
        <source>Say why: this score needs a reason that others can follow.</source>
        <translation>بيّن السبب: تحتاج هذه الدرجة إلى تعليل يفهمه الآخرون.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>جميع المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Single letters work outside text fields; Settings can switch them off.</source>
        <translation>تعمل الأحرف المفردة خارج حقول النص، ويمكن إيقافها من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind: {kind}</source>
        <translation>النوع: {kind}</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Laptops of the team</source>
        <translation>حواسيب الفريق</translation>
    </message>
    <message>
        <source>Not paired any more</source>
        <translation>لم يعد مقترنًا</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <translation>إرسال إلى {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>المزيد لـ {name}</translation>
    </message>
    <message>
        <source>Works in two places</source>
        <translation>يعمل في مكانين</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>يناقض نفسه</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>Nothing new waits for it</source>
        <translation>لا جديد ينتظره</translation>
    </message>
    <message>
        <source>Waiting: {what}</source>
        <translation>في الانتظار: {what}</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Sent {moment}</source>
        <translation>أُرسل {moment}</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>لم يؤكَّد بعد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>confirmed up to {moment}</source>
        <translation>مؤكَّد حتى {moment}</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>لم يُستلم شيء بعد</translation>
    </message>
    <message>
        <source>Received {moment}</source>
        <translation>استُلم {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) shared</source>
        <translation>
            <numerusform>لا إجراءات مشتركة</numerusform>
            <numerusform>إجراء واحد مشترك</numerusform>
            <numerusform>إجراءان مشتركان</numerusform>
            <numerusform>%n إجراءات مشتركة</numerusform>
            <numerusform>%n إجراءً مشتركًا</numerusform>
            <numerusform>%n إجراء مشترك</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the actions shared with it</source>
        <translation>اختيار الإجراءات المشتركة معه</translation>
    </message>
    <message>
        <source>Unpair it</source>
        <translation>إلغاء إقرانه</translation>
    </message>
</context>
<context>
    <name>LastNotesModel</name>
    <message>
        <source>Empty note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ في {time}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Narrow or widen the sidebar</source>
        <translation>تضييق الشريط الجانبي أو توسيعه</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>جميع المفاتيح</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>جميع المفاتيح</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>غادر قبل النهاية</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>بلا علامة</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>MissionFrame</name>
    <message>
        <source>Parts of the mission</source>
        <translation>أجزاء المهمة</translation>
    </message>
</context>
<context>
    <name>MissionListModel</name>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>مقبلة</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>سابقة</translation>
    </message>
    <message>
        <source>Action not received yet</source>
        <translation>لم يُستلم الإجراء بعد</translation>
    </message>
    <message>
        <source>{action}, activities {numbers}</source>
        <translation>‏{action}، الأنشطة {numbers}</translation>
    </message>
    <message>
        <source>{action}, activity {numbers}</source>
        <translation>‏{action}، النشاط {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركًا</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates to be set</source>
        <translation>التواريخ غير محددة</translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation>اليوم {number} من {days}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionsPresenter</name>
    <message>
        <source>Plan a mission</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>Change the mission</source>
        <translation>تعديل المهمة</translation>
    </message>
    <message>
        <source>Plan or save the mission</source>
        <translation>تخطيط المهمة أو حفظها</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جاريتان</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n مقبلة</numerusform>
            <numerusform>%n مقبلة</numerusform>
            <numerusform>%n مقبلة</numerusform>
            <numerusform>%n مقبلة</numerusform>
            <numerusform>%n مقبلة</numerusform>
            <numerusform>%n مقبلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation>
            <numerusform>%n سابقة</numerusform>
            <numerusform>%n سابقة</numerusform>
            <numerusform>%n سابقة</numerusform>
            <numerusform>%n سابقة</numerusform>
            <numerusform>%n سابقة</numerusform>
            <numerusform>%n سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mission deleted</source>
        <translation>حُذفت المهمة</translation>
    </message>
</context>
<context>
    <name>MissionsScreen</name>
    <message>
        <source>Missions</source>
        <translation>المهمات</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation>تصفية: إجراء، مكان، سنة…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>plan a mission</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>No mission yet</source>
        <translation>لا مهمة بعد</translation>
    </message>
    <message>
        <source>Plan one for an activity: its agenda, people and feedback follow from it.</source>
        <translation>خطّط مهمة لنشاط: فيها برنامجه وأشخاصه وآراؤهم.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No mission found</source>
        <translation>لم يُعثر على مهمة</translation>
    </message>
    <message>
        <source>Try fewer words: names of actions and places, or a year.</source>
        <translation>جرّب كلمات أقل: أسماء إجراءات وأماكن، أو سنة.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>four or five words are easy to keep</source>
        <translation>أربع كلمات أو خمس يسهل حفظها</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>العبارة كافية</numerusform>
            <numerusform>ينقص حرف واحد</numerusform>
            <numerusform>ينقص حرفان</numerusform>
            <numerusform>تنقص %n أحرف</numerusform>
            <numerusform>ينقص %n حرفًا</numerusform>
            <numerusform>ينقص %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase is easy to guess: make it longer or more varied.</source>
        <translation>يسهل تخمين هذه العبارة: أطلها أو نوّعها.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>اكتب عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {count} characters.</source>
        <translation>تحتاج عبارة المرور إلى {count} حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>العبارتان مختلفتان.</translation>
    </message>
</context>
<context>
    <name>NoteHeader</name>
    <message>
        <source>History of this note</source>
        <translation>تاريخ هذه الملاحظة</translation>
    </message>
    <message>
        <source>More for this note</source>
        <translation>المزيد لهذه الملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس مستفاد</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
</context>
<context>
    <name>NoteListModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>أكثر من {count}</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>ملاحظة بلا نص</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>وضع علامة «أُنجزت»</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>إدراج قالب</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>حذف هذه الملاحظة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>بلا جلسة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Date and time of the note</source>
        <translation>تاريخ الملاحظة ووقتها</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Title, then what was said, seen or decided</source>
        <translation>العنوان، ثم ما قيل أو شوهد أو تقرر</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>مستخدمة في</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>أُنجزت {day}</translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation>التوصية {number}</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>Find in notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Add a file to the note</source>
        <translation>إضافة ملف إلى الملاحظة</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>تاريخ الملاحظة</translation>
    </message>
    <message>
        <source>Mark the note as done</source>
        <translation>وضع علامة «أُنجزت» على الملاحظة</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Version restored</source>
        <translation>استُعيدت النسخة</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>حُذفت الملاحظة</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>كتابة الملاحظة الأولى</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Press N anywhere and type. Each pause is saved; no button is needed.</source>
        <translation>اضغط N في أي مكان واكتب. يُحفظ النص عند كل توقف، بلا زر.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>New note: Ctrl+Shift+N</source>
        <translation>ملاحظة جديدة: Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation>تصفيات أخرى</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>إنهاء البحث</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>لا ملاحظة تحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>No note of this kind.</source>
        <translation>لا ملاحظة من هذا النوع.</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>تصفية: {name}</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>جميع الملاحظات</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>Open the backup</source>
        <translation>فتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Type the passphrase that you used when the backup was made. All of it is then checked; your notes here are not touched yet.</source>
        <translation>اكتب عبارة المرور التي كنت تستعملها حين صُنعت النسخة. تُفحص بعد ذلك كلها، ولا تُمس ملاحظاتك هنا بعد.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استعمل رمز الاسترداد</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation>النسخة الاحتياطية: {day}</translation>
    </message>
    <message>
        <source>Type the recovery code to continue</source>
        <translation>اكتب رمز الاسترداد للمتابعة</translation>
    </message>
    <message>
        <source>Type the passphrase to continue</source>
        <translation>اكتب عبارة المرور للمتابعة</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استعمل عبارة المرور</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Pair a laptop</source>
        <translation>إقران حاسوب</translation>
    </message>
    <message>
        <source>No laptop is paired with this one yet</source>
        <translation>لا حاسوب مقترن بهذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Laptops of a team exchange their work by files on a USB stick; no network is needed. Pair two laptops once: one shows a code, the other types it. The files are encrypted, so that only the other laptop can open them.</source>
        <translation>تتبادل حواسيب الفريق عملها بملفات على ذاكرة USB دون حاجة إلى شبكة. أقرِن حاسوبين مرة واحدة: يعرض أحدهما رمزًا ويكتبه الآخر. الملفات مشفَّرة فلا يفتحها إلا الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Receiving a file</source>
        <translation>جارٍ استلام ملف</translation>
    </message>
    <message>
        <source>You can go on working. Do not pull out the stick yet.</source>
        <translation>يمكنك متابعة العمل. لا تسحب الذاكرة بعد.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>ما جرى تبادله</translation>
    </message>
    <message>
        <source>No file was written or received yet.</source>
        <translation>لم يُكتب ملف ولم يُستلم بعد.</translation>
    </message>
    <message>
        <source>send by USB</source>
        <translation>إرسال عبر USB</translation>
    </message>
    <message>
        <source>receive a file</source>
        <translation>استلام ملف</translation>
    </message>
    <message>
        <source>Receive: drop a file on this window</source>
        <translation>للاستلام: أفلت ملفًا على هذه النافذة</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message>
        <source>Attendance of the running session</source>
        <translation>حضور الجلسة الجارية</translation>
    </message>
    <message>
        <source>Feedback of the activity</source>
        <translation>الآراء في النشاط</translation>
    </message>
    <message>
        <source>Report of the mission</source>
        <translation>تقرير المهمة</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>تصدير التقرير بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>قبل المغادرة</translation>
    </message>
    <message>
        <source>Before you leave {place}</source>
        <translation>قبل مغادرة {place}</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>ما ينقص بعد</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>أُنجز {done} من {total}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>الآراء</translation>
    </message>
    <message>
        <source>report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>to 7, tabs</source>
        <translation>إلى 7، الألسنة</translation>
    </message>
    <message>
        <source>Done before leaving</source>
        <translation>ما يُنجز قبل المغادرة</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا شيء ناقص.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Plan the agenda</source>
        <translation>إعداد البرنامج</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Type the agenda, or paste it, one line for each session.</source>
        <translation>اكتب البرنامج أو الصقه، سطرًا لكل جلسة.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>لا صفحات بعد</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>Pair a laptop</source>
        <translation>إقران حاسوب</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>It holds until {moment}, for one laptop.</source>
        <translation>يصلح حتى {moment}، لحاسوب واحد.</translation>
    </message>
    <message>
        <source>Take the stick to the other laptop. The file on it is “{name}”.</source>
        <translation>خذ الذاكرة إلى الحاسوب الآخر. الملف عليها هو «{name}».</translation>
    </message>
    <message>
        <source>Paired with {name}</source>
        <translation>تم الإقران مع {name}</translation>
    </message>
    <message>
        <source>One step is left: the file “{name}” lies beside the invitation. Take the stick back to the other laptop and drop the file on the window there.</source>
        <translation>بقيت خطوة واحدة: الملف «{name}» بجوار الدعوة. أعد الذاكرة إلى الحاسوب الآخر وأفلت الملف على النافذة هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) shared, as the invitation says</source>
        <translation>
            <numerusform>لا إجراءات مشتركة وفق الدعوة</numerusform>
            <numerusform>إجراء واحد مشترك وفق الدعوة</numerusform>
            <numerusform>إجراءان مشتركان وفق الدعوة</numerusform>
            <numerusform>%n إجراءات مشتركة وفق الدعوة</numerusform>
            <numerusform>%n إجراءً مشتركًا وفق الدعوة</numerusform>
            <numerusform>%n إجراء مشترك وفق الدعوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>عرض رمز</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>كتابة رمز</translation>
    </message>
    <message>
        <source>This laptop begins</source>
        <translation>هذا الحاسوب يبدأ</translation>
    </message>
    <message>
        <source>It shows a code and writes an invitation to a USB stick. Tell the code to your colleague by voice, not on the same stick.</source>
        <translation>يعرض رمزًا ويكتب دعوة على ذاكرة USB. قل الرمز لزميلك شفهيًا، لا على الذاكرة نفسها.</translation>
    </message>
    <message>
        <source>The other laptop has begun</source>
        <translation>الحاسوب الآخر بدأ</translation>
    </message>
    <message>
        <source>Choose its invitation on the stick and type the code that it shows.</source>
        <translation>اختر دعوته على الذاكرة واكتب الرمز الذي يعرضه.</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>Making the invitation</source>
        <translation>جارٍ إعداد الدعوة</translation>
    </message>
    <message>
        <source>This takes a few seconds, so that nobody can try out codes.</source>
        <translation>يستغرق ذلك بضع ثوانٍ كي لا يستطيع أحد تجربة الرموز.</translation>
    </message>
    <message>
        <source>Choose the actions that you work on together. The other laptop is given the work in these and nothing of others; you can change it later.</source>
        <translation>اختر الإجراءات التي تعملان عليها معًا. يُعطى الحاسوب الآخر العمل فيها دون غيرها؛ ويمكنك تغيير ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Folder on the USB stick</source>
        <translation>المجلد على ذاكرة USB</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>There, choose Sync, Pair a laptop, Type a code; and type the code that you tell them.</source>
        <translation>هناك اختر «المزامنة» ثم «إقران حاسوب» ثم «كتابة رمز»، واكتب الرمز الذي تقوله لهم.</translation>
    </message>
    <message>
        <source>Bring the stick back and drop the answer on this window. Then the two are paired.</source>
        <translation>أعد الذاكرة وأفلت الرد على هذه النافذة. عندئذ يصبح الاثنان مقترنين.</translation>
    </message>
    <message>
        <source>The code is shown only now. Keep it apart from the stick: the two together open the invitation.</source>
        <translation>لا يُعرض الرمز إلا الآن. احفظه بعيدًا عن الذاكرة: الاثنان معًا يفتحان الدعوة.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Code that the other laptop shows</source>
        <translation>الرمز الذي يعرضه الحاسوب الآخر</translation>
    </message>
    <message>
        <source>capital or small letters, with or without dashes</source>
        <translation>أحرف كبيرة أو صغيرة، بشرطات أو بدونها</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>إقران</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>جارٍ فتح الدعوة</translation>
    </message>
    <message>
        <source>Invitation on the USB stick</source>
        <translation>الدعوة على ذاكرة USB</translation>
    </message>
    <message>
        <source>Choose the actions shared with it</source>
        <translation>اختيار الإجراءات المشتركة معه</translation>
    </message>
    <message>
        <source>Send them your work now</source>
        <translation>إرسال عملك إليهم الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>ParticipantsCard</name>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعوون</translation>
    </message>
    <message>
        <source>came at least once</source>
        <translation>حضروا مرة على الأقل</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>مؤسسات</translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>لا نساء</numerusform>
            <numerusform>امرأة واحدة</numerusform>
            <numerusform>امرأتان</numerusform>
            <numerusform>%n نساء</numerusform>
            <numerusform>%n امرأة</numerusform>
            <numerusform>%n امرأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>لا رجال</numerusform>
            <numerusform>رجل واحد</numerusform>
            <numerusform>رجلان</numerusform>
            <numerusform>%n رجال</numerusform>
            <numerusform>%n رجلًا</numerusform>
            <numerusform>%n رجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation>
            <numerusform>%n غير ذلك</numerusform>
            <numerusform>%n غير ذلك</numerusform>
            <numerusform>%n غير ذلك</numerusform>
            <numerusform>%n غير ذلك</numerusform>
            <numerusform>%n غير ذلك</numerusform>
            <numerusform>%n غير ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not given</source>
        <translation>
            <numerusform>%n غير محدد</numerusform>
            <numerusform>%n غير محدد</numerusform>
            <numerusform>%n غير محدد</numerusform>
            <numerusform>%n غير محدد</numerusform>
            <numerusform>%n غير محدد</numerusform>
            <numerusform>%n غير محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>لم يُدعَ أحد بعد</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>إظهار الأحرف</translation>
    </message>
    <message>
        <source>Hide the characters</source>
        <translation>إخفاء الأحرف</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>It opens your notes each time. Nobody can reset it, not even the MIEUX team; a recovery code follows in the next step.</source>
        <translation>تفتح ملاحظاتك في كل مرة. لا يستطيع أحد إعادة تعيينها، ولا حتى فريق MIEUX؛ يأتي رمز الاسترداد في الخطوة التالية.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No institution</source>
        <translation>بلا مؤسسة</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>حذف هذا الشخص</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>حُذف {name}</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Name or institution</source>
        <translation>الاسم أو المؤسسة</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation>إضافة هذا الاسم</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Choose somebody on the list, or add a person.</source>
        <translation>اختر شخصًا من القائمة أو أضف شخصًا.</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>No name or institution begins with “{typed}”.</source>
        <translation>لا اسم ولا مؤسسة تبدأ بـ «{typed}».</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>معروض {shown} من {all}</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>Use another day</source>
        <translation>استخدام يوم آخر</translation>
    </message>
    <message>
        <source>What you typed stays until you change it.</source>
        <translation>يبقى ما كتبته حتى تغيّره.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 3 March 2026.</source>
        <translation>هذا ليس تاريخًا. اكتبه هكذا: 3 مارس 2026.</translation>
    </message>
    <message>
        <source>The end is before the start ({day}).</source>
        <translation>النهاية قبل البداية ({day}).</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>استخدام {day}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>اكتب بضعة أحرف</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>such as 2026-1</source>
        <translation>مثل 2026-1</translation>
    </message>
    <message>
        <source>Took part in</source>
        <translation>شارك في</translation>
    </message>
    <message>
        <source>Nothing yet. Registers and mission teams appear here.</source>
        <translation>لا شيء بعد. تظهر هنا السجلات وفرق المهمات.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Type a name. The last one that was saved is kept until then.</source>
        <translation>اكتب اسمًا. يبقى آخر اسم محفوظ حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Wording of the privacy notice</source>
        <translation>صيغة إشعار الخصوصية</translation>
    </message>
    <message>
        <source>its version</source>
        <translation>إصدارها</translation>
    </message>
    <message>
        <source>saved, but looks unusual</source>
        <translation>حُفظ، لكنه يبدو غير معتاد</translation>
    </message>
    <message>
        <source>This is not a day. Type it as 3 March 2026.</source>
        <translation>هذا ليس يومًا. اكتبه هكذا: 3 مارس 2026.</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>اكتب بضعة أحرف</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>such as Africa/Accra</source>
        <translation>مثل Africa/Accra</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>No country of this name. Choose one from the list.</source>
        <translation>لا بلد بهذا الاسم. اختر بلدًا من القائمة.</translation>
    </message>
    <message>
        <source>No time zone of this name. Choose one from the list.</source>
        <translation>لا منطقة زمنية بهذا الاسم. اختر واحدة من القائمة.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Choose the folder of the USB stick</source>
        <translation>اختيار مجلد ذاكرة USB</translation>
    </message>
    <message>
        <source>Choose the file that the other laptop wrote</source>
        <translation>اختيار الملف الذي كتبه الحاسوب الآخر</translation>
    </message>
    <message>
        <source>Files of MIEUX Desktop (*.mieux)</source>
        <translation>ملفات MIEUX Desktop (*.mieux)</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan a mission</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>Change the mission</source>
        <translation>تعديل المهمة</translation>
    </message>
    <message>
        <source>Plan mission</source>
        <translation>تخطيط المهمة</translation>
    </message>
    <message>
        <source>Save mission</source>
        <translation>حفظ المهمة</translation>
    </message>
    <message>
        <source>What you type is kept, also when you leave this page.</source>
        <translation>يُحفظ ما تكتبه حتى عند مغادرة هذه الصفحة.</translation>
    </message>
    <message>
        <source>Its activities move with it where they had the same place and days.</source>
        <translation>تنتقل معها أنشطتها التي كانت في المكان والأيام نفسها.</translation>
    </message>
    <message>
        <source>No action is chosen. Type a part of its name.</source>
        <translation>لم يُختر إجراء. اكتب جزءًا من اسمه.</translation>
    </message>
    <message>
        <source>Tick at least one activity that the mission serves.</source>
        <translation>ضع علامة على نشاط واحد على الأقل تخدمه المهمة.</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>المهمات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>tick an activity</source>
        <translation>تحديد نشاط</translation>
    </message>
    <message>
        <source>calendar or list</source>
        <translation>التقويم أو القائمة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Type a part of its name or country</source>
        <translation>اكتب جزءًا من اسمه أو بلده</translation>
    </message>
    <message>
        <source>Activities that it serves</source>
        <translation>الأنشطة التي تخدمها</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>إضافة إلى الفريق</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>اكتب اسمًا ثم Enter</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>the first one leads</source>
        <translation>الأول يقود الفريق</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>مسؤول MIEUX</translation>
    </message>
    <message>
        <source>in the MIEUX team</source>
        <translation>في فريق MIEUX</translation>
    </message>
</context>
<context>
    <name>PortfolioPresenter</name>
    <message>
        <source>New action</source>
        <translation>إجراء جديد</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>تحرير الإجراء</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>إضافة نشاط</translation>
    </message>
    <message>
        <source>Starts per year, {years}</source>
        <translation>البدايات في السنة، {years}</translation>
    </message>
    <message>
        <source>Starts per year</source>
        <translation>البدايات في السنة</translation>
    </message>
    <message>
        <source>{all} actions · {all_activities} activities</source>
        <translation>الإجراءات {all} · الأنشطة {all_activities}</translation>
    </message>
    <message>
        <source>{shown} of {all} actions · {activities} of {all_activities} activities</source>
        <translation>الإجراءات {shown} من {all} · الأنشطة {activities} من {all_activities}</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portfolio</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) written into the file {name}.</source>
        <translation>
            <numerusform>لم تُكتب إجراءات في الملف {name}.</numerusform>
            <numerusform>كُتب إجراء واحد في الملف {name}.</numerusform>
            <numerusform>كُتب إجراءان في الملف {name}.</numerusform>
            <numerusform>كُتبت %n إجراءات في الملف {name}.</numerusform>
            <numerusform>كُتب %n إجراءً في الملف {name}.</numerusform>
            <numerusform>كُتب %n إجراء في الملف {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action deleted</source>
        <translation>حُذف الإجراء</translation>
    </message>
    <message>
        <source>Activity deleted</source>
        <translation>حُذف النشاط</translation>
    </message>
    <message>
        <source>What is marked cannot be saved as it is. The rest is saved.</source>
        <translation>لا يمكن حفظ ما عليه علامة كما هو. حُفظ الباقي.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: mend what is marked, or leave without it.</source>
        <translation>لم يُحفظ شيء بعد: صحّح ما عليه علامة، أو غادر من دونه.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>المغادرة من دونه</translation>
    </message>
</context>
<context>
    <name>PortfolioScreen</name>
    <message>
        <source>Portfolio</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>إجراء جديد</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>إجراء جديد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Remove the filter {words}</source>
        <translation>إزالة التصفية {words}</translation>
    </message>
    <message>
        <source>Selection ({count})</source>
        <translation>المحدد ({count})</translation>
    </message>
    <message>
        <source>All actions ({count})</source>
        <translation>جميع الإجراءات ({count})</translation>
    </message>
    <message>
        <source>Filter: name, institution…</source>
        <translation>تصفية: اسم، مؤسسة…</translation>
    </message>
    <message>
        <source>Filter by region</source>
        <translation>التصفية بحسب المنطقة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Filter by country</source>
        <translation>التصفية بحسب البلد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Filter by domain</source>
        <translation>التصفية بحسب المجال</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>التصفية بحسب الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} actions</source>
        <translation>‏{name}: {filtered} من {total} إجراءات</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} activities</source>
        <translation>‏{name}: {filtered} من {total} أنشطة</translation>
    </message>
    <message>
        <source>Starts per year</source>
        <translation>البدايات في السنة</translation>
    </message>
    <message>
        <source>{name}: {filtered} of {total} starts</source>
        <translation>‏{name}: {filtered} من {total} بدايات</translation>
    </message>
    <message>
        <source>An action can cover several domains. Click a bar to filter the list.</source>
        <translation>قد يشمل الإجراء عدة مجالات. انقر على شريط لتصفية القائمة.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح التصفيات</translation>
    </message>
    <message>
        <source>No action meets the filters</source>
        <translation>لا إجراء يطابق التصفيات</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filters to see all actions.</source>
        <translation>جرّب كلمات أقل، أو امسح التصفيات لعرض جميع الإجراءات.</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {rows}</source>
        <translation>الصفوف {first}–{last} من {rows}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Not saved: the disk is full</source>
        <translation>لم يُحفظ: القرص ممتلئ</translation>
    </message>
    <message>
        <source>Not saved: the folder is read-only</source>
        <translation>لم يُحفظ: المجلد للقراءة فقط</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your saved work is safe. Try again.</source>
        <translation>حدث خطأ في البرنامج. عملك المحفوظ آمن. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk is full. What you typed stays here; free some space and it is saved.</source>
        <translation>القرص ممتلئ. يبقى ما كتبته هنا؛ أفرغ بعض المساحة فيُحفظ.</translation>
    </message>
    <message>
        <source>This text is too long to be saved. It stays as a draft; shorten it or share it out.</source>
        <translation>هذا النص أطول من أن يُحفظ. يبقى مسودةً؛ اختصره أو وزّعه.</translation>
    </message>
    <message>
        <source>The folder cannot be written. What you typed stays here; allow writing in it.</source>
        <translation>لا يمكن الكتابة في المجلد. يبقى ما كتبته هنا؛ اسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The disk did not take your last words. They stay here; free some space and try again.</source>
        <translation>لم يقبل القرص كلماتك الأخيرة. تبقى هنا؛ أفرغ بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk reports an error. What you typed stays here; copy the store’s folder to another disk soon.</source>
        <translation>يبلغ القرص عن خطأ. يبقى ما كتبته هنا؛ انسخ مجلد المخزن إلى قرص آخر قريبًا.</translation>
    </message>
    <message>
        <source>The file or folder could not be opened. Check that it still exists.</source>
        <translation>تعذّر فتح الملف أو المجلد. تأكد من أنه ما زال موجودًا.</translation>
    </message>
    <message>
        <source>The file name is too long for this disk. Choose a shorter one.</source>
        <translation>اسم الملف أطول مما يسمح به هذا القرص. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>The store is busy. Nothing is lost; try again in a moment.</source>
        <translation>المخزن مشغول. لم يُفقد شيء؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>A part of the store is damaged. Copy the store’s folder to a safe place, then restore the last backup copy.</source>
        <translation>جزء من المخزن تالف. انسخ مجلد المخزن إلى مكان آمن، ثم استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another window has this store open. Go to that window, or close it.</source>
        <translation>المخزن مفتوح في نافذة أخرى. انتقل إليها أو أغلقها.</translation>
    </message>
    <message>
        <source>There is a store in this folder already. It was left as it is.</source>
        <translation>يوجد مخزن في هذا المجلد من قبل. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This was not yet received on this laptop. It appears after a sync.</source>
        <translation>لم يصل هذا بعد إلى هذا الحاسوب. يظهر بعد المزامنة.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Capital letters count.</source>
        <translation>هذه ليست عبارة المرور. الأحرف الكبيرة مهمة.</translation>
    </message>
    <message>
        <source>Use at least {minimum} characters, for example four words.</source>
        <translation>استخدم {minimum} حرفًا على الأقل، أربع كلمات مثلًا.</translation>
    </message>
    <message>
        <source>The system’s keyring did not take the key. Unlock it, then try again; the passphrase works as before.</source>
        <translation>لم تقبل حلقة مفاتيح النظام المفتاح. افتحها ثم أعد المحاولة؛ تعمل عبارة المرور كما كانت.</translation>
    </message>
    <message>
        <source>Type your name; it signs your notes and reports.</source>
        <translation>اكتب اسمك؛ فهو يوقّع ملاحظاتك وتقاريرك.</translation>
    </message>
    <message>
        <source>The end is before the start ({start}). Change one of the two.</source>
        <translation>النهاية قبل البداية ({start}). غيّر إحداهما.</translation>
    </message>
    <message>
        <source>The end ({end}) is not after the start ({start}).</source>
        <translation>النهاية ({end}) ليست بعد البداية ({start}).</translation>
    </message>
    <message>
        <source>That day is outside the activity ({start} to {end}). Choose one of its days or change its dates.</source>
        <translation>هذا اليوم خارج النشاط ({start} إلى {end}). اختر أحد أيامه أو غيّر تواريخه.</translation>
    </message>
    <message>
        <source>The file is not on this laptop.</source>
        <translation>الملف ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file is damaged and was not opened. Restore it from a backup copy.</source>
        <translation>الملف تالف ولم يُفتح. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A person needs a name. Type a family name or a given name.</source>
        <translation>يحتاج الشخص إلى اسم. اكتب اسم العائلة أو الاسم الأول.</translation>
    </message>
    <message>
        <source>The action has no name. Give it one in English or in French.</source>
        <translation>لا اسم لهذا الإجراء. اكتب اسمًا بالإنجليزية أو بالفرنسية.</translation>
    </message>
    <message>
        <source>“{text}” is not a month. Write it as 07/2014.</source>
        <translation>‏«{text}» ليس شهرًا. اكتبه هكذا: 07/2014.</translation>
    </message>
    <message>
        <source>The activity has no title. Give it one in English or in French.</source>
        <translation>لا عنوان لهذا النشاط. اكتب عنوانًا بالإنجليزية أو بالفرنسية.</translation>
    </message>
    <message>
        <source>Activity {number} has missions, sessions or participants. Remove these first.</source>
        <translation>للنشاط {number} مهمات أو جلسات أو مشاركون. أزلهم أولًا.</translation>
    </message>
    <message>
        <source>The action has missions. Delete these first.</source>
        <translation>للإجراء مهمات. احذفها أولًا.</translation>
    </message>
    <message>
        <source>No activity is chosen. Tick at least one that the mission serves.</source>
        <translation>لم يُختر نشاط. ضع علامة على نشاط واحد على الأقل تخدمه المهمة.</translation>
    </message>
    <message>
        <source>The mission has an end but no start. Give its first day.</source>
        <translation>للمهمة نهاية بلا بداية. حدّد يومها الأول.</translation>
    </message>
    <message>
        <source>There is no time zone named “{name}”. Choose one from the list, such as Africa/Accra.</source>
        <translation>لا منطقة زمنية باسم «{name}». اختر واحدة من القائمة، مثل Africa/Accra.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that it may be opened.</source>
        <translation>لا يمكن قراءة الملف. تأكد من أنه ما زال موجودًا ومن أن فتحه مسموح.</translation>
    </message>
    <message>
        <source>This kind of file is not opened from here, because it could run as a program. Save a copy and open it with its own program.</source>
        <translation>لا يُفتح هذا النوع من الملفات من هنا لأنه قد يعمل كبرنامج. احفظ نسخة وافتحها ببرنامجها.</translation>
    </message>
    <message>
        <source>The picture is too large to be prepared. Attach the original, or make it smaller first.</source>
        <translation>الصورة أكبر من أن تُجهَّز. أرفق الأصل أو صغّرها أولًا.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short. Copy it from the camera again.</source>
        <translation>الصورة تالفة أو مبتورة. انسخها من الكاميرا من جديد.</translation>
    </message>
    <message>
        <source>The place where this photo was taken cannot be removed from its format. Save it as JPEG, or attach the original.</source>
        <translation>لا يمكن إزالة مكان التقاط هذه الصورة من صيغتها. احفظها بصيغة JPEG أو أرفق الأصل.</translation>
    </message>
    <message>
        <source>This program does not hold version {version} of the questionnaire “{name}”. Update the program to see this feedback.</source>
        <translation>لا يحوي هذا البرنامج الإصدار {version} من الاستبيان «{name}». حدّث البرنامج لعرض هذه الآراء.</translation>
    </message>
    <message>
        <source>Feedback is open for this activity already. Close it before you open a new round.</source>
        <translation>جمع الآراء مفتوح لهذا النشاط من قبل. أغلقه قبل فتح جولة جديدة.</translation>
    </message>
    <message>
        <source>The feedback of this activity is closed. It takes no more answers.</source>
        <translation>جمع الآراء في هذا النشاط مغلق. لا يقبل مزيدًا من الإجابات.</translation>
    </message>
    <message>
        <source>The feedback is still open. Results are shown after closing.</source>
        <translation>جمع الآراء ما زال مفتوحًا. تظهر النتائج بعد الإغلاق.</translation>
    </message>
    <message>
        <source>The form has no answer yet. Enter one, or give the form up.</source>
        <translation>لا إجابة في الاستمارة بعد. أدخل إجابة أو اترك الاستمارة.</translation>
    </message>
    <message>
        <source>Some answers of the form do not hold. They are marked on the form.</source>
        <translation>بعض إجابات الاستمارة غير صالحة. وُضعت عليها علامة.</translation>
    </message>
    <message>
        <source>A form is being entered. Finish it or give it up, then close.</source>
        <translation>هناك استمارة قيد الإدخال. أكملها أو اتركها ثم أغلق.</translation>
    </message>
    <message>
        <source>This group has fewer than {minimum} answers, so it is not shown.</source>
        <translation>إجابات هذه المجموعة أقل من {minimum}، لذلك لا تُعرض.</translation>
    </message>
    <message>
        <source>A score is a whole number from {lowest} to {highest}.</source>
        <translation>الدرجة عدد صحيح من {lowest} إلى {highest}.</translation>
    </message>
    <message>
        <source>The recommendation has no text. Say what should be done.</source>
        <translation>لا نص للتوصية. بيّن ما ينبغي فعله.</translation>
    </message>
    <message>
        <source>The session has no title. Write a few words after the times.</source>
        <translation>لا عنوان للجلسة. اكتب بضع كلمات بعد الوقت.</translation>
    </message>
    <message>
        <source>The session would run past midnight. Choose an earlier start or a shorter session.</source>
        <translation>ستتجاوز الجلسة منتصف الليل. اختر بداية أبكر أو جلسة أقصر.</translation>
    </message>
    <message>
        <source>Begin with the times, such as 09:00-10:30 Opening.</source>
        <translation>ابدأ بالوقت، مثل 09:00-10:30 الافتتاح.</translation>
    </message>
    <message>
        <source>{text} is not a time of day. Write hours from 00 to 23 and minutes from 00 to 59.</source>
        <translation>‏{text} ليس وقتًا. اكتب الساعات من 00 إلى 23 والدقائق من 00 إلى 59.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar. Write it as 2026-03-04.</source>
        <translation>لا وجود لهذا اليوم في التقويم. اكتبه هكذا: 2026-03-04.</translation>
    </message>
    <message>
        <source>The file {name} could not be written. Choose another folder, or free some space.</source>
        <translation>تعذّرت كتابة الملف {name}. اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be reached. Plug in the stick, or choose another folder in the settings.</source>
        <translation>لا يمكن الوصول إلى مجلد النسخ الاحتياطية. صِل الذاكرة أو اختر مجلدًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>This folder is inside the folder of your notes. Choose one on another disk, such as a USB stick.</source>
        <translation>هذا المجلد داخل مجلد ملاحظاتك. اختر مجلدًا على قرص آخر، مثل ذاكرة USB.</translation>
    </message>
    <message>
        <source>The disk for backups is full. The older backups are still there; free some space on it, or choose another folder in the settings.</source>
        <translation>قرص النسخ الاحتياطية ممتلئ. النسخ الأقدم ما زالت فيه؛ أفرغ مساحة فيه أو اختر مجلدًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written. The older backups are still there; allow writing in it, or choose another folder in the settings.</source>
        <translation>لا يمكن الكتابة في مجلد النسخ الاحتياطية. النسخ الأقدم ما زالت فيه؛ اسمح بالكتابة فيه أو اختر مجلدًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The disk for backups stopped answering. The older backups are untouched; plug it in again, then back up once more.</source>
        <translation>توقف قرص النسخ الاحتياطية عن الاستجابة. لم تُمس النسخ الأقدم؛ صِله من جديد ثم أعد النسخ.</translation>
    </message>
    <message>
        <source>The backup could not be read back from its disk and was removed. The older backups are still there; use another stick.</source>
        <translation>تعذرت قراءة النسخة من قرصها فحُذفت. النسخ الأقدم ما زالت فيه؛ استعمل ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>This backup is not whole, so nothing was restored. Choose another one.</source>
        <translation>هذه النسخة غير كاملة، فلم يُستعد شيء. اختر غيرها.</translation>
    </message>
    <message>
        <source>The backup is damaged, so nothing was restored. Choose another one.</source>
        <translation>النسخة تالفة، فلم يُستعد شيء. اختر غيرها.</translation>
    </message>
    <message>
        <source>This code does not fit. Compare it with the sheet you kept.</source>
        <translation>هذا الرمز غير مناسب. قارنه بالورقة التي احتفظت بها.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this. Install the newer version to open it.</source>
        <translation>كتب هذا إصدار أحدث من البرنامج. ثبّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>The key file is damaged, so nothing was changed. Choose another backup.</source>
        <translation>ملف المفتاح تالف، فلم يتغير شيء. اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The key file is missing, so nothing was changed. Choose another backup.</source>
        <translation>ملف المفتاح مفقود، فلم يتغير شيء. اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The database is missing, so nothing was changed. Choose another backup.</source>
        <translation>قاعدة البيانات مفقودة، ولم يتغير شيء. اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>No program of this computer opens this kind of file. Save a copy and open it elsewhere.</source>
        <translation>لا برنامج على هذا الحاسوب يفتح هذا النوع من الملفات. احفظ نسخة وافتحها في مكان آخر.</translation>
    </message>
    <message>
        <source>This is not a file of MIEUX Desktop. Choose a file that ends in .mieux.</source>
        <translation>هذا ليس ملفًا من MIEUX Desktop. اختر ملفًا ينتهي بـ ‎.mieux.</translation>
    </message>
    <message>
        <source>The file is cut short. Copy it to the stick again, or ask for a new one.</source>
        <translation>الملف مبتور. انسخه إلى الذاكرة من جديد أو اطلب ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file is damaged and nothing of it was taken. Ask for a new one; no work is lost by it.</source>
        <translation>الملف تالف ولم يؤخذ منه شيء. اطلب ملفًا آخر؛ لا يضيع أي عمل بذلك.</translation>
    </message>
    <message>
        <source>The file holds more than one file may. Nothing of it was taken.</source>
        <translation>يحوي الملف أكثر مما يُسمح به لملف واحد. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Too much of what this laptop sent could not be used. Nothing of the file was taken. Talk to its user; to receive more from it, pair the two again.</source>
        <translation>تعذّر استخدام الكثير مما أرسله هذا الحاسوب. لم يؤخذ شيء من الملف. تحدّث مع مستخدمه؛ ولاستلام المزيد منه أعِد إقران الحاسوبين.</translation>
    </message>
    <message>
        <source>A newer version of the program made this file. Update the program, then receive it again.</source>
        <translation>أنشأت هذا الملف نسخة أحدث من البرنامج. حدّث البرنامج ثم استلمه من جديد.</translation>
    </message>
    <message>
        <source>This file is for another laptop, and only that one can open it. Nothing was changed here.</source>
        <translation>هذا الملف موجَّه إلى حاسوب آخر ولا يفتحه إلا هو. لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>This laptop does not know the sender of the file. Pair the two laptops first.</source>
        <translation>لا يعرف هذا الحاسوب مرسل الملف. أقرِن الحاسوبين أولًا.</translation>
    </message>
    <message>
        <source>The sender’s laptop is no longer paired with this one. Nothing of the file was taken.</source>
        <translation>لم يعد حاسوب المرسل مقترنًا بهذا الحاسوب. لم يؤخذ من الملف شيء.</translation>
    </message>
    <message>
        <source>The pairing with {person}’s laptop has run out. Check the date of this laptop, or pair the two again.</source>
        <translation>انتهى الإقران مع حاسوب {person}. تحقق من تاريخ هذا الحاسوب أو أقرِن الاثنين من جديد.</translation>
    </message>
    <message>
        <source>This code has a typing error. Compare it sign by sign with the one on the other laptop.</source>
        <translation>في هذا الرمز خطأ كتابة. قارنه حرفًا حرفًا بالرمز على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The code does not open this file. It may belong to another invitation, or the file is damaged.</source>
        <translation>الرمز لا يفتح هذا الملف. قد يكون لدعوة أخرى أو قد يكون الملف تالفًا.</translation>
    </message>
    <message>
        <source>This file is no invitation. Choose the one that the other laptop made.</source>
        <translation>هذا الملف ليس دعوة. اختر الدعوة التي أنشأها الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>This file is no answer to an invitation. Choose the one that the other laptop made.</source>
        <translation>هذا الملف ليس ردًا على دعوة. اختر الرد الذي أنشأه الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The file is damaged. Ask for a new one.</source>
        <translation>الملف تالف. اطلب ملفًا آخر.</translation>
    </message>
    <message>
        <source>This invitation was made on this laptop. Open it on the other one.</source>
        <translation>أُنشئت هذه الدعوة على هذا الحاسوب. افتحها على الآخر.</translation>
    </message>
    <message>
        <source>This laptop waits for no such answer: it was used already, or withdrawn. Make a new invitation.</source>
        <translation>لا ينتظر هذا الحاسوب هذا الرد: استُعمل من قبل أو سُحب. أنشئ دعوة جديدة.</translation>
    </message>
    <message>
        <source>The invitation is older than a day. Make a new one.</source>
        <translation>مضى على الدعوة أكثر من يوم. أنشئ دعوة جديدة.</translation>
    </message>
    <message>
        <source>No action is chosen. Add at least one that both of you work on.</source>
        <translation>لم يُختر أي إجراء. أضف واحدًا على الأقل تعملان عليه معًا.</translation>
    </message>
    <message>
        <source>This laptop is not paired with that one. Pair the two first.</source>
        <translation>هذا الحاسوب غير مقترن بذاك. أقرِن الاثنين أولًا.</translation>
    </message>
    <message>
        <source>“{laptop}” is no longer paired with this laptop. Pair the two again to send files to it.</source>
        <translation>لم يعد «{laptop}» مقترنًا بهذا الحاسوب. أقرِن الاثنين من جديد لترسل إليه ملفات.</translation>
    </message>
    <message>
        <source>This file was written on this laptop, for “{laptop}”. Open it there.</source>
        <translation>كُتب هذا الملف على هذا الحاسوب من أجل «{laptop}». افتحه هناك.</translation>
    </message>
    <message>
        <source>Stopped. What was taken so far stays; receive the file again for the rest.</source>
        <translation>أُوقف. يبقى ما أُخذ حتى الآن؛ استلم الملف من جديد لأخذ الباقي.</translation>
    </message>
    <message>
        <source>This version has been replaced meanwhile. Look at the versions again.</source>
        <translation>استُبدلت هذه النسخة في هذه الأثناء. انظر إلى النسخ من جديد.</translation>
    </message>
    <message>
        <source>The two are merged already.</source>
        <translation>الاثنان مدمجان من قبل.</translation>
    </message>
</context>
<context>
    <name>ProfileStep</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>MIEUX Desktop works without any network. Your notes stay on this laptop, encrypted, until you send them.</source>
        <translation>يعمل MIEUX Desktop بلا أي شبكة. تبقى ملاحظاتك على هذا الحاسوب مشفّرةً حتى ترسلها.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>العمل بصفة</translation>
    </message>
    <message>
        <source>Expert on mission</source>
        <translation>خبير في مهمة</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>as it stands on your reports</source>
        <translation>كما يظهر في تقاريرك</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Type your name to continue</source>
        <translation>اكتب اسمك للمتابعة</translation>
    </message>
    <message>
        <source>The name is blank.</source>
        <translation>الاسم فارغ.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Your last words could not be saved.</source>
        <translation>تعذّر حفظ كلماتك الأخيرة.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>الإغلاق وفقدانها</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Add “{name}” as a walk-in</source>
        <translation>إضافة «{name}» دون تسجيل مسبق</translation>
    </message>
    <message>
        <source>add, present</source>
        <translation>إضافة، حاضر</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>The old passphrase stops working at once. Your recovery code stays valid.</source>
        <translation>تتوقف العبارة القديمة عن العمل فورًا. يبقى رمز الاسترداد صالحًا.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <source>The code on the sheet that you keep stops working.</source>
        <translation>يتوقف الرمز الذي على ورقتك عن العمل.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>غُيّرت عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>An answer is needed here.</source>
        <translation>الإجابة مطلوبة هنا.</translation>
    </message>
    <message>
        <source>“{choice}” is not one of the choices.</source>
        <translation>‏«{choice}» ليس من الخيارات.</translation>
    </message>
    <message>
        <source>“{choice}” is chosen twice.</source>
        <translation>اختير «{choice}» مرتين.</translation>
    </message>
    <message>
        <source>Give every choice its place.</source>
        <translation>أعطِ كل خيار مرتبته.</translation>
    </message>
    <message>
        <source>This is not a point of the scale.</source>
        <translation>هذه ليست درجة على السلّم.</translation>
    </message>
    <message>
        <source>The lowest answer is {minimum}.</source>
        <translation>أدنى إجابة هي {minimum}.</translation>
    </message>
    <message>
        <source>The highest answer is {maximum}.</source>
        <translation>أعلى إجابة هي {maximum}.</translation>
    </message>
    <message>
        <source>The answer is longer than {maximum} characters.</source>
        <translation>الإجابة أطول من {maximum} حرفًا.</translation>
    </message>
    <message>
        <source>The form does not ask this any more.</source>
        <translation>لم تعد الاستمارة تسأل عن هذا.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation>اكتب عددًا صحيحًا، مثل 12.</translation>
    </message>
    <message>
        <source>Write a number, such as 12.5.</source>
        <translation>اكتب عددًا، مثل 12.5.</translation>
    </message>
    <message>
        <source>Write a date, such as 05/03/2026.</source>
        <translation>اكتب تاريخًا، مثل 05/03/2026.</translation>
    </message>
    <message>
        <source>This answer cannot be read.</source>
        <translation>لا يمكن قراءة هذه الإجابة.</translation>
    </message>
</context>
<context>
    <name>QuickNotePresenter</name>
    <message>
        <source>{action}, activity {numbers}</source>
        <translation>‏{action}، النشاط {numbers}</translation>
    </message>
</context>
<context>
    <name>QuickNoteWindow</name>
    <message>
        <source>Quick note</source>
        <translation>ملاحظة سريعة</translation>
    </message>
    <message>
        <source>Close the quick note</source>
        <translation>إغلاق الملاحظة السريعة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Text of the quick note</source>
        <translation>نص الملاحظة السريعة</translation>
    </message>
    <message>
        <source>Type; # sets the kind, @ names</source>
        <translation>اكتب؛ # للنوع و@ للأسماء</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>next note</source>
        <translation>الملاحظة التالية</translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>{choice} (place {place})</source>
        <translation>‏{choice} (المرتبة {place})</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Each field is saved when you leave it.</source>
        <translation>يُحفظ كل حقل عند مغادرته.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Attendance mark</source>
        <translation>علامة حضور</translation>
    </message>
    <message>
        <source>Feedback round</source>
        <translation>جولة آراء</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>استمارة آراء</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>جزء من التقرير</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>people named</source>
        <translation>الأشخاص المذكورون</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>أُنجز في</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>title in English</source>
        <translation>العنوان بالإنجليزية</translation>
    </message>
    <message>
        <source>title in French</source>
        <translation>العنوان بالفرنسية</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>الميسّر</translation>
    </message>
    <message>
        <source>team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>responsible officer</source>
        <translation>مسؤول MIEUX</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>الشهر الأول</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>الشهر الأخير</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>أُغلق في</translation>
    </message>
    <message>
        <source>people invited</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>expected results</source>
        <translation>النتائج المتوقعة</translation>
    </message>
    <message>
        <source>expected output</source>
        <translation>الناتج المتوقع</translation>
    </message>
    <message>
        <source>terms of reference</source>
        <translation>الاختصاصات</translation>
    </message>
    <message>
        <source>overall judgement</source>
        <translation>الحكم العام</translation>
    </message>
    <message>
        <source>score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>reasons given</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>الجهة الموجَّه إليها</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>الأفق</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>deleted and changed</source>
        <translation>محذوف ومعدَّل</translation>
    </message>
    <message>
        <source>details</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>غادر مبكرًا</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معذور</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Your new recovery code</source>
        <translation>رمز الاسترداد الجديد</translation>
    </message>
    <message>
        <source>The old code no longer works. Keep this one away from the computer.</source>
        <translation>لم يعد الرمز القديم صالحًا. احفظ هذا الرمز بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>طباعة الرمز</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>لقد حفظته</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>MIEUX Desktop: recovery code</source>
        <translation>MIEUX Desktop: رمز الاسترداد</translation>
    </message>
    <message>
        <source>It opens the notes on the laptop if the passphrase is forgotten. Keep this sheet away from the computer.</source>
        <translation>يفتح الملاحظات على الحاسوب إذا نُسيت عبارة المرور. احفظ هذه الورقة بعيدًا عن الحاسوب.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>دوّن رمز الاسترداد</translation>
    </message>
    <message>
        <source>It opens your data if you forget the passphrase. It is shown only once. Without the passphrase and the code nobody can open your notes again, not even the MIEUX team.</source>
        <translation>يفتح بياناتك إذا نسيت عبارة المرور. يُعرض مرة واحدة فقط. من دون العبارة والرمز لا يستطيع أحد فتح ملاحظاتك، ولا حتى فريق MIEUX.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>طباعة الرمز</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Type groups {first} and {second} again to confirm that you have the code.</source>
        <translation>اكتب المجموعتين {first} و{second} من جديد لتأكيد أن الرمز لديك.</translation>
    </message>
    <message>
        <source>Keep the sheet away from the computer, for example at the office or at home.</source>
        <translation>احفظ الورقة بعيدًا عن الحاسوب، في المكتب أو المنزل مثلًا.</translation>
    </message>
    <message>
        <source>Correct group {place} to continue</source>
        <translation>صحّح المجموعة {place} للمتابعة</translation>
    </message>
    <message>
        <source>Type both groups to continue</source>
        <translation>اكتب المجموعتين للمتابعة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>RegisterDelegate</name>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Time of this mark</source>
        <translation>وقت هذه العلامة</translation>
    </message>
</context>
<context>
    <name>RegisterGrid</name>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Not yet received</source>
        <translation>لم يُستلم بعد</translation>
    </message>
    <message>
        <source>marked differently on two laptops</source>
        <translation>سُجّل بشكل مختلف على حاسوبين</translation>
    </message>
    <message>
        <source>{name}, walk-in</source>
        <translation>‏{name}، دون تسجيل مسبق</translation>
    </message>
    <message>
        <source>{name}, attended {attended} of {held}</source>
        <translation>‏{name}، حضر {attended} من {held}</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue the report</source>
        <translation>متابعة التقرير</translation>
    </message>
    <message>
        <source>Parts with text</source>
        <translation>الأجزاء المكتوبة</translation>
    </message>
    <message numerus="yes">
        <source>{written} of {total} parts</source>
        <translation>
            <numerusform>{written} من {total} أجزاء</numerusform>
            <numerusform>{written} من {total} أجزاء</numerusform>
            <numerusform>{written} من {total} أجزاء</numerusform>
            <numerusform>{written} من {total} أجزاء</numerusform>
            <numerusform>{written} من {total} أجزاء</numerusform>
            <numerusform>{written} من {total} أجزاء</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts that need your words have text</source>
        <translation>كل الأجزاء التي تحتاج إلى كلماتك مكتوبة</translation>
    </message>
    <message>
        <source>Draft; the facts fill themselves in</source>
        <translation>مسودة؛ تُملأ الوقائع تلقائيًا</translation>
    </message>
</context>
<context>
    <name>ReportEvidence</name>
    <message>
        <source>Attendance of all sessions</source>
        <translation>الحضور في جميع الجلسات</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>لم يُستلم بعد</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>ملاحظة بلا نص</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>الآراء</translation>
    </message>
    <message>
        <source>Attendance: {present} of {invited}</source>
        <translation>الحضور: {present} من {invited}</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>لا مدعوين</numerusform>
            <numerusform>مدعو واحد</numerusform>
            <numerusform>مدعوان</numerusform>
            <numerusform>%n مدعوين</numerusform>
            <numerusform>%n مدعوًا</numerusform>
            <numerusform>%n مدعو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Place and days</source>
        <translation>المكان والأيام</translation>
    </message>
    <message>
        <source>Requesting authority</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>مسؤول MIEUX</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>النساء والرجال</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>أيام الحضور الفردية</translation>
    </message>
    <message>
        <source>Answered the feedback</source>
        <translation>أبدوا رأيهم</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Period of the action</source>
        <translation>فترة الإجراء</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>لا حاضرين</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>%n حاضرين</numerusform>
            <numerusform>%n حاضرًا</numerusform>
            <numerusform>%n حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Named in notes</source>
        <translation>ذُكروا في الملاحظات</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>بلا درجة</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركًا</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>A. Agenda as carried out</source>
        <translation>أ. البرنامج كما نُفّذ</translation>
    </message>
    <message>
        <source>B. Evidence cited</source>
        <translation>ب. الأدلة المستشهد بها</translation>
    </message>
    <message>
        <source>C. Attendance</source>
        <translation>ج. الحضور</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>‏{part} من {whole}</translation>
    </message>
</context>
<context>
    <name>ReportListModel</name>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>مقبلة</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>سابقة</translation>
    </message>
    <message>
        <source>Action not received yet</source>
        <translation>لم يُستلم الإجراء بعد</translation>
    </message>
    <message>
        <source>{action}, activities {numbers}</source>
        <translation>‏{action}، الأنشطة {numbers}</translation>
    </message>
    <message>
        <source>{action}, activity {numbers}</source>
        <translation>‏{action}، النشاط {numbers}</translation>
    </message>
    <message>
        <source>All parts written</source>
        <translation>كُتبت جميع الأجزاء</translation>
    </message>
    <message>
        <source>{written} of {total} parts written</source>
        <translation>كُتب {written} من {total} أجزاء</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>لم يُصدَّر بعد</translation>
    </message>
    <message>
        <source>Exported {day}, {time}</source>
        <translation>صُدّر {day}، {time}</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Export the report as PDF</source>
        <translation>تصدير التقرير بصيغة PDF</translation>
    </message>
    <message>
        <source>Export the report to another place…</source>
        <translation>تصدير التقرير إلى مكان آخر…</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>Next missing part</source>
        <translation>الجزء الناقص التالي</translation>
    </message>
    <message>
        <source>Make the pages anew</source>
        <translation>إعادة إنشاء الصفحات</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>توصية جديدة</translation>
    </message>
    <message>
        <source>Same as the exported file</source>
        <translation>مطابق للملف المصدَّر</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>جارٍ التحديث</translation>
    </message>
    <message>
        <source>Long report: F5 makes its pages</source>
        <translation>تقرير طويل: F5 ينشئ صفحاته</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>Exporting the mission report</source>
        <translation>تصدير تقرير المهمة</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>next section</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>next missing part</source>
        <translation>الجزء الناقص التالي</translation>
    </message>
    <message>
        <source>export</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>لا شيء لاستكماله</numerusform>
            <numerusform>جزء واحد لاستكماله</numerusform>
            <numerusform>جزءان لاستكمالهما</numerusform>
            <numerusform>%n أجزاء لاستكمالها</numerusform>
            <numerusform>%n جزءًا لاستكماله</numerusform>
            <numerusform>%n جزء لاستكماله</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>page {done} of {total}</source>
        <translation>الصفحة {done} من {total}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>أقسام التقرير</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Cover and identity</source>
        <translation>الغلاف والتعريف</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Context and terms of reference</source>
        <translation>السياق والاختصاصات</translation>
    </message>
    <message>
        <source>Programme day by day</source>
        <translation>البرنامج يومًا بيوم</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>الأشخاص الذين التقى بهم الفريق</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات المقبلة</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>المرفقات</translation>
    </message>
    <message numerus="yes">
        <source>%n without addressee</source>
        <translation>
            <numerusform>لا شيء بلا جهة موجَّه إليها</numerusform>
            <numerusform>واحدة بلا جهة موجَّه إليها</numerusform>
            <numerusform>اثنتان بلا جهة موجَّه إليها</numerusform>
            <numerusform>%n بلا جهة موجَّه إليها</numerusform>
            <numerusform>%n بلا جهة موجَّه إليها</numerusform>
            <numerusform>%n بلا جهة موجَّه إليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Agenda, evidence, attendance</source>
        <translation>البرنامج والأدلة والحضور</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>لا درجات</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>%n درجات</numerusform>
            <numerusform>%n درجة</numerusform>
            <numerusform>%n درجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركًا</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do(s)</source>
        <translation>
            <numerusform>لا مهام للإنجاز</numerusform>
            <numerusform>مهمة واحدة للإنجاز</numerusform>
            <numerusform>مهمتان للإنجاز</numerusform>
            <numerusform>%n مهام للإنجاز</numerusform>
            <numerusform>%n مهمة للإنجاز</numerusform>
            <numerusform>%n مهمة للإنجاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>Filled from the records</source>
        <translation>مملوء من السجلات</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>يحتاج إلى استكمال</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>What was reached, in a few sentences first.</source>
        <translation>ما تحقق، في بضع جمل أولًا.</translation>
    </message>
    <message>
        <source>Who asked for what, and the team’s task.</source>
        <translation>من طلب ماذا، وما مهمة الفريق.</translation>
    </message>
    <message>
        <source>Who does what, by when.</source>
        <translation>من يفعل ماذا، وفي أي موعد.</translation>
    </message>
    <message>
        <source>Until you write this, the notes are listed.</source>
        <translation>إلى أن تكتب هنا، تُسرد الملاحظات.</translation>
    </message>
    <message>
        <source>An introduction, if the facts need one.</source>
        <translation>مقدمة، إن احتاجت الوقائع إليها.</translation>
    </message>
    <message>
        <source>In a note on a risk, a line that begins with “Done:” tells what was done about it.</source>
        <translation>في ملاحظة عن خطر، السطر الذي يبدأ بكلمة «Done:» يبيّن ما اتُّخذ بشأنه.</translation>
    </message>
    <message>
        <source>To dos that are open; the people they name are to do them.</source>
        <translation>المهام المفتوحة؛ ينجزها الأشخاص المذكورون فيها.</translation>
    </message>
</context>
<context>
    <name>ReportsPresenter</name>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>لا مهمات</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهمات</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation>تصفية: إجراء، مكان، سنة…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>لا تقرير بعد</translation>
    </message>
    <message>
        <source>Every mission has one. It fills itself from notes, register and feedback.</source>
        <translation>لكل مهمة تقرير. يمتلئ من الملاحظات والسجل والآراء.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No report found</source>
        <translation>لم يُعثر على تقرير</translation>
    </message>
    <message>
        <source>Try fewer words: names of actions and places, or a year.</source>
        <translation>جرّب كلمات أقل: أسماء إجراءات وأماكن، أو سنة.</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Copying and checking the backup</source>
        <translation>يجري نسخ النسخة الاحتياطية وفحصها</translation>
    </message>
    <message>
        <source>Your notes here are not touched.</source>
        <translation>لا تُمس ملاحظاتك هنا.</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>لا تستعد</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>تجري استعادة النسخة…</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>افحص النسخة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعد</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Choose the folder of your backups</source>
        <translation>اختر مجلد نسخك الاحتياطية</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>{answered} of {invited}</source>
        <translation>‏{answered} من {invited}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>إجابات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>{question}: {answers}; n {n}, mean {mean}, median {median}</source>
        <translation>‏{question}: {answers}؛ n {n}، المتوسط {mean}، الوسيط {median}</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>غ. م.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>وسيط</translation>
    </message>
    <message>
        <source>{n} by phone</source>
        <translation>‏{n} بالهاتف</translation>
    </message>
    <message>
        <source>{n} at the kiosk</source>
        <translation>‏{n} على الحاسوب</translation>
    </message>
    <message>
        <source>{n} on paper</source>
        <translation>‏{n} على الورق</translation>
    </message>
    <message>
        <source>would recommend</source>
        <translation>يوصون به</translation>
    </message>
    <message>
        <source>Nobody answered this question</source>
        <translation>لم يجب أحد عن هذا السؤال</translation>
    </message>
    <message>
        <source>{promoters} promoters · {neutrals} neutral · {critics} critics</source>
        <translation>‏{promoters} مؤيدون · {neutrals} محايدون · {critics} منتقدون</translation>
    </message>
    <message>
        <source>own knowledge, before and after</source>
        <translation>المعرفة الذاتية، قبل وبعد</translation>
    </message>
    <message>
        <source>Nobody answered both questions</source>
        <translation>لم يجب أحد عن السؤالين معًا</translation>
    </message>
    <message numerus="yes">
        <source>%n people answered both</source>
        <translation>
            <numerusform>لم يجب أحد عن السؤالين</numerusform>
            <numerusform>أجاب شخص واحد عن السؤالين</numerusform>
            <numerusform>أجاب شخصان عن السؤالين</numerusform>
            <numerusform>أجاب %n أشخاص عن السؤالين</numerusform>
            <numerusform>أجاب %n شخصًا عن السؤالين</numerusform>
            <numerusform>أجاب %n شخص عن السؤالين</numerusform>
        </translation>
    </message>
    <message>
        <source>Main obstacle: {obstacle} ({n})</source>
        <translation>العائق الرئيسي: {obstacle} ({n})</translation>
    </message>
    <message>
        <source>name a use at work</source>
        <translation>يذكرون استعمالًا في العمل</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>بالكلمات</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few answers to show</source>
        <translation>الإجابات أقل من أن تُعرض</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than five people answered (%n). What they said stays closed, so that nobody can be recognised.</source>
        <translation>
            <numerusform>أجاب أقل من خمسة أشخاص (%n). يبقى ما قالوه مغلقًا كي لا يُتعرف على أحد.</numerusform>
            <numerusform>أجاب أقل من خمسة أشخاص (%n). يبقى ما قالوه مغلقًا كي لا يُتعرف على أحد.</numerusform>
            <numerusform>أجاب أقل من خمسة أشخاص (%n). يبقى ما قالوه مغلقًا كي لا يُتعرف على أحد.</numerusform>
            <numerusform>أجاب أقل من خمسة أشخاص (%n). يبقى ما قالوه مغلقًا كي لا يُتعرف على أحد.</numerusform>
            <numerusform>أجاب أقل من خمسة أشخاص (%n). يبقى ما قالوه مغلقًا كي لا يُتعرف على أحد.</numerusform>
            <numerusform>أجاب أقل من خمسة أشخاص (%n). يبقى ما قالوه مغلقًا كي لا يُتعرف على أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Groups with fewer than 5 answers are not shown</source>
        <translation>لا تُعرض المجموعات التي تقل إجاباتها عن 5</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>الإجابات بحسب السؤال</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>أشرطة</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>جميع الأرقام</translation>
    </message>
    <message>
        <source>Bars are aligned on the middle answer. Figures in them are people. “Not applicable” is left out of n.</source>
        <translation>الأشرطة محاذاة على الإجابة الوسطى. الأرقام فيها أشخاص. «لا ينطبق» غير محسوب في n.</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>الإجابات بالكلمات</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>لم يكتب أحد شيئًا.</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>المهمات</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>الآراء</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>‏{action}، النشاط {number}</translation>
    </message>
    <message>
        <source>{action}, activities {numbers}</source>
        <translation>‏{action}، الأنشطة {numbers}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>اليوم {day} من {days}</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Find an action, a person, a note or a command</source>
        <translation>البحث عن إجراء أو شخص أو ملاحظة أو أمر</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try fewer words, or their first letters.</source>
        <translation>لم يُعثر على شيء لـ «{words}». جرّب كلمات أقل أو حروفها الأولى.</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Send by USB</source>
        <translation>إرسال عبر USB</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>For which laptop</source>
        <translation>لأي حاسوب</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Photos and other files</source>
        <translation>الصور والملفات الأخرى</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>جارٍ كتابة الملف</translation>
    </message>
    <message>
        <source>You can go on working. Do not pull out the stick yet.</source>
        <translation>يمكنك متابعة العمل. لا تسحب الذاكرة بعد.</translation>
    </message>
    <message>
        <source>Folder on the USB stick</source>
        <translation>المجلد على ذاكرة USB</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Written: {what}, {size}</source>
        <translation>كُتب: {what}، {size}</translation>
    </message>
    <message>
        <source>Take the stick to the laptop of {name} and drop the file on the window there. Only that laptop can open it; a file that gets lost is made good by the next one.</source>
        <translation>خذ الذاكرة إلى حاسوب {name} وأفلت الملف على النافذة هناك. لا يفتحه إلا ذلك الحاسوب؛ وإن ضاع ملف عوّضه الملف التالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) follow(s) with the next file, once they have answered this one.</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد يتبع مع الملف التالي بعد أن يردوا على هذا.</numerusform>
            <numerusform>تغييران يتبعان مع الملف التالي بعد أن يردوا على هذا.</numerusform>
            <numerusform>%n تغييرات تتبع مع الملف التالي بعد أن يردوا على هذا.</numerusform>
            <numerusform>%n تغييرًا يتبع مع الملف التالي بعد أن يردوا على هذا.</numerusform>
            <numerusform>%n تغيير يتبع مع الملف التالي بعد أن يردوا على هذا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or other file(s) follow(s) with the next file.</source>
        <translation>
            <numerusform>لا ملفات تتبع مع الملف التالي.</numerusform>
            <numerusform>ملف واحد يتبع مع الملف التالي.</numerusform>
            <numerusform>ملفان يتبعان مع الملف التالي.</numerusform>
            <numerusform>%n ملفات تتبع مع الملف التالي.</numerusform>
            <numerusform>%n ملفًا يتبع مع الملف التالي.</numerusform>
            <numerusform>%n ملف يتبع مع الملف التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was left on the stick, and nothing is lost.</source>
        <translation>أُوقف. لم يبقَ ملف على الذاكرة ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Nothing new waits. A file still tells them what arrived here.</source>
        <translation>لا جديد ينتظر. ومع ذلك يخبرهم الملف بما وصل إلى هنا.</translation>
    </message>
    <message>
        <source>Waiting: {what}</source>
        <translation>في الانتظار: {what}</translation>
    </message>
    <message>
        <source>All, {size}</source>
        <translation>كلها، {size}</translation>
    </message>
    <message>
        <source>Up to {size}, the smallest first</source>
        <translation>حتى {size}، الأصغر أولًا</translation>
    </message>
    <message>
        <source>None this time</source>
        <translation>لا شيء هذه المرة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Ended on {day}</source>
        <translation>انتهت يوم {day}</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>The report remains</source>
        <translation>بقي التقرير</translation>
    </message>
    <message>
        <source>No more sessions on the agenda</source>
        <translation>لا مزيد من الجلسات في البرنامج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Give the mission its dates and its agenda</source>
        <translation>حدّد تواريخ المهمة وبرنامجها</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخططة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>انتهى الوقت</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>of {invited} present</source>
        <translation>حاضرون من {invited}</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعوون</translation>
    </message>
    <message numerus="yes">
        <source>notes</source>
        <translation>
            <numerusform>ملاحظات</numerusform>
            <numerusform>ملاحظة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>ملاحظات</numerusform>
            <numerusform>ملاحظة</numerusform>
            <numerusform>ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>لا مخاطر</numerusform>
            <numerusform>خطر واحد</numerusform>
            <numerusform>خطران</numerusform>
            <numerusform>%n مخاطر</numerusform>
            <numerusform>%n خطرًا</numerusform>
            <numerusform>%n خطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Continue the report</source>
        <translation>متابعة التقرير</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>الآراء</translation>
    </message>
    <message>
        <source>Plan the agenda</source>
        <translation>إعداد البرنامج</translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>الميسّر</translation>
    </message>
    <message>
        <source>Reason for a change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>SessionRowsModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>لا مخاطر</numerusform>
            <numerusform>خطر واحد</numerusform>
            <numerusform>خطران</numerusform>
            <numerusform>%n مخاطر</numerusform>
            <numerusform>%n خطرًا</numerusform>
            <numerusform>%n خطر</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>{present} of {invited} present</source>
        <translation>حضر {present} من {invited}</translation>
    </message>
</context>
<context>
    <name>SetAsideModel</name>
    <message>
        <source>Set aside: kept and passed on, but not shown</source>
        <translation>موضوع جانبًا: محفوظ ويُنقل لكنه لا يُعرض</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>يحتاج إلى برنامج أحدث</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come(s) from a newer version</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد من نسخة أحدث</numerusform>
            <numerusform>تغييران من نسخة أحدث</numerusform>
            <numerusform>%n تغييرات من نسخة أحدث</numerusform>
            <numerusform>%n تغييرًا من نسخة أحدث</numerusform>
            <numerusform>%n تغيير من نسخة أحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept. Update the program, and they appear by themselves.</source>
        <translation>هي محفوظة. حدّث البرنامج فتظهر من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Waits for an earlier file</source>
        <translation>ينتظر ملفًا سابقًا</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of {laptop}</source>
        <translation>
            <numerusform>لا تغييرات من {laptop}</numerusform>
            <numerusform>تغيير واحد من {laptop}</numerusform>
            <numerusform>تغييران من {laptop}</numerusform>
            <numerusform>%n تغييرات من {laptop}</numerusform>
            <numerusform>%n تغييرًا من {laptop}</numerusform>
            <numerusform>%n تغيير من {laptop}</numerusform>
        </translation>
    </message>
    <message>
        <source>A file in between is missing. Send them a file, then receive their next one: it brings what is missing.</source>
        <translation>ينقص ملف بينهما. أرسل إليهم ملفًا ثم استلم ملفهم التالي: يحمل ما ينقص.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>a laptop not paired with this one</source>
        <translation>حاسوب غير مقترن بهذا الحاسوب</translation>
    </message>
    <message>
        <source>Contradicts what came before</source>
        <translation>يناقض ما جاء قبله</translation>
    </message>
    <message>
        <source>What came first counts. Ask whether their notes were copied or restored.</source>
        <translation>المعتمد هو ما جاء أولًا. اسأل هل نُسخت ملاحظاتهم أو استُعيدت.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Ask for the same work once more; the rest of the file was taken.</source>
        <translation>اطلب العمل نفسه مرة أخرى؛ أُخذ باقي الملف.</translation>
    </message>
    <message>
        <source>Belongs to another action than it says</source>
        <translation>يتبع إجراءً غير الذي يذكره</translation>
    </message>
    <message>
        <source>It is not shown, so that nobody reads what was not shared with them.</source>
        <translation>لا يُعرض كي لا يقرأ أحد ما لم يُشارَك معه.</translation>
    </message>
    <message>
        <source>Written under somebody else&apos;s name</source>
        <translation>كُتب باسم شخص آخر</translation>
    </message>
    <message>
        <source>Ask the person at that laptop; only their own name counts there.</source>
        <translation>اسأل صاحب ذلك الحاسوب؛ فلا يُعتد هناك إلا باسمه هو.</translation>
    </message>
    <message>
        <source>One version too many of the same record</source>
        <translation>نسخة زائدة عن الحد من السجل نفسه</translation>
    </message>
    <message>
        <source>The record stays as it is. Ask at that laptop why it changes so often.</source>
        <translation>يبقى السجل كما هو. اسأل صاحب ذلك الحاسوب لماذا يتغير بهذه الكثرة.</translation>
    </message>
    <message>
        <source>Of an action that you do not share</source>
        <translation>من إجراء لا تشاركه</translation>
    </message>
    <message>
        <source>Share the action with that laptop, then receive its next file.</source>
        <translation>شارك الإجراء مع ذلك الحاسوب ثم استلم ملفه التالي.</translation>
    </message>
    <message>
        <source>Says something that this version does not know</source>
        <translation>يذكر ما لا تعرفه هذه النسخة</translation>
    </message>
    <message>
        <source>Update the program. If it stays, tell who looks after the program.</source>
        <translation>حدّث البرنامج. وإن بقي الأمر فأخبر المسؤول عن البرنامج.</translation>
    </message>
</context>
<context>
    <name>SetAsidePage</name>
    <message>
        <source>Set aside</source>
        <translation>الموضوع جانبًا</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>لا شيء موضوع جانبًا</translation>
    </message>
    <message>
        <source>Everything that was received could be applied.</source>
        <translation>أمكن تطبيق كل ما استُلم.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Single letters work as keys outside text fields</source>
        <translation>تعمل الأحرف المفردة كمفاتيح خارج حقول النص</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock with this computer’s sign-in</source>
        <translation>الفتح بتسجيل الدخول إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <source>The passphrase is not asked for while you are signed in to this computer.</source>
        <translation>لا تُطلب عبارة المرور ما دمت مسجَّل الدخول إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Lock after this time without a key or a click</source>
        <translation>القفل بعد هذا الوقت بلا مفتاح ولا نقر</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Shared actions</source>
        <translation>الإجراءات المشتركة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The laptop is given the work in these actions, with the people who take part in them. What it was given before stays there.</source>
        <translation>يُعطى الحاسوب العمل في هذه الإجراءات مع الأشخاص المشاركين فيها. ويبقى لديه ما أُعطي من قبل.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Current mission</source>
        <translation>المهمة الحالية</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>at least {count} characters</source>
        <translation>‏{count} حرفًا على الأقل</translation>
    </message>
    <message>
        <source>weak: easy to guess</source>
        <translation>ضعيفة: سهلة التخمين</translation>
    </message>
    <message>
        <source>fair: add a word or two</source>
        <translation>مقبولة: أضف كلمة أو كلمتين</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>قوية جدًا</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>القوة: {word}</translation>
    </message>
</context>
<context>
    <name>SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Pair a laptop</source>
        <translation>إقران حاسوب</translation>
    </message>
    <message>
        <source>Receive file</source>
        <translation>استلام ملف</translation>
    </message>
    <message>
        <source>Send by USB</source>
        <translation>إرسال عبر USB</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>أجزاء المزامنة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>تكرارات محتملة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>الموضوع جانبًا</translation>
    </message>
</context>
<context>
    <name>SyncPresenter</name>
    <message>
        <source>Send by USB</source>
        <translation>إرسال عبر USB</translation>
    </message>
    <message>
        <source>Receive a file</source>
        <translation>استلام ملف</translation>
    </message>
    <message>
        <source>Pair a laptop</source>
        <translation>إقران حاسوب</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>اعتماد نصي</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>التعارض التالي</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>التعارض السابق</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا واحدًا</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>الزوج التالي</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>الزوج السابق</translation>
    </message>
    <message>
        <source>Keep version {number}</source>
        <translation>اعتماد النسخة {number}</translation>
    </message>
    <message>
        <source>Keep record {number}</source>
        <translation>الإبقاء على البطاقة {number}</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Unpair {name}?</source>
        <translation>إلغاء إقران {name}؟</translation>
    </message>
    <message>
        <source>Its files will be refused from now on, and no more are written for it. What it sent stays here, and what you sent stays there.</source>
        <translation>ستُرفض ملفاته من الآن ولن تُكتب له ملفات أخرى. يبقى هنا ما أرسله، ويبقى هناك ما أرسلته.</translation>
    </message>
    <message>
        <source>Keep it paired</source>
        <translation>إبقاؤه مقترنًا</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>إلغاء الإقران</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>A laptop that is not paired</source>
        <translation>حاسوب غير مقترن</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in two versions</source>
        <translation>
            <numerusform>لا شيء بنسختين</numerusform>
            <numerusform>واحد بنسختين</numerusform>
            <numerusform>اثنان بنسختين</numerusform>
            <numerusform>%n بنسختين</numerusform>
            <numerusform>%n بنسختين</numerusform>
            <numerusform>%n بنسختين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>لا شيء وُضع جانبًا</numerusform>
            <numerusform>واحد وُضع جانبًا</numerusform>
            <numerusform>اثنان وُضعا جانبًا</numerusform>
            <numerusform>%n وُضعت جانبًا</numerusform>
            <numerusform>%n وُضعت جانبًا</numerusform>
            <numerusform>%n وُضعت جانبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an earlier file</source>
        <translation>
            <numerusform>لا شيء ينتظر ملفًا سابقًا</numerusform>
            <numerusform>واحد ينتظر ملفًا سابقًا</numerusform>
            <numerusform>اثنان ينتظران ملفًا سابقًا</numerusform>
            <numerusform>%n تنتظر ملفًا سابقًا</numerusform>
            <numerusform>%n تنتظر ملفًا سابقًا</numerusform>
            <numerusform>%n تنتظر ملفًا سابقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a newer program</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى برنامج أحدث</numerusform>
            <numerusform>واحد يحتاج إلى برنامج أحدث</numerusform>
            <numerusform>اثنان يحتاجان إلى برنامج أحدث</numerusform>
            <numerusform>%n تحتاج إلى برنامج أحدث</numerusform>
            <numerusform>%n تحتاج إلى برنامج أحدث</numerusform>
            <numerusform>%n تحتاج إلى برنامج أحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s)</source>
        <translation>
            <numerusform>لا ملفات تالفة</numerusform>
            <numerusform>ملف تالف واحد</numerusform>
            <numerusform>ملفان تالفان</numerusform>
            <numerusform>%n ملفات تالفة</numerusform>
            <numerusform>%n ملفًا تالفًا</numerusform>
            <numerusform>%n ملف تالف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left for the next time</source>
        <translation>
            <numerusform>لا ملفات للمرة القادمة</numerusform>
            <numerusform>ملف واحد للمرة القادمة</numerusform>
            <numerusform>ملفان للمرة القادمة</numerusform>
            <numerusform>%n ملفات للمرة القادمة</numerusform>
            <numerusform>%n ملفًا للمرة القادمة</numerusform>
            <numerusform>%n ملف للمرة القادمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Two copies of one laptop are in use: {name}</source>
        <translation>نسختان من حاسوب واحد قيد الاستعمال: {name}</translation>
    </message>
    <message>
        <source>Its notes were copied to another computer, or an old copy of the disk was put back, and both go on writing. Nothing is lost: the work of both is kept. Go on with one of them only, and restore a backup on the other if it is needed.</source>
        <translation>نُسخت ملاحظاته إلى حاسوب آخر أو أُعيدت نسخة قديمة من القرص، وكلاهما يتابع الكتابة. لا يضيع شيء: يبقى عمل الاثنين. تابع العمل على واحد فقط، واستعد نسخة احتياطية على الآخر عند الحاجة.</translation>
    </message>
    <message>
        <source>The history of a laptop contradicts itself: {name}</source>
        <translation>سجل أحد الحواسيب يناقض نفسه: {name}</translation>
    </message>
    <message>
        <source>Two different changes came under the same number. What came first counts, the other is set aside. Ask who works on that laptop; do not pair it again before that.</source>
        <translation>ورد تغييران مختلفان بالرقم نفسه. المعتمد هو الأول ووُضع الآخر جانبًا. اسأل من يعمل على ذلك الحاسوب؛ ولا تُقرنه من جديد قبل ذلك.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop.</source>
        <translation>كل شيء محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop, and nothing new waits for the others.</source>
        <translation>كل شيء محفوظ على هذا الحاسوب، ولا جديد ينتظر الآخرين.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop. For {name}: {what}.</source>
        <translation>كل شيء محفوظ على هذا الحاسوب. إلى {name}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved on this laptop. New work waits for %n other laptop(s).</source>
        <translation>
            <numerusform>كل شيء محفوظ على هذا الحاسوب.</numerusform>
            <numerusform>كل شيء محفوظ على هذا الحاسوب. عمل جديد ينتظر حاسوبًا واحدًا آخر.</numerusform>
            <numerusform>كل شيء محفوظ على هذا الحاسوب. عمل جديد ينتظر حاسوبين آخرين.</numerusform>
            <numerusform>كل شيء محفوظ على هذا الحاسوب. عمل جديد ينتظر %n حواسيب أخرى.</numerusform>
            <numerusform>كل شيء محفوظ على هذا الحاسوب. عمل جديد ينتظر %n حاسوبًا آخر.</numerusform>
            <numerusform>كل شيء محفوظ على هذا الحاسوب. عمل جديد ينتظر %n حاسوب آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the section</source>
        <translation>نص القسم</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>Attendance of this session</source>
        <translation>حضور هذه الجلسة</translation>
    </message>
    <message>
        <source>Feedback of this activity</source>
        <translation>الآراء في هذا النشاط</translation>
    </message>
    <message>
        <source>Report of this mission</source>
        <translation>تقرير هذه المهمة</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل ({count})</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>الآراء</translation>
    </message>
    <message>
        <source>report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Last change at {time}</source>
        <translation>آخر تغيير في {time}</translation>
    </message>
    <message>
        <source>Nothing changed since you opened it</source>
        <translation>لم يتغير شيء منذ الفتح</translation>
    </message>
    <message>
        <source>Open the portfolio</source>
        <translation>فتح المحفظة</translation>
    </message>
    <message>
        <source>Plan a mission</source>
        <translation>تخطيط مهمة</translation>
    </message>
    <message>
        <source>No mission yet</source>
        <translation>لا مهمة بعد</translation>
    </message>
    <message>
        <source>Find your action in the portfolio and plan a mission for one of its activities.</source>
        <translation>ابحث عن إجرائك في المحفظة وخطّط مهمة لأحد أنشطته.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المطلوب الآن</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>لا شيء مطلوب الآن.</translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation>آخر الملاحظات</translation>
    </message>
    <message>
        <source>Press N to write the first note.</source>
        <translation>اضغط N لكتابة الملاحظة الأولى.</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>All work is saved and encrypted</source>
        <translation>كل العمل محفوظ ومشفّر</translation>
    </message>
    <message>
        <source>From earlier missions</source>
        <translation>من مهمات سابقة</translation>
    </message>
    <message>
        <source>Agenda of {day}</source>
        <translation>برنامج {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>انتهت منذ {day}</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>تبدأ اليوم</numerusform>
            <numerusform>تبدأ بعد يوم</numerusform>
            <numerusform>تبدأ بعد يومين</numerusform>
            <numerusform>تبدأ بعد %n أيام</numerusform>
            <numerusform>تبدأ بعد %n يومًا</numerusform>
            <numerusform>تبدأ بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <translation>اليوم {day} من {days}</translation>
    </message>
    <message numerus="yes">
        <source>activity {numbers}</source>
        <translation>
            <numerusform>النشاط {numbers}</numerusform>
            <numerusform>النشاط {numbers}</numerusform>
            <numerusform>النشاطان {numbers}</numerusform>
            <numerusform>الأنشطة {numbers}</numerusform>
            <numerusform>الأنشطة {numbers}</numerusform>
            <numerusform>الأنشطة {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsRow</name>
    <message>
        <source>Present, late or left early</source>
        <translation>حاضر أو متأخر أو غادر قبل النهاية</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Changed on two laptops. Choose which version counts.</source>
        <translation>عُدّل على حاسوبين. اختر النسخة المعتمدة.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <translation>ملاحظاتك مقفلة.</translation>
    </message>
    <message>
        <source>Locked by {name}. Your work is saved.</source>
        <translation>قفلها {name}. عملك محفوظ.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Capital letters count.</source>
        <translation>هذه ليست عبارة المرور. الأحرف الكبيرة مهمة.</translation>
    </message>
    <message>
        <source>This code does not open the store. Compare it with the sheet you kept.</source>
        <translation>هذا الرمز لا يفتح المخزن. قارنه بالورقة التي حفظتها.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>اكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>Type the code from the sheet you kept.</source>
        <translation>اكتب الرمز من الورقة التي حفظتها.</translation>
    </message>
    <message>
        <source>Type the recovery code that you kept, and choose a new passphrase.</source>
        <translation>اكتب رمز الاسترداد الذي حفظته، واختر عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store</source>
        <translation>كتب هذا المخزنَ إصدارٌ أحدث من البرنامج</translation>
    </message>
    <message>
        <source>Your work is safe and was not touched. Install the newer version to open it.</source>
        <translation>عملك آمن ولم يُمسّ. ثبّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>The key file of the store is damaged or missing</source>
        <translation>ملف مفتاح المخزن تالف أو مفقود</translation>
    </message>
    <message>
        <source>Your notes are still there, but closed. Put the key file back from a backup copy of the store’s folder, then try again.</source>
        <translation>ملاحظاتك ما زالت موجودة لكنها مغلقة. أعد ملف المفتاح من نسخة احتياطية لمجلد المخزن، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The store is damaged or missing</source>
        <translation>المخزن تالف أو مفقود</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the store’s folder to a safe place before anything else, then restore the last backup copy.</source>
        <translation>لم يتغير شيء. انسخ مجلد المخزن إلى مكان آمن قبل كل شيء، ثم استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The store’s folder cannot be written</source>
        <translation>لا يمكن الكتابة في مجلد المخزن</translation>
    </message>
    <message>
        <source>Your work is safe. Allow writing in the folder, or close the program that protects it, then try again.</source>
        <translation>عملك آمن. اسمح بالكتابة في المجلد، أو أغلق البرنامج الذي يحميه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another window has this store open</source>
        <translation>المخزن مفتوح في نافذة أخرى</translation>
    </message>
    <message>
        <source>Nothing was changed. Go to that window, or close it and try again.</source>
        <translation>لم يتغير شيء. انتقل إلى تلك النافذة، أو أغلقها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Your work is safe. Free some space, then try again.</source>
        <translation>عملك آمن. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation>تعذّر فتح المخزن</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it fails, restart the computer.</source>
        <translation>لم يتغير شيء. أعد المحاولة؛ وإن فشلت فأعد تشغيل الحاسوب.</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Requesting institution</source>
        <translation>المؤسسة الطالبة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>مسؤول MIEUX</translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>منذ {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities {numbers}</source>
        <translation>الأنشطة {numbers}</translation>
    </message>
    <message>
        <source>Activity {numbers}</source>
        <translation>النشاط {numbers}</translation>
    </message>
    <message>
        <source>dates to be set</source>
        <translation>التواريخ غير محددة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>مقبلة</translation>
    </message>
</context>
<context>
    <name>WhereaboutsDialog</name>
    <message>
        <source>These notes were last used in another place</source>
        <translation>استُعملت هذه الملاحظات آخر مرة في مكان آخر</translation>
    </message>
    <message>
        <source>They were moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>This is a copy</source>
        <translation>هذه نسخة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>أقفل من جديد</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Were they moved here, and nobody uses them in the other place any more? Or is this a copy of notes that are still used there?</source>
        <translation>هل نُقلت إلى هنا ولم يعد أحد يستعملها في المكان الآخر؟ أم هذه نسخة من ملاحظات ما زالت تُستعمل هناك؟</translation>
    </message>
    <message>
        <source>A copy becomes a laptop of its own: pair it anew with the laptops of your team. The notes stay the same.</source>
        <translation>تصبح النسخة حاسوبًا مستقلًا: اقرنها من جديد بحواسيب فريقك. تبقى الملاحظات كما هي.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>_Area</name>
    <message>
        <source>Pages of the report</source>
        <translation>صفحات التقرير</translation>
    </message>
</context>
<context>
    <name>_CitedFrame</name>
    <message>
        <source>No evidence cited</source>
        <translation>لا دليل مستشهد به</translation>
    </message>
    <message>
        <source>Take back: {title}</source>
        <translation>سحب: {title}</translation>
    </message>
</context>
<context>
    <name>_DuplicateHint</name>
    <message>
        <source>Show them</source>
        <translation>عرضهم</translation>
    </message>
    <message>
        <source>Already known: {person}</source>
        <translation>معروف من قبل: {person}</translation>
    </message>
</context>
<context>
    <name>_Emblem</name>
    <message>
        <source>Emblem of the European Union</source>
        <translation>شعار الاتحاد الأوروبي</translation>
    </message>
</context>
<context>
    <name>_GroupCheck</name>
    <message>
        <source>Group {place}</source>
        <translation>المجموعة {place}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>third</source>
        <translation>الثالث</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>الرابع</translation>
    </message>
    <message>
        <source>The {ordinal} character differs.</source>
        <translation>الحرف {ordinal} مختلف.</translation>
    </message>
    <message>
        <source>The group has {count} characters.</source>
        <translation>المجموعة من {count} أحرف.</translation>
    </message>
    <message>
        <source>A character is missing.</source>
        <translation>ينقص حرف.</translation>
    </message>
</context>
<context>
    <name>_ProposalDelegate</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
</TS>
