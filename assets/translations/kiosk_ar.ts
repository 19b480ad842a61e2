<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessScreen</name>
    <message>
        <source>Goes back to normal when you finish</source>
        <translation>تعود الإعدادات إلى وضعها المعتاد عند الإنهاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>خفض الأزرار</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message>
        <source>That is all.</source>
        <translation>هذا كل شيء.</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>No camera? Type this address</source>
        <translation>لا توجد كاميرا؟ يمكن كتابة هذا العنوان</translation>
    </message>
    <message>
        <source>Or call</source>
        <translation>أو الاتصال هاتفيًا</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>لا توجد صفحة سابقة للرجوع إليها.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>تسهيل الاستخدام</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>CameraSteps</name>
    <message>
        <source>Open the &lt;b&gt;camera&lt;/b&gt; on your phone</source>
        <translation>فتح &lt;b&gt;الكاميرا&lt;/b&gt; في الهاتف</translation>
    </message>
    <message>
        <source>Point it at the square</source>
        <translation>توجيهها نحو المربع</translation>
    </message>
    <message>
        <source>Touch the &lt;b&gt;link&lt;/b&gt; that appears</source>
        <translation>لمس &lt;b&gt;الرابط&lt;/b&gt; الذي يظهر</translation>
    </message>
</context>
<context>
    <name>CheckerAnswersScreen</name>
    <message>
        <source>Touch an answer to change it. Nothing you told us is saved.</source>
        <translation>يمكن لمس أي إجابة لتغييرها. لا يُحفظ شيء مما ذُكر لنا.</translation>
    </message>
</context>
<context>
    <name>CheckerOthersScreen</name>
    <message>
        <source>From what you told us, these do not seem to fit. You can always ask, or apply.</source>
        <translation>بحسب ما ذُكر لنا، لا يبدو أن هذه مناسبة. يمكن دائمًا السؤال أو تقديم طلب.</translation>
    </message>
    <message>
        <source>Nothing you told us is saved</source>
        <translation>لا يُحفظ شيء مما ذُكر لنا</translation>
    </message>
</context>
<context>
    <name>CheckerQuestionScreen</name>
    <message>
        <source>Nothing you tell us is saved</source>
        <translation>لا يُحفظ شيء مما يُذكر هنا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>اختيار إجابة واحدة</translation>
    </message>
    <message>
        <source>Choose all that fit</source>
        <translation>اختيار كل ما ينطبق</translation>
    </message>
</context>
<context>
    <name>CheckerResultScreen</name>
    <message>
        <source>Take this home</source>
        <translation>أخذ هذا معك</translation>
    </message>
</context>
<context>
    <name>CheckerResultsScreen</name>
    <message>
        <source>A guide, not a decision. You can always apply.</source>
        <translation>هذا دليل إرشادي وليس قرارًا. يمكن دائمًا تقديم طلب.</translation>
    </message>
    <message>
        <source>Nothing you told us is saved</source>
        <translation>لا يُحفظ شيء مما ذُكر لنا</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>أخذها معك</translation>
    </message>
    <message>
        <source>Take this list home</source>
        <translation>أخذ هذه القائمة معك</translation>
    </message>
