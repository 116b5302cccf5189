<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionFeedbackPresenter</name>
    <message>
        <source>Back to the action</source>
        <translation>رجوع إلى الإجراء</translation>
    </message>
    <message>
        <source>Feedback: {action}</source>
        <translation>الآراء: {action}</translation>
    </message>
</context>
<context>
    <name>ActionFeedbackScreen</name>
    <message>
        <source>Feedback</source>
        <translation>الآراء</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
</context>
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
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
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
        <source>feedback</source>
        <translation>الآراء</translation>
    </message>
    <message>
        <source>report</source>
        <translation>التقرير</translation>
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
    <name>ActionTeam</name>
    <message>
        <source>Deployed: the action goes to them at their next sync</source>
        <translation>تم التكليف: يصل الإجراء إليه عند مزامنته التالية</translation>
    </message>
    <message>
        <source>{name} withdrawn: the action is taken from their laptops at the next sync</source>
        <translation>سُحب تكليف {name}: يُزال الإجراء من حواسيبه عند المزامنة التالية</translation>
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
    <message>
        <source>Reports of the activity</source>
        <translation>تقارير النشاط</translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Add a person to the hub</source>
        <translation>إضافة شخص إلى النظام المركزي</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type a few letters of the name</source>
        <translation>اكتب بضعة أحرف من الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>جارٍ سؤال النظام المركزي</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>They can work with the hub once a laptop of theirs is enrolled; that is the next step.</source>
        <translation>يمكن للشخص العمل مع النظام المركزي بعد تسجيل حاسوب له؛ وهذه هي الخطوة التالية.</translation>
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
        <source>add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>اكتب اسم الشخص.</translation>
    </message>
    <message>
        <source>Choose somebody of People, or type the name of somebody new.</source>
        <translation>اختر شخصًا من قائمة الأشخاص، أو اكتب اسم شخص جديد.</translation>
    </message>
    <message>
        <source>Known in People as {name}.</source>
        <translation>معروف في قائمة الأشخاص باسم {name}.</translation>
    </message>
    <message>
        <source>New: they appear in People once their laptop has synced.</source>
        <translation>اسم جديد: يظهر في قائمة الأشخاص بعد مزامنة حاسوبه.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>Address of the hub</source>
        <translation>عنوان النظام المركزي</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the hub proves itself by its key, wherever it is</source>
        <translation>يثبت النظام المركزي هويته بمفتاحه أينما كان</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Administering</name>
    <message>
        <source>Actions that they are not deployed to are wiped from their laptops with their next sync.</source>
        <translation>تُمحى من حواسيب الشخص الإجراءات التي لم يُكلَّف بها عند مزامنته التالية.</translation>
    </message>
    <message>
        <source>Change the role of {name} to {role}?</source>
        <translation>تغيير دور {name} إلى {role}؟</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>إلغاء تسجيل {name}؟</translation>
    </message>
    <message>
        <source>The hub gives this laptop nothing any more, from now on. What was synced to it stays on it, behind its passphrase. Work that it still sends waits until an officer adopts it. A new code enrols the laptop again.</source>
        <translation>لن يعطي النظام المركزي هذا الحاسوب شيئًا من الآن فصاعدًا. ويبقى عليه ما وصل إليه، خلف عبارة المرور. وما يرسله بعد ذلك ينتظر حتى يعتمده مسؤول MIEUX. ويسجّله رمز جديد مرة أخرى.</translation>
    </message>
    <message>
        <source>Leave it enrolled</source>
        <translation>إبقاؤه مسجَّلًا</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء التسجيل</translation>
    </message>
</context>
<context>
    <name>AdoptingPage</name>
    <message>
        <source>Work that waits</source>
        <translation>عمل ينتظر</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Records that wait</source>
        <translation>السجلات التي تنتظر</translation>
    </message>
    <message>
        <source>It cannot be shown now</source>
        <translation>لا يمكن عرضه الآن</translation>
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
        <source>adopt all of it</source>
        <translation>اعتماد الكل</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات للاعتماد</numerusform>
            <numerusform>اعتماد تغيير واحد</numerusform>
            <numerusform>اعتماد تغييرين</numerusform>
            <numerusform>اعتماد %n تغييرات</numerusform>
            <numerusform>اعتماد %n تغييرًا</numerusform>
            <numerusform>اعتماد %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest {shown} of %n changes are shown</source>
        <translation>
            <numerusform>تظهر أقدم {shown} من %n تغيير</numerusform>
            <numerusform>تظهر أقدم {shown} من تغيير واحد</numerusform>
            <numerusform>تظهر أقدم {shown} من تغييرين</numerusform>
            <numerusform>تظهر أقدم {shown} من %n تغييرات</numerusform>
            <numerusform>تظهر أقدم {shown} من %n تغييرًا</numerusform>
            <numerusform>تظهر أقدم {shown} من %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Only officers adopt work. You can read what waits.</source>
        <translation>مسؤولو MIEUX وحدهم يعتمدون العمل. يمكنك قراءة ما ينتظر.</translation>
    </message>
    <message>
        <source>Once adopted, it counts like all other work: everybody concerned has it with their next sync. This cannot be undone; what is wrong can be changed or deleted afterwards.</source>
        <translation>بعد الاعتماد يصبح كأي عمل آخر: يتلقّاه كل معنيّ عند مزامنته التالية. لا يمكن التراجع عن ذلك؛ ويمكن تعديل الخطأ أو حذفه بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be adopted and stay(s) here to be read.</source>
        <translation>
            <numerusform>لا تغييرات يتعذّر اعتمادها.</numerusform>
            <numerusform>تغيير واحد لا يمكن اعتماده، ويبقى هنا للقراءة.</numerusform>
            <numerusform>تغييران لا يمكن اعتمادهما، ويبقيان هنا للقراءة.</numerusform>
            <numerusform>%n تغييرات لا يمكن اعتمادها، وتبقى هنا للقراءة.</numerusform>
            <numerusform>%n تغييرًا لا يمكن اعتماده، ويبقى هنا للقراءة.</numerusform>
            <numerusform>%n تغيير لا يمكن اعتماده، ويبقى هنا للقراءة.</numerusform>
        </translation>
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
        <source>Comment on it</source>
        <translation>التعليق عليها</translation>
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
        <source>%n comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
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
        <source>Change these lines as you like. Enter adds them all.</source>
        <translation>غيّر هذه الأسطر كما تشاء. Enter يضيفها كلها.</translation>
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
    <message>
        <source>Import an agenda from a table</source>
        <translation>استيراد برنامج من جدول</translation>
    </message>
    <message>
        <source>Begin with the usual agenda</source>
        <translation>البدء بالبرنامج المعتاد</translation>
    </message>
    <message>
        <source>Copy from an earlier activity</source>
        <translation>النسخ من نشاط سابق</translation>
    </message>
    <message>
        <source>Add or copy what is shown</source>
        <translation>إضافة ما هو معروض أو نسخه</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar file</source>
        <translation>حفظ البرنامج كملف تقويم</translation>
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
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Repeat this day</source>
        <translation>تكرار هذا اليوم</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>قراءة الجدول</translation>
    </message>
    <message>
        <source>Nothing is added before you say so.</source>
        <translation>لا يُضاف شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>يوم {day}</translation>
    </message>
    <message>
        <source>back to the agenda</source>
        <translation>العودة إلى البرنامج</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>leave a line out</source>
        <translation>استبعاد سطر</translation>
    </message>
    <message>
        <source>add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخ</translation>
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
        <source>Type them above, one line for each, or begin with one of these.</source>
        <translation>اكتبها أعلاه، سطرًا لكل جلسة، أو ابدأ بأحد هذه.</translation>
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
        <source>A newer receipt of the hub was read before.</source>
        <translation>قُرئ من قبل إيصال أحدث من النظام المركزي.</translation>
    </message>
    <message>
        <source>Receipt of the hub</source>
        <translation>إيصال النظام المركزي</translation>
    </message>
    <message numerus="yes">
        <source>It confirms %n change(s) of yours.</source>
        <translation>
            <numerusform>لا يؤكد أي تغيير لك.</numerusform>
            <numerusform>يؤكد تغييرًا واحدًا لك.</numerusform>
            <numerusform>يؤكد تغييرين لك.</numerusform>
            <numerusform>يؤكد %n تغييرات لك.</numerusform>
            <numerusform>يؤكد %n تغييرًا لك.</numerusform>
            <numerusform>يؤكد %n تغيير لك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) there for an officer.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر هناك.</numerusform>
            <numerusform>تغيير واحد ينتظر هناك مسؤول MIEUX.</numerusform>
            <numerusform>تغييران ينتظران هناك مسؤول MIEUX.</numerusform>
            <numerusform>%n تغييرات تنتظر هناك مسؤول MIEUX.</numerusform>
            <numerusform>%n تغييرًا ينتظر هناك مسؤول MIEUX.</numerusform>
            <numerusform>%n تغيير ينتظر هناك مسؤول MIEUX.</numerusform>
        </translation>
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
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Write it first: it is kept with the record.</source>
        <translation>اكتبه أولاً: يُحفظ مع السجل.</translation>
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
    <message>
        <source>Sign the attendance list</source>
        <translation>توقيع قائمة الحضور</translation>
    </message>
    <message>
        <source>Let the chosen person sign</source>
        <translation>توقيع الشخص المحدد</translation>
    </message>
    <message>
        <source>Sign on phones</source>
        <translation>التوقيع على الهواتف</translation>
    </message>
    <message>
        <source>Read a badge</source>
        <translation>قراءة شارة</translation>
    </message>
    <message>
        <source>The chosen person came instead of…</source>
        <translation>حضر الشخص المحدد بدلًا من…</translation>
    </message>
    <message>
        <source>Details and history of the cell</source>
        <translation>تفاصيل الخانة وسجلّها</translation>
    </message>
    <message>
        <source>Lists and certificates</source>
        <translation>القوائم والشهادات</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>{name} added as a walk-in</source>
        <translation>أُضيف {name} دون تسجيل مسبق</translation>
    </message>
    <message>
        <source>{name} is checked in already</source>
        <translation>سبق تسجيل حضور {name}</translation>
    </message>
    <message>
        <source>{name} is checked in, present</source>
        <translation>سُجّل حضور {name}</translation>
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
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Lists and certificates</source>
        <translation>القوائم والشهادات</translation>
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
        <source>sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>came instead</source>
        <translation>حضر بديلًا</translation>
    </message>
    <message>
        <source>history</source>
        <translation>السجلّ</translation>
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
        <source>present, {time}</source>
        <translation>حاضر، {time}</translation>
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
        <source>Drop the list of nominees here, or type the first one above as “Name, Institution”, then Ctrl+Enter.</source>
        <translation>أفلت قائمة المرشحين هنا، أو اكتب أولهم أعلاه بصيغة «الاسم، المؤسسة»، ثم Ctrl+Enter.</translation>
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
        <source>Show details and history</source>
        <translation>عرض التفاصيل والسجلّ</translation>
    </message>
    <message>
        <source>Let {name} sign</source>
        <translation>توقيع {name}</translation>
    </message>
    <message>
        <source>Let {name} sign on a phone</source>
        <translation>توقيع {name} على هاتف</translation>
    </message>
    <message>
        <source>Came instead of…</source>
        <translation>حضر بدلًا من…</translation>
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
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>You stopped it. What was moved stays, and it goes on from there.</source>
        <translation>أوقفتَها. ما انتقل يبقى، وتُستأنف من هناك.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Give its address</source>
        <translation>إدخال عنوانه</translation>
    </message>
    <message>
        <source>Open sign-in page</source>
        <translation>فتح صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enrol again</source>
        <translation>التسجيل من جديد</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>There is no network. Sync starts by itself when there is one.</source>
        <translation>لا توجد شبكة. تبدأ المزامنة تلقائيًا عند توفرها.</translation>
    </message>
    <message>
        <source>Data of this network is paid for, so nothing goes by itself.</source>
        <translation>بيانات هذه الشبكة مدفوعة، فلا يُرسل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>The enrolment of this laptop has run out. Your work is safe here. Ask the hub’s administrator for a new code, then enrol again.</source>
        <translation>انتهت صلاحية تسجيل هذا الحاسوب. عملك محفوظ هنا. اطلب رمزًا جديدًا من مدير النظام المركزي، ثم سجّل من جديد.</translation>
    </message>
    <message>
        <source>The hub’s administrator has ended the access of this laptop. Nothing comes any more; what you wrote still goes up, for an officer to let in. If this is a mistake, ask for a new code.</source>
        <translation>أنهى مدير النظام المركزي وصول هذا الحاسوب. لم يعد يصل شيء؛ وما كتبتَه يُرسل مع ذلك ليعتمده مسؤول MIEUX. إن كان ذلك خطأ فاطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>It was issued by “{issuer}”.</source>
        <translation>أصدرته «{issuer}».</translation>
    </message>
    <message>
        <source>For the hub it is {day}, {time}.</source>
        <translation>الوقت لدى النظام المركزي: {day}، {time}.</translation>
    </message>
    <message>
        <source>Next try in less than a minute.</source>
        <translation>المحاولة التالية خلال أقل من دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in about %n minute(s).</source>
        <translation>
            <numerusform>المحاولة التالية الآن.</numerusform>
            <numerusform>المحاولة التالية بعد دقيقة تقريبًا.</numerusform>
            <numerusform>المحاولة التالية بعد دقيقتين تقريبًا.</numerusform>
            <numerusform>المحاولة التالية بعد %n دقائق تقريبًا.</numerusform>
            <numerusform>المحاولة التالية بعد %n دقيقة تقريبًا.</numerusform>
            <numerusform>المحاولة التالية بعد %n دقيقة تقريبًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Tables ({kinds})</source>
        <translation>جداول ({kinds})</translation>
    </message>
    <message>
        <source>Import an agenda</source>
        <translation>استيراد برنامج</translation>
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
    <message numerus="yes">
        <source>%n people added to the list</source>
        <translation>
            <numerusform>لم يُضف أحد إلى القائمة</numerusform>
            <numerusform>أُضيف شخص واحد إلى القائمة</numerusform>
            <numerusform>أُضيف شخصان إلى القائمة</numerusform>
            <numerusform>أُضيف %n أشخاص إلى القائمة</numerusform>
            <numerusform>أُضيف %n شخصًا إلى القائمة</numerusform>
            <numerusform>أُضيف %n شخص إلى القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would come after the last day and were left out. Give the activity more days and copy again: what is there stays as it is.</source>
        <translation>
            <numerusform>لم تُستبعد جلسات. أعطِ النشاط أيامًا أكثر ثم انسخ من جديد: ما هو موجود يبقى كما هو.</numerusform>
            <numerusform>استُبعدت جلسة واحدة لأنها تقع بعد اليوم الأخير. أعطِ النشاط أيامًا أكثر ثم انسخ من جديد: ما هو موجود يبقى كما هو.</numerusform>
            <numerusform>استُبعدت جلستان لأنهما تقعان بعد اليوم الأخير. أعطِ النشاط أيامًا أكثر ثم انسخ من جديد: ما هو موجود يبقى كما هو.</numerusform>
            <numerusform>استُبعدت %n جلسات لأنها تقع بعد اليوم الأخير. أعطِ النشاط أيامًا أكثر ثم انسخ من جديد: ما هو موجود يبقى كما هو.</numerusform>
            <numerusform>استُبعدت %n جلسة لأنها تقع بعد اليوم الأخير. أعطِ النشاط أيامًا أكثر ثم انسخ من جديد: ما هو موجود يبقى كما هو.</numerusform>
            <numerusform>استُبعدت %n جلسة لأنها تقع بعد اليوم الأخير. أعطِ النشاط أيامًا أكثر ثم انسخ من جديد: ما هو موجود يبقى كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already. Nothing was added.</source>
        <translation>كل ذلك موجود هنا. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>الحفظ كملف تقويم</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>ملف تقويم (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written into the file {name}.</source>
        <translation>
            <numerusform>لم تُكتب جلسات في الملف {name}.</numerusform>
            <numerusform>كُتبت جلسة واحدة في الملف {name}.</numerusform>
            <numerusform>كُتبت جلستان في الملف {name}.</numerusform>
            <numerusform>كُتبت %n جلسات في الملف {name}.</numerusform>
            <numerusform>كُتبت %n جلسة في الملف {name}.</numerusform>
            <numerusform>كُتبت %n جلسة في الملف {name}.</numerusform>
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
    <name>CertificatesPage</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>People and certificates</source>
        <translation>الأشخاص والشهادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Earned, not issued</source>
        <translation>مستحقة ولم تصدر</translation>
    </message>
    <message>
        <source>Not earned</source>
        <translation>غير مستحقة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Issue to all who earned it</source>
        <translation>إصدار لكل من استحقها</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>طباعة الكل</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>نصها</translation>
    </message>
    <message>
        <source>Preview of the certificate</source>
        <translation>معاينة الشهادة</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>issue to all</source>
        <translation>إصدار للجميع</translation>
    </message>
    <message>
        <source>issue to the chosen</source>
        <translation>إصدار للمختارين</translation>
    </message>
    <message>
        <source>print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>what they say</source>
        <translation>نصها</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>مستحقة</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on days without signature</source>
        <translation>
            <numerusform>لا جلسات في أيام بلا توقيع</numerusform>
            <numerusform>جلسة واحدة في يوم بلا توقيع</numerusform>
            <numerusform>جلستان في أيام بلا توقيع</numerusform>
            <numerusform>%n جلسات في أيام بلا توقيع</numerusform>
            <numerusform>%n جلسة في أيام بلا توقيع</numerusform>
            <numerusform>%n جلسة في أيام بلا توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n session(s)</source>
        <translation>
            <numerusform>لا يلزم شيء</numerusform>
            <numerusform>يلزم جلسة واحدة</numerusform>
            <numerusform>يلزم جلستان</numerusform>
            <numerusform>يلزم %n جلسات</numerusform>
            <numerusform>يلزم %n جلسة</numerusform>
            <numerusform>يلزم %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>{reference}, taken back: {reason}</source>
        <translation>‏{reference}، سُحبت: {reason}</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>معروض {shown} من {all}</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>لا أحد في القائمة</translation>
    </message>
    <message>
        <source>Put people on the register and let them sign; who qualifies appears here.</source>
        <translation>سجّل الأشخاص ودعهم يوقّعون، وسيظهر هنا من يستحق الشهادة.</translation>
    </message>
</context>
<context>
    <name>CertificatesPart</name>
    <message>
        <source>Issue to all who earned it</source>
        <translation>إصدار لكل من استحقها</translation>
    </message>
    <message>
        <source>Issue to the chosen</source>
        <translation>إصدار لمن اختيروا</translation>
    </message>
    <message>
        <source>Print the chosen certificates</source>
        <translation>طباعة الشهادات المختارة</translation>
    </message>
    <message>
        <source>Print all certificates</source>
        <translation>طباعة كل الشهادات</translation>
    </message>
    <message>
        <source>Take the certificate back</source>
        <translation>سحب الشهادة</translation>
    </message>
    <message>
        <source>Edit what certificates say</source>
        <translation>تعديل نص الشهادات</translation>
    </message>
    <message>
        <source>Add who signs certificates</source>
        <translation>إضافة موقّع على الشهادات</translation>
    </message>
    <message>
        <source>It stays listed with the reason, and its check code tells that it was taken back.</source>
        <translation>تبقى في القائمة مع السبب، ويدل رمز التحقق منها على أنها سُحبت.</translation>
    </message>
    <message>
        <source>Take back certificate {reference}?</source>
        <translation>أتريد سحب الشهادة {reference}؟</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>من يوقّع الشهادات</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>لم يُختر أحد</numerusform>
            <numerusform>اختير شخص واحد</numerusform>
            <numerusform>اختير شخصان</numerusform>
            <numerusform>اختير %n أشخاص</numerusform>
            <numerusform>اختير %n شخصًا</numerusform>
            <numerusform>اختير %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>certificates</source>
        <comment>part of a file name</comment>
        <translation>شهادات</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>حفظ الشهادات</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose the signature</source>
        <translation>اختيار التوقيع</translation>
    </message>
    <message>
        <source>No longer signs certificates</source>
        <translation>لم يعد يوقّع الشهادات</translation>
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
    <name>CheckPage</name>
    <message>
        <source>Choose a PDF</source>
        <translation>اختيار ملف PDF</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>choose a PDF</source>
        <translation>اختيار ملف PDF</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>check the code</source>
        <translation>التحقق من الرمز</translation>
    </message>
    <message>
        <source>Not a list that is known here</source>
        <translation>قائمة غير معروفة هنا</translation>
    </message>
    <message>
        <source>“{name}” is no day list, or one exported by somebody whose work has not arrived on this laptop.</source>
        <translation>«{name}» ليس قائمة يوم، أو صدّره شخص لم يصل عمله إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Day list of {day}{activity}, exported {moment}: {signed} of {rows} signed</source>
        <translation>قائمة يوم {day}{activity}، صُدّرت {moment}: وقّع {signed} من {rows}</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>%n تصحيحات</numerusform>
            <numerusform>%n تصحيحًا</numerusform>
            <numerusform>%n تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>The records of that day have changed since it was exported.</source>
        <translation>تغيرت سجلات ذلك اليوم بعد التصدير.</translation>
    </message>
    <message>
        <source>Untouched: this is the file that was exported</source>
        <translation>سليم: هذا هو الملف الذي صُدّر</translation>
    </message>
    <message>
        <source>“{name}” says that it is this list:</source>
        <translation>«{name}» يزعم أنه هذه القائمة:</translation>
    </message>
    <message>
        <source>Altered: this is not the file that was exported</source>
        <translation>معدّل: ليس هذا هو الملف الذي صُدّر</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>The record is not what was issued</source>
        <translation>السجل ليس ما صدر</translation>
    </message>
    <message>
        <source>No certificate has this code</source>
        <translation>لا شهادة تحمل هذا الرمز</translation>
    </message>
    <message>
        <source>{reference}, issued {day} to {name}: {attended} of {held} sessions</source>
        <translation>‏{reference}، صدرت في {day} باسم {name}: {attended} من {held} جلسة</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Check the letters; it may also have been issued where no work came from.</source>
        <translation>تحقق من الحروف؛ وقد تكون صدرت على حاسوب لم يصل عمله إلى هنا.</translation>
    </message>
    <message>
        <source>, activity {number} ({title})</source>
        <translation>، النشاط {number} ‏({title})</translation>
    </message>
    <message>
        <source>Day list</source>
        <translation>قائمة اليوم</translation>
    </message>
    <message>
        <source>Drop a PDF here, or choose it. It is known again to the last byte, in whatever name.</source>
        <translation>أفلت ملف PDF هنا أو اختره. يُتعرَّف عليه حتى آخر بايت أيًّا كان اسمه.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Check a PDF</source>
        <translation>التحقق من ملف PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>اختيار القائمة</translation>
    </message>
</context>
<context>
    <name>CheckPresenter</name>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
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
    <message numerus="yes">
        <source>%n of {total} people have not signed for {day}</source>
        <translation>
            <numerusform>وقّع الجميع ({total}) ليوم {day}</numerusform>
            <numerusform>شخص واحد من {total} لم يوقّع ليوم {day}</numerusform>
            <numerusform>شخصان من {total} لم يوقّعا ليوم {day}</numerusform>
            <numerusform>%n أشخاص من {total} لم يوقّعوا ليوم {day}</numerusform>
            <numerusform>%n شخصًا من {total} لم يوقّعوا ليوم {day}</numerusform>
            <numerusform>%n شخص من {total} لم يوقّعوا ليوم {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
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
        <source>%n day(s) without all signatures</source>
        <translation>
            <numerusform>لا أيام تنقصها توقيعات</numerusform>
            <numerusform>يوم واحد تنقصه توقيعات</numerusform>
            <numerusform>يومان تنقصهما توقيعات</numerusform>
            <numerusform>%n أيام تنقصها توقيعات</numerusform>
            <numerusform>%n يومًا تنقصها توقيعات</numerusform>
            <numerusform>%n يوم تنقصها توقيعات</numerusform>
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
    <message>
        <source>Only {answered} of {asked} people gave feedback</source>
        <translation>أبدى الرأي {answered} فقط من {asked}</translation>
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
        <source>%n criteria cite no evidence</source>
        <translation>
            <numerusform>لا معايير بلا أدلة</numerusform>
            <numerusform>معيار واحد لا يستشهد بأي دليل</numerusform>
            <numerusform>معياران لا يستشهدان بأي دليل</numerusform>
            <numerusform>%n معايير لا تستشهد بأي دليل</numerusform>
            <numerusform>%n معيارًا لا يستشهد بأي دليل</numerusform>
            <numerusform>%n معيار لا يستشهد بأي دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>استشهاد</translation>
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
        <source>%n recommendation(s) cite no evidence</source>
        <translation>
            <numerusform>لا توصيات بلا أدلة</numerusform>
            <numerusform>توصية واحدة لا تستشهد بأي دليل</numerusform>
            <numerusform>توصيتان لا تستشهدان بأي دليل</numerusform>
            <numerusform>%n توصيات لا تستشهد بأي دليل</numerusform>
            <numerusform>%n توصية لا تستشهد بأي دليل</numerusform>
            <numerusform>%n توصية لا تستشهد بأي دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) cite no evidence</source>
        <translation>
            <numerusform>لا نتائج بلا أدلة</numerusform>
            <numerusform>نتيجة واحدة لا تستشهد بأي دليل</numerusform>
            <numerusform>نتيجتان لا تستشهدان بأي دليل</numerusform>
            <numerusform>%n نتائج لا تستشهد بأي دليل</numerusform>
            <numerusform>%n نتيجة لا تستشهد بأي دليل</numerusform>
            <numerusform>%n نتيجة لا تستشهد بأي دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was returned</source>
        <translation>أُعيد التقرير</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>لا تعليقات مفتوحة</numerusform>
            <numerusform>تعليق مفتوح واحد</numerusform>
            <numerusform>تعليقان مفتوحان</numerusform>
            <numerusform>%n تعليقات مفتوحة</numerusform>
            <numerusform>%n تعليقًا مفتوحًا</numerusform>
            <numerusform>%n تعليق مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is not submitted yet</source>
        <translation>لم يُقدّم التقرير بعد</translation>
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
    <name>CheckScreen</name>
    <message>
        <source>Check a file or code</source>
        <translation>التحقق من ملف أو رمز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
    <name>ChoicesPart</name>
    <message>
        <source>Choice</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Offer “Other” with a field for words</source>
        <translation>إتاحة «غير ذلك» مع حقل للكتابة</translation>
    </message>
    <message>
        <source>codes, in a knowledge test</source>
        <translation>الرموز، في اختبار معارف</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>الإجابات الصحيحة</translation>
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
    <name>ColumnsPanel</name>
    <message>
        <source>Line of the headings</source>
        <translation>سطر العناوين</translation>
    </message>
    <message>
        <source>Choose for each field the column of the list that holds it.</source>
        <translation>اختر لكل حقل عمود القائمة الذي يحتويه.</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>بلا عناوين</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>ليس في القائمة</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Settled</source>
        <translation>سُوّي</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>الرد: {text}</translation>
    </message>
    <message>
        <source>Answer, then Enter</source>
        <translation>الرد ثم Enter</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comment on this paragraph</source>
        <translation>التعليق على هذه الفقرة</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>تعليقك</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>حفظ التعليق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No comment yet. Put the cursor into a paragraph to comment on it.</source>
        <translation>لا تعليق بعد. ضع المؤشر في فقرة للتعليق عليها.</translation>
    </message>
    <message>
        <source>On the section {section}</source>
        <translation>على القسم {section}</translation>
    </message>
    <message>
        <source>Somebody not received yet</source>
        <translation>شخص لم تصل بياناته بعد</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Whole action</source>
        <translation>المبادرة كاملة</translation>
    </message>
    <message>
        <source>Knowledge test: {before} right before (n {n}), {after} right after (n {m}).</source>
        <translation>اختبار المعارف: {before} إجابات صحيحة قبل (n {n})، و{after} بعد (n {m}).</translation>
    </message>
    <message>
        <source>The two rounds have no question in common.</source>
        <translation>لا يوجد سؤال مشترك بين الجولتين.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Back to the report</source>
        <translation>العودة إلى التقرير</translation>
    </message>
    <message>
        <source>{left} and {right}</source>
        <translation>{left} و{right}</translation>
    </message>
    <message>
        <source>{version}: {section}</source>
        <translation>{version}: {section}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>كلتاهما تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>One of them was not submitted in this language.</source>
        <translation>لم تُقدّم إحداهما بهذه اللغة.</translation>
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
    <name>Copying</name>
    <message>
        <source>Copy from an earlier activity</source>
        <translation>النسخ من نشاط سابق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation>تصفية: إجراء، مكان، سنة…</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>أشخاص القائمة</translation>
    </message>
    <message>
        <source>Earlier activities</source>
        <translation>الأنشطة السابقة</translation>
    </message>
    <message>
        <source>Nothing to copy from</source>
        <translation>لا شيء يُنسخ منه</translation>
    </message>
    <message>
        <source>No other activity on this laptop has an agenda or people, or none of what you typed.</source>
        <translation>لا نشاط آخر على هذا الحاسوب له برنامج أو أشخاص، أو لا شيء يطابق ما كتبته.</translation>
    </message>
</context>
<context>
    <name>CornersEditor</name>
    <message>
        <source>Corners of the sheet</source>
        <translation>أركان الورقة</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Corner {number}, {name}: {x} % across, {y} % down</source>
        <translation>الركن {number}، {name}: ‏{x} ٪ عرضًا و{y} ٪ نزولاً</translation>
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
    <message>
        <source>{day} · {signed} of {there} signed</source>
        <translation>{day} · وقّع {signed} من {there}</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وقّعوا</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>لم يوقّعوا</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Language of the list</source>
        <translation>لغة القائمة</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Exports the list of each day into a folder</source>
        <translation>يصدّر قائمة كل يوم إلى مجلد</translation>
    </message>
    <message>
        <source>Blank list</source>
        <translation>قائمة فارغة</translation>
    </message>
    <message>
        <source>A list to be signed by pen, with a code for each row</source>
        <translation>قائمة للتوقيع بالقلم، لكل سطر فيها رمز</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Pictures of the paper list</source>
        <translation>صور القائمة الورقية</translation>
    </message>
    <message>
        <source>Keeper of the list</source>
        <translation>المسؤول عن القائمة</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>For the host</source>
        <translation>عن المضيف</translation>
    </message>
    <message>
        <source>export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>blank list</source>
        <translation>قائمة فارغة</translation>
    </message>
    <message>
        <source>add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>الحضور</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was there has signed.</source>
        <translation>وقّع كل من حضر.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>لم يُوقَّع بعد</translation>
    </message>
    <message>
        <source>Marks or signatures have changed since. Export the list again.</source>
        <translation>تغيرت علامات أو توقيعات منذ ذلك الحين. صدّر القائمة من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a mark</source>
        <translation>
            <numerusform>لا خانات بلا علامة</numerusform>
            <numerusform>خانة واحدة بلا علامة</numerusform>
            <numerusform>خانتان بلا علامة</numerusform>
            <numerusform>%n خانات بلا علامة</numerusform>
            <numerusform>%n خانة بلا علامة</numerusform>
            <numerusform>%n خانة بلا علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>all signed</source>
        <translation>وقّع الجميع</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيرت بعده</translation>
    </message>
    <message>
        <source>{moment}, {language}: {signed} of {rows} signed</source>
        <translation>‏{moment}، {language}: وقّع {signed} من {rows}</translation>
    </message>
    <message>
        <source>Not exported yet.</source>
        <translation>لم تُصدَّر بعد.</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>فتح البرنامج</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>لا أيام بعد</translation>
    </message>
    <message>
        <source>There is a list for each day that has sessions. Plan them in the agenda.</source>
        <translation>لكل يوم فيه جلسات قائمة. خطط لها في البرنامج.</translation>
    </message>
    <message>
        <source>Signatures below the list</source>
        <translation>التوقيعات أسفل القائمة</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>القائمة الورقية</translation>
    </message>
    <message>
        <source>Photograph or scan the signed sheets. Then tick who signed on them.</source>
        <translation>صوّر الأوراق الموقعة أو امسحها ضوئيًا، ثم أشّر على من وقّع عليها.</translation>
    </message>
    <message>
        <source>Exported lists</source>
        <translation>القوائم المصدَّرة</translation>
    </message>
</context>
<context>
    <name>DaysPart</name>
    <message>
        <source>Export the list of the day</source>
        <translation>تصدير قائمة اليوم</translation>
    </message>
    <message>
        <source>Export the lists of all days</source>
        <translation>تصدير قوائم كل الأيام</translation>
    </message>
    <message>
        <source>Print a blank list</source>
        <translation>طباعة قائمة فارغة</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>طباعة الشارات</translation>
    </message>
    <message>
        <source>Add a picture of the paper list</source>
        <translation>إضافة صورة للقائمة الورقية</translation>
    </message>
    <message>
        <source>Tick the rows of the paper list</source>
        <translation>تأشير أسطر القائمة الورقية</translation>
    </message>
    <message>
        <source>Sign as keeper of the list</source>
        <translation>التوقيع بصفة المسؤول عن القائمة</translation>
    </message>
    <message>
        <source>Sign for the host</source>
        <translation>التوقيع عن المؤسسة المضيفة</translation>
    </message>
    <message>
        <source>Straighten the picture</source>
        <translation>تقويم الصورة</translation>
    </message>
    <message>
        <source>Save the ticked rows</source>
        <translation>حفظ الأسطر المؤشرة</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>blank list</source>
        <comment>part of a file name</comment>
        <translation>قائمة فارغة</translation>
    </message>
    <message>
        <source>Save the blank list</source>
        <translation>حفظ القائمة الفارغة</translation>
    </message>
    <message>
        <source>badges</source>
        <comment>part of a file name</comment>
        <translation>شارات</translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation>حفظ الشارات</translation>
    </message>
    <message>
        <source>Keeper of the list</source>
        <translation>المسؤول عن القائمة</translation>
    </message>
    <message>
        <source>For the host institution</source>
        <translation>عن المؤسسة المضيفة</translation>
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
    <name>DeliveredCard</name>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>All receipts</source>
        <translation>كل الإيصالات</translation>
    </message>
    <message>
        <source>Nothing yet. The first sync brings the first receipt.</source>
        <translation>لا شيء بعد. المزامنة الأولى تأتي بأول إيصال.</translation>
    </message>
    <message>
        <source>receipts signed by the hub</source>
        <translation>إيصالات موقّعة من النظام المركزي</translation>
    </message>
    <message>
        <source>A receipt proves that the hub holds these changes.</source>
        <translation>الإيصال يثبت أن هذه التغييرات لدى النظام المركزي.</translation>
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
    <message>
        <source>Receipt {number}</source>
        <translation>الإيصال {number}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>History of the mark</source>
        <translation>سجلّ العلامة</translation>
    </message>
    <message>
        <source>Signatures of the day</source>
        <translation>توقيعات اليوم</translation>
    </message>
    <message>
        <source>Nobody has marked this cell yet.</source>
        <translation>لم يسجّل أحد هذه الخانة بعد.</translation>
    </message>
    <message>
        <source>No signature for this day yet.</source>
        <translation>لا توقيع لهذا اليوم بعد.</translation>
    </message>
    <message>
        <source>{now} (was: {was})</source>
        <translation>{now} (سابقًا: {was})</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Taken back: {reason}</source>
        <translation>سُحب: {reason}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>سحب…</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}، النشاط {number}</translation>
    </message>