</context>
<context>
    <name>CheckerScreen</name>
    <message>
        <source>A guide, not a decision. You can always apply.</source>
        <translation>هذا دليل إرشادي وليس قرارًا. يمكن دائمًا تقديم طلب.</translation>
    </message>
    <message>
        <source>Nothing you tell us is saved</source>
        <translation>لا يُحفظ شيء مما يُذكر هنا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Closes in %n minute(s)</source>
        <translation>
            <numerusform>يُغلق خلال %n دقيقة</numerusform>
            <numerusform>يُغلق خلال دقيقة واحدة</numerusform>
            <numerusform>يُغلق خلال دقيقتين</numerusform>
            <numerusform>يُغلق خلال %n دقائق</numerusform>
            <numerusform>يُغلق خلال %n دقيقة</numerusform>
            <numerusform>يُغلق خلال %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have not reached the council website for %n day(s).</source>
        <translation>
            <numerusform>لم نتمكن من الاتصال بموقع المجلس منذ %n يوم.</numerusform>
            <numerusform>لم نتمكن من الاتصال بموقع المجلس منذ يوم واحد.</numerusform>
            <numerusform>لم نتمكن من الاتصال بموقع المجلس منذ يومين.</numerusform>
            <numerusform>لم نتمكن من الاتصال بموقع المجلس منذ %n أيام.</numerusform>
            <numerusform>لم نتمكن من الاتصال بموقع المجلس منذ %n يومًا.</numerusform>
            <numerusform>لم نتمكن من الاتصال بموقع المجلس منذ %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n إعلان آخر</numerusform>
            <numerusform>إعلان واحد آخر</numerusform>
            <numerusform>إعلانان آخران</numerusform>
            <numerusform>%n إعلانات أخرى</numerusform>
            <numerusform>%n إعلانًا آخر</numerusform>
            <numerusform>%n إعلان آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found.</source>
        <translation>
            <numerusform>لم نجد أي صفحة (%n).</numerusform>
            <numerusform>وجدنا صفحة واحدة.</numerusform>
            <numerusform>وجدنا صفحتين.</numerusform>
            <numerusform>وجدنا %n صفحات.</numerusform>
            <numerusform>وجدنا %n صفحة.</numerusform>
            <numerusform>وجدنا %n صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n is/are first.</source>
        <translation>
            <numerusform>أفضل %n أولًا.</numerusform>
            <numerusform>أفضل صفحة أولًا.</numerusform>
            <numerusform>أفضل صفحتين أولًا.</numerusform>
            <numerusform>أفضل %n صفحات أولًا.</numerusform>
            <numerusform>أفضل %n صفحة أولًا.</numerusform>
            <numerusform>أفضل %n صفحة أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n page(s).</source>
        <translation>
            <numerusform>لا صفحات (%n).</numerusform>
            <numerusform>أفضل صفحة.</numerusform>
            <numerusform>أفضل صفحتين.</numerusform>
            <numerusform>أفضل %n صفحات.</numerusform>
            <numerusform>أفضل %n صفحة.</numerusform>
            <numerusform>أفضل %n صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s)</source>
        <translation>
            <numerusform>لا نتائج أخرى (%n)</numerusform>
            <numerusform>نتيجة أخرى واحدة</numerusform>
            <numerusform>نتيجتان أخريان</numerusform>
            <numerusform>%n نتائج أخرى</numerusform>
            <numerusform>%n نتيجة أخرى</numerusform>
            <numerusform>%n نتيجة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n more</source>
        <translation>
            <numerusform>حوالي %n أسئلة أخرى</numerusform>
            <numerusform>سؤال واحد آخر تقريبًا</numerusform>
            <numerusform>سؤالان آخران تقريبًا</numerusform>
            <numerusform>حوالي %n أسئلة أخرى</numerusform>
            <numerusform>حوالي %n سؤالًا آخر</numerusform>
            <numerusform>حوالي %n سؤال آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If nobody touches the screen for %n second(s), it asks, and then clears</source>
        <translation>
            <numerusform>إذا لم يلمس أحد الشاشة لمدة %n ثانية يظهر سؤال ثم تُمسح الشاشة</numerusform>
            <numerusform>إذا لم يلمس أحد الشاشة لمدة ثانية واحدة يظهر سؤال ثم تُمسح الشاشة</numerusform>
            <numerusform>إذا لم يلمس أحد الشاشة لمدة ثانيتين يظهر سؤال ثم تُمسح الشاشة</numerusform>
            <numerusform>إذا لم يلمس أحد الشاشة لمدة %n ثوانٍ يظهر سؤال ثم تُمسح الشاشة</numerusform>
            <numerusform>إذا لم يلمس أحد الشاشة لمدة %n ثانية يظهر سؤال ثم تُمسح الشاشة</numerusform>
            <numerusform>إذا لم يلمس أحد الشاشة لمدة %n ثانية يظهر سؤال ثم تُمسح الشاشة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. To stay, press “I’m still here”.</source>
        <translation>
            <numerusform>بقيت %n ثانية. للبقاء يرجى الضغط على «ما زلت هنا».</numerusform>
            <numerusform>بقيت ثانية واحدة. للبقاء يرجى الضغط على «ما زلت هنا».</numerusform>
            <numerusform>بقيت ثانيتان. للبقاء يرجى الضغط على «ما زلت هنا».</numerusform>
            <numerusform>بقيت %n ثوانٍ. للبقاء يرجى الضغط على «ما زلت هنا».</numerusform>
            <numerusform>بقيت %n ثانية. للبقاء يرجى الضغط على «ما زلت هنا».</numerusform>
            <numerusform>بقيت %n ثانية. للبقاء يرجى الضغط على «ما زلت هنا».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>More below: %1</source>
        <translation>المزيد في الأسفل: %1</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>FunctionKeys</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح الكل</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Take this home</source>
        <translation>أخذ هذا معك</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Privacy and accessibility</source>
        <translation>الخصوصية وسهولة الاستخدام</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Find out what you could get</source>
        <translation>معرفة المساعدة التي قد تكون متاحة</translation>
    </message>
    <message>
        <source>8 to 15 questions. No name needed.</source>
        <translation>من 8 إلى 15 سؤالًا. لا حاجة إلى ذكر الاسم.</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>مواضيع أخرى</translation>
    </message>
    <message>
        <source>Privacy and accessibility</source>
        <translation>الخصوصية وسهولة الاستخدام</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>OpensPanel</name>
    <message>
        <source>In this code</source>
        <translation>في هذا الرمز</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Take this home</source>
        <translation>أخذ هذا معك</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>الدخول إلى المكان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Relay UK: 18001, then the number</source>
        <translation>عبر Relay UK: 18001 ثم الرقم</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>This booth has no sound at the moment.</source>
        <translation>لا يوجد صوت في هذا الكشك حاليًا.</translation>
    </message>