</context>
<context>
    <name>DocumentPresenter</name>
    <message>
        <source>Back to where the document was opened</source>
        <translation>العودة إلى حيث فُتح المستند</translation>
    </message>
</context>
<context>
    <name>DocumentRowsModel</name>
    <message>
        <source>Version {number} submitted</source>
        <translation>قُدّمت النسخة {number}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>Version {number} accepted</source>
        <translation>قُبلت النسخة {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>All parts written</source>
        <translation>كُتبت جميع الأجزاء</translation>
    </message>
    <message>
        <source>{written} of {total} parts written</source>
        <translation>كُتب {written} من {total} أجزاء</translation>
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
    <name>EarlierModel</name>
    <message>
        <source>{action}, activity {number}</source>
        <translation>‏{action}، النشاط {number}</translation>
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
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
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
        <source>Delete from the questionnaire</source>
        <translation>حذف من الاستبيان</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>List or fields</source>
        <translation>القائمة أو الحقول</translation>
    </message>
    <message>
        <source>Next thing to mend</source>
        <translation>الموضع التالي للتصحيح</translation>
    </message>
    <message>
        <source>Mend what is marked, then release. F4 goes from one to the next.</source>
        <translation>صحّح ما هو مُعلَّم ثم أصدر. ينقلك F4 من موضع إلى آخر.</translation>
    </message>
    <message>
        <source>Deleted. {key} brings it back.</source>
        <translation>حُذف. يعيده {key}.</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>إخفاء المعاينة</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Items of the questionnaire</source>
        <translation>عناصر الاستبيان</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
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
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Language to write in</source>
        <translation>لغة الكتابة</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>الكتابة بـ</translation>
    </message>
    <message>
        <source>Language to translate to</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>بجانبها</translation>
    </message>
    <message>
        <source>add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>list or fields</source>
        <translation>القائمة أو الحقول</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>من المكتبة</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>إظهار المعاينة</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Code {code}, version {version}</source>
        <translation>الرمز {code}، الإصدار {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before the release</source>
        <translation>
            <numerusform>لا شيء للتصحيح قبل الإصدار</numerusform>
            <numerusform>موضع واحد للتصحيح قبل الإصدار</numerusform>
            <numerusform>موضعان للتصحيح قبل الإصدار</numerusform>
            <numerusform>%n مواضع للتصحيح قبل الإصدار</numerusform>
            <numerusform>%n موضعًا للتصحيح قبل الإصدار</numerusform>
            <numerusform>%n موضع للتصحيح قبل الإصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>واحد للتصحيح</numerusform>
            <numerusform>اثنان للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Another questionnaire has this code and version.</source>
        <translation>استبيان آخر له هذا الرمز وهذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>EnrolPersonPage</name>
    <message>
        <source>Enrol a laptop</source>
        <translation>تسجيل حاسوب</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>جارٍ سؤال النظام المركزي</translation>
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
        <source>A laptop of {name}</source>
        <translation>حاسوب لـ{name}</translation>
    </message>
    <message>
        <source>{name} is added. Enrol their laptop now, or later from the team.</source>
        <translation>أُضيف {name}. سجّل حاسوبه الآن، أو لاحقًا من صفحة الفريق.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>It works once, for one laptop, until {moment}.</source>
        <translation>يعمل مرة واحدة لحاسوب واحد، حتى {moment}.</translation>
    </message>
    <message>
        <source>Written: {name}. Give it to {person}, by stick or e-mail.</source>
        <translation>كُتب الملف: {name}. سلّمه إلى {person}، على ذاكرة USB أو بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Key: {code}</source>
        <translation>المفتاح: {code}</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>Use files</source>
        <translation>عبر ملفات</translation>
    </message>
    <message>
        <source>Their laptop has a network</source>
        <translation>حاسوبه متصل بشبكة</translation>
    </message>
    <message>
        <source>You tell them a code of 16 signs, which works once within a day.</source>
        <translation>تُملي عليه رمزًا من 16 علامة يعمل مرة واحدة خلال يوم.</translation>
    </message>
    <message>
        <source>Their laptop has none</source>
        <translation>حاسوبه غير متصل</translation>
    </message>
    <message>
        <source>They give you a file, you give them one back, and the two of you compare a key aloud.</source>
        <translation>يعطيك ملفًا، وتعيد إليه ملفًا، ثم تقارنان مفتاحًا بصوت مسموع.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>عنوان النظام المركزي</translation>
    </message>
    <message>
        <source>On their laptop they choose Sync, Enrol this laptop, Type the code.</source>
        <translation>يختار على حاسوبه: المزامنة، ثم تسجيل هذا الحاسوب، ثم كتابة الرمز.</translation>
    </message>
    <message>
        <source>They type the address, and the code as you tell it to them by voice.</source>
        <translation>يكتب العنوان، ثم الرمز كما تُمليه عليه بصوتك.</translation>
    </message>
    <message>
        <source>What they wrote before waits here until an officer adopts it.</source>
        <translation>ما كتبه قبل ذلك ينتظر هنا حتى يعتمده مسؤول MIEUX.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The code is shown only now.</source>
        <translation>لا يُعرض الرمز إلا الآن.</translation>
    </message>
    <message>
        <source>Card of their laptop</source>
        <translation>بطاقة حاسوبه</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>كتابة الرد</translation>
    </message>
    <message>
        <source>On their laptop they choose Sync, Enrol this laptop, Use files, and write its card.</source>
        <translation>يختار على حاسوبه: المزامنة، ثم تسجيل هذا الحاسوب، ثم عبر ملفات، ويكتب بطاقته.</translation>
    </message>
    <message>
        <source>They give you that file; choose it here.</source>
        <translation>يعطيك ذلك الملف؛ اختره هنا.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>مكان الرد</translation>
    </message>
    <message>
        <source>The hub’s key</source>
        <translation>مفتاح النظام المركزي</translation>
    </message>
    <message>
        <source>Read it to them by telephone: their laptop must show the same signs.</source>
        <translation>اقرأه عليه بالهاتف: يجب أن يعرض حاسوبه العلامات نفسها.</translation>
    </message>
    <message>
        <source>Address and code are copied. Do not send them by an open channel.</source>
        <translation>نُسخ العنوان والرمز. لا ترسلهما عبر قناة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>Enrol this laptop</source>
        <translation>تسجيل هذا الحاسوب</translation>
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
        <source>Written: {name}. Take it to the hub’s administrator.</source>
        <translation>كُتب: {name}. سلّمه إلى مدير النظام المركزي.</translation>
    </message>
    <message>
        <source>Key: {code}</source>
        <translation>المفتاح: {code}</translation>
    </message>
    <message>
        <source>The hub “{hub}” takes this laptop as that of {person}.</source>
        <translation>يعتبر النظام المركزي «{hub}» هذا الحاسوب حاسوب {person}.</translation>
    </message>
    <message>
        <source>Enrolled with {hub}</source>
        <translation>مسجَّل لدى {hub}</translation>
    </message>
    <message>
        <source>What you write goes to the hub by itself when there is a network.</source>
        <translation>ما تكتبه يُرسل إلى النظام المركزي تلقائيًا عند توفر شبكة.</translation>
    </message>
    <message>
        <source>Your work goes to the hub by file: choose Send by USB, then the hub.</source>
        <translation>يصل عملك إلى النظام المركزي بملف: اختر «إرسال عبر USB» ثم النظام المركزي.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>كتابة الرمز</translation>
    </message>
    <message>
        <source>Use files</source>
        <translation>عبر ملفات</translation>
    </message>
    <message>
        <source>With a network</source>
        <translation>مع شبكة</translation>
    </message>
    <message>
        <source>The hub’s administrator gives you its address and a code of 16 signs, which works once within a day.</source>
        <translation>يعطيك مدير النظام المركزي عنوانه ورمزًا من 16 علامة، يصلح مرة واحدة خلال يوم.</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>بلا شبكة</translation>
    </message>
    <message>
        <source>You give the administrator a file and get one back, by USB stick or e-mail, and compare a key aloud.</source>
        <translation>تعطي المدير ملفًا وتستلم منه ملفًا، عبر USB أو البريد، وتقارنان مفتاحًا بصوت مسموع.</translation>
    </message>
    <message>
        <source>What you have written stays on this laptop as it is. It goes to the hub, where an officer lets it in.</source>
        <translation>ما كتبتَه يبقى على هذا الحاسوب كما هو. ويُرسل إلى النظام المركزي حيث يعتمده مسؤول MIEUX.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>عنوان النظام المركزي</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>capital or small letters, with or without dashes</source>
        <translation>أحرف كبيرة أو صغيرة، مع شرطات أو بدونها</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>جارٍ سؤال النظام المركزي</translation>
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
        <source>Write the card</source>
        <translation>كتابة البطاقة</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>اختيار الرد</translation>
    </message>
    <message>
        <source>1. Give the administrator this laptop’s card</source>
        <translation>1. أعطِ المدير بطاقة هذا الحاسوب</translation>
    </message>
    <message>
        <source>It holds no secret: the name and the public key of this laptop.</source>
        <translation>لا تحوي سرًا: اسم هذا الحاسوب ومفتاحه العام.</translation>
    </message>
    <message>
        <source>2. Take their answer</source>
        <translation>2. خذ رده</translation>
    </message>
    <message>
        <source>The administrator gives you a file back, today or another day.</source>
        <translation>يعيد إليك المدير ملفًا، اليوم أو في يوم آخر.</translation>
    </message>
    <message>
        <source>The hub’s key</source>
        <translation>مفتاح النظام المركزي</translation>
    </message>
    <message>
        <source>may be left empty: then work goes by file</source>
        <translation>يمكن تركه فارغًا: عندئذ يُنقل العمل بملفات</translation>
    </message>
    <message>
        <source>The key is the same</source>
        <translation>المفتاح مطابق</translation>
    </message>
    <message>
        <source>It differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Call the administrator and have them read out the hub’s key.</source>
        <translation>اتصل بالمدير واطلب منه قراءة مفتاح النظام المركزي.</translation>
    </message>
    <message>
        <source>Compare it with this one, sign by sign. If it differs, somebody changed the file on its way.</source>
        <translation>قارنه بهذا علامةً علامة. إن اختلف فقد غيّر أحدهم الملف في الطريق.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the administrator for the file again, on another road.</source>
        <translation>لم يتغيّر شيء. اطلب الملف من المدير مجددًا عبر طريق آخر.</translation>
    </message>
</context>
<context>
    <name>EnrolmentSheet</name>
    <message>
        <source>MIEUX Desktop: enrolment of a laptop of {name}</source>
        <translation>MIEUX Desktop: تسجيل حاسوب لـ{name}</translation>
    </message>
    <message>
        <source>On the laptop choose Sync, Enrol this laptop, Type the code. Type the address and the code. It works once, for one laptop, until {moment}.</source>
        <translation>على الحاسوب اختر المزامنة، ثم تسجيل هذا الحاسوب، ثم كتابة الرمز. اكتب العنوان والرمز. يعمل مرة واحدة لحاسوب واحد، حتى {moment}.</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>The form was given up.</source>
        <translation>تم التخلي عن الاستمارة.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Type forms in first; then you can check them.</source>
        <translation>أدخل الاستمارات أولًا، ثم يمكنك التحقق منها.</translation>
    </message>
    <message>
        <source>Type the same forms once more, in the same order. What differs is shown; the answers of the first time stay hidden.</source>
        <translation>أدخل الاستمارات نفسها مرة ثانية بالترتيب نفسه. يُشار إلى ما يختلف، وتبقى الإجابات الأولى مخفية.</translation>
    </message>
    <message>
        <source>This form is sealed; it cannot be changed any more.</source>
        <translation>هذه الاستمارة مختومة، ولا يمكن تغييرها بعد الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) still to be checked.</source>
        <translation>
            <numerusform>لا استمارات بحاجة إلى التحقق.</numerusform>
            <numerusform>بقيت استمارة واحدة للتحقق.</numerusform>
            <numerusform>بقيت استمارتان للتحقق.</numerusform>
            <numerusform>بقيت %n استمارات للتحقق.</numerusform>
            <numerusform>بقيت %n استمارة للتحقق.</numerusform>
            <numerusform>بقيت %n استمارة للتحقق.</numerusform>
        </translation>
    </message>
    <message>
        <source>All forms of this pile are checked.</source>
        <translation>تم التحقق من جميع استمارات هذه الرزمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n late form(s) are released together.</source>
        <translation>
            <numerusform>لم تُنشر استمارات متأخرة.</numerusform>
            <numerusform>نُشرت استمارة متأخرة واحدة.</numerusform>
            <numerusform>نُشرت استمارتان متأخرتان معًا.</numerusform>
            <numerusform>نُشرت %n استمارات متأخرة معًا.</numerusform>
            <numerusform>نُشرت %n استمارة متأخرة معًا.</numerusform>
            <numerusform>نُشرت %n استمارة متأخرة معًا.</numerusform>
        </translation>
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
        <source>Back to the ways to answer</source>
        <translation>رجوع إلى طرق الإجابة</translation>
    </message>
    <message>
        <source>Give up form</source>
        <translation>ترك الاستمارة</translation>
    </message>
    <message>
        <source>Type again to check</source>
        <translation>إعادة الإدخال للتحقق</translation>
    </message>
    <message>
        <source>Type the pile a second time; what differs is shown (F8)</source>
        <translation>إدخال الرزمة مرة ثانية؛ يُشار إلى ما يختلف (F8)</translation>
    </message>
    <message>
        <source>One form a page</source>
        <translation>استمارة في كل صفحة</translation>
    </message>
    <message>
        <source>The whole form with all its words, or the grid (F6)</source>
        <translation>الاستمارة كاملة بكل نصوصها، أو الشبكة (F6)</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>رمز الورقة</translation>
    </message>
    <message>
        <source>Form done</source>
        <translation>انتهت الاستمارة</translation>
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
    <message numerus="yes">
        <source>%n late form(s) sealed</source>
        <translation>
            <numerusform>لا استمارات متأخرة مختومة</numerusform>
            <numerusform>استمارة متأخرة واحدة مختومة</numerusform>
            <numerusform>استمارتان متأخرتان مختومتان</numerusform>
            <numerusform>%n استمارات متأخرة مختومة</numerusform>
            <numerusform>%n استمارة متأخرة مختومة</numerusform>
            <numerusform>%n استمارة متأخرة مختومة</numerusform>
        </translation>
    </message>
    <message>
        <source>Late forms stay sealed until there are five; then five are released together, so that nobody can tell whose they are.</source>
        <translation>تبقى الاستمارات المتأخرة مختومة حتى تبلغ خمسًا، ثم تُنشر الخمس معًا كي لا يعرف أحد أصحابها.</translation>
    </message>
    <message>
        <source>One form a page, or the grid</source>
        <translation>استمارة في كل صفحة، أو الشبكة</translation>
    </message>
    <message>
        <source>Answers stay sealed on this laptop until you close feedback. The forms below go out of sight when you leave.</source>
        <translation>تبقى الإجابات مختومة على هذا الحاسوب حتى تغلق جمع الآراء. وتختفي الاستمارات أدناه عند مغادرة الإدخال.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
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
        <source>Report of the evaluation</source>
        <translation>تقرير التقييم</translation>
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
        <source>Evaluation report</source>
        <translation>تقرير التقييم</translation>
    </message>
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
        <source>Version {number} of the mission report prints these scores. Take the report back or amend it to change them.</source>
        <translation>تطبع النسخة {number} من تقرير المهمة هذه الدرجات. استرجع التقرير أو عدّله لتغييرها.</translation>
    </message>
    <message>
        <source>Version {number} of the activity evaluation prints these scores. Take the report back or amend it to change them.</source>
        <translation>تطبع النسخة {number} من تقييم النشاط هذه الدرجات. استرجع التقرير أو عدّله لتغييرها.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
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
    <name>EvidencePresenter</name>
    <message>
        <source>Day lists</source>
        <translation>قوائم الأيام</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Check a file or code</source>
        <translation>التحقق من ملف أو رمز</translation>
    </message>
    <message>
        <source>Back to attendance</source>
        <translation>العودة إلى الحضور</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>‏{action}، النشاط {number}</translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>Lists and certificates</source>
        <translation>القوائم والشهادات</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
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
        <source>File of a note</source>
        <translation>ملف ملحق بملاحظة</translation>
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
        <source>Export the document</source>
        <translation>تصدير الوثيقة</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>مستند Word ‏(*.docx)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel ‏(*.xlsx)</translation>
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
    <name>FeedbackCard</name>
    <message>
        <source>Feedback about the action</source>
        <translation>آراء حول الإجراء</translation>
    </message>
    <message>
        <source>Collect or read</source>
        <translation>جمع الآراء أو قراءتها</translation>
    </message>
    <message>
        <source>Nothing asked yet: partner institutions, a follow-up after six months.</source>
        <translation>لم يُسأل أحد بعد: المؤسسات الشريكة، أو متابعة بعد ستة أشهر.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
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
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
</context>
<context>
    <name>FeedbackPane</name>
    <message>
        <source>Open the results</source>
        <translation>فتح النتائج</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>الآراء</translation>
    </message>
    <message>
        <source>No feedback was collected, or it is not closed yet.</source>
        <translation>لم تُجمع آراء، أو لم يُغلق جمعها بعد.</translation>
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
        <source>{answered} of {asked} people answered</source>
        <translation>أجاب {answered} من {asked} أشخاص</translation>
    </message>
</context>
<context>
    <name>FeedbackPresenter</name>
    <message>
        <source>Show the QR code</source>
        <translation>عرض رمز QR</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>بدء الكشك</translation>
    </message>
    <message>
        <source>Enter paper forms</source>
        <translation>إدخال الأوراق</translation>
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
        <source>Export the results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Show on projector</source>
        <translation>عرض على الشاشة الكبيرة</translation>
    </message>
    <message>
        <source>Answers and themes</source>
        <translation>الإجابات والمواضيع</translation>
    </message>
    <message>
        <source>New round of feedback</source>
        <translation>جولة جديدة من الآراء</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation>إغلاق جمع الآراء…</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Close feedback…</source>
        <translation>إغلاق جمع الآراء…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>Enter late forms</source>
        <translation>إدخال استمارات متأخرة</translation>
    </message>
    <message>
        <source>Show on projector</source>
        <translation>عرض على الشاشة الكبيرة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>show the QR code</source>
        <translation>عرض رمز QR</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>كشك</translation>
    </message>
    <message>
        <source>enter paper forms</source>
        <translation>إدخال الأوراق</translation>
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
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>form done, next form</source>
        <translation>انتهت الاستمارة، التالية</translation>
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
        <source>answers and themes</source>
        <translation>الإجابات والمواضيع</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>الشاشة الكبيرة</translation>
    </message>
    <message>
        <source>export</source>
        <translation>تصدير</translation>
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
        <source>code of the sheet</source>
        <translation>رمز الورقة</translation>
    </message>
    <message>
        <source>one form a page</source>
        <translation>استمارة في كل صفحة</translation>
    </message>
    <message>
        <source>type again to check</source>
        <translation>إعادة الإدخال للتحقق</translation>
    </message>
    <message>
        <source>give or take a theme</source>
        <translation>إضافة موضوع أو إزالته</translation>
    </message>
    <message>
        <source>theme by its name</source>
        <translation>موضوع باسمه</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nobody can add an answer afterwards. This cannot be undone.</source>
        <translation>لا يستطيع أحد إضافة إجابة بعد ذلك. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Who is typing on a phone now has 90 seconds to send.</source>
        <translation>لمن يكتب الآن على هاتفه 90 ثانية للإرسال.</translation>
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
    <message>
        <source>new round</source>
        <translation>جولة جديدة</translation>
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
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التشتت</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Export for others</source>
        <translation>تصدير للآخرين</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع</translation>
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
        <source>Invited</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>export for others</source>
        <translation>تصدير للآخرين</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعوون</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>مسجلون</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>حاضرون</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>أيام الحضور الفردية</translation>
    </message>
    <message>
        <source>Here you see all groups. In the file for others, groups of fewer than five people are merged, so that nobody can be recognised; it holds no names.</source>
        <translation>ترى هنا كل المجموعات. أما في الملف المعد للآخرين فتُدمج المجموعات التي تقل عن خمسة أشخاص كي لا يُعرف أحد، ولا أسماء فيه.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>حسب المؤسسة</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>حسب الجلسة</translation>
    </message>
</context>
<context>
    <name>FiguresPart</name>
    <message>
        <source>Export the figures for others</source>
        <translation>تصدير الأرقام للآخرين</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>part of a file name</comment>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel ‏(*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>جدول نصي (*.csv)</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>أيام الحضور الفردية</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>The files are in “{name}”. They are not encrypted.</source>
        <translation>الملفات في «{name}». وهي غير مشفرة.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>“{name}” is saved. The file is not encrypted.</source>
        <translation>حُفظ «{name}». الملف غير مشفر.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
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
        <source>Type a name or scan a badge</source>
        <translation>اكتب اسمًا أو امسح شارة</translation>
    </message>
    <message>
        <source>Find a participant, or read a badge</source>
        <translation>البحث عن مشارك أو قراءة شارة</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Texts are missing in {languages}.</source>
        <translation>هناك نصوص ناقصة: {languages}.</translation>
    </message>
    <message>
        <source>There is no question yet. {key} adds one.</source>
        <translation>لا أسئلة بعد. يضيف {key} سؤالًا.</translation>
    </message>
    <message>
        <source>The expression ends too early.</source>
        <translation>تنتهي العبارة قبل أوانها.</translation>
    </message>
    <message>
        <source>There is no function “{name}”.</source>
        <translation>لا توجد دالة «{name}».</translation>
    </message>
    <message>
        <source>The function “{name}” takes another number of values.</source>
        <translation>تأخذ الدالة «{name}» عددًا آخر من القيم.</translation>
    </message>
    <message>
        <source>The pattern of regex() cannot be read.</source>
        <translation>لا يمكن قراءة نمط regex().</translation>
    </message>
    <message>
        <source>The expression is too large.</source>
        <translation>العبارة أطول مما يجب.</translation>
    </message>
    <message>
        <source>The expression cannot be read from character {place} on.</source>
        <translation>لا يمكن قراءة العبارة ابتداءً من الحرف {place}.</translation>
    </message>
    <message>
        <source>Each choice needs a code of its own: letters, digits, - and _.</source>
        <translation>لكل خيار رمز خاص به: حروف لاتينية وأرقام و- و_.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>لا يمكن قراءة هذا.</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>يلزم واحد على الأقل.</translation>
    </message>
    <message>
        <source>“{value}” is there twice. Give each its own name or code.</source>
        <translation>«{value}» مكرر. أعطِ كلًا منهما اسمًا أو رمزًا خاصًا به.</translation>
    </message>
    <message>
        <source>“{value}” is no language.</source>
        <translation>«{value}» ليست لغة.</translation>
    </message>
    <message>
        <source>The code takes letters, digits, hyphens and dots.</source>
        <translation>يتكون الرمز من حروف لاتينية وأرقام وشرطات ونقاط.</translation>
    </message>
    <message>
        <source>Versions count from 1.</source>
        <translation>تبدأ الإصدارات من 1.</translation>
    </message>
    <message>
        <source>There is a text in a language that is not offered.</source>
        <translation>هناك نص بلغة غير متاحة.</translation>
    </message>
    <message>
        <source>The name takes letters, digits and _, and begins with a letter.</source>
        <translation>يتكون الاسم من حروف لاتينية وأرقام و_ ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>This group is empty.</source>
        <translation>هذه المجموعة فارغة.</translation>
    </message>
    <message>
        <source>At least one statement is needed.</source>
        <translation>تلزم عبارة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The longest answer needs at least one character.</source>
        <translation>يجب أن تسع أطول إجابة حرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>There is a message, but no check of the answer.</source>
        <translation>هناك رسالة دون تحقق من الإجابة.</translation>
    </message>
    <message>
        <source>What stands at the start is no answer to this question.</source>
        <translation>الإجابة الابتدائية ليست إجابة عن هذا السؤال.</translation>
    </message>
    <message>
        <source>The condition asks for “{value}”, which is no question.</source>
        <translation>يحيل الشرط إلى «{value}» وهو ليس سؤالًا.</translation>
    </message>
    <message>
        <source>The condition asks for the answer “{value}”, which nobody can give.</source>
        <translation>يشترط السؤال الإجابة «{value}»، ولا يمكن لأحد أن يختارها.</translation>
    </message>
    <message>
        <source>A point “.” only stands for the answer in its own check.</source>
        <translation>النقطة «.» تمثّل الإجابة في التحقق الخاص بها فقط.</translation>
    </message>
    <message>
        <source>The conditions lead in a circle: this could never be asked.</source>
        <translation>الشروط تدور في حلقة: لن يُطرح هذا السؤال أبدًا.</translation>
    </message>
    <message>
        <source>Only one choice can ask for words, and none in an order.</source>
        <translation>يمكن لخيار واحد فقط أن يطلب نصًا، ولا شيء من ذلك في الترتيب.</translation>
    </message>
    <message>
        <source>“{value}” is marked as right, but is no choice.</source>
        <translation>«{value}» معلّم صحيحًا لكنه ليس خيارًا.</translation>
    </message>
    <message>
        <source>A scale needs at least two points.</source>
        <translation>يتطلب المقياس نقطتين على الأقل.</translation>
    </message>
    <message>
        <source>The values of the points must go up.</source>
        <translation>يجب أن تتصاعد قيم النقاط.</translation>
    </message>
    <message>
        <source>“{value}” is no limit for such answers.</source>
        <translation>«{value}» ليس حدًا لمثل هذه الإجابات.</translation>
    </message>
    <message>
        <source>The lowest answer is above the highest.</source>
        <translation>أدنى إجابة أعلى من أقصاها.</translation>
    </message>
    <message>
        <source>Each question on knowledge before needs one on knowledge after.</source>
        <translation>يلزم لكل سؤال عن المعرفة قبلُ سؤالٌ عن المعرفة بعدُ.</translation>
    </message>
    <message>
        <source>What it measures needs a scale.</source>
        <translation>ما يقيسه السؤال يتطلب مقياسًا.</translation>
    </message>
    <message>
        <source>Only “Choose one” can group the results.</source>
        <translation>«اختيار واحد» وحده يمكن أن يقسّم النتائج.</translation>
    </message>
    <message>
        <source>A recommendation needs a scale from 0 to 10.</source>
        <translation>تتطلب التوصية مقياسًا من 0 إلى 10.</translation>
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
    <name>FollowUpArea</name>
    <message>
        <source>Follow-up of earlier recommendations</source>
        <translation>متابعة التوصيات السابقة</translation>
    </message>
    <message>
        <source>No recommendation of an earlier mission is open.</source>
        <translation>لا توصيات مفتوحة من مهمة سابقة.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>نُفّذت</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أُسقطت</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>What was found this time</source>
        <translation>ما تبيّن هذه المرة</translation>
    </message>
    <message>
        <source>R{number}</source>
        <translation>ت{number}</translation>
    </message>
    <message>
        <source>State of {name}</source>
        <translation>حالة {name}</translation>
    </message>
</context>
<context>
    <name>FollowUpEditing</name>
    <message>
        <source>Evidence to cite</source>
        <translation>دليل للاستشهاد به</translation>
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
        <source>With {hub}, over the network</source>
        <translation>مع {hub} عبر الشبكة</translation>
    </message>
    <message>
        <source>To {laptop}</source>
        <translation>إلى {laptop}</translation>
    </message>
    <message>
        <source>From {laptop}</source>
        <translation>من {laptop}</translation>
    </message>
    <message>
        <source>{what} delivered</source>
        <translation>سُلّم {what}</translation>
    </message>
    <message>
        <source>{what} received</source>
        <translation>استُلم {what}</translation>
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
        <source>Synced</source>
        <translation>تمت المزامنة</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>انقطعت</translation>
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
    <name>HubCard</name>
    <message>
        <source>The hub</source>
        <translation>النظام المركزي</translation>
    </message>
    <message>
        <source>More for the hub</source>
        <translation>المزيد للنظام المركزي</translation>
    </message>
    <message>
        <source>Sync by itself when there is a network</source>
        <translation>المزامنة تلقائيًا عند توفر شبكة</translation>
    </message>
    <message>
        <source>Also where data is paid for, such as on a phone’s link</source>
        <translation>أيضًا حيث تكون البيانات مدفوعة، كالاتصال عبر هاتف</translation>
    </message>
    <message>
        <source>by file only</source>
        <translation>بالملفات فقط</translation>
    </message>
    <message>
        <source>Enrolled as {person}, {role}; {actions}. It holds until {day}.</source>
        <translation>مسجَّل باسم {person}، {role}؛ {actions}. صالح حتى {day}.</translation>
    </message>
    <message>
        <source>Change its address</source>
        <translation>تغيير عنوانه</translation>
    </message>
    <message>
        <source>Enrol again</source>
        <translation>التسجيل من جديد</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>مغادرة النظام المركزي</translation>
    </message>
</context>
<context>
    <name>HubJoining</name>
    <message>
        <source>Leave {hub}?</source>
        <translation>مغادرة {hub}؟</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not at the hub yet.</source>
        <translation>
            <numerusform>كل التغييرات لدى النظام المركزي.</numerusform>
            <numerusform>تغيير واحد ليس لدى النظام المركزي بعد.</numerusform>
            <numerusform>تغييران ليسا لدى النظام المركزي بعد.</numerusform>
            <numerusform>%n تغييرات ليست لدى النظام المركزي بعد.</numerusform>
            <numerusform>%n تغييرًا ليس لدى النظام المركزي بعد.</numerusform>
            <numerusform>%n تغيير ليس لدى النظام المركزي بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this laptop, and what was delivered stays at the hub. Nothing goes there any more until this laptop is enrolled again.</source>
        <translation>يبقى كل شيء على هذا الحاسوب، وما سُلّم يبقى لدى النظام المركزي. ولا يُرسل إليه شيء حتى يُسجَّل هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>Stay enrolled</source>
        <translation>البقاء مسجَّلًا</translation>
    </message>
    <message>
        <source>Leave the hub</source>
        <translation>مغادرة النظام المركزي</translation>
    </message>
</context>
<context>
    <name>HubOutcome</name>
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
        <source>Synced: {sent} delivered, {came} received.</source>
        <translation>تمت المزامنة. سُلّم: {sent}. استُلم: {came}.</translation>
    </message>
    <message>
        <source>Synced: {sent} delivered.</source>
        <translation>تمت المزامنة. سُلّم: {sent}.</translation>
    </message>
    <message>
        <source>Synced: {came} received.</source>
        <translation>تمت المزامنة. استُلم: {came}.</translation>
    </message>
    <message>
        <source>Synced: nothing was new on either side.</source>
        <translation>تمت المزامنة: لا جديد لدى أي من الطرفين.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed on two laptops; both versions are kept.</source>
        <translation>
            <numerusform>لا نصوص معدّلة على حاسوبين.</numerusform>
            <numerusform>نص واحد عُدّل على حاسوبين؛ بقيت النسختان.</numerusform>
            <numerusform>نصان عُدّلا على حاسوبين؛ بقيت النسختان.</numerusform>
            <numerusform>%n نصوص عُدّلت على حاسوبين؛ بقيت النسختان.</numerusform>
            <numerusform>%n نصًا عُدّل على حاسوبين؛ بقيت النسختان.</numerusform>
            <numerusform>%n نص عُدّل على حاسوبين؛ بقيت النسختان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait(s) at the hub for an officer.</source>
        <translation>
            <numerusform>لا تغييرات لك تنتظر.</numerusform>
            <numerusform>تغيير واحد لك ينتظر مسؤول MIEUX لدى النظام المركزي.</numerusform>
            <numerusform>تغييران لك ينتظران مسؤول MIEUX لدى النظام المركزي.</numerusform>
            <numerusform>%n تغييرات لك تنتظر مسؤول MIEUX لدى النظام المركزي.</numerusform>
            <numerusform>%n تغييرًا لك ينتظر مسؤول MIEUX لدى النظام المركزي.</numerusform>
            <numerusform>%n تغيير لك ينتظر مسؤول MIEUX لدى النظام المركزي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need(s) a newer program.</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى برنامج أحدث.</numerusform>
            <numerusform>تغيير واحد يحتاج إلى برنامج أحدث.</numerusform>
            <numerusform>تغييران يحتاجان إلى برنامج أحدث.</numerusform>
            <numerusform>%n تغييرات تحتاج إلى برنامج أحدث.</numerusform>
            <numerusform>%n تغييرًا يحتاج إلى برنامج أحدث.</numerusform>
            <numerusform>%n تغيير يحتاج إلى برنامج أحدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) was (were) taken from this laptop.</source>
        <translation>
            <numerusform>لم يُسحب أي إجراء من هذا الحاسوب.</numerusform>
            <numerusform>سُحب إجراء واحد من هذا الحاسوب.</numerusform>
            <numerusform>سُحب إجراءان من هذا الحاسوب.</numerusform>
            <numerusform>سُحبت %n إجراءات من هذا الحاسوب.</numerusform>
            <numerusform>سُحب %n إجراءً من هذا الحاسوب.</numerusform>
            <numerusform>سُحب %n إجراء من هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This laptop’s clock is %n minute(s) ahead; set it.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مضبوطة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقة واحدة؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقتين؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقائق؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة؛ اضبطها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This laptop’s clock is %n minute(s) behind; set it.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مضبوطة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقة واحدة؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقتين؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقائق؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة؛ اضبطها.</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>HubShowing</name>
    <message>
        <source>{size} are free again.</source>
        <translation>تحرّرت {size}.</translation>
    </message>
</context>
<context>
    <name>HubText</name>
    <message>
        <source>expert</source>
        <translation>خبير</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>مسؤول MIEUX</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>دور آخر</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>deployed to no action yet</source>
        <translation>لم يُكلَّف بأي إجراء بعد</translation>
    </message>
    <message numerus="yes">
        <source>deployed to %n action(s)</source>
        <translation>
            <numerusform>غير مكلَّف بأي إجراء</numerusform>
            <numerusform>مكلَّف بإجراء واحد</numerusform>
            <numerusform>مكلَّف بإجراءين</numerusform>
            <numerusform>مكلَّف بـ%n إجراءات</numerusform>
            <numerusform>مكلَّف بـ%n إجراءً</numerusform>
            <numerusform>مكلَّف بـ%n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this laptop.</source>
        <translation>محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The hub has nothing of it yet.</source>
        <translation>ليس لدى النظام المركزي منه شيء بعد.</translation>
    </message>
    <message>
        <source>The hub has all your work, as of {when}.</source>
        <translation>لدى النظام المركزي كل عملك حتى {when}.</translation>
    </message>
    <message>
        <source>The hub has your work up to {when}.</source>
        <translation>لدى النظام المركزي عملك حتى {when}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Attendance marks</source>
        <translation>علامات الحضور</translation>
    </message>
    <message>
        <source>Report parts and evaluation</source>
        <translation>أجزاء التقرير والتقييم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Missions and agenda</source>
        <translation>المهام وجدول الأعمال</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>الآراء</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>أعمال أخرى</translation>
    </message>
    <message>
        <source>On a slow mobile network: text first, {text}; then files, {files}.</source>
        <translation>على شبكة جوّال بطيئة: النص أولًا، {text}؛ ثم الملفات، {files}.</translation>
    </message>
    <message>
        <source>On a slow mobile network: {time}.</source>
        <translation>على شبكة جوّال بطيئة: {time}.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>بضع ثوانٍ</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية تقريبًا</numerusform>
            <numerusform>ثانيتان تقريبًا</numerusform>
            <numerusform>%n ثوانٍ تقريبًا</numerusform>
            <numerusform>%n ثانية تقريبًا</numerusform>
            <numerusform>%n ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة تقريبًا</numerusform>
            <numerusform>دقيقتان تقريبًا</numerusform>
            <numerusform>%n دقائق تقريبًا</numerusform>
            <numerusform>%n دقيقة تقريبًا</numerusform>
            <numerusform>%n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة تقريبًا</numerusform>
            <numerusform>ساعتان تقريبًا</numerusform>
            <numerusform>%n ساعات تقريبًا</numerusform>
            <numerusform>%n ساعة تقريبًا</numerusform>
            <numerusform>%n ساعة تقريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Hub refuses</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم تتم مزامنة بعد</translation>
    </message>
    <message>
        <source>All at the hub {time}</source>
        <translation>سُلّم كل شيء {time}</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>جارٍ المزامنة</translation>
    </message>
    <message>
        <source>Files {done} of {total}</source>
        <translation>ملفات {done} من {total}</translation>
    </message>
    <message>
        <source>Syncing {done} of {total}</source>
        <translation>مزامنة {done} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>%n ينتظر</numerusform>
            <numerusform>%n ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n ينتظر</numerusform>
            <numerusform>%n ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>صفحة دخول</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>الساعة خاطئة</translation>
    </message>
    <message>
        <source>Unsafe network</source>
        <translation>شبكة غير آمنة</translation>
    </message>
    <message>
        <source>Hub not trusted</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>Proxy refuses</source>
        <translation>الوسيط يرفض</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>By file only</source>
        <translation>بالملفات فقط</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>لم تتم المزامنة</translation>
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
    <name>ItemInspector</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>نص للقراءة</translation>
    </message>
    <message>
        <source>Explanation below it</source>
        <translation>شرح تحته</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Show this page only if</source>
        <translation>تُعرض هذه الصفحة فقط إذا</translation>
    </message>
    <message>
        <source>Ask this only if</source>
        <translation>يُطرح هذا السؤال فقط إذا</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>في المصنف</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>نوع العنصر</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation>الإجابة إلزامية</translation>
    </message>
    <message>
        <source>Answered at the start with</source>
        <translation>الإجابة الابتدائية</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>codes with spaces between</source>
        <translation>رموز تفصلها مسافات</translation>
    </message>
    <message>
        <source>Check of the answer</source>
        <translation>التحقق من الإجابة</translation>
    </message>
    <message>
        <source>“.” is the answer</source>
        <translation>«.» هي الإجابة</translation>
    </message>
    <message>
        <source>Expression that must hold</source>
        <translation>عبارة يجب أن تتحقق</translation>
    </message>
    <message>
        <source>What to say if it does not</source>
        <translation>ما يقال إن لم تتحقق</translation>
    </message>
    <message>
        <source>In the results</source>
        <translation>في النتائج</translation>
    </message>
    <message>
        <source>Short name in charts</source>
        <translation>الاسم المختصر في الرسوم</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>لا شيء خاص</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>ما يقيسه</translation>
    </message>
    <message>
        <source>column of exports; lines up versions</source>
        <translation>عمود التصدير؛ يصل بين الإصدارات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Recommendation (0 to 10)</source>
        <translation>التوصية (0 إلى 10)</translation>
    </message>
    <message>
        <source>Knowledge before</source>
        <translation>المعرفة قبلُ</translation>
    </message>
    <message>
        <source>Knowledge after</source>
        <translation>المعرفة بعدُ</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>الاستعمال المزمع</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>عقبة</translation>
    </message>
    <message>
        <source>Most useful</source>
        <translation>الأكثر فائدة</translation>
    </message>
    <message>
        <source>Least useful</source>
        <translation>الأقل فائدة</translation>
    </message>
    <message>
        <source>Follow-up wanted</source>
        <translation>المتابعة المرغوبة</translation>
    </message>
    <message>
        <source>Who answers (groups the results)</source>
        <translation>من يجيب (يقسّم النتائج)</translation>
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
    <name>KindWords</name>
    <message>
        <source>Choose one</source>
        <translation>اختيار واحد</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>اختيار عدة إجابات</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>Statements on one scale</source>
        <translation>عبارات على مقياس واحد</translation>
    </message>
    <message>
        <source>Recommendation, 0 to 10</source>
        <translation>توصية من 0 إلى 10</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>نص قصير</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>نص طويل</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>عدد عشري</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>نص للقراءة</translation>
    </message>
    <message>
        <source>Group: one page</source>
        <translation>مجموعة: صفحة واحدة</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Pages done</source>
        <translation>الصفحات المنجزة</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>شعار الاتحاد الأوروبي</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>A laptop without a name</source>
        <translation>حاسوب بلا اسم</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>الاطلاع عليه</translation>
    </message>
    <message>
        <source>Look at what waits of {name}</source>
        <translation>الاطلاع على ما ينتظر من {name}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء التسجيل</translation>
    </message>
    <message>
        <source>Revoke {name}</source>
        <translation>إلغاء تسجيل {name}</translation>
    </message>
    <message>
        <source>Revoked {moment}. It gets nothing any more.</source>
        <translation>أُلغي تسجيله {moment}. لا يتلقّى شيئًا بعد ذلك.</translation>
    </message>
    <message>
        <source>enrolled {day}</source>
        <translation>سُجّل في {day}</translation>
    </message>
    <message>
        <source>certificate until {day}</source>
        <translation>الشهادة حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) for an officer</source>
        <translation>
            <numerusform>لا تغييرات تنتظر مسؤولًا</numerusform>
            <numerusform>تغيير واحد ينتظر مسؤول MIEUX</numerusform>
            <numerusform>تغييران ينتظران مسؤول MIEUX</numerusform>
            <numerusform>%n تغييرات تنتظر مسؤول MIEUX</numerusform>
            <numerusform>%n تغييرًا ينتظر مسؤول MIEUX</numerusform>
            <numerusform>%n تغيير ينتظر مسؤول MIEUX</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Laptops of the team</source>
        <translation>حواسيب الفريق</translation>
    </message>
    <message>
        <source>Pair a laptop</source>
        <translation>إقران حاسوب</translation>
    </message>
    <message>
        <source>No laptop is paired. Two laptops exchange files without a network or a hub.</source>
        <translation>لا حاسوب مقترنًا. يتبادل حاسوبان الملفات بلا شبكة ولا نظام مركزي.</translation>
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
    <name>LeavingPanel</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Stay in the kiosk</source>
        <translation>البقاء في الكشك</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>مغادرة الكشك</translation>
    </message>
    <message>
        <source>Only the person whose laptop this is can leave the form.</source>
        <translation>لا يستطيع مغادرة الاستبيان إلا صاحب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Capital letters count.</source>
        <translation>هذه ليست عبارة المرور. الأحرف الكبيرة مهمة.</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>تقديم مع ذلك</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>إعادة التقرير</translation>
    </message>
    <message>
        <source>Write an amendment</source>
        <translation>كتابة تعديل</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>الانتقال إلى الأول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>قيد التعديل</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مقدّم</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Version 1 has not been submitted yet.</source>
        <translation>لم تُقدّم النسخة 1 بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were submitted apart from each other: compare them.</source>
        <translation>
            <numerusform>لم تُقدّم أي نسخة على حدة.</numerusform>
            <numerusform>قُدّمت نسخة واحدة على حدة: قارن.</numerusform>
            <numerusform>قُدّمت نسختان كل على حدة: قارن بينهما.</numerusform>
            <numerusform>قُدّمت %n نسخ كل على حدة: قارن بينها.</numerusform>
            <numerusform>قُدّمت %n نسخة كل على حدة: قارن بينها.</numerusform>
            <numerusform>قُدّمت %n نسخة كل على حدة: قارن بينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two officers decided differently: decide once more.</source>
        <translation>قرر مسؤولان قرارين مختلفين: قرر مرة أخرى.</translation>
    </message>
    <message>
        <source>Texts changed since then and are not part of it: {sections}.</source>
        <translation>تغيرت نصوص منذ ذلك الحين وليست جزءًا منه: {sections}.</translation>
    </message>
    <message>
        <source>Version {number} was submitted by {name} on {when}. An officer decides on it.</source>
        <translation>قدّم {name} النسخة {number} في {when}. يبت فيها أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Version {number} was taken back by {name} on {when}.</source>
        <translation>استرجع {name} النسخة {number} في {when}.</translation>
    </message>
    <message>
        <source>Version {number} was accepted. {name} has been amending it since {when}:</source>
        <translation>قُبلت النسخة {number}. يعدّلها {name} منذ {when}:</translation>
    </message>
    <message>
        <source>Version {number} was accepted by {name} on {when}.</source>
        <translation>قبل {name} النسخة {number} في {when}.</translation>
    </message>
    <message>
        <source>Version {number} was returned by {name} on {when}.</source>
        <translation>أعاد {name} النسخة {number} في {when}.</translation>
    </message>
    <message>
        <source>somebody not received yet</source>
        <translation>شخص لم تصل بياناته بعد</translation>
    </message>
    <message numerus="yes">
        <source>Your word on it; %n open comment(s) go with it.</source>
        <translation>
            <numerusform>كلمتك؛ لا تعليقات مفتوحة معها.</numerusform>
            <numerusform>كلمتك؛ معها تعليق مفتوح واحد.</numerusform>
            <numerusform>كلمتك؛ معها تعليقان مفتوحان.</numerusform>
            <numerusform>كلمتك؛ معها %n تعليقات مفتوحة.</numerusform>
            <numerusform>كلمتك؛ معها %n تعليقًا مفتوحًا.</numerusform>
            <numerusform>كلمتك؛ معها %n تعليق مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be changed? You can also comment on paragraphs.</source>
        <translation>ما الذي يجب تغييره؟ يمكنك أيضًا التعليق على الفقرات.</translation>
    </message>
    <message>
        <source>Why is the accepted report amended? The next version keeps your reason.</source>
        <translation>لماذا يُعدّل التقرير المقبول؟ تحتفظ النسخة التالية بالسبب.</translation>
    </message>
    <message>
        <source>Still empty: {sections}</source>
        <translation>لا تزال فارغة: {sections}</translation>
    </message>