</context>
<context>
    <name>ReadToMe</name>
    <message>
        <source>Read to me</source>
        <translation>القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Read the screen aloud</source>
        <translation>قراءة الشاشة بصوت مسموع</translation>
    </message>
    <message>
        <source>Or plug in headphones</source>
        <translation>أو توصيل سماعات الرأس</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>It cannot be slower.</source>
        <translation>لا يمكن أن تكون أبطأ.</translation>
    </message>
    <message>
        <source>It cannot be faster.</source>
        <translation>لا يمكن أن تكون أسرع.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى صوتًا</translation>
    </message>
    <message>
        <source>It cannot be quieter.</source>
        <translation>لا يمكن خفض الصوت أكثر.</translation>
    </message>
    <message>
        <source>It cannot be louder.</source>
        <translation>لا يمكن رفع الصوت أكثر.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search words</source>
        <translation>كلمات البحث</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>ServicePageScreen</name>
    <message>
        <source>Take this home</source>
        <translation>أخذ هذا معك</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>TakeHomeScreen</name>
    <message>
        <source>A square code that opens %1 on your phone</source>
        <translation>رمز مربع يفتح %1 على هاتفك</translation>
    </message>
</context>
<context>
    <name>TimeOut</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زال هناك من يستخدم الشاشة؟</translation>
    </message>
    <message>
        <source>Take all the time you need. If nobody touches the screen, we clear it, so that nobody else sees what you looked at.</source>
        <translation>لا داعي للعجلة. إذا لم يلمس أحد الشاشة فسنمسح ما عليها، حتى لا يرى أحد غيرك ما كان معروضًا.</translation>
    </message>
    <message>
        <source>seconds until this screen clears</source>
        <translation>ثانية حتى تُمسح هذه الشاشة</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>I have finished. Clear it now</source>
        <translation>انتهيت. مسح الشاشة الآن</translation>
    </message>
</context>
<context>
    <name>TypingPart</name>
    <message>
        <source>That is all.</source>
        <translation>هذا كل شيء.</translation>
    </message>