</context>
<context>
    <name>LifeSteps</name>
    <message>
        <source>Report taken back</source>
        <translation>استُرجع التقرير</translation>
    </message>
    <message>
        <source>Amendment begun</source>
        <translation>بدأ التعديل</translation>
    </message>
    <message>
        <source>Report returned</source>
        <translation>أُعيد التقرير</translation>
    </message>
    <message>
        <source>Report accepted</source>
        <translation>قُبل التقرير</translation>
    </message>
    <message>
        <source>Report submitted</source>
        <translation>قُدّم التقرير</translation>
    </message>
    <message>
        <source>It goes to the others with the next sync or file.</source>
        <translation>يصل إلى الآخرين مع المزامنة التالية أو بملف.</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>حُذف التعليق</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>النص الحالي</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>Longest answer, in characters</source>
        <translation>أطول إجابة بعدد الحروف</translation>
    </message>
    <message>
        <source>First day (year-month-day)</source>
        <translation>اليوم الأول (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>Last day (year-month-day)</source>
        <translation>اليوم الأخير (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation>اكتب عددًا صحيحًا، مثل 12.</translation>
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
    <name>Marking</name>
    <message>
        <source>The list of {day} is evidence: its day is over, or the person has signed.</source>
        <translation>قائمة {day} دليل إثبات: انقضى يومها أو وقّع الشخص.</translation>
    </message>
    <message>
        <source>These lists are evidence: their days are over, or the people have signed.</source>
        <translation>هذه القوائم دليل إثبات: انقضت أيامها أو وقّع الأشخاص.</translation>
    </message>
    <message>
        <source>What was marked before is kept beside the reason.</source>
        <translation>تُحفظ العلامة السابقة مع السبب.</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n mark(s) corrected?</source>
        <translation>
            <numerusform>لماذا تُصحّح العلامات؟</numerusform>
            <numerusform>لماذا تُصحّح العلامة؟</numerusform>
            <numerusform>لماذا تُصحّح العلامتان؟</numerusform>
            <numerusform>لماذا تُصحّح %n علامات؟</numerusform>
            <numerusform>لماذا تُصحّح %n علامة؟</numerusform>
            <numerusform>لماذا تُصحّح %n علامة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Marked in the wrong row</source>
        <translation>سُجّل في السطر الخطأ</translation>
    </message>
    <message>
        <source>Marked in the wrong session</source>
        <translation>سُجّل في الجلسة الخطأ</translation>
    </message>
    <message>
        <source>Was there, as the paper list shows</source>
        <translation>كان حاضرًا كما تُظهر القائمة الورقية</translation>
    </message>
    <message>
        <source>Was not there, as the facilitator confirms</source>
        <translation>لم يكن حاضرًا كما يؤكّد الميسّر</translation>
    </message>
    <message>
        <source>Came late or left early, told afterwards</source>
        <translation>تأخّر أو غادر مبكرًا، وأُبلغ بذلك لاحقًا</translation>
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
    <name>NoticePage</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <source>Receiving a file</source>
        <translation>جارٍ استلام ملف</translation>
    </message>
    <message>
        <source>You can go on working. Do not pull out the stick yet.</source>
        <translation>يمكنك متابعة العمل. لا تسحب الذاكرة بعد.</translation>
    </message>
    <message>
        <source>Syncing with the hub</source>
        <translation>جارٍ المزامنة مع النظام المركزي</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Not enrolled with a hub</source>
        <translation>غير مسجَّل لدى نظام مركزي</translation>
    </message>
    <message>
        <source>Enrolled, this laptop syncs by itself when there is a network.</source>
        <translation>بعد التسجيل يتزامن هذا الحاسوب تلقائيًا عند توفر شبكة.</translation>
    </message>
    <message>
        <source>sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Sync with the hub</source>
        <translation>المزامنة مع النظام المركزي</translation>
    </message>
    <message>
        <source>The hub keeps the work of all laptops together and gives each what its user is deployed to. Enrol once, with a code of its administrator; then work goes there by itself when there is a network.</source>
        <translation>يجمع النظام المركزي عمل كل الحواسيب ويعطي كلًا منها ما كُلّف به صاحبه. سجّل مرة واحدة برمز من مديره؛ ثم يُرسل العمل إليه تلقائيًا عند توفر شبكة.</translation>
    </message>
    <message>
        <source>Exchange with a colleague</source>
        <translation>التبادل مع زميل</translation>
    </message>
    <message>
        <source>Laptops of a team exchange their work by files on a USB stick; no network is needed. Pair two laptops once: one shows a code, the other types it. Only the other laptop can open the files.</source>
        <translation>تتبادل حواسيب الفريق عملها بملفات على ذاكرة USB بلا شبكة. أقرن حاسوبين مرة واحدة: يعرض أحدهما رمزًا ويكتبه الآخر. ولا يفتح الملفات إلا الحاسوب الآخر.</translation>
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
        <source>Enrol this laptop</source>
        <translation>تسجيل هذا الحاسوب</translation>
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
        <source>Follow up earlier recommendations</source>
        <translation>متابعة التوصيات السابقة</translation>
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
    <name>PadPage</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Take back a line</source>
        <translation>التراجع عن خط</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
    <name>PaperFlow</name>
    <message>
        <source>Pictures and scans ({kinds})</source>
        <translation>صور ومسوح ضوئية ‏({kinds})</translation>
    </message>
    <message>
        <source>Choose pictures of the list</source>
        <translation>اختيار صور القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on paper kept</source>
        <translation>
            <numerusform>لم يُحفظ توقيع ورقي</numerusform>
            <numerusform>حُفظ توقيع ورقي واحد</numerusform>
            <numerusform>حُفظ توقيعان ورقيان</numerusform>
            <numerusform>حُفظت %n توقيعات ورقية</numerusform>
            <numerusform>حُفظ %n توقيعًا ورقيًا</numerusform>
            <numerusform>حُفظ %n توقيع ورقي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, and %n more</source>
        <translation>
            <numerusform>{name} ولا غيرها</numerusform>
            <numerusform>{name} وواحدة أخرى</numerusform>
            <numerusform>{name} واثنتان أخريان</numerusform>
            <numerusform>{name} و%n أخرى</numerusform>
            <numerusform>{name} و%n أخرى</numerusform>
            <numerusform>{name} و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Who signed on this sheet? {day}, {name}</source>
        <translation>من وقّع على هذه الورقة؟ {day}، {name}</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>أزيلت الصورة</translation>
    </message>
</context>
<context>
    <name>PaperForms</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheets are in “{name}”.</source>
        <translation>الأوراق في «{name}».</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
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
    <name>PeopleImport</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع</translation>
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
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
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
        <translation>آخر</translation>
    </message>
    <message>
        <source>There is no name, so this line cannot be added.</source>
        <translation>لا يوجد اسم، لذا لا يمكن إضافة هذا السطر.</translation>
    </message>
    <message>
        <source>This does not look like a name.</source>
        <translation>لا يبدو هذا اسمًا.</translation>
    </message>
    <message>
        <source>“{said}” is not a known country. It is left empty.</source>
        <translation>«{said}» ليس بلدًا معروفًا. يُترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>“{said}” is not a known gender. It is left empty.</source>
        <translation>«{said}» ليس نوعًا معروفًا. يُترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>This is a formula. It is left empty.</source>
        <translation>هذه صيغة حسابية. يُترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>The e-mail address looks unusual.</source>
        <translation>يبدو عنوان البريد الإلكتروني غير معتاد.</translation>
    </message>
    <message>
        <source>There are several e-mail addresses. The first one is taken.</source>
        <translation>توجد عدة عناوين بريد إلكتروني. يُؤخذ أولها.</translation>
    </message>
    <message>
        <source>Another line has the same e-mail address but another name.</source>
        <translation>في سطر آخر عنوان البريد نفسه لكن باسم آخر.</translation>
    </message>
    <message>
        <source>The telephone number looks unusual.</source>
        <translation>يبدو رقم الهاتف غير معتاد.</translation>
    </message>
    <message>
        <source>There are several telephone numbers. The first one is taken.</source>
        <translation>توجد عدة أرقام هاتف. يُؤخذ أولها.</translation>
    </message>
    <message>
        <source>There is no institution.</source>
        <translation>لا توجد مؤسسة.</translation>
    </message>
    <message>
        <source>The list says “{said}”. It is taken for the one of nearly this name.</source>
        <translation>تذكر القائمة «{said}». وتُعدّ المؤسسة التي تحمل اسمًا قريبًا منه.</translation>
    </message>
    <message>
        <source>The text is too long. It is shortened.</source>
        <translation>النص طويل جدًا. وقد اختُصر.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>مدرج في القائمة</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>شخص معروف</translation>
    </message>
    <message>
        <source>New person?</source>
        <translation>شخص جديد؟</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Same as line {number}</source>
        <translation>مثل السطر {number}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Same name and e-mail or phone as {person}.</source>
        <translation>الاسم والبريد أو الهاتف نفسه: {person}.</translation>
    </message>
    <message>
        <source>Same name and institution as {person}.</source>
        <translation>الاسم والمؤسسة نفسهما: {person}.</translation>
    </message>
    <message>
        <source>Same name as {person}.</source>
        <translation>الاسم نفسه: {person}.</translation>
    </message>
    <message>
        <source>Nearly the same name as {person}.</source>
        <translation>اسم قريب جدًا: {person}.</translation>
    </message>
    <message>
        <source>Same e-mail as {person}, but another name.</source>
        <translation>البريد نفسه لكن باسم آخر: {person}.</translation>
    </message>
    <message>
        <source>Same name as {person}, but other details.</source>
        <translation>الاسم نفسه لكن ببيانات أخرى: {person}.</translation>
    </message>
</context>
<context>
    <name>PeopleImportPresenter</name>
    <message>
        <source>Add the people</source>
        <translation>إضافة الأشخاص</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>اختيار قائمة أخرى</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>لصق قائمة</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Show only lines to check</source>
        <translation>إظهار أسطر التحقق فقط</translation>
    </message>
    <message>
        <source>Correct the columns</source>
        <translation>تصحيح الأعمدة</translation>
    </message>
    <message>
        <source>Next line to check</source>
        <translation>السطر التالي للتحقق</translation>
    </message>
    <message>
        <source>Back without importing</source>
        <translation>رجوع دون استيراد</translation>
    </message>
    <message>
        <source>Lists of people ({kinds})</source>
        <translation>قوائم الأشخاص ({kinds})</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>The people are added to the directory.</source>
        <translation>يُضاف الأشخاص إلى الدليل.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>{action}، النشاط {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>لا أحد في القائمة</numerusform>
            <numerusform>واحد في القائمة</numerusform>
            <numerusform>اثنان في القائمة</numerusform>
            <numerusform>%n في القائمة</numerusform>
            <numerusform>%n في القائمة</numerusform>
            <numerusform>%n في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>لم يُضف أحد</numerusform>
            <numerusform>أضيف شخص واحد</numerusform>
            <numerusform>أضيف شخصان</numerusform>
            <numerusform>أضيف %n أشخاص</numerusform>
            <numerusform>أضيف %n شخصًا</numerusform>
            <numerusform>أضيف %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImportScreen</name>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Correct the columns</source>
        <translation>تصحيح الأعمدة</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>People of the list</source>
        <translation>أشخاص القائمة</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>قراءة القائمة</translation>
    </message>
    <message>
        <source>Nothing is added before you say so.</source>
        <translation>لا يُضاف شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Adding the people</source>
        <translation>إضافة الأشخاص</translation>
    </message>
    <message>
        <source>If you cancel, nothing is added.</source>
        <translation>إذا ألغيت فلن يُضاف شيء.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>next to check</source>
        <translation>التالي للتحقق</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>قائمة ملصقة</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a person left out</source>
        <translation>
            <numerusform>لا أسطر مستبعدة</numerusform>
            <numerusform>استُبعد سطر واحد بلا شخص</numerusform>
            <numerusform>استُبعد سطران بلا أشخاص</numerusform>
            <numerusform>استُبعدت %n أسطر بلا أشخاص</numerusform>
            <numerusform>استُبعد %n سطرًا بلا أشخاص</numerusform>
            <numerusform>استُبعد %n سطر بلا أشخاص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>إضافة أشخاص</numerusform>
            <numerusform>إضافة شخص واحد</numerusform>
            <numerusform>إضافة شخصين</numerusform>
            <numerusform>إضافة %n أشخاص</numerusform>
            <numerusform>إضافة %n شخصًا</numerusform>
            <numerusform>إضافة %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%n جدد</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>لا معروفين</numerusform>
            <numerusform>معروف واحد</numerusform>
            <numerusform>معروفان</numerusform>
            <numerusform>%n معروفين</numerusform>
            <numerusform>%n معروفًا</numerusform>
            <numerusform>%n معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>لا أحد مدرج</numerusform>
            <numerusform>واحد مدرج</numerusform>
            <numerusform>اثنان مدرجان</numerusform>
            <numerusform>%n مدرجين</numerusform>
            <numerusform>%n مدرجًا</numerusform>
            <numerusform>%n مدرج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا مستبعد</numerusform>
            <numerusform>مستبعد واحد</numerusform>
            <numerusform>مستبعدان</numerusform>
            <numerusform>%n مستبعدين</numerusform>
            <numerusform>%n مستبعدًا</numerusform>
            <numerusform>%n مستبعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>أفلت قائمة هنا</translation>
    </message>
    <message>
        <source>An Excel workbook, a CSV file or address cards. Or copy the lines in your table and paste them here. You see every line before anything is added.</source>
        <translation>مصنف Excel أو ملف CSV أو بطاقات عناوين. أو انسخ الأسطر من جدولك وألصقها هنا. ترى كل سطر قبل إضافة أي شيء.</translation>
    </message>
    <message>
        <source>No people found on this sheet</source>
        <translation>لم يُعثر على أشخاص في هذه الورقة</translation>
    </message>
    <message>
        <source>Choose another sheet, or say above which column holds the names.</source>
        <translation>اختر ورقة أخرى، أو حدد أعلاه العمود الذي يحتوي الأسماء.</translation>
    </message>
    <message>
        <source>Recognised: {fields}</source>
        <translation>تم التعرف على: {fields}</translation>
    </message>
    <message>
        <source>No column for: {fields}</source>
        <translation>لا يوجد عمود لـ: {fields}</translation>
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
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
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
        <source>Save all that is known of this person</source>
        <translation>حفظ كل ما يُعرف عن هذا الشخص</translation>
    </message>
    <message>
        <source>Erase this person at their wish</source>
        <translation>محو هذا الشخص بناءً على طلبه</translation>
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
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
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
    <name>PersonDialog</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
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
        <translation>الأشخاص الموجودون</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>حفظ بياناته</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>محوه</translation>
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
        <source>At their wish</source>
        <translation>بناءً على طلبه</translation>
    </message>
    <message>
        <source>People may ask for all that is kept about them, or to have it erased. That they took part stays as a number.</source>
        <translation>يحق لأي شخص أن يطلب كل ما يُحفظ عنه أو محوه. وتبقى مشاركته رقمًا.</translation>
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
    <name>PersonPane</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Enrol a laptop</source>
        <translation>تسجيل حاسوب</translation>
    </message>
    <message>
        <source>No laptop is enrolled for them yet.</source>
        <translation>لم يُسجَّل له حاسوب بعد.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُلغي تسجيله</translation>
    </message>
    <message>
        <source>Certificate ended</source>
        <translation>انتهت الشهادة</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Sign on phones</source>
        <translation>التوقيع على الهواتف</translation>
    </message>
    <message>
        <source>End signing on phones</source>
        <translation>إنهاء التوقيع على الهواتف</translation>
    </message>
    <message>
        <source>Code of the room</source>
        <translation>رمز القاعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Code of the page to sign on</source>
        <translation>رمز صفحة التوقيع</translation>
    </message>
    <message>
        <source>People who have signed</source>
        <translation>الأشخاص الذين وقّعوا</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Sign the attendance list on your phone</source>
        <translation>وقّع قائمة الحضور على هاتفك</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi as this laptop.</source>
        <translation>اتصل بشبكة Wi-Fi نفسها التي يتصل بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Scan the code, or type the address.</source>
        <translation>امسح الرمز أو اكتب العنوان.</translation>
    </message>
    <message>
        <source>Type the code on your badge, then sign.</source>
        <translation>اكتب الرمز الذي على شارتك، ثم وقّع.</translation>
    </message>
    <message>
        <source>Sign for {day}</source>
        <translation>التوقيع ليوم {day}</translation>
    </message>
    <message>
        <source>Or type this code on the page of the room: {code}</source>
        <translation>أو اكتب هذا الرمز في صفحة القاعة: {code}</translation>
    </message>
    <message>
        <source>Scan this code with your own phone.</source>
        <translation>امسح هذا الرمز بهاتفك.</translation>
    </message>
    <message>
        <source>It works once, until {time}.</source>
        <translation>يعمل مرة واحدة، حتى الساعة {time}.</translation>
    </message>
    <message>
        <source>of {expected} have signed</source>
        <translation>من {expected} وقّعوا</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>A phone came by another address: scan this code again.</source>
        <translation>جاء هاتف من عنوان آخر: امسح هذا الرمز مجددًا.</translation>
    </message>
    <message>
        <source>Phones come through.</source>
        <translation>الهواتف تصل.</translation>
    </message>
    <message>
        <source>Nothing answers at this address: the network is gone, or a firewall stops it.</source>
        <translation>لا شيء يستجيب على هذا العنوان: انقطعت الشبكة أو يمنعها جدار حماية.</translation>
    </message>
    <message>
        <source>No phone yet. If none comes through: is it in the same Wi-Fi, and does this Wi-Fi let devices reach each other?</source>
        <translation>لا هاتف بعد. إن لم يصل أي هاتف: هل هو على شبكة Wi-Fi نفسها، وهل تسمح هذه الشبكة للأجهزة بالتواصل فيما بينها؟</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>PileModel</name>
    <message>
        <source>n/a</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>In, and sealed</source>
        <translation>أُدخلت وخُتمت</translation>
    </message>
    <message>
        <source>Typed otherwise the first time</source>
        <translation>أُدخلت إجابة أخرى في المرة الأولى</translation>
    </message>
    <message>
        <source>Being typed in</source>
        <translation>قيد الإدخال</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>غير مطروح</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>typed otherwise the first time</source>
        <translation>أُدخلت إجابة أخرى في المرة الأولى</translation>
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
        <source>Implementation report of the action</source>
        <translation>تقرير تنفيذ الإجراء</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>تحرير الإجراء</translation>
    </message>
    <message>
        <source>Feedback about the action</source>
        <translation>آراء حول الإجراء</translation>
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
    <name>Preview</name>
    <message>
        <source>Language of the preview</source>
        <translation>لغة المعاينة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>التحقق من الإجابات</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Here stands what people will see, as soon as there is a question.</source>
        <translation>يظهر هنا ما سيراه الناس حالما يوجد سؤال.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>After these answers it is not asked. Answer differently to see it.</source>
        <translation>بعد هذه الإجابات لا يُطرح هذا السؤال. أجب بغيرها لتراه.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Use the usual wording</source>
        <translation>استخدام الصيغة المعتادة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Keep personal data until</source>
        <translation>حفظ البيانات الشخصية حتى</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>محو البيانات الشخصية…</translation>
    </message>
    <message>
        <source>usual wording</source>
        <translation>الصيغة المعتادة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the person</source>
        <translation>فتح بطاقة الشخص</translation>
    </message>
    <message>
        <source>{asked} of {all} people were asked</source>
        <translation>سُئل {asked} من {all} شخص</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): name, contact, gender</source>
        <translation>
            <numerusform>لا أشخاص: الاسم والاتصال والنوع</numerusform>
            <numerusform>شخص واحد: الاسم والاتصال والنوع</numerusform>
            <numerusform>شخصان: الاسم والاتصال والنوع</numerusform>
            <numerusform>%n أشخاص: الاسم والاتصال والنوع</numerusform>
            <numerusform>%n شخصًا: الاسم والاتصال والنوع</numerusform>
            <numerusform>%n شخص: الاسم والاتصال والنوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%n توقيعات</numerusform>
            <numerusform>%n توقيعًا</numerusform>
            <numerusform>%n توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) on certificates</source>
        <translation>
            <numerusform>لا أسماء على الشهادات</numerusform>
            <numerusform>اسم واحد على الشهادات</numerusform>
            <numerusform>اسمان على الشهادات</numerusform>
            <numerusform>%n أسماء على الشهادات</numerusform>
            <numerusform>%n اسمًا على الشهادات</numerusform>
            <numerusform>%n اسم على الشهادات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) of absences and corrections</source>
        <translation>
            <numerusform>لا أسباب للغياب والتصحيح</numerusform>
            <numerusform>سبب واحد للغياب أو التصحيح</numerusform>
            <numerusform>سببان للغياب والتصحيح</numerusform>
            <numerusform>%n أسباب للغياب والتصحيح</numerusform>
            <numerusform>%n سببًا للغياب والتصحيح</numerusform>
            <numerusform>%n سبب للغياب والتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of paper lists</source>
        <translation>
            <numerusform>لا صور للقوائم الورقية</numerusform>
            <numerusform>صورة واحدة للقوائم الورقية</numerusform>
            <numerusform>صورتان للقوائم الورقية</numerusform>
            <numerusform>%n صور للقوائم الورقية</numerusform>
            <numerusform>%n صورة للقوائم الورقية</numerusform>
            <numerusform>%n صورة للقوائم الورقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay: they are in another action or a team</source>
        <translation>
            <numerusform>لا يبقى أحد</numerusform>
            <numerusform>يبقى شخص واحد: هو في عمل آخر أو في فريق</numerusform>
            <numerusform>يبقى شخصان: هما في عمل آخر أو في فريق</numerusform>
            <numerusform>يبقى %n أشخاص: هم في عمل آخر أو في فريق</numerusform>
            <numerusform>يبقى %n شخصًا: هم في عمل آخر أو في فريق</numerusform>
            <numerusform>يبقى %n شخص: هم في عمل آخر أو في فريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a day first.</source>
        <translation>حدد يومًا أولاً.</translation>
    </message>
    <message>
        <source>Possible after {day}.</source>
        <translation>ممكن بعد {day}.</translation>
    </message>
    <message>
        <source>Nothing personal is left.</source>
        <translation>لم يبق شيء شخصي.</translation>
    </message>
    <message>
        <source>Marks, counts and hashes stay.</source>
        <translation>تبقى العلامات والأعداد والبصمات.</translation>
    </message>
    <message>
        <source>This is not a day. Type it as 3 March 2026.</source>
        <translation>هذا ليس يومًا. اكتبه هكذا: 3 مارس 2026.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>to another wording: asked again before they sign next</source>
        <translation>على صياغة أخرى: يُسأل من جديد قبل التوقيع التالي</translation>
    </message>
    <message>
        <source>agreed, {when}</source>
        <translation>وافق، {when}</translation>
    </message>
    <message>
        <source>declined, {when}</source>
        <translation>رفض، {when}</translation>
    </message>
    <message>
        <source>Nothing is shown in this language yet.</source>
        <translation>لا يُعرض شيء بهذه اللغة بعد.</translation>
    </message>
    <message>
        <source>Version {version}.</source>
        <translation>النسخة {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered it, so a change makes the next version.</source>
        <translation>
            <numerusform>لم يجب عنها أحد.</numerusform>
            <numerusform>أجاب عنها شخص واحد، فأي تغيير ينشئ النسخة التالية.</numerusform>
            <numerusform>أجاب عنها شخصان، فأي تغيير ينشئ النسخة التالية.</numerusform>
            <numerusform>أجاب عنها %n أشخاص، فأي تغيير ينشئ النسخة التالية.</numerusform>
            <numerusform>أجاب عنها %n شخصًا، فأي تغيير ينشئ النسخة التالية.</numerusform>
            <numerusform>أجاب عنها %n شخص، فأي تغيير ينشئ النسخة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is asked again then.</source>
        <translation>ويُسأل الجميع عندها من جديد.</translation>
    </message>
    <message>
        <source>Nobody has answered it yet.</source>
        <translation>لم يجب عنها أحد بعد.</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>ما يُقال للناس</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ما أجابوا به</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>A purge would erase</source>
        <translation>سيمحو التطهير</translation>
    </message>
    <message>
        <source>For one person alone, open them: there you export or erase what is known of them.</source>
        <translation>لشخص واحد، افتح بطاقته: هناك تصدّر ما يُعرف عنه أو تمحوه.</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Use the usual wording of the notice</source>
        <translation>استخدام الصيغة المعتادة للإشعار</translation>
    </message>
    <message>
        <source>Erase personal data whose time is over</source>
        <translation>محو البيانات الشخصية المنتهية مدتها</translation>
    </message>
    <message>
        <source>What is listed is erased here, and on every laptop and server as the erasure arrives. This cannot be undone.</source>
        <translation>يُمحى المذكور هنا، وعلى كل حاسوب وخادم حين يصله المحو. ولا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Erase personal data of {action}?</source>
        <translation>أتريد محو البيانات الشخصية للعمل {action}؟</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message numerus="yes">
        <source>Personal data of %n person(s) erased.</source>
        <translation>
            <numerusform>لم تُمحَ بيانات أحد.</numerusform>
            <numerusform>مُحيت بيانات شخص واحد.</numerusform>
            <numerusform>مُحيت بيانات شخصين.</numerusform>
            <numerusform>مُحيت بيانات %n أشخاص.</numerusform>
            <numerusform>مُحيت بيانات %n شخصًا.</numerusform>
            <numerusform>مُحيت بيانات %n شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>row {row}</source>
        <translation>السطر {row}</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>الخلية {cell}</translation>
    </message>
    <message>
        <source>This is no Excel workbook that can be read.</source>
        <translation>هذا ليس مصنف Excel يمكن قراءته.</translation>
    </message>
    <message>
        <source>The workbook is too large.</source>
        <translation>المصنف كبير جدًا.</translation>
    </message>
    <message>
        <source>There is no sheet named “survey”.</source>
        <translation>لا توجد ورقة باسم «survey».</translation>
    </message>
    <message>
        <source>The heading “{detail}” has no language code. Write it as “Français (fr)”.</source>
        <translation>لا يحمل العنوان «{detail}» رمز لغة. اكتبه هكذا: «Français (fr)».</translation>
    </message>
    <message>
        <source>The form asks nothing.</source>
        <translation>لا يسأل الاستبيان شيئًا.</translation>
    </message>
    <message>
        <source>Questions of the type “{detail}” cannot be asked here.</source>
        <translation>لا يمكن طرح أسئلة من نوع «{detail}» هنا.</translation>
    </message>
    <message>
        <source>This column cannot be taken over: “{detail}”.</source>
        <translation>لا يمكن أخذ هذا العمود: «{detail}».</translation>
    </message>
    <message>
        <source>This sheet cannot be taken over.</source>
        <translation>لا يمكن أخذ هذه الورقة.</translation>
    </message>
    <message>
        <source>Pictures, sound and film beside a question cannot be shown.</source>
        <translation>لا يمكن عرض الصور والأصوات والأفلام بجانب السؤال.</translation>
    </message>
    <message>
        <source>The function “{detail}” is not known here.</source>
        <translation>الدالة «{detail}» غير معروفة هنا.</translation>
    </message>
    <message>
        <source>This condition cannot be read: {detail}</source>
        <translation>لا يمكن قراءة هذا الشرط: {detail}</translation>
    </message>
    <message>
        <source>A text cannot repeat an answer.</source>
        <translation>لا يمكن للنص أن يكرر إجابة.</translation>
    </message>
    <message>
        <source>“{detail}” is no fixed answer to begin with.</source>
        <translation>«{detail}» ليست إجابة ابتدائية ثابتة.</translation>
    </message>
    <message>
        <source>“{detail}” does not answer this question.</source>
        <translation>«{detail}» لا تجيب عن هذا السؤال.</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>ليس للسطر اسم.</translation>
    </message>
    <message>
        <source>The row has no type.</source>
        <translation>ليس للسطر نوع.</translation>
    </message>
    <message>
        <source>The text in the language “{detail}” is missing.</source>
        <translation>النص باللغة «{detail}» ناقص.</translation>
    </message>
    <message>
        <source>There is no list of choices named “{detail}”.</source>
        <translation>لا توجد قائمة خيارات باسم «{detail}».</translation>
    </message>
    <message>
        <source>“{detail}” cannot stand here.</source>
        <translation>لا يمكن أن يرد «{detail}» هنا.</translation>
    </message>
    <message>
        <source>“{detail}” is given twice.</source>
        <translation>«{detail}» مكرر.</translation>
    </message>
    <message>
        <source>The group “{detail}” has no end.</source>
        <translation>المجموعة «{detail}» بلا نهاية.</translation>
    </message>
    <message>
        <source>A group ends here that has no beginning.</source>
        <translation>تنتهي هنا مجموعة لم تبدأ.</translation>
    </message>
    <message>
        <source>The form does not hold: {detail}</source>
        <translation>الاستبيان غير صالح: {detail}</translation>
    </message>
    <message>
        <source>“{detail}” is left out: answers are anonymous.</source>
        <translation>استُبعد «{detail}»: الإجابات مجهولة الاسم.</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>استُبعد هذا العمود.</translation>
    </message>
    <message>
        <source>This setting is left out.</source>
        <translation>استُبعد هذا الإعداد.</translation>
    </message>
    <message>
        <source>This sheet is left out.</source>
        <translation>استُبعدت هذه الورقة.</translation>
    </message>
    <message>
        <source>The appearance “{detail}” is left out.</source>
        <translation>استُبعد المظهر «{detail}».</translation>
    </message>
    <message>
        <source>This row is switched off in the workbook.</source>
        <translation>هذا السطر معطّل في المصنف.</translation>
    </message>
    <message>
        <source>The group shows its name: it has no label.</source>
        <translation>تعرض المجموعة اسمها: ليس لها عنوان.</translation>
    </message>
    <message>
        <source>“{detail}” is no number: the version is counted from 1.</source>
        <translation>«{detail}» ليس رقمًا: يُعدّ الإصدار ابتداءً من 1.</translation>
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
    <message>
        <source>This laptop is not enrolled with a hub. Enrol it on the Sync screen.</source>
        <translation>هذا الحاسوب غير مسجَّل لدى نظام مركزي. سجّله في شاشة المزامنة.</translation>
    </message>
    <message>
        <source>This laptop is enrolled with the hub “{hub}”. Leave that one first.</source>
        <translation>هذا الحاسوب مسجَّل لدى النظام المركزي «{hub}». غادره أولًا.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a hub. It looks like hub.example.org.</source>
        <translation>«{address}» ليس عنوان نظام مركزي. يشبه العنوان hub.example.org.</translation>
    </message>
    <message>
        <source>This address is not protected on its way. Use the one that begins with https.</source>
        <translation>هذا العنوان غير محمي في الطريق. استخدم العنوان الذي يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The hub does not take this code. It may be older than a day, or used already. Ask its administrator for a new one.</source>
        <translation>لا يقبل النظام المركزي هذا الرمز. قد يكون أقدم من يوم أو استُخدم من قبل. اطلب رمزًا جديدًا من مديره.</translation>
    </message>
    <message>
        <source>The hub knows this laptop as that of somebody else. Ask its administrator.</source>
        <translation>يعرف النظام المركزي هذا الحاسوب على أنه لشخص آخر. اسأل مديره.</translation>
    </message>
    <message>
        <source>This file is no answer of a hub’s administrator. Choose the one that they gave you.</source>
        <translation>هذا الملف ليس ردًا من مدير نظام مركزي. اختر الملف الذي أعطاك إياه.</translation>
    </message>
    <message>
        <source>What came was not signed by your hub, so nothing of it was taken. Try another network; if it stays, tell the hub’s administrator.</source>
        <translation>ما وصل غير موقّع من نظامك المركزي، فلم يؤخذ منه شيء. جرّب شبكة أخرى؛ وإن استمر ذلك فأبلغ المدير.</translation>
    </message>
    <message>
        <source>There is no network. Your work is safe here and goes by itself once there is one.</source>
        <translation>لا توجد شبكة. عملك محفوظ هنا ويُرسل تلقائيًا عند توفرها.</translation>
    </message>
    <message>
        <source>The hub does not answer at {host}. Your work is safe here; the next try comes by itself.</source>
        <translation>لا يرد النظام المركزي على {host}. عملك محفوظ هنا؛ وتأتي المحاولة التالية تلقائيًا.</translation>
    </message>
    <message>
        <source>The connection broke. What arrived is kept; it goes on from there by itself.</source>
        <translation>انقطع الاتصال. ما وصل محفوظ؛ ويُستأنف من هناك تلقائيًا.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in page first. Sync starts by itself when the hub answers.</source>
        <translation>تطلب هذه الشبكة صفحة تسجيل دخول أولًا. تبدأ المزامنة تلقائيًا عندما يرد النظام المركزي.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: somebody in between shows a certificate that this laptop does not trust. Nothing was sent. Use another network.</source>
        <translation>الاتصال بـ{host} غير آمن: هناك من يعرض في الطريق شهادة لا يثق بها هذا الحاسوب. لم يُرسل شيء. استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out. Nothing was sent. Tell the hub’s administrator.</source>
        <translation>انتهت صلاحية شهادة {host}. لم يُرسل شيء. أبلغ مدير النظام المركزي.</translation>
    </message>
    <message>
        <source>The date or time of this laptop is wrong, so that it cannot tell whom to trust. Set the clock, then sync again.</source>
        <translation>تاريخ هذا الحاسوب أو وقته خاطئ، فلا يعرف بمن يثق. اضبط الساعة ثم أعد المزامنة.</translation>
    </message>
    <message>
        <source>The network’s proxy {proxy} let nothing through. Check its settings in the system, or use another network.</source>
        <translation>لم يسمح وسيط الشبكة {proxy} بمرور شيء. تحقق من إعداداته في النظام أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>Something that is no hub answers at {host}. Check the address, or the network’s sign-in page.</source>
        <translation>ما يرد على {host} ليس نظامًا مركزيًا. تحقق من العنوان أو من صفحة دخول الشبكة.</translation>
    </message>
    <message>
        <source>Somebody else answers in the place of the hub. Check the network’s sign-in page.</source>
        <translation>يرد طرف آخر بدل النظام المركزي. تحقق من صفحة دخول الشبكة.</translation>
    </message>
    <message>
        <source>The hub has no address here, so that work reaches it by file only. Give its address to sync over a network.</source>
        <translation>لا عنوان للنظام المركزي هنا، فلا يصله العمل إلا بملفات. أدخل عنوانه للمزامنة عبر شبكة.</translation>
    </message>
    <message>
        <source>A sync is running already.</source>
        <translation>هناك مزامنة جارية بالفعل.</translation>
    </message>
    <message>
        <source>The hub has much to do. The next try comes by itself.</source>
        <translation>النظام المركزي مشغول. تأتي المحاولة التالية تلقائيًا.</translation>
    </message>
    <message>
        <source>The hub made a mistake. Your work is safe here; the next try comes by itself. Tell its administrator if it stays.</source>
        <translation>وقع خطأ في النظام المركزي. عملك محفوظ هنا؛ وتأتي المحاولة التالية تلقائيًا. إن استمر ذلك فأبلغ مديره.</translation>
    </message>
    <message>
        <source>The hub cannot reach its database. Your work is safe here; the next try comes by itself.</source>
        <translation>لا يصل النظام المركزي إلى قاعدة بياناته. عملك محفوظ هنا؛ وتأتي المحاولة التالية تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk of the hub is full. Your work is safe here. Tell the hub’s administrator.</source>
        <translation>قرص النظام المركزي ممتلئ. عملك محفوظ هنا. أبلغ المدير.</translation>
    </message>
    <message>
        <source>This laptop asked the hub too often. The next try comes by itself.</source>
        <translation>سأل هذا الحاسوب النظام المركزي كثيرًا. تأتي المحاولة التالية تلقائيًا.</translation>
    </message>
    <message>
        <source>The hub does not know this laptop. Ask its administrator for a new code, then enrol again.</source>
        <translation>لا يعرف النظام المركزي هذا الحاسوب. اطلب رمزًا جديدًا من مديره ثم سجّل من جديد.</translation>
    </message>
    <message>
        <source>The hub gives this laptop nothing any more. Ask its administrator.</source>
        <translation>لم يعد النظام المركزي يعطي هذا الحاسوب شيئًا. اسأل مديره.</translation>
    </message>
    <message>
        <source>The hub could not read what this laptop sent. Your work is safe here. Update the program.</source>
        <translation>لم يستطع النظام المركزي قراءة ما أرسله هذا الحاسوب. عملك محفوظ هنا. حدّث البرنامج.</translation>
    </message>
    <message>
        <source>The hub and this program are of different ages. Update the program; your work is safe here.</source>
        <translation>إصدارا النظام المركزي وهذا البرنامج مختلفان. حدّث البرنامج؛ عملك محفوظ هنا.</translation>
    </message>
    <message>
        <source>The hub takes no request of this size. Your work is safe here. Tell the hub’s administrator.</source>
        <translation>لا يقبل النظام المركزي طلبًا بهذا الحجم. عملك محفوظ هنا. أبلغ المدير.</translation>
    </message>
    <message>
        <source>The network was too slow for the hub to wait. What arrived is kept; the next try comes by itself.</source>
        <translation>كانت الشبكة أبطأ من أن ينتظر النظام المركزي. ما وصل محفوظ؛ وتأتي المحاولة التالية تلقائيًا.</translation>
    </message>
    <message>
        <source>The hub and this laptop have to be brought in line. Sync again.</source>
        <translation>يجب مواءمة النظام المركزي وهذا الحاسوب. أعد المزامنة.</translation>
    </message>
    <message>
        <source>The clock of this laptop is too far from the hub’s. Set the clock, then try again.</source>
        <translation>ساعة هذا الحاسوب بعيدة عن ساعة النظام المركزي. اضبطها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The hub does not have this file yet, or not for you. It comes with a later sync.</source>
        <translation>ليس هذا الملف لدى النظام المركزي بعد، أو ليس لك. يأتي مع مزامنة لاحقة.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. It is sent again from the start with the next sync.</source>
        <translation>لم يصل الملف كما أُرسل. يُعاد إرساله من البداية مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Too many files are half sent. Those that are left go with the next sync.</source>
        <translation>ملفات كثيرة أُرسل نصفها. يُرسل الباقي مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>The hub has forgotten this half-sent file. It is sent again with the next sync.</source>
        <translation>نسي النظام المركزي هذا الملف المرسل نصفه. يُعاد إرساله مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>This file is being sent on another connection. It goes on with the next sync.</source>
        <translation>هذا الملف قيد الإرسال عبر اتصال آخر. يُستأنف مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>The hub did not take this file. It is sent again with the next sync.</source>
        <translation>لم يأخذ النظام المركزي هذا الملف. يُعاد إرساله مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>The hub has all your work, so there is nothing to write.</source>
        <translation>لدى النظام المركزي كل عملك، فلا شيء يُكتب.</translation>
    </message>
    <message>
        <source>This file is no receipt of your hub. Choose the one that its administrator gave you.</source>
        <translation>هذا الملف ليس إيصالًا من نظامك المركزي. اختر الملف الذي أعطاك إياه مديره.</translation>
    </message>
    <message>
        <source>Your role at the hub does not allow this. Ask its administrator.</source>
        <translation>دورك في النظام المركزي لا يسمح بذلك. اسأل مديره.</translation>
    </message>
    <message>
        <source>The hub knows somebody of this name already.</source>
        <translation>يعرف النظام المركزي شخصًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>The hub does not know this person any more.</source>
        <translation>لم يعد النظام المركزي يعرف هذا الشخص.</translation>
    </message>
    <message>
        <source>The hub does not know this role. Update the program.</source>
        <translation>لا يعرف النظام المركزي هذا الدور. حدّث البرنامج.</translation>
    </message>
    <message>
        <source>This file is not the card of a laptop. Choose the one that the other laptop wrote.</source>
        <translation>هذا الملف ليس بطاقة حاسوب. اختر الملف الذي كتبه الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Keep only the sheet with the list and try again.</source>
        <translation>حجم الملف يتجاوز {limit} ميغابايت. أبقِ ورقة القائمة وحدها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The list has more than {limit} lines. Split it into several files.</source>
        <translation>تضم القائمة أكثر من {limit} سطر. قسّمها إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>This kind of file is no list that can be read. Save it as an Excel workbook (.xlsx) or as CSV.</source>
        <translation>هذا النوع من الملفات ليس قائمة يمكن قراءتها. احفظه كمصنف Excel ‏(.xlsx) أو بصيغة CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save a copy without it and choose that one.</source>
        <translation>المصنف محمي بكلمة مرور. احفظ نسخة من دونها واختر تلك النسخة.</translation>
    </message>
    <message>
        <source>The file is built in a way that could harm this laptop, so it was not opened. Ask for it as CSV.</source>
        <translation>بُني الملف بطريقة قد تضر بهذا الحاسوب، لذلك لم يُفتح. اطلبه بصيغة CSV.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short, so nothing was read. Ask for it again, or save it anew in Excel.</source>
        <translation>الملف تالف أو مقطوع، فلم يُقرأ منه شيء. اطلبه من جديد أو احفظه مجددًا في Excel.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>لا يوجد نص في هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy the lines of the list in their program, then paste here.</source>
        <translation>لم يُنسخ شيء. انسخ أسطر القائمة في برنامجها ثم ألصقها هنا.</translation>
    </message>
    <message>
        <source>No session was found in this file. It should have a column with times and one with titles.</source>
        <translation>لم يُعثر على أي جلسة في هذا الملف. يلزم عمود للأوقات وآخر للعناوين.</translation>
    </message>
    <message>
        <source>It is not clear on which day this is. Give the activity its days, or write the day in the list.</source>
        <translation>اليوم غير واضح. حدّد أيام النشاط أو اكتب اليوم في القائمة.</translation>
    </message>
    <message>
        <source>There is no session in this agenda yet.</source>
        <translation>لا توجد أي جلسة في هذا البرنامج بعد.</translation>
    </message>
    <message>
        <source>This activity has no days yet. Say when it begins, then try again.</source>
        <translation>ليس لهذا النشاط أيام بعد. حدّد متى يبدأ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This questionnaire cannot be used: {place}: {reason}.</source>
        <translation>لا يمكن استخدام هذا الاستبيان: {place}: {reason}.</translation>
    </message>
    <message>
        <source>This questionnaire is too large. Take out questions or shorten texts.</source>
        <translation>هذا الاستبيان كبير جدًا. احذف أسئلة أو اختصر النصوص.</translation>
    </message>
    <message>
        <source>{name}, version {version}, is released and stays as it is. Make the next version to change it.</source>
        <translation>صدر {name}، الإصدار {version}، ويبقى كما هو. أنشئ الإصدار التالي لتعديله.</translation>
    </message>
    <message>
        <source>There is already a version {version} of {name}. Choose another number.</source>
        <translation>يوجد بالفعل إصدار {version} من {name}. اختر رقمًا آخر.</translation>
    </message>
    <message>
        <source>This activity has neither an agenda nor people to copy. Choose another one.</source>
        <translation>ليس لهذا النشاط برنامج ولا أشخاص لنسخهم. اختر نشاطًا آخر.</translation>
    </message>
    <message>
        <source>This laptop no longer has the address {address}. Choose the network again.</source>
        <translation>لم يعد لهذا الحاسوب العنوان {address}. اختر الشبكة من جديد.</translation>
    </message>
    <message>
        <source>Another program uses port {port} on this laptop. Choose another number, or leave it to the program.</source>
        <translation>يستخدم برنامج آخر المنفذ {port} على هذا الحاسوب. اختر رقمًا آخر أو اترك الاختيار للبرنامج.</translation>
    </message>
    <message>
        <source>This system does not let programs use port {port}. Choose a number above 1023, or leave it to the program.</source>
        <translation>لا يسمح هذا النظام للبرامج باستخدام المنفذ {port}. اختر رقمًا أكبر من 1023 أو اترك الاختيار للبرنامج.</translation>
    </message>
    <message>
        <source>This code is unknown or already used. Each works once.</source>
        <translation>هذا الرمز غير معروف أو استُخدم من قبل. كل رمز يصلح مرة واحدة.</translation>
    </message>
    <message>
        <source>This round has taken {limit} answers, as many as its open code allows. Close it and open another, or use slips.</source>
        <translation>تلقّت هذه الجولة {limit} إجابة، وهو أقصى ما يسمح به رمزها المفتوح. أغلقها وافتح أخرى أو استخدم القسائم.</translation>
    </message>
    <message>
        <source>A round can have up to {maximum} slips in all. Draw fewer.</source>
        <translation>يمكن أن تضم الجولة {maximum} قسيمة على الأكثر. اسحب عددًا أقل.</translation>
    </message>
    <message>
        <source>At most {maximum} sheets can be printed at once. Print the rest in a second run.</source>
        <translation>يمكن طباعة {maximum} ورقة على الأكثر دفعة واحدة. اطبع الباقي في دفعة ثانية.</translation>
    </message>
    <message>
        <source>This sheet has not been typed in yet. Type it in first.</source>
        <translation>لم تُدخل هذه الورقة بعد. أدخلها أولًا.</translation>
    </message>
    <message>
        <source>There is no signature on the pad yet. Let the person sign, then accept it.</source>
        <translation>لا يوجد توقيع بعد. دع الشخص يوقّع ثم اقبل التوقيع.</translation>
    </message>
    <message>
        <source>This signature has more lines than can be kept. Clear the pad and let the person sign again.</source>
        <translation>في هذا التوقيع خطوط أكثر مما يمكن حفظه. امسحه ودع الشخص يوقّع من جديد.</translation>
    </message>
    <message>
        <source>Write the name of the person who signs here.</source>
        <translation>اكتب اسم الشخص الذي يوقّع هنا.</translation>
    </message>
    <message>
        <source>This person has not agreed to the privacy notice of the action. Show it to them and ask first.</source>
        <translation>لم يوافق هذا الشخص على إشعار الخصوصية الخاص بالعمل. اعرضه عليه واسأله أولًا.</translation>
    </message>
    <message>
        <source>The privacy notice is empty. Write what people are told before they sign.</source>
        <translation>إشعار الخصوصية فارغ. اكتب ما يُقال للناس قبل أن يوقّعوا.</translation>
    </message>
    <message>
        <source>Write why this no longer counts. The reason is kept with it.</source>
        <translation>اكتب لماذا لم يعد هذا محسوبًا. يُحفظ السبب معه.</translation>
    </message>
    <message>
        <source>No badge of this activity has this code. Check the code, or find the person by name.</source>
        <translation>لا توجد شارة لهذا النشاط بهذا الرمز. تحقق من الرمز أو ابحث عن الشخص باسمه.</translation>
    </message>
    <message>
        <source>Write why the mark is corrected: its day is over, or the person has signed.</source>
        <translation>اكتب سبب تصحيح الحضور: انقضى يومه أو وقّع الشخص.</translation>
    </message>
    <message>
        <source>A person cannot come instead of themselves. Choose somebody else.</source>
        <translation>لا يمكن أن يحضر الشخص بدلًا من نفسه. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>There is no session on this day, so there is no list of it.</source>
        <translation>لا توجد جلسة في هذا اليوم، فلا قائمة له.</translation>
    </message>
    <message>
        <source>Nobody is on the register yet. Add people first.</source>
        <translation>لا أحد في السجل بعد. أضف أشخاصًا أولًا.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is still there and that you may open it.</source>
        <translation>لا يمكن قراءة هذا الملف. تحقق من أنه لا يزال موجودًا ومن أنه يمكنك فتحه.</translation>
    </message>
    <message>
        <source>The threshold is a share of the sessions: a number from 0 to 100.</source>
        <translation>الحد نسبة من الجلسات: رقم من 0 إلى 100.</translation>
    </message>
    <message>
        <source>{count} of these people have not attended and signed for enough sessions. Choose only those who have.</source>
        <translation>{count} من هؤلاء الأشخاص لم يحضروا ويوقّعوا في جلسات كافية. اختر من فعلوا ذلك فقط.</translation>
    </message>
    <message>
        <source>There is no certificate to print. Issue certificates first.</source>
        <translation>لا توجد شهادة للطباعة. أصدر الشهادات أولًا.</translation>
    </message>
    <message>
        <source>This action has no date until which personal data are kept. Set it on the action first.</source>
        <translation>ليس لهذا العمل تاريخ لحفظ البيانات الشخصية. حدّده أولًا.</translation>
    </message>
    <message>
        <source>Personal data of this action are kept until {day}. They can be purged after that day.</source>
        <translation>تُحفظ البيانات الشخصية لهذا العمل حتى {day}. يمكن محوها بعد ذلك اليوم.</translation>
    </message>
    <message>
        <source>The corners cross. Put 1 to 4 on the corners of the sheet, clockwise from its top left.</source>
        <translation>تتقاطع الزوايا. ضع الأرقام من 1 إلى 4 على زوايا الورقة باتجاه عقارب الساعة بدءًا من أعلى اليسار.</translation>
    </message>
    <message>
        <source>This person has signed, so they stay on the list. Take the signature back with its reason first (details of the cell, key H).</source>
        <translation>وقّع هذا الشخص، لذلك يبقى في القائمة. اسحب التوقيع أولًا مع ذكر السبب (تفاصيل الخانة، المفتاح H).</translation>
    </message>
    <message>
        <source>This laptop is in no network that phones could join. Join a Wi-Fi or start a hotspot, then try again.</source>
        <translation>هذا الحاسوب ليس في شبكة يمكن للهواتف الانضمام إليها. انضم إلى شبكة واي فاي أو شغّل نقطة اتصال، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Take it again, or save it as JPEG, PNG or PDF first.</source>
        <translation>تتعذر قراءة هذه الصورة. التقطها من جديد، أو احفظها أولًا بصيغة JPEG أو PNG أو PDF.</translation>
    </message>
    <message>
        <source>{most} people can sign a certificate. Remove one of them first.</source>
        <translation>يمكن أن يوقّع الشهادة {most} أشخاص. أزل أحدهم أولًا.</translation>
    </message>
    <message>
        <source>The theme has no name. Type a short one, such as “Time”.</source>
        <translation>ليس للموضوع اسم. اكتب اسمًا قصيرًا، مثل «الوقت».</translation>
    </message>
    <message>
        <source>This document is a working paper: it is exported, not submitted.</source>
        <translation>هذا المستند ورقة عمل: يُصدَّر ولا يُقدَّم.</translation>
    </message>
    <message>
        <source>This report was submitted already. Take it back, or amend it, to change it.</source>
        <translation>قُدّم هذا التقرير من قبل. استرجعه أو عدّله لتغييره.</translation>
    </message>
    <message>
        <source>The report is too large to be submitted as one version. Shorten its longest texts and try again.</source>
        <translation>التقرير أكبر من أن يُقدَّم في إصدار واحد. اختصر أطول نصوصه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Only an officer returns or accepts a report.</source>
        <translation>المسؤول وحده يعيد التقرير أو يقبله.</translation>
    </message>
    <message>
        <source>Version {number} was replaced by a newer one. Decide on that one.</source>
        <translation>استُبدل الإصدار {number} بإصدار أحدث. اتخذ القرار بشأنه.</translation>
    </message>
    <message>
        <source>Version {number} was taken back by its authors, so there is nothing to decide on yet.</source>
        <translation>استرجع المؤلفون الإصدار {number}، فلا شيء للبت فيه بعد.</translation>
    </message>
    <message>
        <source>Say what is to be changed, or comment on a paragraph, before you return the report.</source>
        <translation>اذكر ما يجب تغييره أو علّق على فقرة قبل إعادة التقرير.</translation>
    </message>
    <message>
        <source>This report is open for writing already.</source>
        <translation>هذا التقرير مفتوح للكتابة بالفعل.</translation>
    </message>
    <message>
        <source>Say why the accepted report is amended.</source>
        <translation>اذكر سبب تعديل التقرير المقبول.</translation>
    </message>
    <message>
        <source>Write the comment before you save it.</source>
        <translation>اكتب التعليق قبل حفظه.</translation>
    </message>
    <message>
        <source>Only its author can delete a comment. You can answer or settle it.</source>
        <translation>لا يحذف التعليق إلا صاحبه. يمكنك الرد عليه أو إغلاقه.</translation>
    </message>
    <message>
        <source>This version is damaged or was written by another program, so it is not shown. The report itself is not affected.</source>
        <translation>هذا الإصدار تالف أو كتبه برنامج آخر، لذلك لا يُعرض. التقرير نفسه لم يتأثر.</translation>
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
    <name>Projection</name>
    <message>
        <source>Collect feedback</source>
        <translation>جمع الآراء</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>كشك</translation>
    </message>
    <message>
        <source>Close feedback…</source>
        <translation>إغلاق جمع الآراء…</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Code that joins the Wi-Fi</source>
        <translation>رمز الانضمام إلى شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>رمز الاستبيان</translation>
    </message>
    <message>
        <source>Answers sent</source>
        <translation>الإجابات المرسلة</translation>
    </message>
    <message>
        <source>Close now ({seconds} s left)</source>
        <translation>إغلاق الآن (بقي {seconds} ث)</translation>
    </message>
    <message>
        <source>Closing: who is writing can still send.</source>
        <translation>جارٍ الإغلاق: من يكتب يمكنه أن يرسل بعد.</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>شعار الاتحاد الأوروبي</translation>
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
    <name>QuestionnairesPresenter</name>
    <message>
        <source>New questionnaire</source>
        <translation>استبيان جديد</translation>
    </message>
    <message>
        <source>Import an XLSForm</source>
        <translation>استيراد XLSForm</translation>
    </message>
    <message>
        <source>Save as XLSForm</source>
        <translation>حفظ بصيغة XLSForm</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>تعديل المسودة</translation>
    </message>
    <message>
        <source>Make the next version</source>
        <translation>إنشاء الإصدار التالي</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Keep or release the draft</source>
        <translation>حفظ المسودة أو إصدارها</translation>
    </message>
    <message>
        <source>This version never changes. Make the next version to go on from it.</source>
        <translation>هذا الإصدار لا يتغير. أنشئ الإصدار التالي للبناء عليه.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel ‏(*.xlsx)</translation>
    </message>
    <message>
        <source>The workbook is “{name}”. Change it and import it again.</source>
        <translation>المصنف هو «{name}». عدّله ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>استبياناتنا</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>المرفقة</translation>
    </message>
    <message>
        <source>Version {version} · {languages}</source>
        <translation>الإصدار {version} · {languages}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message numerus="yes">
        <source>Code {code}, version {version}. %n questions.</source>
        <translation>
            <numerusform>الرمز {code}، الإصدار {version}. لا أسئلة.</numerusform>
            <numerusform>الرمز {code}، الإصدار {version}. سؤال واحد.</numerusform>
            <numerusform>الرمز {code}، الإصدار {version}. سؤالان.</numerusform>
            <numerusform>الرمز {code}، الإصدار {version}. %n أسئلة.</numerusform>
            <numerusform>الرمز {code}، الإصدار {version}. %n سؤالًا.</numerusform>
            <numerusform>الرمز {code}، الإصدار {version}. %n سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Released {day}</source>
        <translation>أُصدر في {day}</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>نص للقراءة</translation>
    </message>
    <message>
        <source>asked only if it applies</source>
        <translation>يُسأل عند الانطباق فقط</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>This workbook cannot be used yet</source>
        <translation>لا يمكن استعمال هذا المصنف بعد</translation>
    </message>
    <message>
        <source>Mend these cells and import it again. Nothing was kept.</source>
        <translation>صحّح هذه الخلايا واستورده من جديد. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>غير قابل للاستعمال</translation>
    </message>
    <message>
        <source>Found in the workbook</source>
        <translation>ما وُجد في المصنف</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Kept as a draft. Release it to open feedback with it.</source>
        <translation>حُفظ كمسودة. أصدره لتجمع به الآراء.</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>حُذفت المسودة</translation>
    </message>
    <message>
        <source>Released. This version never changes from now on.</source>
        <translation>أُصدر. لن يتغير هذا الإصدار من الآن.</translation>
    </message>
    <message>
        <source>Something is still to be mended. The editor marks it.</source>
        <translation>ما زال هناك ما يجب تصحيحه. يبيّنه المحرر.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>QuestionnairesScreen</name>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Made here, or as XLSForm workbooks, the standard of the field.</source>
        <translation>تُنشأ هنا أو في مصنفات XLSForm، المعيار المتبع في هذا المجال.</translation>
    </message>
    <message>
        <source>Import an XLSForm</source>
        <translation>استيراد XLSForm</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>استبيان جديد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Save as XLSForm</source>
        <translation>حفظ بصيغة XLSForm</translation>
    </message>
    <message>
        <source>Make the next version</source>
        <translation>إنشاء الإصدار التالي</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>save as XLSForm</source>
        <translation>حفظ بصيغة XLSForm</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Who signs next?</source>
        <translation>من يوقّع بعد ذلك؟</translation>
    </message>
    <message>
        <source>People who have signed</source>
        <translation>الأشخاص الذين وقّعوا</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>العودة إلى السجلّ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Or type a name or scan a badge</source>
        <translation>أو اكتب اسمًا أو امسح شارة</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>البحث عن مشارك</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الموجودون</translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} people have not signed for {day}</source>
        <translation>
            <numerusform>لم يبقَ أحد من {expected} دون توقيع ليوم {day}</numerusform>
            <numerusform>شخص واحد من {expected} لم يوقّع ليوم {day}</numerusform>
            <numerusform>شخصان من {expected} لم يوقّعا ليوم {day}</numerusform>
            <numerusform>%n أشخاص من {expected} لم يوقّعوا ليوم {day}</numerusform>
            <numerusform>%n شخصًا من {expected} لم يوقّعوا ليوم {day}</numerusform>
            <numerusform>%n شخص من {expected} لم يوقّعوا ليوم {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was there has signed</source>
        <translation>وقّع جميع الحاضرين</translation>
    </message>
    <message>
        <source>has signed</source>
        <translation>وقّع</translation>
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
    <name>ReadinessCard</name>
    <message>
        <source>Before departure</source>
        <translation>قبل السفر</translation>
    </message>
    <message>
        <source>Ready for departure</source>
        <translation>جاهز للسفر</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>كل شيء جاهز.</translation>
    </message>
    <message>
        <source>{done} of {total} ready</source>
        <translation>{done} من {total} جاهزة</translation>
    </message>
    <message>
        <source>Hide what is ready</source>
        <translation>إخفاء ما هو جاهز</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that are ready</source>
        <translation>
            <numerusform>لا شيء جاهز بعد</numerusform>
            <numerusform>عرض نقطة جاهزة واحدة</numerusform>
            <numerusform>عرض نقطتين جاهزتين</numerusform>
            <numerusform>عرض %n نقاط جاهزة</numerusform>
            <numerusform>عرض %n نقطة جاهزة</numerusform>
            <numerusform>عرض %n نقطة جاهزة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message>
        <source>It is</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>The days are set</source>
        <translation>الأيام محددة</translation>
    </message>
    <message>
        <source>The days are not set</source>
        <translation>الأيام غير محددة</translation>
    </message>
    <message>
        <source>The place is set</source>
        <translation>المكان محدد</translation>
    </message>
    <message>
        <source>The place is not set</source>
        <translation>المكان غير محدد</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the team</source>
        <translation>
            <numerusform>لا أشخاص في الفريق</numerusform>
            <numerusform>شخص واحد في الفريق</numerusform>
            <numerusform>شخصان في الفريق</numerusform>
            <numerusform>%n أشخاص في الفريق</numerusform>
            <numerusform>%n شخصًا في الفريق</numerusform>
            <numerusform>%n شخص في الفريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the team</source>
        <translation>لا أحد في الفريق</translation>
    </message>
    <message>
        <source>Everybody of the team is deployed</source>
        <translation>الفريق كله مكلَّف</translation>
    </message>
    <message numerus="yes">
        <source>%n people of the team not deployed</source>
        <translation>
            <numerusform>الفريق كله مكلَّف</numerusform>
            <numerusform>شخص واحد من الفريق غير مكلَّف</numerusform>
            <numerusform>شخصان من الفريق غير مكلَّفين</numerusform>
            <numerusform>%n أشخاص من الفريق غير مكلَّفين</numerusform>
            <numerusform>%n شخصًا من الفريق غير مكلَّفين</numerusform>
            <numerusform>%n شخص من الفريق غير مكلَّفين</numerusform>
        </translation>
    </message>
    <message>
        <source>An officer deploys them</source>
        <translation>يكلّفهم مسؤول</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>تكليف</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on the agenda</source>
        <translation>
            <numerusform>لا جلسات في البرنامج</numerusform>
            <numerusform>جلسة واحدة في البرنامج</numerusform>
            <numerusform>جلستان في البرنامج</numerusform>
            <numerusform>%n جلسات في البرنامج</numerusform>
            <numerusform>%n جلسة في البرنامج</numerusform>
            <numerusform>%n جلسة في البرنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>البرنامج فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>لا أشخاص في القائمة</numerusform>
            <numerusform>شخص واحد في القائمة</numerusform>
            <numerusform>شخصان في القائمة</numerusform>
            <numerusform>%n أشخاص في القائمة</numerusform>
            <numerusform>%n شخصًا في القائمة</numerusform>
            <numerusform>%n شخص في القائمة</numerusform>
        </translation>
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
        <source>Without them nobody can tell whether the questionnaire fits.</source>
        <translation>بدونها لا يُعرف هل يناسب الاستبيان.</translation>
    </message>
    <message>
        <source>The languages of the activity are not given</source>
        <translation>لغات النشاط غير مذكورة</translation>
    </message>
    <message>
        <source>Give them</source>
        <translation>ذكرها</translation>
    </message>
    <message>
        <source>The questionnaire is there in all languages</source>
        <translation>الاستبيان متاح بكل اللغات</translation>
    </message>
    <message>
        <source>The questionnaire is not there in {languages}</source>
        <translation>الاستبيان غير متاح باللغات: {languages}</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>لا شيء ينتظر الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>لا تغييرات تنتظر الإرسال</numerusform>
            <numerusform>تغيير واحد ينتظر الإرسال</numerusform>
            <numerusform>تغييران ينتظران الإرسال</numerusform>
            <numerusform>%n تغييرات تنتظر الإرسال</numerusform>
            <numerusform>%n تغييرًا ينتظر الإرسال</numerusform>
            <numerusform>%n تغيير ينتظر الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Synced within a day</source>
        <translation>تمت المزامنة خلال يوم</translation>
    </message>
    <message>
        <source>The last sync was cut short</source>
        <translation>انقطعت المزامنة الأخيرة</translation>
    </message>
    <message>
        <source>The last sync is more than a day ago</source>
        <translation>مضى على آخر مزامنة أكثر من يوم</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم تتم المزامنة بعد</translation>
    </message>
    <message>
        <source>Enrolled with {hub}</source>
        <translation>مسجَّل لدى {hub}</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>The enrolment of this laptop has expired</source>
        <translation>انتهت صلاحية تسجيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>The hub gives this laptop nothing any more</source>
        <translation>لم يعد النظام المركزي يعطي هذا الحاسوب شيئًا</translation>
    </message>
    <message>
        <source>Without it, work travels by files only.</source>
        <translation>بدونه ينتقل العمل بالملفات فقط.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with the hub</source>
        <translation>هذا الحاسوب غير مسجَّل لدى النظام المركزي</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Backed up on {day}</source>
        <translation>نُسخ احتياطيًا يوم {day}</translation>
    </message>
    <message>
        <source>The last backup is of {day}</source>
        <translation>آخر نسخة احتياطية يوم {day}</translation>
    </message>
    <message>
        <source>The recovery code is kept apart from the laptop</source>
        <translation>رمز الاسترداد محفوظ بعيدًا عن الحاسوب</translation>
    </message>
    <message>
        <source>Is your printed recovery code kept apart from this laptop?</source>
        <translation>هل رمز الاسترداد المطبوع محفوظ بعيدًا عن هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>It opens your work when the passphrase is forgotten.</source>
        <translation>يفتح عملك إذا نُسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>{size} free on the disk</source>
        <translation>{size} متاحة على القرص</translation>
    </message>
    <message>
        <source>The photos and backups of a mission take about 2 GB.</source>
        <translation>تأخذ صور المهمة ونسخها الاحتياطية نحو 2 غيغابايت.</translation>
    </message>
    <message>
        <source>Only {size} free on the disk</source>
        <translation>لم يبق على القرص سوى {size}</translation>
    </message>
    <message>
        <source>See storage</source>
        <translation>عرض التخزين</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>النشاط {number}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Usual reasons</source>
        <translation>أسباب معتادة</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>أو بكلماتك</translation>
    </message>
    <message>
        <source>Write the reason, or choose one above.</source>
        <translation>اكتب السبب أو اختر واحدًا مما سبق.</translation>
    </message>
</context>
<context>
    <name>RecalledCard</name>
    <message>
        <source>Earlier recommendations</source>
        <translation>توصيات سابقة</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Follow up earlier recommendations</source>
        <translation>متابعة التوصيات السابقة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>نُفّذت</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أُسقطت</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>Receipt {number}</source>
        <translation>الإيصال {number}</translation>
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
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>Receipts of the hub</source>
        <translation>إيصالات النظام المركزي</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
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
        <source>other receipt</source>
        <translation>إيصال آخر</translation>
    </message>
    <message>
        <source>The hub’s signature holds. Checked now, at {time}.</source>
        <translation>توقيع النظام المركزي صحيح. فُحص الآن، {time}.</translation>
    </message>
    <message>
        <source>The signature does not hold, so this receipt proves nothing. Sync again; if it stays, tell the hub’s administrator. Checked now, at {time}.</source>
        <translation>التوقيع غير صحيح، فهذا الإيصال لا يثبت شيئًا. أعد المزامنة؛ وإن استمر ذلك فأبلغ المدير. فُحص الآن، {time}.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>الإيصال {number}</translation>
    </message>
    <message>
        <source>a hub that this laptop has left</source>
        <translation>نظام مركزي غادره هذا الحاسوب</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعه</translation>
    </message>
    <message>
        <source>With the key</source>
        <translation>بالمفتاح</translation>
    </message>
    <message>
        <source>By the hub’s clock</source>
        <translation>بساعة النظام المركزي</translation>
    </message>
    <message>
        <source>New in it</source>
        <translation>الجديد فيه</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours</source>
        <translation>
            <numerusform>لا تغييرات لك</numerusform>
            <numerusform>تغيير واحد لك</numerusform>
            <numerusform>تغييران لك</numerusform>
            <numerusform>%n تغييرات لك</numerusform>
            <numerusform>%n تغييرًا لك</numerusform>
            <numerusform>%n تغيير لك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) at the hub for an officer</source>
        <translation>
            <numerusform>لا تغييرات تنتظر</numerusform>
            <numerusform>تغيير واحد ينتظر مسؤول MIEUX لدى النظام المركزي</numerusform>
            <numerusform>تغييران ينتظران مسؤول MIEUX لدى النظام المركزي</numerusform>
            <numerusform>%n تغييرات تنتظر مسؤول MIEUX لدى النظام المركزي</numerusform>
            <numerusform>%n تغييرًا ينتظر مسؤول MIEUX لدى النظام المركزي</numerusform>
            <numerusform>%n تغيير ينتظر مسؤول MIEUX لدى النظام المركزي</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وُضع جانبًا</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>إجمالًا</translation>
    </message>
    <message numerus="yes">
        <source>the hub holds %n change(s) of this laptop</source>
        <translation>
            <numerusform>ليس لدى النظام المركزي تغييرات من هذا الحاسوب</numerusform>
            <numerusform>لدى النظام المركزي تغيير واحد من هذا الحاسوب</numerusform>
            <numerusform>لدى النظام المركزي تغييران من هذا الحاسوب</numerusform>
            <numerusform>لدى النظام المركزي %n تغييرات من هذا الحاسوب</numerusform>
            <numerusform>لدى النظام المركزي %n تغييرًا من هذا الحاسوب</numerusform>
            <numerusform>لدى النظام المركزي %n تغيير من هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>What the signature covers</source>
        <translation>ما يشمله التوقيع</translation>
    </message>
    <message>
        <source>Changes are numbered in lines, a new one begins with each start. The hub signed the last number of each line and a sum over all changes up to it: if one of them were missing or altered, the sum would be another.</source>
        <translation>التغييرات مرقّمة في سلاسل، تبدأ سلسلة جديدة مع كل تشغيل. وقّع النظام المركزي آخر رقم في كل سلسلة ومجموعًا لكل التغييرات حتى ذلك الرقم: لو نقص أحدها أو تغيّر لاختلف المجموع.</translation>
    </message>
    <message>
        <source>Line {name}</source>
        <translation>السلسلة {name}</translation>
    </message>
    <message>
        <source>numbers 1 to {last}</source>
        <translation>الأرقام من 1 إلى {last}</translation>
    </message>
    <message>
        <source>same as here</source>
        <translation>كما هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n newer here</source>
        <translation>
            <numerusform>لا أحدث هنا</numerusform>
            <numerusform>واحد أحدث هنا</numerusform>
            <numerusform>اثنان أحدث هنا</numerusform>
            <numerusform>%n أحدث هنا</numerusform>
            <numerusform>%n أحدث هنا</numerusform>
            <numerusform>%n أحدث هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>differs from here</source>
        <translation>يختلف عما هنا</translation>
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
    <name>RecordPane</name>
    <message>
        <source>It would be deleted for everybody.</source>
        <translation>سيُحذف لدى الجميع.</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>حذف</translation>
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
        <source>Deployment</source>
        <translation>تكليف</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Two records of the same</source>
        <translation>سجلّان للشيء نفسه</translation>
    </message>
    <message>
        <source>Erasure of personal details</source>
        <translation>محو بيانات شخصية</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Submitted report</source>
        <translation>تقرير مقدّم</translation>
    </message>
    <message>
        <source>Decision on a report</source>
        <translation>قرار بشأن تقرير</translation>
    </message>
    <message>
        <source>Report taken back or amended</source>
        <translation>تقرير مسترجع أو معدّل</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Exported attendance list</source>
        <translation>قائمة حضور مصدّرة</translation>
    </message>
    <message>
        <source>Form of the certificates</source>
        <translation>نموذج الشهادات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Theme of an answer</source>
        <translation>موضوع إجابة</translation>
    </message>
    <message>
        <source>author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>session</source>
        <translation>الجلسة</translation>
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
        <source>action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>organisation in English</source>
        <translation>المنظمة بالإنجليزية</translation>
    </message>
    <message>
        <source>organisation in French</source>
        <translation>المنظمة بالفرنسية</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>authorities</source>
        <translation>السلطات</translation>
    </message>
    <message>
        <source>kept until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>reason of the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>consent given on</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>wording of the consent</source>
        <translation>صيغة الموافقة</translation>
    </message>
    <message>
        <source>came without invitation</source>
        <translation>حضر دون دعوة</translation>
    </message>
    <message>
        <source>came instead of</source>
        <translation>حضر بدلًا من</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>reason of the correction</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>feedback round</source>
        <translation>جولة الآراء</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>released on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>way of answering</source>
        <translation>طريقة الإجابة</translation>
    </message>
    <message>
        <source>challenges</source>
        <translation>التحديات</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>category of result</source>
        <translation>فئة النتيجة</translation>
    </message>
    <message>
        <source>expected result</source>
        <translation>النتيجة المتوقعة</translation>
    </message>
    <message>
        <source>what was achieved</source>
        <translation>ما تحقق</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>noted by</source>
        <translation>المدوِّن</translation>
    </message>
    <message>
        <source>noted at</source>
        <translation>وقت التدوين</translation>
    </message>
    <message>
        <source>document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>submitted by</source>
        <translation>مقدّم التقرير</translation>
    </message>
    <message>
        <source>submitted at</source>
        <translation>وقت التقديم</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>وقت القرار</translation>
    </message>
    <message>
        <source>taken back by</source>
        <translation>المسترجِع</translation>
    </message>
    <message>
        <source>taken back at</source>
        <translation>وقت الاسترجاع</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>تمت تسويته</translation>
    </message>
    <message>
        <source>signed as</source>
        <translation>وُقّع بصفة</translation>
    </message>
    <message>
        <source>signed at</source>
        <translation>وقت التوقيع</translation>
    </message>
    <message>
        <source>why it no longer counts</source>
        <translation>سبب عدم احتسابه</translation>
    </message>
    <message>
        <source>people listed</source>
        <translation>الأشخاص المدرجون</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>exported at</source>
        <translation>وقت التصدير</translation>
    </message>
    <message>
        <source>exported by</source>
        <translation>المصدِّر</translation>
    </message>
    <message>
        <source>share of sessions wanted</source>
        <translation>نسبة الجلسات المطلوبة</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>sessions attended</source>
        <translation>الجلسات التي حضرها</translation>
    </message>
    <message>
        <source>sessions held</source>
        <translation>الجلسات المنعقدة</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>code to check it</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>given</source>
        <translation>معطاة</translation>
    </message>
    <message>
        <source>said at</source>
        <translation>وقت التصريح</translation>
    </message>
    <message>
        <source>question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>الموضوع</translation>
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
    <message>
        <source>Achieved</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Largely achieved</source>
        <translation>تحقق إلى حد كبير</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>تحقق جزئيًا</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>على هاتف</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>By badge</source>
        <translation>بالشارة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>نُفّذت</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أُسقطت</translation>
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
    <name>RegisterEvidence</name>
    <message>
        <source>Nobody: they came for themselves</source>
        <translation>لا أحد: حضر بصفته</translation>
    </message>
    <message>
        <source>{name} came instead of</source>
        <translation>حضر {name} بدلًا من</translation>
    </message>
    <message>
        <source>Both rows tell it, and so does the day list.</source>
        <translation>يظهر ذلك في السطرين وفي قائمة اليوم.</translation>
    </message>
    <message>
        <source>{name} came instead of {other}</source>
        <translation>حضر {name} بدلًا من {other}</translation>
    </message>
    <message>
        <source>{name} came for themselves</source>
        <translation>حضر {name} بصفته</translation>
    </message>
    <message>
        <source>Why is this signature taken back?</source>
        <translation>لماذا يُسحب هذا التوقيع؟</translation>
    </message>
    <message>
        <source>It is kept with the reason, and counts no more.</source>
        <translation>يُحفظ مع السبب ولا يُحتسب بعد ذلك.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Signed in the wrong row</source>
        <translation>وُقّع في السطر الخطأ</translation>
    </message>
    <message>
        <source>Signed for the wrong day</source>
        <translation>وُقّع لليوم الخطأ</translation>
    </message>
    <message>
        <source>Drawn by mistake</source>
        <translation>رُسم خطأً</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>وقّعه شخص آخر</translation>
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
        <source>Signed</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>بدلًا من {name}</translation>
    </message>
    <message>
        <source>{name} came instead</source>
        <translation>حضر {name} بدلًا منه</translation>
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
    <message>
        <source>File</source>
        <translation>ملف</translation>
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
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخرجات</translation>
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
        <source>Version {number} submitted</source>
        <translation>قُدّمت النسخة {number}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Version {number} accepted</source>
        <translation>قُبلت النسخة {number}</translation>
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
        <source>Export the report as Word document</source>
        <translation>تصدير التقرير كمستند Word</translation>
    </message>
    <message>
        <source>Export the report’s tables</source>
        <translation>تصدير جداول التقرير</translation>
    </message>
    <message>
        <source>Submit the report</source>
        <translation>تقديم التقرير</translation>
    </message>
    <message>
        <source>Accept the report</source>
        <translation>قبول التقرير</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>إعادة التقرير</translation>
    </message>
    <message>
        <source>Comment on this paragraph</source>
        <translation>التعليق على هذه الفقرة</translation>
    </message>
    <message>
        <source>Cite evidence in the text</source>
        <translation>الاستشهاد بدليل في النص</translation>
    </message>
    <message>
        <source>Versions of the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Feedback beside the text</source>
        <translation>الآراء إلى جانب النص</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>وثيقة أخرى</translation>
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
        <source>Long report: Ctrl+F5 makes its pages</source>
        <translation>تقرير طويل: Ctrl+F5 ينشئ صفحاته</translation>
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
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Submit ({key})</source>
        <translation>تقديم ({key})</translation>
    </message>
    <message>
        <source>Other kinds of file</source>
        <translation>أنواع أخرى من الملفات</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Export as a Word document</source>
        <translation>تصدير كمستند Word</translation>
    </message>
    <message>
        <source>Export the tables as an Excel workbook</source>
        <translation>تصدير الجداول كمصنف Excel</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Exporting the document</source>
        <translation>تصدير الوثيقة</translation>
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
    <message>
        <source>{document}, activity {number}</source>
        <translation>{document}، النشاط {number}</translation>
    </message>
    <message>
        <source>Submitted: the text can be read, not changed</source>
        <translation>قُدّم: يمكن قراءة النص دون تغييره</translation>
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
        <source>Planned and carried out</source>
        <translation>المقرر والمنفذ</translation>
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
        <source>Sustainability and ownership</source>
        <translation>الاستدامة والملكية</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>إبراز الدور</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات المقبلة</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>النتائج المتوقعة</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>الآراء</translation>
    </message>
    <message>
        <source>Feedback of partners</source>
        <translation>آراء الشركاء</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>الاستنتاجات</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
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
    <message>
        <source>Not translated</source>
        <translation>غير مترجم</translation>
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
        <source>Go on, change or stop, and why.</source>
        <translation>المواصلة أو التغيير أو التوقف، ولماذا.</translation>
    </message>
    <message>
        <source>What follows from the answers.</source>
        <translation>ما يُستخلص من الإجابات.</translation>
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
        <source>Reports of</source>
        <translation>تقارير</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Filter: action, place, year…</source>
        <translation>تصفية: إجراء، مكان، سنة…</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مقدّمة</translation>
    </message>
    <message>
        <source>Reports of actions</source>
        <translation>تقارير الإجراءات</translation>
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
        <source>missions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>الإجراءات</translation>
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
        <source>Open the portfolio</source>
        <translation>فتح المحفظة</translation>
    </message>
    <message>
        <source>No report of an action yet</source>
        <translation>لا تقارير إجراءات بعد</translation>
    </message>
    <message>
        <source>Actions with a mission stand here; others are opened from the portfolio.</source>
        <translation>تظهر هنا الإجراءات التي لها مهمة؛ أما غيرها فتُفتح من المحفظة.</translation>
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
    <name>ResultCard</name>
    <message>
        <source>Expected: {category}</source>
        <translation>المتوقع: {category}</translation>
    </message>
    <message>
        <source>Achieved: {category}</source>
        <translation>ما تحقق: {category}</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>ما تحقق</translation>
    </message>
    <message>
        <source>Take over what is stated</source>
        <translation>نقل ما هو مذكور</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>إلى أي حد</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Largely achieved</source>
        <translation>تحقق إلى حد كبير</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>تحقق جزئيًا</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>No evidence cited</source>
        <translation>لم يُستشهد بأي دليل</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>ما كان متوقعًا</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
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
        <source>Knowledge test: n {n}, median {median}</source>
        <translation>اختبار المعارف: n {n}، الوسيط {median}</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>إجابات صحيحة</translation>
    </message>
    <message>
        <source>highest mean</source>
        <translation>أعلى متوسط</translation>
    </message>
    <message>
        <source>lowest mean</source>
        <translation>أدنى متوسط</translation>
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
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>mean {figure}</source>
        <translation>المتوسط {figure}</translation>
    </message>
    <message>
        <source>median {figure}</source>
        <translation>الوسيط {figure}</translation>
    </message>
    <message>
        <source>spread {figure}</source>
        <translation>التشتت {figure}</translation>
    </message>
    <message>
        <source>mean place, 1 is the first</source>
        <translation>متوسط الترتيب، 1 هو الأول</translation>
    </message>
    <message>
        <source>not applicable {figure}</source>
        <translation>لا ينطبق {figure}</translation>
    </message>