</context>
<context>
    <name>UpDown</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>You are at the top of the page.</source>
        <translation>هذه بداية الصفحة.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>You are at the end of the page.</source>
        <translation>هذه نهاية الصفحة.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Your privacy</source>
        <translation>خصوصيتك</translation>
    </message>
    <message>
        <source>This booth does not know who you are, and does not want to.</source>
        <translation>لا يعرف هذا الكشك هوية من يستخدمه، ولا يريد أن يعرفها.</translation>
    </message>
    <message>
        <source>What you answer is not kept: it is gone when you finish, go home or walk away</source>
        <translation>لا تُحفظ الإجابات: تُمحى عند الإنهاء أو العودة إلى البداية أو مغادرة المكان</translation>
    </message>
    <message>
        <source>No name, no account, no camera and no microphone</source>
        <translation>لا اسم ولا حساب ولا كاميرا ولا ميكروفون</translation>
    </message>
    <message>
        <source>What you look at is not written down anywhere</source>
        <translation>لا يُسجَّل ما تتصفحه في أي مكان</translation>
    </message>
    <message>
        <source>The codes you scan do not say who you are</source>
        <translation>الرموز التي تُمسح بالهاتف لا تكشف الهوية</translation>
    </message>
    <message>
        <source>Touch Finish, and the screen clears at once</source>
        <translation>عند لمس «إنهاء» تُمسح الشاشة فورًا</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>سهولة الاستخدام للجميع</translation>
    </message>
    <message>
        <source>We want everybody to be able to use this booth.</source>
        <translation>نريد أن يتمكن الجميع من استخدام هذا الكشك.</translation>
    </message>
    <message>
        <source>Make it easier to use</source>
        <translation>تسهيل الاستخدام</translation>
    </message>
    <message>
        <source>What does not work yet</source>
        <translation>ما لا يعمل بعد</translation>
    </message>
    <message>
        <source>How far it meets the standards</source>
        <translation>إلى أي مدى يستوفي المعايير</translation>
    </message>
    <message>
        <source>If our answer does not help</source>
        <translation>إذا لم تكن إجابتنا مفيدة</translation>
    </message>
    <message>
        <source>They can advise you about your rights. They do not belong to the council.</source>
        <translation>يمكنهم تقديم المشورة بشأن الحقوق. وهم لا يتبعون المجلس.</translation>
    </message>
    <message>
        <source>Everything works by touch with one finger, without pinching or swiping</source>
        <translation>كل شيء يعمل بلمسة إصبع واحد، دون قرص أو سحب</translation>
    </message>
    <message>
        <source>Everything also works with a keypad or a keyboard that is plugged in</source>
        <translation>كل شيء يعمل أيضًا بلوحة أزرار أو لوحة مفاتيح موصولة</translation>
    </message>
    <message>
        <source>Every screen can be read aloud: {languages}</source>
        <translation>يمكن قراءة كل شاشة بصوت مسموع: {languages}</translation>
    </message>
    <message>
        <source>Every screen can be read aloud</source>
        <translation>يمكن قراءة كل شاشة بصوت مسموع</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>اللغات: {languages}</translation>
    </message>
    <message>
        <source>Four text sizes, and four sets of colours</source>
        <translation>أربعة أحجام للنص، وأربع مجموعات ألوان</translation>
    </message>
    <message>
        <source>Everything to touch can be brought into the lower part of the screen</source>
        <translation>يمكن نقل كل ما يُلمس إلى الجزء السفلي من الشاشة</translation>
    </message>
    <message>
        <source>Nothing flashes, and you can stop all movement</source>
        <translation>لا شيء يومض، ويمكن إيقاف كل حركة</translation>
    </message>
    <message>
        <source>Big Up and Down buttons stand beside every page that is longer than the screen</source>
        <translation>بجانب كل صفحة أطول من الشاشة زرّان كبيران: «أعلى» و«أسفل»</translation>
    </message>
    <message>
        <source>The pages are not in British Sign Language</source>
        <translation>الصفحات غير متوفرة بلغة الإشارة البريطانية</translation>
    </message>
    <message>
        <source>A keypad or a keyboard does not work here</source>
        <translation>لا تعمل لوحة الأزرار أو لوحة المفاتيح هنا</translation>
    </message>
    <message>
        <source>Nobody who speaks it has checked the words of the interface yet: {language}</source>
        <translation>لم يراجع أي متحدث بهذه اللغة كلمات الشاشات بعد: {language}</translation>
    </message>
    <message>
        <source>Many of the council’s pages are not in every language; each says so</source>
        <translation>كثير من صفحات المجلس غير متوفر بكل اللغات؛ وكل صفحة تذكر ذلك</translation>
    </message>
    <message>
        <source>There is no braille on the booth’s screen</source>
        <translation>لا توجد كتابة برايل على شاشة الكشك</translation>
    </message>
    <message>
        <source>This booth does not read its screens aloud</source>
        <translation>هذا الكشك لا يقرأ شاشاته بصوت مسموع</translation>
    </message>
    <message>
        <source>This booth has no sound at the moment, so it cannot read aloud</source>
        <translation>لا يوجد صوت في هذا الكشك حاليًا، لذا لا يمكنه القراءة</translation>
    </message>
    <message>
        <source>This booth has no voice at the moment, so it cannot read aloud</source>
        <translation>لا يوجد صوت قارئ في هذا الكشك حاليًا، لذا لا يمكنه القراءة</translation>
    </message>
    <message>
        <source>There is no voice to read this language aloud: {language}</source>
        <translation>لا يوجد صوت لقراءة هذه اللغة: {language}</translation>
    </message>
    <message>
        <source>This booth is partially compliant with the standard EN 301 549 and with level AA of WCAG 2.2. The list above says what is missing.</source>
        <translation>يتوافق هذا الكشك جزئيًا مع معيار EN 301 549 ومع المستوى AA من إرشادات WCAG 2.2. توضح القائمة أعلاه ما ينقص.</translation>
    </message>
    <message>
        <source>This statement is from {date}. The makers of the booth last tested it on {tested}, with automatic tests of every screen. It has not been tested with disabled people yet.</source>
        <translation>هذا البيان بتاريخ {date}. اختبره صانعو الكشك آخر مرة في {tested} باختبارات آلية لكل شاشة. ولم يُختبر بعد مع أشخاص ذوي إعاقة.</translation>
    </message>
    <message>
        <source>Colour alone never tells you anything</source>
        <translation>لا تُنقل أي معلومة باللون وحده</translation>
    </message>
    <message>
        <source>You can ask for more time, as often as you like</source>
        <translation>يمكنك طلب مزيد من الوقت كلما أردت</translation>
    </message>
    <message>
        <source>Where the information comes from</source>
        <translation>مصدر المعلومات</translation>
    </message>
    <message>
        <source>The pages come from websites that {council} has chosen. A page from GOV.UK says so at its end. The booth asks these websites for news many times a day, and goes on working without them.</source>
        <translation>تأتي الصفحات من مواقع إلكترونية اختارها {council}. وتذكر كل صفحة من GOV.UK ذلك في نهايتها. يتحقق الكشك من هذه المواقع مرات عديدة في اليوم، ويستمر في العمل حتى دون اتصال بها.</translation>
    </message>
    <message>
        <source>Tell us what is wrong</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>If you cannot use something here, or need it in another form, call us. We answer within 10 working days.</source>
        <translation>إذا تعذّر استخدام شيء هنا، أو كانت هناك حاجة إليه بصيغة أخرى، يرجى الاتصال بنا. نردّ خلال 10 أيام عمل.</translation>
    </message>
    <message>
        <source>Privacy and accessibility</source>
        <translation>الخصوصية وسهولة الاستخدام</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>This booth has no sound at the moment.</source>
        <translation>لا يوجد صوت في هذا الكشك حاليًا.</translation>
    </message>
    <message>
        <source>This booth has no voice for reading aloud at the moment.</source>
        <translation>لا يوجد في هذا الكشك حاليًا صوت للقراءة المسموعة.</translation>
    </message>
    <message>
        <source>Volume {share}</source>
        <translation>مستوى الصوت {share}</translation>
    </message>
    <message>
        <source>Make it easier to use</source>
        <translation>تسهيل الاستخدام</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>text size</comment>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>text size</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>text size</comment>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>colours</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>وهج أقل</translation>
    </message>
    <message>
        <source>Speed very slow</source>
        <translation>السرعة بطيئة جدًا</translation>
    </message>
    <message>
        <source>Speed slow</source>
        <translation>السرعة بطيئة</translation>
    </message>
    <message>
        <source>Speed normal</source>
        <translation>السرعة عادية</translation>
    </message>
    <message>
        <source>Speed fast</source>
        <translation>السرعة سريعة</translation>
    </message>
    <message>
        <source>Speed very fast</source>
        <translation>السرعة سريعة جدًا</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Where to go, how to get in, and when it is open.</source>
        <translation>أين يقع المكان، وكيفية الدخول، ومتى يكون مفتوحًا.</translation>
    </message>
    <message>
        <source>Things to do in the coming weeks.</source>
        <translation>أنشطة الأسابيع القادمة.</translation>
    </message>
    <message>
        <source>Places and opening hours</source>
        <translation>الأماكن وساعات العمل</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>News from the council</source>
        <translation>أخبار المجلس</translation>
    </message>
    <message>
        <source>The council has no places to show now.</source>
        <translation>لا توجد أماكن لدى المجلس لعرضها الآن.</translation>
    </message>
    <message>
        <source>Nothing is planned now.</source>
        <translation>لا توجد فعاليات مقررة الآن.</translation>
    </message>
    <message>
        <source>There is no news now.</source>
        <translation>لا توجد أخبار الآن.</translation>
    </message>
</context>
<context>
    <name>checker</name>
    <message>
        <source>Find out what you could get</source>
        <translation>معرفة المساعدة التي قد تكون متاحة</translation>
    </message>
    <message>
        <source>8 to 15 questions, about 5 minutes</source>
        <translation>من 8 إلى 15 سؤالًا، حوالي 5 دقائق</translation>
    </message>
    <message>
        <source>No name and no address. Nothing you tell us is saved or sent to anyone</source>
        <translation>دون اسم أو عنوان. لا يُحفظ شيء مما يُذكر هنا ولا يُرسل إلى أحد</translation>
    </message>
    <message>
        <source>You can say “I am not sure” to any question, and change any answer</source>
        <translation>يمكن الإجابة عن أي سؤال بعبارة «غير متأكد»، ويمكن تغيير أي إجابة</translation>
    </message>
    <message>
        <source>The rules here are not for today’s date. We leave out amounts. Check with the council or an adviser.</source>
        <translation>القواعد هنا ليست لتاريخ اليوم، لذلك لا نعرض المبالغ. يرجى سؤال المجلس أو أحد المستشارين.</translation>
    </message>
    <message>
        <source>These rules were last updated on {day}.</source>
        <translation>تاريخ آخر تحديث لهذه القواعد: {day}.</translation>
    </message>
    <message>
        <source>For people who live in England</source>
        <translation>للمقيمين في إنجلترا</translation>
    </message>
    <message>
        <source>For people who live in Wales</source>
        <translation>للمقيمين في ويلز</translation>
    </message>
    <message>
        <source>For people who live in Scotland</source>
        <translation>للمقيمين في اسكتلندا</translation>
    </message>
    <message>
        <source>For people who live in Northern Ireland</source>
        <translation>للمقيمين في أيرلندا الشمالية</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>تغيير إجابة</translation>
    </message>
    <message>
        <source>You have not answered any question yet.</source>
        <translation>لا توجد إجابات بعد.</translation>
    </message>
    <message>
        <source>Not sure, or would rather not say</source>
        <translation>إجابة غير مؤكدة أو تفضيل عدم الإجابة</translation>
    </message>
    <message>
        <source>Not on your list, and why</source>
        <translation>ما ليس في القائمة، ولماذا</translation>
    </message>
    <message>
        <source>There is nothing that your answers rule out.</source>
        <translation>لا تستبعد الإجابات أي شيء.</translation>
    </message>
    <message>
        <source>I am not sure, or would rather not say</source>
        <translation>غير متأكد، أو أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>Why we ask.</source>
        <translation>لماذا نسأل.</translation>
    </message>
    <message>
        <source>Choose an answer first, please. You can also choose “I am not sure”.</source>
        <translation>يرجى اختيار إجابة أولًا. يمكن أيضًا اختيار «غير متأكد».</translation>
    </message>
    <message>
        <source>One more answer</source>
        <translation>إجابة واحدة أخرى</translation>
    </message>
    <message>
        <source>Question {number}.</source>
        <translation>السؤال {number}.</translation>
    </message>
    <message>
        <source>Perhaps the last one</source>
        <translation>ربما الأخير</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>قراءة المزيد</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>كيفية البدء</translation>
    </message>
    <message>
        <source>These are the published rates. What somebody gets may be less.</source>
        <translation>هذه هي المعدلات المنشورة. قد يكون المبلغ الفعلي أقل.</translation>
    </message>
    <message>
        <source>Why it is not on your list</source>
        <translation>سبب عدم وجوده في القائمة</translation>
    </message>
    <message>
        <source>You told us</source>
        <translation>ما ذُكر لنا</translation>
    </message>
    <message>
        <source>This matters too</source>
        <translation>هذا مهم أيضًا</translation>
    </message>
    <message>
        <source>It also depends on</source>
        <translation>يعتمد ذلك أيضًا على</translation>
    </message>
    <message>
        <source>One more answer would help</source>
        <translation>إجابة واحدة أخرى قد تفيد</translation>
    </message>
    <message>
        <source>It may lead to more help</source>
        <translation>قد يؤدي إلى مزيد من المساعدة</translation>
    </message>
    <message>
        <source>The official page, on your phone</source>
        <translation>الصفحة الرسمية على هاتفك</translation>
    </message>
    <message>
        <source>Do it online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>What you may be able to get</source>
        <translation>المساعدة التي قد تكون متاحة</translation>
    </message>
    <message>
        <source>What looks likely</source>
        <translation>ما يبدو مرجحًا</translation>
    </message>
    <message>
        <source>What is worth checking</source>
        <translation>ما يستحق التحقق منه</translation>
    </message>
    <message>
        <source>What needs one more answer</source>
        <translation>ما يحتاج إلى إجابة أخرى</translation>
    </message>
    <message>
        <source>We cannot say from your answers that anything is likely. That is not a no: many people get help that a short list of questions does not find. You can always ask or apply.</source>
        <translation>لا يمكننا القول من الإجابات إن شيئًا ما مرجح. هذا ليس رفضًا: يحصل كثير من الناس على مساعدة لا تكشفها قائمة قصيرة من الأسئلة. يمكن دائمًا السؤال أو تقديم طلب.</translation>
    </message>
    <message>
        <source>Nothing you told us is saved.</source>
        <translation>لا يُحفظ شيء مما ذُكر لنا.</translation>
    </message>
    <message>
        <source>What you can do next</source>
        <translation>ما يمكن فعله بعد ذلك</translation>
    </message>
    <message>
        <source>What is not on this list, and why</source>
        <translation>ما ليس في هذه القائمة، ولماذا</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>This clears all your answers</source>
        <translation>يمسح هذا جميع الإجابات</translation>
    </message>
    <message>
        <source>&lt;b&gt;Free advice, whatever this list says.&lt;/b&gt; {name}: &lt;b&gt;{phone}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;مشورة مجانية، مهما كان في هذه القائمة.&lt;/b&gt; {name}: &lt;b&gt;{phone}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>Worth checking</source>
        <translation>يستحق التحقق</translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} في الأسبوع</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} في الشهر</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} في السنة</translation>
    </message>
    <message>
        <source>{amount}, paid once</source>
        <translation>{amount}، مرة واحدة</translation>
    </message>
    <message>
        <source>Still to answer:</source>
        <translation>سؤال متبقٍّ:</translation>
    </message>
    <message>
        <source>You told us:</source>
        <translation>ما ذُكر لنا:</translation>
    </message>