</context>
<context>
    <name>ResultsEditing</name>
    <message>
        <source>Evidence to cite</source>
        <translation>دليل للاستشهاد به</translation>
    </message>
</context>
<context>
    <name>ResultsGroup</name>
    <message>
        <source>Add a result</source>
        <translation>إضافة نتيجة</translation>
    </message>
    <message>
        <source>Results expected and achieved</source>
        <translation>النتائج المتوقعة والمحققة</translation>
    </message>
    <message>
        <source>The action as a whole</source>
        <translation>الإجراء ككل</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>النشاط {number}</translation>
    </message>
    <message>
        <source>Stated: {text}</source>
        <translation>المذكور: {text}</translation>
    </message>
</context>
<context>
    <name>ResultsOutput</name>
    <message>
        <source>Summary (PDF)</source>
        <translation>ملخص (PDF)</translation>
    </message>
    <message>
        <source>Results and answers (Excel)</source>
        <translation>النتائج والإجابات (Excel)</translation>
    </message>
    <message>
        <source>Results by group (Excel)</source>
        <translation>النتائج حسب المجموعة (Excel)</translation>
    </message>
    <message>
        <source>Answers (CSV, names as in ODK)</source>
        <translation>الإجابات (CSV، أسماء ODK)</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel ‏(*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>جدول نصي (*.csv)</translation>
    </message>
    <message>
        <source>The results are in “{name}”. The file is not encrypted.</source>
        <translation>النتائج في «{name}». الملف غير مشفّر.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
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
        <source>Deviation</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>حسب المجموعة</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>مجمّعة حسب</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>ResultsProjector</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Answers by question</source>
        <translation>الإجابات بحسب السؤال</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <source>What answers in words are about</source>
        <translation>ما تتناوله الإجابات المكتوبة</translation>
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
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
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
        <source>Other questions</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>الإجابات بالكلمات</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>لم يكتب أحد شيئًا.</translation>
    </message>
    <message>
        <source>Answers and themes</source>
        <translation>الإجابات والموضوعات</translation>
    </message>
</context>
<context>
    <name>RoadWords</name>
    <message>
        <source>Hotspot of this laptop</source>
        <translation>نقطة اتصال هذا الحاسوب</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>سلك</translation>
    </message>
    <message>
        <source>{kind} · {name} · {address}</source>
        <translation>{kind} · {name} · {address}</translation>
    </message>
    <message>
        <source>Travel router (best)</source>
        <translation>موجّه محمول (الأفضل)</translation>
    </message>
    <message>
        <source>Hotspot of a phone</source>
        <translation>نقطة اتصال هاتف</translation>
    </message>
    <message>
        <source>Wi-Fi of the venue</source>
        <translation>شبكة Wi-Fi للمكان</translation>
    </message>
    <message>
        <source>Takes 8 phones at a time, and Windows wants a connection to share. Open Settings, Network, Mobile hotspot. Allow MIEUX Desktop in private networks when the firewall asks.</source>
        <translation>تتسع لثمانية هواتف في آن واحد، ويحتاج Windows إلى اتصال يشاركه. افتح الإعدادات، الشبكة، نقطة اتصال الهاتف المحمول. اسمح لـ MIEUX Desktop في الشبكات الخاصة عندما يسأل جدار الحماية.</translation>
    </message>
    <message>
        <source>Open System Settings, General, Sharing, Internet Sharing, and share to Wi-Fi. The Mac must have another connection to share, such as a cable.</source>
        <translation>افتح إعدادات النظام، عام، المشاركة، مشاركة الإنترنت، وشارك عبر Wi-Fi. يجب أن يكون لدى الماك اتصال آخر يشاركه، كالسلك.</translation>
    </message>
    <message>
        <source>Open Settings, Wi-Fi, Turn on Wi-Fi hotspot. It takes about 10 phones, and the laptop leaves the Wi-Fi it is in.</source>
        <translation>افتح الإعدادات، Wi-Fi، تشغيل نقطة الاتصال. تتسع لنحو 10 هواتف، ويغادر الحاسوب شبكته الحالية.</translation>
    </message>
    <message>
        <source>Takes 30 phones and more, without internet. Plug it in, join its Wi-Fi with this laptop, and choose that network below.</source>
        <translation>يتسع لثلاثين هاتفًا وأكثر دون إنترنت. شغّله، واربط هذا الحاسوب بشبكته، واختر تلك الشبكة أدناه.</translation>
    </message>
    <message>
        <source>Takes 5 to 10 phones at a time; people answer in turn. Join the hotspot with this laptop. Mobile data may stay off.</source>
        <translation>تتسع لخمسة إلى عشرة هواتف في آن واحد، ويجيب الناس بالتناوب. اربط هذا الحاسوب بها. يمكن أن تبقى بيانات الهاتف مغلقة.</translation>
    </message>
    <message>
        <source>Many venues keep the devices in their Wi-Fi apart. Try with one phone first; if it does not come through, take another road.</source>
        <translation>تعزل أماكن كثيرة الأجهزة في شبكتها. جرّب أولًا بهاتف واحد، فإن لم ينجح فاختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>Isolation: the Wi-Fi of the venue keeps devices apart. Take a travel router or a hotspot.</source>
        <translation>العزل: شبكة المكان تعزل الأجهزة بعضها عن بعض. استعمل موجّه سفر أو نقطة اتصال.</translation>
    </message>
    <message>
        <source>Isolation: the router keeps devices apart (guest network, client or AP isolation). Turn that off, or use its main network.</source>
        <translation>العزل: الموجّه يعزل الأجهزة (شبكة الضيوف أو عزل العملاء). أوقف ذلك، أو استعمل شبكته الرئيسية.</translation>
    </message>
    <message>
        <source>Limit: a hotspot takes a few phones only. Let people answer in turn.</source>
        <translation>الحد الأقصى: لا تقبل نقطة الاتصال إلا عددًا قليلًا من الهواتف. دع الأشخاص يجيبون بالتناوب.</translation>
    </message>
    <message>
        <source>Firewall: in Windows Security, Firewall, Allow an app, tick MIEUX Desktop for private networks; in Settings, Network, make this network private.</source>
        <translation>جدار الحماية: في «أمن Windows» ثم «جدار الحماية» ثم «السماح لتطبيق»، ضع علامة أمام MIEUX Desktop للشبكات الخاصة؛ وفي «الإعدادات» ثم «الشبكة» اجعل هذه الشبكة خاصة.</translation>
    </message>
    <message>
        <source>Firewall: in System Settings, Network, Firewall, Options, allow incoming connections for MIEUX Desktop.</source>
        <translation>جدار الحماية: في «إعدادات النظام» ثم «الشبكة» ثم «جدار الحماية» ثم «خيارات»، اسمح بالاتصالات الواردة لتطبيق MIEUX Desktop.</translation>
    </message>
    <message>
        <source>Firewall: if ufw or firewalld runs, open the port, such as with: sudo ufw allow {port}/tcp</source>
        <translation>جدار الحماية: إذا كان ufw أو firewalld يعمل فافتح المنفذ، مثلًا بالأمر: sudo ufw allow {port}/tcp</translation>
    </message>
    <message>
        <source>Wrong network: the phone must be in the same Wi-Fi as this laptop. If it says “no internet”, choose to stay in this Wi-Fi, or turn mobile data off.</source>
        <translation>شبكة خاطئة: يجب أن يكون الهاتف على شبكة Wi-Fi نفسها التي عليها هذا الحاسوب. إذا ظهر «لا يوجد إنترنت» فاختر البقاء على هذه الشبكة، أو أوقف بيانات الهاتف.</translation>
    </message>
</context>
<context>
    <name>RoadsView</name>
    <message>
        <source>Answers sent</source>
        <translation>الإجابات المرسلة</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>وقت السؤال</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Before the activity</source>
        <translation>قبل النشاط</translation>
    </message>
    <message>
        <source>After the activity</source>
        <translation>بعد النشاط</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>No network: join or start one</source>
        <translation>لا توجد شبكة: انضم إلى واحدة أو أنشئها</translation>
    </message>
    <message>
        <source>How phones come in</source>
        <translation>كيف تتصل الهواتف</translation>
    </message>
    <message>
        <source>as phones show it</source>
        <translation>كما يظهر على الهواتف</translation>
    </message>
    <message>
        <source>none if it is open</source>
        <translation>لا شيء إن كانت مفتوحة</translation>
    </message>
    <message>
        <source>Who can answer</source>
        <translation>من يمكنه الإجابة</translation>
    </message>
    <message>
        <source>Language of the slips</source>
        <translation>لغة القصاصات</translation>
    </message>
    <message>
        <source>Number of slips</source>
        <translation>عدد القصاصات</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>لا قصاصات</numerusform>
            <numerusform>قصاصة واحدة</numerusform>
            <numerusform>قصاصتان</numerusform>
            <numerusform>%n قصاصات</numerusform>
            <numerusform>%n قصاصة</numerusform>
            <numerusform>%n قصاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>طباعة القصاصات</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بحث من جديد</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>عرض رمز QR</translation>
    </message>
    <message>
        <source>Stop phones</source>
        <translation>إيقاف الهواتف</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>بدء الكشك</translation>
    </message>
    <message>
        <source>Enter paper forms</source>
        <translation>إدخال الأوراق</translation>
    </message>
    <message>
        <source>Language of the paper form</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>عدد الأوراق</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print paper forms</source>
        <translation>طباعة الأوراق</translation>
    </message>
    <message>
        <source>{entered} of {invited} answered</source>
        <translation>أجاب {entered} من {invited}</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
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
        <source>Answers stay sealed on this laptop until you close feedback.</source>
        <translation>تبقى الإجابات مختومة على هذا الحاسوب حتى تغلق جمع الآراء.</translation>
    </message>
    <message>
        <source>Choose how people answer. The first way you use opens feedback; the others stay open to you.</source>
        <translation>اختر طريقة الإجابة. أول طريقة تستعملها تفتح جمع الآراء، وتبقى الطرق الأخرى متاحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) not used</source>
        <translation>
            <numerusform>لا قصاصات غير مستعملة</numerusform>
            <numerusform>قصاصة واحدة غير مستعملة</numerusform>
            <numerusform>قصاصتان غير مستعملتين</numerusform>
            <numerusform>%n قصاصات غير مستعملة</numerusform>
            <numerusform>%n قصاصة غير مستعملة</numerusform>
            <numerusform>%n قصاصة غير مستعملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>لم يُستعمل شيء</numerusform>
            <numerusform>واحدة مستعملة</numerusform>
            <numerusform>اثنتان مستعملتان</numerusform>
            <numerusform>%n مستعملة</numerusform>
            <numerusform>%n مستعملة</numerusform>
            <numerusform>%n مستعملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with the code · at most {count} answers</source>
        <translation>كل من لديه الرمز · {count} إجابة على الأكثر</translation>
    </message>
    <message>
        <source>Show the QR code again</source>
        <translation>عرض رمز QR مجددًا</translation>
    </message>
    <message>
        <source>Anyone with the code, at most {count} answers</source>
        <translation>كل من لديه الرمز، {count} إجابة على الأكثر</translation>
    </message>
    <message>
        <source>As the questionnaire says</source>
        <translation>كما يحدده الاستبيان</translation>
    </message>
    <message>
        <source>One slip for each person</source>
        <translation>قصاصة لكل شخص</translation>
    </message>
    <message>
        <source>On their own phones</source>
        <translation>على هواتفهم</translation>
    </message>
    <message>
        <source>People scan a code and answer in their language. No internet is needed: phones and this laptop only have to be in one network.</source>
        <translation>يمسح كل شخص رمزًا ويجيب بلغته. لا حاجة إلى الإنترنت: يكفي أن تكون الهواتف وهذا الحاسوب في شبكة واحدة.</translation>
    </message>
    <message>
        <source>Network of this laptop</source>
        <translation>شبكة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>اسم شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>كلمة مرورها</translation>
    </message>
    <message>
        <source>With the name, the screen also shows a code that joins the Wi-Fi.</source>
        <translation>مع الاسم تعرض الشاشة أيضًا رمزًا للانضمام إلى الشبكة.</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>القصاصات</translation>
    </message>
    <message>
        <source>At this laptop</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>One person after the other answers here, page by page. Each starts with a clean form; a form that is left alone is cleared.</source>
        <translation>يجيب الأشخاص هنا الواحد بعد الآخر، صفحة صفحة. يبدأ كل منهم باستبيان فارغ، ويُمحى ما يُترك.</translation>
    </message>
    <message>
        <source>The form covers the whole screen. Your notes can be reached again with your passphrase only.</source>
        <translation>يغطي الاستبيان الشاشة كلها. لا تعود إلى ملاحظاتك إلا بعبارة المرور.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Print the form, then type the sheets in: one key for each answer. The code on a sheet keeps it from being counted twice.</source>
        <translation>اطبع الاستبيان ثم أدخل الأوراق: مفتاح واحد لكل إجابة. يمنع رمز الورقة احتسابها مرتين.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>Whole action</source>
        <translation>الإجراء كاملًا</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>مفتوحة منذ {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>أُغلقت في {day}</translation>
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
        <source>Check a file or code</source>
        <translation>التحقق من ملف أو رمز</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Lists and certificates</source>
        <translation>القوائم والشهادات</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
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
        <source>Document</source>
        <translation>مستند</translation>
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
    <message>
        <source>Day {day} of {days}</source>
        <translation>اليوم {day} من {days}</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Which known person</source>
        <translation>أي شخص معروف</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message numerus="yes">
        <source>%n lines chosen</source>
        <translation>
            <numerusform>لم يُختر سطر</numerusform>
            <numerusform>اختير سطر واحد</numerusform>
            <numerusform>اختير سطران</numerusform>
            <numerusform>اختيرت %n أسطر</numerusform>
            <numerusform>اختير %n سطرًا</numerusform>
            <numerusform>اختير %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>The institution “{name}” is new.</source>
        <translation>المؤسسة «{name}» جديدة.</translation>
    </message>
    <message>
        <source>Nothing to check on this line.</source>
        <translation>لا شيء للتحقق منه في هذا السطر.</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>Expression of XLSForm</source>
        <translation>عبارة XLSForm</translation>
    </message>
    <message>
        <source>Choose instead</source>
        <translation>الاختيار بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Always asked: a condition looks at a question before this one.</source>
        <translation>يُطرح دائمًا: ينظر الشرط إلى سؤال سابق.</translation>
    </message>
    <message>
        <source>Always asked.</source>
        <translation>يُطرح دائمًا.</translation>
    </message>
    <message>
        <source>All or one</source>
        <translation>كلها أو أحدها</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>تتحقق كلها</translation>
    </message>
    <message>
        <source>One of these holds</source>
        <translation>يتحقق أحدها</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Write an expression</source>
        <translation>كتابة عبارة</translation>
    </message>
    <message>
        <source>This expression can only be changed here. Empty it to choose.</source>
        <translation>لا تُعدّل هذه العبارة إلا هنا. أفرغها لتختار.</translation>
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
    <name>ScalePart</name>
    <message>
        <source>Usual scales</source>
        <translation>المقاييس المعتادة</translation>
    </message>
    <message>
        <source>Agreement, 1 to 5</source>
        <translation>الموافقة، 1 إلى 5</translation>
    </message>
    <message>
        <source>Level of knowledge, 1 to 5</source>
        <translation>مستوى المعرفة، 1 إلى 5</translation>
    </message>
    <message>
        <source>Likelihood, 1 to 5</source>
        <translation>الاحتمال، 1 إلى 5</translation>
    </message>
    <message>
        <source>Certainty, 0 to 10</source>
        <translation>اليقين، 0 إلى 10</translation>
    </message>
    <message>
        <source>A scale of its own</source>
        <translation>مقياس خاص</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>إضافة نقطة</translation>
    </message>
    <message>
        <source>Offer “Not applicable”</source>
        <translation>إتاحة «لا ينطبق»</translation>
    </message>
    <message>
        <source>Words for “Not applicable”</source>
        <translation>عبارة «لا ينطبق»</translation>
    </message>
    <message>
        <source>The values of a scale are whole numbers.</source>
        <translation>قيم المقياس أعداد صحيحة.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
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
    <name>SectionWriting</name>
    <message>
        <source>Evidence to cite</source>
        <translation>دليل للاستشهاد به</translation>
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
        <source>{hub} (the hub)</source>
        <translation>{hub} (النظام المركزي)</translation>
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
        <source>Give the file to the hub’s administrator. Their receipt comes back as a file: drop it on this window. Photos and other files go over a network only.</source>
        <translation>أعطِ الملف لمدير النظام المركزي. يعود إيصاله ملفًا: أفلته على هذه النافذة. الصور والملفات الأخرى لا تُنقل إلا عبر شبكة.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) follow(s) with the next file.</source>
        <translation>
            <numerusform>لا تغييرات تتبع.</numerusform>
            <numerusform>تغيير واحد يتبع مع الملف التالي.</numerusform>
            <numerusform>تغييران يتبعان مع الملف التالي.</numerusform>
            <numerusform>%n تغييرات تتبع مع الملف التالي.</numerusform>
            <numerusform>%n تغييرًا يتبع مع الملف التالي.</numerusform>
            <numerusform>%n تغيير يتبع مع الملف التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of colleagues lie(s) beside it: give them, too.</source>
        <translation>
            <numerusform>لا ملفات لزملاء بجانبه.</numerusform>
            <numerusform>ملف واحد لزميل بجانبه: أعطه أيضًا.</numerusform>
            <numerusform>ملفان لزملاء بجانبه: أعطهما أيضًا.</numerusform>
            <numerusform>%n ملفات لزملاء بجانبه: أعطها أيضًا.</numerusform>
            <numerusform>%n ملفًا لزملاء بجانبه: أعطها أيضًا.</numerusform>
            <numerusform>%n ملف لزملاء بجانبه: أعطها أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was left on the stick, and nothing is lost.</source>
        <translation>أُوقف. لم يبقَ ملف على الذاكرة ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The hub has all your work.</source>
        <translation>لدى النظام المركزي كل عملك.</translation>
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
        <source>For whom</source>
        <translation>لمن</translation>
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
        <source>Written under somebody else's name</source>
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
        <source>Written before this laptop was enrolled</source>
        <translation>كُتب قبل تسجيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer, who lets it in with one click.</source>
        <translation>ينتظر لدى النظام المركزي مسؤول MIEUX ليعتمده بنقرة.</translation>
    </message>
    <message>
        <source>Written after the hub ended the access of this laptop</source>
        <translation>كُتب بعد إنهاء وصول هذا الحاسوب</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer. Ask the hub’s administrator.</source>
        <translation>ينتظر مسؤول MIEUX لدى النظام المركزي. اسأل المدير.</translation>
    </message>
    <message>
        <source>Written after the enrolment had run out</source>
        <translation>كُتب بعد انتهاء صلاحية التسجيل</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer. Enrol this laptop again.</source>
        <translation>ينتظر مسؤول MIEUX لدى النظام المركزي. سجّل هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>Of an action that you are not deployed to</source>
        <translation>من إجراء لم تُكلَّف به</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer. Ask to be deployed.</source>
        <translation>ينتظر مسؤول MIEUX لدى النظام المركزي. اطلب تكليفك.</translation>
    </message>
    <message>
        <source>Of an action that was taken from this laptop</source>
        <translation>من إجراء سُحب من هذا الحاسوب</translation>
    </message>
    <message>
        <source>What was not sent yet still goes to the hub, for an officer to let in.</source>
        <translation>ما لم يُرسل بعد يُرسل مع ذلك إلى النظام المركزي ليعتمده مسؤول MIEUX.</translation>
    </message>
    <message>
        <source>Not for your role to change</source>
        <translation>لا يسمح دورك بتغييره</translation>
    </message>
    <message>
        <source>It waits at the hub for an officer, who decides.</source>
        <translation>ينتظر لدى النظام المركزي مسؤول MIEUX ليقرر.</translation>
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
    <name>SettingsForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Introduction, before the first question</source>
        <translation>مقدمة قبل السؤال الأول</translation>
    </message>
    <message>
        <source>Added to the thanks at the end</source>
        <translation>يضاف إلى الشكر في النهاية</translation>
    </message>
    <message>
        <source>On phones</source>
        <translation>على الهواتف</translation>
    </message>
    <message>
        <source>Who can answer on a phone</source>
        <translation>من يمكنه الإجابة بالهاتف</translation>
    </message>
    <message>
        <source>Who has the code on the wall</source>
        <translation>من لديه الرمز المعروض</translation>
    </message>
    <message>
        <source>Who has a slip that serves once</source>
        <translation>من لديه قصاصة تُستعمل مرة واحدة</translation>
    </message>
    <message>
        <source>Who can answer</source>
        <translation>من يمكنه الإجابة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>في المصنف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>the same in all versions</source>
        <translation>واحد في كل الإصدارات</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأولى</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>لا نصوص ناقصة</numerusform>
            <numerusform>نص واحد ناقص</numerusform>
            <numerusform>نصان ناقصان</numerusform>
            <numerusform>%n نصوص ناقصة</numerusform>
            <numerusform>%n نصًا ناقصًا</numerusform>
            <numerusform>%n نص ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Make first: {name}</source>
        <translation>جعلها الأولى: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>إزالة: {name}</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>لغة للإضافة</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>اختر لغة</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>إضافة اللغة</translation>
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
    <name>SheetGrid</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Not asked after the answers so far.</source>
        <translation>لا يُطرح هذا السؤال بحسب الإجابات السابقة.</translation>
    </message>
    <message>
        <source>Typed otherwise the first time. Look at the sheet, type what it says.</source>
        <translation>أُدخلت إجابة أخرى في المرة الأولى. انظر إلى الورقة وأدخل ما فيها.</translation>
    </message>
    <message>
        <source>Type the answer; Enter takes it and goes on.</source>
        <translation>اكتب الإجابة؛ يأخذها مفتاح الإدخال وينتقل إلى ما بعدها.</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Paper forms</source>
        <translation>الاستمارات الورقية</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>No sheet has this code. Compare it with the corner of the sheet.</source>
        <translation>لا توجد ورقة بهذا الرمز. قارنه بزاوية الورقة.</translation>
    </message>
    <message numerus="yes">
        <source>Checked; %n answer(s) corrected.</source>
        <translation>
            <numerusform>تم التحقق؛ لم تُصحَّح أي إجابة.</numerusform>
            <numerusform>تم التحقق؛ صُحِّحت إجابة واحدة.</numerusform>
            <numerusform>تم التحقق؛ صُحِّحت إجابتان.</numerusform>
            <numerusform>تم التحقق؛ صُحِّحت %n إجابات.</numerusform>
            <numerusform>تم التحقق؛ صُحِّحت %n إجابة.</numerusform>
            <numerusform>تم التحقق؛ صُحِّحت %n إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both entries of this sheet are the same.</source>
        <translation>الإدخالان لهذه الورقة متطابقان.</translation>
    </message>
    <message>
        <source>Typed otherwise the first time: {rows}. Look at the sheet once more.</source>
        <translation>أُدخل بصورة مختلفة في المرة الأولى: {rows}. راجع الورقة مرة أخرى.</translation>
    </message>
    <message>
        <source>This sheet is in already. Type it once more to compare; it is not counted twice.</source>
        <translation>أُدخلت هذه الورقة من قبل. أدخلها مرة أخرى للمقارنة، فهي لا تُحتسب مرتين.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the text</source>
        <translation>بجانب النص</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>الآراء</translation>
    </message>