</context>
<context>
    <name>getting_ready</name>
    <message>
        <source>We are collecting the council’s information for the first time. This takes a minute or two.</source>
        <translation>نجمع معلومات المجلس للمرة الأولى. يستغرق ذلك دقيقة أو دقيقتين.</translation>
    </message>
    <message>
        <source>Need help now? Ask a member of staff, or call {phone}.</source>
        <translation>هل من حاجة إلى مساعدة الآن؟ يمكن سؤال أحد الموظفين أو الاتصال بالرقم {phone}.</translation>
    </message>
    <message>
        <source>Need help now? Call {phone}.</source>
        <translation>هل من حاجة إلى مساعدة الآن؟ يمكن الاتصال بالرقم {phone}.</translation>
    </message>
    <message>
        <source>This booth is getting ready</source>
        <translation>هذا الكشك قيد التجهيز</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Next: {title}</source>
        <translation>التالي: {title}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Page {at} of {of}</source>
        <translation>الصفحة {at} من {of}</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <translation>الخطوة {at} من {of}</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>في هذا الدليل</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Hello. What do you need help with?</source>
        <translation>مرحبًا. كيف يمكننا المساعدة؟</translation>
    </message>
</context>
<context>
    <name>more_topics</name>
    <message>
        <source>More topics</source>
        <translation>مواضيع أخرى</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>There are no notices now.</source>
        <translation>لا توجد إعلانات الآن.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>إعلانات</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day} (اليوم)</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>ما يمكن فعله هنا</translation>
    </message>
</context>
<context>
    <name>read_aloud</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>خانة اختيار</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>مفتاح تبديل</translation>
    </message>
    <message>
        <source>Text field</source>
        <translation>حقل نص</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>The screen is read aloud. Go through it with Up and Down, press with Select. Help has more choices.</source>
        <translation>تُقرأ الشاشة بصوت مسموع. للتنقل فيها زرّا أعلى وأسفل، وللضغط زر اختيار. في زر المساعدة خيارات أخرى.</translation>
    </message>
    <message>
        <source>The screen is read aloud. Touch it anywhere to stop. Previous, Read again and Next are below the page.</source>
        <translation>تُقرأ الشاشة بصوت مسموع. للإيقاف يكفي لمسها في أي مكان. أزرار السابق وإعادة القراءة والتالي أسفل الصفحة.</translation>
    </message>
    <message>
        <source>Welcome. This booth reads aloud. Press Down until you hear your language, then press Select.</source>
        <translation>مرحبًا. يقرأ هذا الكشك بصوت مسموع. يرجى الضغط على أسفل حتى سماع لغتك، ثم الضغط على اختيار.</translation>
    </message>
    <message>
        <source>The field is empty</source>
        <translation>الحقل فارغ</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>The council has this page in English only, for now.</source>
        <translation>هذه الصفحة متوفرة لدى المجلس باللغة الإنجليزية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The council has this page in Welsh only, for now.</source>
        <translation>هذه الصفحة متوفرة لدى المجلس باللغة الويلزية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The council has this page in Polish only, for now.</source>
        <translation>هذه الصفحة متوفرة لدى المجلس باللغة البولندية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The council has this page in Urdu only, for now.</source>
        <translation>هذه الصفحة متوفرة لدى المجلس باللغة الأردية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The council has this page in Arabic only, for now.</source>
        <translation>هذه الصفحة متوفرة لدى المجلس باللغة العربية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The council does not have this page in your language, for now. It is in: {language}</source>
        <translation>هذه الصفحة غير متوفرة بلغتك لدى المجلس في الوقت الحالي. لغة الصفحة: {language}</translation>
    </message>
    <message>
        <source>This page is in English only, for now.</source>
        <translation>هذه الصفحة متوفرة باللغة الإنجليزية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>This page is in Welsh only, for now.</source>
        <translation>هذه الصفحة متوفرة باللغة الويلزية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The council has this notice in English only, for now.</source>
        <translation>هذا الإعلان متوفر لدى المجلس باللغة الإنجليزية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The council has this notice in Welsh only, for now.</source>
        <translation>هذا الإعلان متوفر لدى المجلس باللغة الويلزية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The council has this notice in Polish only, for now.</source>
        <translation>هذا الإعلان متوفر لدى المجلس باللغة البولندية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The council has this notice in Urdu only, for now.</source>
        <translation>هذا الإعلان متوفر لدى المجلس باللغة الأردية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The council has this notice in Arabic only, for now.</source>
        <translation>هذا الإعلان متوفر لدى المجلس باللغة العربية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The council does not have this notice in your language, for now. It is in: {language}</source>
        <translation>هذا الإعلان غير متوفر بلغتك لدى المجلس في الوقت الحالي. لغة الإعلان: {language}</translation>
    </message>
    <message>
        <source>The questions and results are in English only, for now.</source>
        <translation>الأسئلة والنتائج متوفرة باللغة الإنجليزية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The questions and results are in Welsh only, for now.</source>
        <translation>الأسئلة والنتائج متوفرة باللغة الويلزية فقط في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The questions and results are not in your language, for now. They are in: {language}</source>
        <translation>الأسئلة والنتائج غير متوفرة بلغتك في الوقت الحالي. لغتها: {language}</translation>
    </message>
    <message>
        <source>Related help</source>
        <translation>مساعدة ذات صلة</translation>
    </message>
    <message>
        <source>This page was due for review in {month}. Check anything important with us first.</source>
        <translation>كان من المقرر مراجعة هذه الصفحة في {month}. يرجى التأكد منا أولًا من أي أمر مهم.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This event is over.&lt;/b&gt;</source>
        <translation>&lt;b&gt;انتهت هذه الفعالية.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>نُشر في {date}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>العمر بالسنوات</translation>
    </message>
    <message>
        <source>Call or write</source>
        <translation>الاتصال أو المراسلة</translation>
    </message>
    <message>
        <source>Do it online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>أنت هنا.</translation>
    </message>
    <message>
        <source>Next review: {month}.</source>
        <translation>المراجعة القادمة: {month}.</translation>
    </message>
    <message>
        <source>{youngest} to {oldest}</source>
        <translation>من {youngest} إلى {oldest}</translation>
    </message>
    <message>
        <source>{age} and over</source>
        <translation>{age} فأكثر</translation>
    </message>
    <message>
        <source>Up to {age}</source>
        <translation>حتى {age}</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Type a word or two, the way you would say it. Spelling does not matter.</source>
        <translation>اكتب كلمة أو كلمتين كما تقولهما عادةً. الإملاء لا يهم.</translation>
    </message>
    <message>
        <source>For example: bus pass, can’t pay rent, dole</source>
        <translation>مثلاً: إيجار، بنك الطعام، وجبات المدرسة</translation>
    </message>
    <message>
        <source>Showing results for “{words}”</source>
        <translation>نتائج البحث عن ”{words}“</translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>نتائج البحث عن ”{words}“</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>لا نتائج للبحث عن ”{words}“</translation>
    </message>
    <message>
        <source>We found no page for this. Try another word, or choose a topic.</source>
        <translation>لم نجد صفحة عن هذا. جرّب كلمة أخرى، أو اختر موضوعًا.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Not it? Ask a member of staff, or call {phone}.</source>
        <translation>ليس هذا ما تريد؟ اسأل أحد الموظفين، أو اتصل على {phone}.</translation>
    </message>
    <message>
        <source>Not it? Call {phone}.</source>
        <translation>ليس هذا ما تريد؟ اتصل على {phone}.</translation>
    </message>
    <message>
        <source>Not it? Ask a member of staff, or call {phone} ({hours}).</source>
        <translation>ليس هذا ما تريد؟ اسأل أحد الموظفين، أو اتصل على {phone} ({hours}).</translation>
    </message>
    <message>
        <source>Not it? Call {phone} ({hours}).</source>
        <translation>ليس هذا ما تريد؟ اتصل على {phone} ({hours}).</translation>
    </message>
    <message>
        <source>Help and services</source>
        <translation>المساعدة والخدمات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Events and news</source>
        <translation>الفعاليات والأخبار</translation>
    </message>
    <message>
        <source>{kind}.</source>
        <translation>{kind}.</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>مواضيع أخرى</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>News</source>
        <translation>خبر</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Often meant by “{words}”</source>
        <translation>هذا ما يُقصد غالبًا بـ ”{words}“</translation>
    </message>
    <message>
        <source>Also called “{words}”</source>
        <translation>يسمى أيضًا ”{words}“</translation>
    </message>
    <message>
        <source>On the page: “{words}”</source>
        <translation>في الصفحة: ”{words}“</translation>
    </message>
    <message>
        <source>Matches “{words}”</source>
        <translation>يطابق ”{words}“</translation>
    </message>
    <message>
        <source>Matches “{words}”: {sentence}</source>
        <translation>يطابق ”{words}“: {sentence}</translation>
    </message>