</context>
<context>
    <name>SideTask</name>
    <message>
        <source>Into activity</source>
        <translation>إلى النشاط</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى</translation>
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
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
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
    <name>SignWords</name>
    <message>
        <source>signed on a laptop at {time}</source>
        <translation>وقّع على الحاسوب الساعة {time}</translation>
    </message>
    <message>
        <source>signed on a phone at {time}</source>
        <translation>وقّع على هاتف الساعة {time}</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>وقّع على الورق</translation>
    </message>
    <message>
        <source>badge read at {time}</source>
        <translation>قُرئت الشارة الساعة {time}</translation>
    </message>
    <message>
        <source>was there, has not signed</source>
        <translation>كان حاضرًا ولم يوقّع</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>لم يكن حاضرًا</translation>
    </message>
    <message>
        <source>badge read at {time}, has not signed</source>
        <translation>قُرئت الشارة الساعة {time}، لم يوقّع</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) kept</source>
        <translation>
            <numerusform>لا توقيعات محفوظة</numerusform>
            <numerusform>توقيع واحد محفوظ</numerusform>
            <numerusform>توقيعان محفوظان</numerusform>
            <numerusform>%n توقيعات محفوظة</numerusform>
            <numerusform>%n توقيعًا محفوظًا</numerusform>
            <numerusform>%n توقيع محفوظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Draw with the mouse, a pen or a finger</source>
        <translation>ارسم بالفأرة أو بقلم أو بالإصبع</translation>
    </message>
</context>
<context>
    <name>SignerDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Use a picture</source>
        <translation>استخدام صورة</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
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
        <source>Draw with the mouse, a pen or a finger.</source>
        <translation>ارسم بالفأرة أو القلم أو الإصبع.</translation>
    </message>
    <message>
        <source>Draw, use a scanned picture, or leave it empty to sign on the paper.</source>
        <translation>ارسم، أو استخدم صورة ممسوحة، أو اتركه فارغًا للتوقيع على الورق.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Write the name of who signs.</source>
        <translation>اكتب اسم من يوقّع.</translation>
    </message>
    <message>
        <source>There is no signature on the pad yet.</source>
        <translation>لا توقيع على اللوحة بعد.</translation>
    </message>
</context>
<context>
    <name>SigningWindow</name>
    <message>
        <source>Sign the attendance list</source>
        <translation>توقيع قائمة الحضور</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Save the slips</source>
        <translation>حفظ القصاصات</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>Import or copy</source>
        <translation>استيراد أو نسخ</translation>
    </message>
    <message>
        <source>Usual agenda in English</source>
        <translation>البرنامج المعتاد بالإنجليزية</translation>
    </message>
    <message>
        <source>Usual agenda in French</source>
        <translation>البرنامج المعتاد بالفرنسية</translation>
    </message>
    <message>
        <source>Usual agenda in Spanish</source>
        <translation>البرنامج المعتاد بالإسبانية</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Usual agenda</source>
        <translation>البرنامج المعتاد</translation>
    </message>
    <message>
        <source>Copy an earlier one</source>
        <translation>نسخ برنامج سابق</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Copy from an earlier activity…</source>
        <translation>النسخ من نشاط سابق…</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>الحفظ كملف تقويم…</translation>
    </message>