</context>
<context>
    <name>service_page</name>
    <message>
        <source>What’s on</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>News</source>
        <translation>أخبار</translation>
    </message>
</context>
<context>
    <name>take_home</name>
    <message>
        <source>This code opens free advice. To keep your list, take a photo of it with your phone.</source>
        <translation>يفتح هذا الرمز صفحة المشورة المجانية. للاحتفاظ بالقائمة يمكن تصويرها بالهاتف.</translation>
    </message>
    <message>
        <source>It opens on your own phone. The link does not run out.</source>
        <translation>ستُفتح الصفحة على هاتفك. الرابط لا تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>On {website}</source>
        <translation>على {website}</translation>
    </message>
    <message>
        <source>There is no code for this page: its address is not on the council’s list.</source>
        <translation>لا يوجد رمز لهذه الصفحة: عنوانها ليس في قائمة المجلس.</translation>
    </message>
    <message>
        <source>Not sure how? Ask a member of staff. They are glad to help.</source>
        <translation>الطريقة غير واضحة؟ يمكن سؤال أحد الموظفين، ويسعدهم تقديم المساعدة.</translation>
    </message>
    <message>
        <source>Take this list home</source>
        <translation>أخذ هذه القائمة معك</translation>
    </message>
    <message>
        <source>Take this page home</source>
        <translation>أخذ هذه الصفحة معك</translation>
    </message>
    <message>
        <source>The code does not say who you are.</source>
        <translation>لا يحتوي الرمز على أي معلومات شخصية.</translation>
    </message>
    <message>
        <source>The code does not hold your answers.</source>
        <translation>لا يحتوي الرمز على الإجابات.</translation>
    </message>
    <message>
        <source>The code does not hold your list or your answers.</source>
        <translation>لا يحتوي الرمز على القائمة أو الإجابات.</translation>
    </message>
</context>
<context>
    <name>topic</name>
    <message>
        <source>Places and opening hours</source>
        <translation>الأماكن وساعات العمل</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>News from the council</source>
        <translation>أخبار المجلس</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>midday</source>
        <translation>12 ظهرًا</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>منتصف الليل</translation>
    </message>
    <message>
        <source>{hour}.{minutes}</source>
        <translation>{hour}:{minutes}</translation>
    </message>
    <message>
        <source>{hour}</source>
        <comment>a full hour</comment>
        <translation>{hour}</translation>
    </message>
    <message>
        <source>{clock} am</source>
        <comment>after midnight</comment>
        <translation>{clock} صباحًا</translation>
    </message>
    <message>
        <source>{clock} am</source>
        <comment>in the morning</comment>
        <translation>{clock} صباحًا</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>in the afternoon</comment>
        <translation>{clock} بعد الظهر</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>in the evening</comment>
        <translation>{clock} مساءً</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>late in the evening</comment>
        <translation>{clock} مساءً</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>على مدار الساعة</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>من {opens} إلى {closes}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>مفتوح على مدار الساعة</translation>
    </message>
    <message>
        <source>Open now until {time}</source>
        <translation>مفتوح الآن حتى {time}</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>مغلق اليوم</translation>
    </message>
    <message>
        <source>Closed now. Opens at {time}</source>
        <translation>مغلق الآن. يفتح {time}</translation>
    </message>
    <message>
        <source>Closed. Opens tomorrow at {time}</source>
        <translation>مغلق. يفتح غدًا {time}</translation>
    </message>
    <message>
        <source>Closed. Opens {day} at {time}</source>
        <translation>مغلق. يفتح {day}، {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Not yet checked with the council website.</source>
        <translation>لم يُتحقق منها على موقع المجلس بعد.</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>أمس، {time}</translation>
    </message>
    <message>
        <source>{date} {year}</source>
        <translation>{date} {year}</translation>
    </message>
    <message>
        <source>Checked with the council website {when}.</source>
        <translation>جرى التحقق على موقع المجلس: {when}.</translation>
    </message>
    <message>
        <source>Last checked: {when}.</source>
        <translation>آخر تحقق: {when}.</translation>
    </message>
    <message>
        <source>This information may be out of date.</source>
        <translation>قد تكون هذه المعلومات قديمة.</translation>
    </message>
</context>
</TS>