</context>
<context>
    <name>StatementsPart</name>
    <message>
        <source>Statement</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>إضافة عبارة</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>On this laptop</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>توفير مساحة</translation>
    </message>
    <message>
        <source>Part that the hub holds too</source>
        <translation>الجزء الموجود لدى النظام المركزي أيضًا</translation>
    </message>
    <message>
        <source>Remove the copies here</source>
        <translation>إزالة النسخ من هنا</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Everything is encrypted. The disk has {size} left.</source>
        <translation>كل شيء معمّى. بقي على القرص {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or other file(s)</source>
        <translation>
            <numerusform>لا صور ولا ملفات</numerusform>
            <numerusform>صورة أو ملف واحد</numerusform>
            <numerusform>صورتان أو ملفان</numerusform>
            <numerusform>%n صور أو ملفات</numerusform>
            <numerusform>%n صورة أو ملفًا</numerusform>
            <numerusform>%n صورة أو ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrolled with a hub, you can remove files here that the hub holds too.</source>
        <translation>بعد التسجيل لدى نظام مركزي يمكنك إزالة ملفات من هنا توجد لديه أيضًا.</translation>
    </message>
    <message>
        <source>The hub has held {files} of these for a week or more: {size}. Removed here, their places in the notes stay, and they come back when you want them.</source>
        <translation>لدى النظام المركزي منها {files} منذ أسبوع أو أكثر: {size}. بعد إزالتها من هنا تبقى مواضعها في الملاحظات، وتعود متى أردت.</translation>
    </message>
    <message>
        <source>No file here has been at the hub for a week, so none can be removed yet.</source>
        <translation>لا ملف من هنا لدى النظام المركزي منذ أسبوع، فلا يمكن إزالة شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) is (are) at the hub only.</source>
        <translation>
            <numerusform>لا ملفات لدى النظام المركزي وحده.</numerusform>
            <numerusform>ملف واحد لدى النظام المركزي وحده.</numerusform>
            <numerusform>ملفان لدى النظام المركزي وحده.</numerusform>
            <numerusform>%n ملفات لدى النظام المركزي وحده.</numerusform>
            <numerusform>%n ملفًا لدى النظام المركزي وحده.</numerusform>
            <numerusform>%n ملف لدى النظام المركزي وحده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, marks and reports</source>
        <translation>الملاحظات والعلامات والتقارير</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>Half received, goes on with the next sync</source>
        <translation>وصل نصفه، ويُستأنف مع المزامنة التالية</translation>
    </message>
    <message>
        <source>Copies made before updates</source>
        <translation>نسخ أُخذت قبل التحديثات</translation>
    </message>
</context>
<context>
    <name>StraightenPage</name>
    <message>
        <source>Straighten</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
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
        <source>Put the four points on the corners of the sheet.</source>
        <translation>ضع النقاط الأربع على أركان الورقة.</translation>
    </message>
    <message>
        <source>1–4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>choose a corner</source>
        <translation>اختيار ركن</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>تحريكه</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>straighten</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>إلغاء</translation>
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
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
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
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
</context>
<context>
    <name>SyncPresenter</name>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation>تسجيل هذا الحاسوب</translation>
    </message>
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
    <message numerus="yes">
        <source>%n text(s) in two versions</source>
        <translation>
            <numerusform>لا نصوص بنسختين</numerusform>
            <numerusform>نص واحد بنسختين</numerusform>
            <numerusform>نصان بنسختين</numerusform>
            <numerusform>%n نصوص بنسختين</numerusform>
            <numerusform>%n نصًا بنسختين</numerusform>
            <numerusform>%n نص بنسختين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>لا تكرار محتمل</numerusform>
            <numerusform>تكرار محتمل واحد</numerusform>
            <numerusform>تكراران محتملان</numerusform>
            <numerusform>%n تكرارات محتملة</numerusform>
            <numerusform>%n تكرارًا محتملًا</numerusform>
            <numerusform>%n تكرار محتمل</numerusform>
        </translation>
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
    <name>TablePreview</name>
    <message>
        <source>Lines of the table</source>
        <translation>أسطر الجدول</translation>
    </message>
    <message numerus="yes">
        <source>Add %n session(s)</source>
        <translation>
            <numerusform>لا جلسات للإضافة</numerusform>
            <numerusform>إضافة جلسة واحدة</numerusform>
            <numerusform>إضافة جلستين</numerusform>
            <numerusform>إضافة %n جلسات</numerusform>
            <numerusform>إضافة %n جلسة</numerusform>
            <numerusform>إضافة %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>لم يُقرأ سطر</numerusform>
            <numerusform>قُرئ سطر واحد</numerusform>
            <numerusform>قُرئ سطران</numerusform>
            <numerusform>قُرئت %n أسطر</numerusform>
            <numerusform>قُرئ %n سطرًا</numerusform>
            <numerusform>قُرئ %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the agenda already</source>
        <translation>
            <numerusform>لا شيء موجود في البرنامج</numerusform>
            <numerusform>واحدة موجودة في البرنامج</numerusform>
            <numerusform>اثنتان موجودتان في البرنامج</numerusform>
            <numerusform>%n موجودة في البرنامج</numerusform>
            <numerusform>%n موجودة في البرنامج</numerusform>
            <numerusform>%n موجودة في البرنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا شيء مستبعد</numerusform>
            <numerusform>واحدة مستبعدة</numerusform>
            <numerusform>اثنتان مستبعدتان</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read</source>
        <translation>
            <numerusform>كل الأسطر مقروءة</numerusform>
            <numerusform>سطر واحد لا يُقرأ</numerusform>
            <numerusform>سطران لا يُقرآن</numerusform>
            <numerusform>%n أسطر لا تُقرأ</numerusform>
            <numerusform>%n سطرًا لا يُقرأ</numerusform>
            <numerusform>%n سطر لا يُقرأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is added before you say so. Space leaves a line out.</source>
        <translation>لا يُضاف شيء قبل موافقتك. المسافة تستبعد سطرًا.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>السطر {number}: {problem}</translation>
    </message>
</context>
<context>
    <name>TablePreviewModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
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
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>تُضاف</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>On the agenda already</source>
        <translation>موجودة في البرنامج</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يُقرأ</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Nobody yet. The team of a mission stands here, and whoever is deployed.</source>
        <translation>لا أحد بعد. يظهر هنا فريق المهمة وكل من كُلّف.</translation>
    </message>
    <message>
        <source>Deploy somebody</source>
        <translation>تكليف شخص</translation>
    </message>
    <message>
        <source>Deploy somebody: type a name</source>
        <translation>تكليف شخص: اكتب اسمًا</translation>
    </message>
</context>
<context>
    <name>TeamField</name>
    <message>
        <source>Add to the team</source>
        <translation>إضافة إلى الفريق</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>اكتب اسمًا ثم Enter</translation>
    </message>
    <message>
        <source>Who is deployed receives the action at their next sync.</source>
        <translation>من كُلّف يتلقّى الإجراء عند مزامنته التالية.</translation>
    </message>
    <message>
        <source>An officer deploys people; then they receive the action.</source>
        <translation>يكلّف المسؤول الأشخاص، فيتلقّون الإجراء.</translation>
    </message>
    <message>
        <source>The action is taken from the laptops of whoever is deployed no longer, at their next sync. What they wrote still arrives.</source>
        <translation>يُزال الإجراء من حواسيب من لم يعد مكلَّفًا عند مزامنته التالية. وما كتبه يصل مع ذلك.</translation>
    </message>
    <message>
        <source>Who left the team stays deployed until they are withdrawn on the page of the action.</source>
        <translation>من غادر الفريق يبقى مكلَّفًا حتى يُسحب تكليفه في صفحة الإجراء.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Show what they have of</source>
        <translation>عرض ما لديهم من</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Nobody is deployed to this action</source>
        <translation>لم يُكلَّف أحد بهذا الإجراء</translation>
    </message>
    <message>
        <source>An officer deploys people in the plan of a mission.</source>
        <translation>يكلّف مسؤول MIEUX الأشخاص في خطة المهمة.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>As of {moment}</source>
        <translation>حتى {moment}</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>جارٍ السؤال</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Expert</source>
        <translation>خبير</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>مسؤول MIEUX</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>دور آخر</translation>
    </message>
    <message>
        <source>Has the actions that an officer deploys them to, and writes in these.</source>
        <translation>يتلقّى الإجراءات التي يكلّفه بها مسؤول MIEUX، ويكتب فيها.</translation>
    </message>
    <message>
        <source>Has all actions, prepares missions, deploys people, and adopts work that waits.</source>
        <translation>يتلقّى جميع الإجراءات، ويحضّر المهمات، ويكلّف الأشخاص، ويعتمد العمل الذي ينتظر.</translation>
    </message>
    <message>
        <source>Adds people and laptops, and reads nothing of the actions.</source>
        <translation>يضيف الأشخاص والحواسيب، ولا يقرأ شيئًا من الإجراءات.</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>لديه كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) behind</source>
        <translation>
            <numerusform>لا تأخّر</numerusform>
            <numerusform>متأخر بتغيير واحد</numerusform>
            <numerusform>متأخر بتغييرين</numerusform>
            <numerusform>متأخر بـ%n تغييرات</numerusform>
            <numerusform>متأخر بـ%n تغييرًا</numerusform>
            <numerusform>متأخر بـ%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>لم يُزامَن قط</translation>
    </message>
    <message>
        <source>No laptop</source>
        <translation>بلا حاسوب</translation>
    </message>
    <message>
        <source>has everything, since {moment}</source>
        <translation>لديه كل شيء، منذ {moment}</translation>
    </message>
    <message numerus="yes">
        <source>lacks %n change(s)</source>
        <translation>
            <numerusform>لا ينقصه شيء</numerusform>
            <numerusform>ينقصه تغيير واحد</numerusform>
            <numerusform>ينقصه تغييران</numerusform>
            <numerusform>تنقصه %n تغييرات</numerusform>
            <numerusform>ينقصه %n تغييرًا</numerusform>
            <numerusform>ينقصه %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>has nothing yet: it never synced</source>
        <translation>ليس لديه شيء بعد: لم يُزامَن قط</translation>
    </message>
    <message>
        <source>Last seen {moment}</source>
        <translation>آخر ظهور {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Has all actions, as an officer.</source>
        <translation>يتلقّى جميع الإجراءات بصفته مسؤول MIEUX.</translation>
    </message>
    <message>
        <source>Has no action, as an administrator.</source>
        <translation>لا يتلقّى أي إجراء بصفته مدير النظام.</translation>
    </message>
    <message>
        <source>Deployed to no action yet: an officer does that in the plan of a mission.</source>
        <translation>لم يُكلَّف بأي إجراء بعد: يفعل ذلك مسؤول MIEUX في خطة المهمة.</translation>
    </message>
    <message>
        <source>Deployed to: {actions}</source>
        <translation>مكلَّف بـ: {actions}</translation>
    </message>
    <message>
        <source>an action not received yet</source>
        <translation>إجراء لم يصل بعد</translation>
    </message>
    <message>
        <source>written before the laptop was enrolled</source>
        <translation>كُتبت قبل تسجيل الحاسوب</translation>
    </message>
    <message>
        <source>outside the actions they are deployed to</source>
        <translation>خارج الإجراءات المكلَّف بها</translation>
    </message>
    <message>
        <source>their role may not write this</source>
        <translation>لا يسمح بها دوره</translation>
    </message>
    <message>
        <source>under somebody else’s name</source>
        <translation>باسم شخص آخر</translation>
    </message>
    <message>
        <source>sent after the laptop was revoked</source>
        <translation>أُرسلت بعد إلغاء تسجيل الحاسوب</translation>
    </message>
    <message>
        <source>sent after its certificate ended</source>
        <translation>أُرسلت بعد انتهاء شهادته</translation>
    </message>
    <message>
        <source>belongs to another action than it says</source>
        <translation>من إجراء غير المذكور</translation>
    </message>
    <message>
        <source>contradicts what came before</source>
        <translation>تناقض ما سبقها</translation>
    </message>
    <message>
        <source>cannot be read by the hub</source>
        <translation>لا يستطيع النظام المركزي قراءتها</translation>
    </message>
    <message>
        <source>Nobody is deployed to it</source>
        <translation>لم يُكلَّف به أحد</translation>
    </message>
    <message numerus="yes">
        <source>{has} of %n have everything</source>
        <translation>
            <numerusform>{has} من %n شخص لديهم كل شيء</numerusform>
            <numerusform>{has} من شخص واحد لديه كل شيء</numerusform>
            <numerusform>{has} من شخصين لديهما كل شيء</numerusform>
            <numerusform>{has} من %n أشخاص لديهم كل شيء</numerusform>
            <numerusform>{has} من %n شخصًا لديهم كل شيء</numerusform>
            <numerusform>{has} من %n شخص لديهم كل شيء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teaming</name>
    <message>
        <source>Team at the hub</source>
        <translation>فريق النظام المركزي</translation>
    </message>
    <message>
        <source>Ask the hub again</source>
        <translation>سؤال النظام المركزي مجددًا</translation>
    </message>
    <message>
        <source>Add a person to the hub</source>
        <translation>إضافة شخص إلى النظام المركزي</translation>
    </message>
    <message>
        <source>Enrol a laptop of this person</source>
        <translation>تسجيل حاسوب لهذا الشخص</translation>
    </message>
    <message>
        <source>Look at the work that waits</source>
        <translation>الاطلاع على العمل الذي ينتظر</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with a hub</source>
        <translation>هذا الحاسوب غير مسجَّل لدى نظام مركزي</translation>
    </message>
    <message>
        <source>Once it is, officers see here who has what, and since when.</source>
        <translation>بعد تسجيله يرى مسؤولو MIEUX هنا من لديه ماذا، ومنذ متى.</translation>
    </message>
    <message>
        <source>Officers see the team here</source>
        <translation>يرى مسؤولو MIEUX الفريق هنا</translation>
    </message>
    <message>
        <source>Who works on an action with you is shown on its missions.</source>
        <translation>من يعمل معك على إجراء يظهر في مهماته.</translation>
    </message>
    <message>
        <source>The team is not known here yet</source>
        <translation>الفريق غير معروف هنا بعد</translation>
    </message>
    <message>
        <source>This is the team as the hub told it last.</source>
        <translation>هذا هو الفريق كما أخبر به النظام المركزي آخر مرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) adopted. You have them with the next sync.</source>
        <translation>
            <numerusform>لم يُعتمد أي تغيير.</numerusform>
            <numerusform>اعتُمد تغيير واحد. يصلك عند المزامنة التالية.</numerusform>
            <numerusform>اعتُمد تغييران. يصلانك عند المزامنة التالية.</numerusform>
            <numerusform>اعتُمدت %n تغييرات. تصلك عند المزامنة التالية.</numerusform>
            <numerusform>اعتُمد %n تغييرًا. تصلك عند المزامنة التالية.</numerusform>
            <numerusform>اعتُمد %n تغيير. تصلك عند المزامنة التالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be adopted and stay(s) as they are.</source>
        <translation>
            <numerusform>لا شيء يتعذّر اعتماده.</numerusform>
            <numerusform>واحد لا يمكن اعتماده ويبقى كما هو.</numerusform>
            <numerusform>اثنان لا يمكن اعتمادهما ويبقيان كما هما.</numerusform>
            <numerusform>%n لا يمكن اعتمادها وتبقى كما هي.</numerusform>
            <numerusform>%n لا يمكن اعتمادها وتبقى كما هي.</numerusform>
            <numerusform>%n لا يمكن اعتمادها وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>Least share of the sessions</source>
        <translation>أقل نسبة من الجلسات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Add who signs</source>
        <translation>إضافة موقّع</translation>
    </message>
    <message>
        <source>Nobody signs yet.</source>
        <translation>لا أحد يوقّع بعد.</translation>
    </message>
    <message>
        <source>Preview of the certificate</source>
        <translation>معاينة الشهادة</translation>
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
        <source>add who signs</source>
        <translation>إضافة موقّع</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>signs on the paper</source>
        <translation>يوقّع على الورق</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Least share of the sessions, signed for</source>
        <translation>أقل نسبة من الجلسات الموقَّع عنها</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>empty: the usual sentence</source>
        <translation>فارغ: الجملة المعتادة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>below ICMPD</source>
        <translation>تحت ICMPD</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>الموقّعون</translation>
    </message>
</context>
<context>
    <name>TextPair</name>
    <message>
        <source>Not translated yet</source>
        <translation>لم يُترجم بعد</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Cite</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>Cite evidence in the text ({key})</source>
        <translation>الاستشهاد بدليل في النص ({key})</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>نص القسم</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ThemesModel</name>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>بلا موضوع</translation>
    </message>
</context>
<context>
    <name>ThemesView</name>
    <message>
        <source>Back to the results</source>
        <translation>رجوع إلى النتائج</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>الإجابات بالكلمات</translation>
    </message>
    <message>
        <source>No answers here.</source>
        <translation>لا توجد إجابات هنا.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Theme of the answers chosen</source>
        <translation>موضوع الإجابات المختارة</translation>
    </message>
    <message>
        <source>Theme: type its name</source>
        <translation>الموضوع: اكتب اسمه</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Delete the theme</source>
        <translation>حذف الموضوع</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation>إعادة تسمية الموضوع</translation>
    </message>
    <message>
        <source>Merge the theme into another</source>
        <translation>دمج الموضوع في موضوع آخر</translation>
    </message>
    <message>
        <source>There is no other theme</source>
        <translation>لا يوجد موضوع آخر</translation>
    </message>
    <message>
        <source>Answers and themes</source>
        <translation>الإجابات والمواضيع</translation>
    </message>
    <message>
        <source>A theme says what an answer is about, never who wrote it. All rounds of the action share them.</source>
        <translation>يبيّن الموضوع ما تتناوله الإجابة، لا من كتبها. والمواضيع مشتركة بين كل جولات الإجراء.</translation>
    </message>
</context>
<context>
    <name>Theming</name>
    <message>
        <source>Both themes are one now: “{name}”</source>
        <translation>أصبح الموضوعان واحدا: «{name}»</translation>
    </message>
    <message>
        <source>Theme “{name}” deleted</source>
        <translation>حُذف الموضوع «{name}»</translation>
    </message>
</context>
<context>
    <name>TickPage</name>
    <message>
        <source>Picture of the paper list</source>
        <translation>صورة القائمة الورقية</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>أسطر القائمة</translation>
    </message>
    <message>
        <source>Tick all who were there</source>
        <translation>تأشير كل الحاضرين</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>tick the row</source>
        <translation>تأشير السطر</translation>
    </message>
    <message>
        <source>tick all who were there</source>
        <translation>تأشير كل الحاضرين</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>وقّع على الورق</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>مؤشَّر</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير مؤشَّر</translation>
    </message>
    <message numerus="yes">
        <source>Save %n signature(s)</source>
        <translation>
            <numerusform>حفظ التوقيعات</numerusform>
            <numerusform>حفظ توقيع واحد</numerusform>
            <numerusform>حفظ توقيعين</numerusform>
            <numerusform>حفظ %n توقيعات</numerusform>
            <numerusform>حفظ %n توقيعًا</numerusform>
            <numerusform>حفظ %n توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) known as signed on paper</source>
        <translation>
            <numerusform>لا أسطر موقعة على الورق</numerusform>
            <numerusform>سطر واحد موقَّع على الورق</numerusform>
            <numerusform>سطران موقَّعان على الورق</numerusform>
            <numerusform>%n أسطر موقَّعة على الورق</numerusform>
            <numerusform>%n سطرًا موقَّعًا على الورق</numerusform>
            <numerusform>%n سطر موقَّع على الورق</numerusform>
        </translation>
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
    <name>UnsignedStrip</name>
    <message>
        <source>Sign here</source>
        <translation>التوقيع هنا</translation>
    </message>
    <message>
        <source>Sign on phones</source>
        <translation>التوقيع على الهواتف</translation>
    </message>
    <message numerus="yes">
        <source>All %n have signed for {day}</source>
        <translation>
            <numerusform>لم يبقَ أحد دون توقيع ليوم {day}</numerusform>
            <numerusform>وقّع الحاضر الوحيد ليوم {day}</numerusform>
            <numerusform>وقّع الحاضران ليوم {day}</numerusform>
            <numerusform>وقّع الحاضرون الـ%n جميعًا ليوم {day}</numerusform>
            <numerusform>وقّع الحاضرون الـ%n جميعًا ليوم {day}</numerusform>
            <numerusform>وقّع الحاضرون الـ%n جميعًا ليوم {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} have not signed today</source>
        <translation>
            <numerusform>لم يبقَ أحد من {expected} دون توقيع اليوم</numerusform>
            <numerusform>واحد من {expected} لم يوقّع اليوم</numerusform>
            <numerusform>اثنان من {expected} لم يوقّعا اليوم</numerusform>
            <numerusform>%n من {expected} لم يوقّعوا اليوم</numerusform>
            <numerusform>%n من {expected} لم يوقّعوا اليوم</numerusform>
            <numerusform>%n من {expected} لم يوقّعوا اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} have not signed for {day}</source>
        <translation>
            <numerusform>لم يبقَ أحد من {expected} دون توقيع ليوم {day}</numerusform>
            <numerusform>واحد من {expected} لم يوقّع ليوم {day}</numerusform>
            <numerusform>اثنان من {expected} لم يوقّعا ليوم {day}</numerusform>
            <numerusform>%n من {expected} لم يوقّعوا ليوم {day}</numerusform>
            <numerusform>%n من {expected} لم يوقّعوا ليوم {day}</numerusform>
            <numerusform>%n من {expected} لم يوقّعوا ليوم {day}</numerusform>
        </translation>
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
    <name>VersionsPane</name>
    <message>
        <source>Nothing was submitted yet. Each version stays here as it was.</source>
        <translation>لم يُقدّم شيء بعد. تبقى كل نسخة هنا كما كانت.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>somebody not received yet</source>
        <translation>شخص لم تصل بياناته بعد</translation>
    </message>
    <message>
        <source>Submitted by {name} on {when}</source>
        <translation>قدّمها {name} في {when}</translation>
    </message>
    <message>
        <source>Reason of the amendment: {reason}</source>
        <translation>سبب التعديل: {reason}</translation>
    </message>
    <message>
        <source>Accepted by {name} on {when}</source>
        <translation>قبلها {name} في {when}</translation>
    </message>
    <message>
        <source>Returned by {name} on {when}</source>
        <translation>أعادها {name} في {when}</translation>
    </message>
    <message>
        <source>Fingerprint {mark}</source>
        <translation>البصمة {mark}</translation>
    </message>
    <message>
        <source>Compare with version {number}</source>
        <translation>مقارنة بالنسخة {number}</translation>
    </message>
    <message>
        <source>Compare with the text now</source>
        <translation>مقارنة بالنص الحالي</translation>
    </message>
    <message>
        <source>Accept this version</source>
        <translation>قبول هذه النسخة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معادة</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسترجعة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مقدّمة</translation>
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
    <name>WaitingCard</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Nothing waits: the hub has all your work.</source>
        <translation>لا شيء ينتظر: لدى النظام المركزي كل عملك.</translation>
    </message>
    <message>
        <source>Photos and other files</source>
        <translation>صور وملفات أخرى</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Save the paper forms</source>
        <translation>حفظ الاستمارات الورقية</translation>
    </message>
    <message>
        <source>Collect feedback</source>
        <translation>جمع الآراء</translation>
    </message>
    <message>
        <source>{action}, activity {number}</source>
        <translation>‏{action}، النشاط {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing answers at this address: the network is gone, or a firewall stops it.</source>
        <translation>لا شيء يجيب على هذا العنوان: انقطعت الشبكة أو يمنعها جدار حماية.</translation>
    </message>
    <message>
        <source>Phones come through.</source>
        <translation>الهواتف تصل.</translation>
    </message>
    <message>
        <source>A phone came by another address: scan this code again.</source>
        <translation>جاء هاتف من عنوان آخر: امسح هذا الرمز مجددًا.</translation>
    </message>
    <message>
        <source>No phone yet. If none comes through: is it in the same Wi-Fi, and does this Wi-Fi let devices reach each other?</source>
        <translation>لا هاتف بعد. إن لم يصل أحد: هل هو في الشبكة نفسها، وهل تسمح هذه الشبكة للأجهزة بالتواصل؟</translation>
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
    <name>Wishes</name>
    <message>
        <source>data</source>
        <comment>part of a file name</comment>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>حفظ بياناته</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>ملف JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>Name, contact, signatures and reasons are erased here, and on every laptop and server as the erasure arrives. This cannot be undone.</source>
        <translation>يُمحى الاسم وبيانات الاتصال والتوقيعات والأسباب هنا، وعلى كل حاسوب وخادم حين يصله المحو. ولا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>أتريد محو {name}؟</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>What was known of this person is erased.</source>
        <translation>مُحي ما كان معروفًا عن هذا الشخص.</translation>
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
    <name>_Answers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>لم يكتب أحد شيئًا.</translation>
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
    <name>_ComparisonWords</name>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>يشمل</translation>
    </message>
    <message>
        <source>does not include</source>
        <translation>لا يشمل</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>لم يُجب عنه</translation>
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
    <name>_MateRow</name>
    <message>
        <source>Person not received yet</source>
        <translation>شخص لم يصل بعد</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>تكليف</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>مكلَّف</translation>
    </message>
    <message>
        <source>Has every action</source>
        <translation>لديه كل الإجراءات</translation>
    </message>
    <message>
        <source>Not deployed</source>
        <translation>غير مكلَّف</translation>
    </message>
    <message>
        <source>In no mission yet</source>
        <translation>ليس في مهمة بعد</translation>
    </message>
    <message>
        <source>In a mission without dates</source>
        <translation>في مهمة بلا تواريخ</translation>
    </message>
    <message numerus="yes">
        <source>{mission} and %n more</source>
        <translation>
            <numerusform>{mission}</numerusform>
            <numerusform>{mission} وأخرى</numerusform>
            <numerusform>{mission} واثنتان أخريان</numerusform>
            <numerusform>{mission} و%n أخرى</numerusform>
            <numerusform>{mission} و%n أخرى</numerusform>
            <numerusform>{mission} و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MemberRow</name>
    <message>
        <source>Deployed</source>
        <translation>مكلَّف</translation>
    </message>
    <message>
        <source>{name} is deployed</source>
        <translation>{name} مكلَّف</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>يقود</translation>
    </message>
    <message>
        <source>has every action</source>
        <translation>لديه كل الإجراءات</translation>
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
<context>
    <name>_Question</name>
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
    <name>_Row</name>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Question of condition {number}</source>
        <translation>سؤال الشرط {number}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>إزالة الشرط</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>_StatementRow</name>
    <message>
        <source>mean {mean}</source>
        <translation>المتوسط {mean}</translation>
    </message>
</context>
</TS>
