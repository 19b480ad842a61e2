<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AccessScreen</name>
    <message>
        <source>Goes back to normal when you finish</source>
        <translation>جب آپ ختم کریں گے تو یہ پہلے جیسا ہو جائے گا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>دوبارہ پہلے جیسا</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>متن کا سائز</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>بٹن نیچے لائیں</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>کوئی حرکت نہیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message>
        <source>That is all.</source>
        <translation>بس یہی ہے۔</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>No camera? Type this address</source>
        <translation>کیمرا نہیں ہے؟ یہ پتہ ٹائپ کریں</translation>
    </message>
    <message>
        <source>Or call</source>
        <translation>یا فون کریں</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>پیچھے جانے کے لیے کوئی صفحہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>آسان بنائیں</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم کریں</translation>
    </message>
</context>
<context>
    <name>CameraSteps</name>
    <message>
        <source>Open the &lt;b&gt;camera&lt;/b&gt; on your phone</source>
        <translation>اپنے فون کا &lt;b&gt;کیمرا&lt;/b&gt; کھولیں</translation>
    </message>
    <message>
        <source>Point it at the square</source>
        <translation>اسے مربع کی طرف کریں</translation>
    </message>
    <message>
        <source>Touch the &lt;b&gt;link&lt;/b&gt; that appears</source>
        <translation>جو &lt;b&gt;لنک&lt;/b&gt; نظر آئے اسے چھوئیں</translation>
    </message>
</context>
<context>
    <name>CheckerAnswersScreen</name>
    <message>
        <source>Touch an answer to change it. Nothing you told us is saved.</source>
        <translation>جواب بدلنے کے لیے اسے چھوئیں۔ آپ نے جو بتایا وہ محفوظ نہیں کیا جاتا۔</translation>
    </message>
</context>
<context>
    <name>CheckerOthersScreen</name>
    <message>
        <source>From what you told us, these do not seem to fit. You can always ask, or apply.</source>
        <translation>آپ نے جو بتایا اس کے مطابق یہ موزوں نہیں لگتے۔ آپ ہمیشہ پوچھ سکتے ہیں یا درخواست دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing you told us is saved</source>
        <translation>آپ نے جو بتایا وہ محفوظ نہیں ہوتا</translation>
    </message>
</context>
<context>
    <name>CheckerQuestionScreen</name>
    <message>
        <source>Nothing you tell us is saved</source>
        <translation>آپ جو بتائیں وہ محفوظ نہیں ہوتا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>ایک جواب چنیں</translation>
    </message>
    <message>
        <source>Choose all that fit</source>
        <translation>جو جو درست ہوں سب چنیں</translation>
    </message>
</context>
<context>
    <name>CheckerResultScreen</name>
    <message>
        <source>Take this home</source>
        <translation>اسے گھر لے جائیں</translation>
    </message>
</context>
<context>
    <name>CheckerResultsScreen</name>
    <message>
        <source>A guide, not a decision. You can always apply.</source>
        <translation>یہ رہنمائی ہے، فیصلہ نہیں۔ آپ ہمیشہ درخواست دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing you told us is saved</source>
        <translation>آپ نے جو بتایا وہ محفوظ نہیں ہوتا</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>گھر لے جائیں</translation>
    </message>
    <message>
        <source>Take this list home</source>
        <translation>یہ فہرست گھر لے جائیں</translation>
    </message>
</context>
<context>
    <name>CheckerScreen</name>
    <message>
        <source>A guide, not a decision. You can always apply.</source>
        <translation>یہ رہنمائی ہے، فیصلہ نہیں۔ آپ ہمیشہ درخواست دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing you tell us is saved</source>
        <translation>آپ جو بتائیں وہ محفوظ نہیں ہوتا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Closes in %n minute(s)</source>
        <translation>
            <numerusform>%n منٹ میں بند ہو گا</numerusform>
            <numerusform>%n منٹ میں بند ہو گا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have not reached the council website for %n day(s).</source>
        <translation>
            <numerusform>%n دن سے کونسل کی ویب سائٹ سے رابطہ نہیں ہو سکا۔</numerusform>
            <numerusform>%n دن سے کونسل کی ویب سائٹ سے رابطہ نہیں ہو سکا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>مزید %n اعلان</numerusform>
            <numerusform>مزید %n اعلانات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found.</source>
        <translation>
            <numerusform>%n صفحہ ملا۔</numerusform>
            <numerusform>%n صفحے ملے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n is/are first.</source>
        <translation>
            <numerusform>سب سے بہتر %n پہلے ہے۔</numerusform>
            <numerusform>سب سے بہتر %n پہلے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n page(s).</source>
        <translation>
            <numerusform>سب سے بہتر %n صفحہ۔</numerusform>
            <numerusform>سب سے بہتر %n صفحے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s)</source>
        <translation>
            <numerusform>مزید %n نتیجہ</numerusform>
            <numerusform>مزید %n نتائج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n more</source>
        <translation>
            <numerusform>تقریباً %n مزید</numerusform>
            <numerusform>تقریباً %n مزید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If nobody touches the screen for %n second(s), it asks, and then clears</source>
        <translation>
            <numerusform>اگر کوئی %n سیکنڈ تک اسکرین کو نہ چھوئے تو یہ پوچھتی ہے، اور پھر صاف ہو جاتی ہے</numerusform>
            <numerusform>اگر کوئی %n سیکنڈ تک اسکرین کو نہ چھوئے تو یہ پوچھتی ہے، اور پھر صاف ہو جاتی ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. To stay, press “I’m still here”.</source>
        <translation>
            <numerusform>%n سیکنڈ باقی ہیں۔ رکنے کے لیے ”میں ابھی یہاں ہوں“ دبائیں۔</numerusform>
            <numerusform>%n سیکنڈ باقی ہیں۔ رکنے کے لیے ”میں ابھی یہاں ہوں“ دبائیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>More below: %1</source>
        <translation>نیچے مزید: %1</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>نیچے مزید ہے</translation>
    </message>
</context>
<context>
    <name>FunctionKeys</name>
    <message>
        <source>Space</source>
        <translation>خالی جگہ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Take this home</source>
        <translation>اسے گھر لے جائیں</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Privacy and accessibility</source>
        <translation>رازداری اور رسائی</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Find out what you could get</source>
        <translation>معلوم کریں کہ آپ کو کیا مل سکتا ہے</translation>
    </message>
    <message>
        <source>8 to 15 questions. No name needed.</source>
        <translation>8 سے 15 سوال۔ نام کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>مزید موضوعات</translation>
    </message>
    <message>
        <source>Privacy and accessibility</source>
        <translation>رازداری اور رسائی</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شفٹ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مٹائیں</translation>
    </message>
</context>
<context>
    <name>OpensPanel</name>
    <message>
        <source>In this code</source>
        <translation>اس کوڈ میں</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Take this home</source>
        <translation>اسے گھر لے جائیں</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>اندر کیسے جائیں</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Relay UK: 18001, then the number</source>
        <translation>بذریعہ Relay UK: پہلے 18001، پھر نمبر</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Previous</source>
        <translation>پچھلا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>دوبارہ پڑھیں</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>This booth has no sound at the moment.</source>
        <translation>اس بوتھ میں اس وقت آواز نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>ReadToMe</name>
    <message>
        <source>Read to me</source>
        <translation>مجھے پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>Read the screen aloud</source>
        <translation>اسکرین بلند آواز سے پڑھیں</translation>
    </message>
    <message>
        <source>Or plug in headphones</source>
        <translation>یا ہیڈفون لگائیں</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>آہستہ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>تیز</translation>
    </message>
    <message>
        <source>It cannot be slower.</source>
        <translation>اس سے آہستہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>It cannot be faster.</source>
        <translation>اس سے تیز نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>آواز کم</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>آواز زیادہ</translation>
    </message>
    <message>
        <source>It cannot be quieter.</source>
        <translation>آواز اس سے کم نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>It cannot be louder.</source>
        <translation>آواز اس سے زیادہ نہیں ہو سکتی۔</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search words</source>
        <translation>تلاش کے الفاظ</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
</context>
<context>
    <name>ServicePageScreen</name>
    <message>
        <source>Take this home</source>
        <translation>اسے گھر لے جائیں</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>آن</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>آف</translation>
    </message>
</context>
<context>
    <name>TakeHomeScreen</name>
    <message>
        <source>A square code that opens %1 on your phone</source>
        <translation>مربع کوڈ جو آپ کے فون پر %1 کھولتا ہے</translation>
    </message>
</context>
<context>
    <name>TimeOut</name>
    <message>
        <source>Are you still there?</source>
        <translation>کیا آپ ابھی یہاں ہیں؟</translation>
    </message>
    <message>
        <source>Take all the time you need. If nobody touches the screen, we clear it, so that nobody else sees what you looked at.</source>
        <translation>جتنا وقت چاہیں لیں۔ اگر کوئی اسکرین کو نہیں چھوتا تو ہم اسے صاف کر دیتے ہیں، تاکہ کوئی اور نہ دیکھے کہ آپ نے کیا دیکھا۔</translation>
    </message>
    <message>
        <source>seconds until this screen clears</source>
        <translation>سیکنڈ میں یہ اسکرین صاف ہو جائے گی</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>میں ابھی یہاں ہوں</translation>
    </message>
    <message>
        <source>I have finished. Clear it now</source>
        <translation>میرا کام ہو گیا۔ ابھی صاف کریں</translation>
    </message>
</context>
<context>
    <name>TypingPart</name>
    <message>
        <source>That is all.</source>
        <translation>بس اتنا ہی۔</translation>
    </message>
</context>
<context>
    <name>UpDown</name>
    <message>
        <source>Up</source>
        <translation>اوپر</translation>
    </message>
    <message>
        <source>You are at the top of the page.</source>
        <translation>آپ صفحے کے شروع میں ہیں۔</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>نیچے</translation>
    </message>
    <message>
        <source>You are at the end of the page.</source>
        <translation>آپ صفحے کے آخر میں ہیں۔</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Your privacy</source>
        <translation>آپ کی رازداری</translation>
    </message>
    <message>
        <source>This booth does not know who you are, and does not want to.</source>
        <translation>یہ بوتھ نہیں جانتا کہ آپ کون ہیں، اور نہ جاننا چاہتا ہے۔</translation>
    </message>
    <message>
        <source>What you answer is not kept: it is gone when you finish, go home or walk away</source>
        <translation>آپ کے جواب محفوظ نہیں ہوتے: جب آپ ختم کریں، آغاز پر جائیں یا چلے جائیں تو وہ مٹ جاتے ہیں</translation>
    </message>
    <message>
        <source>No name, no account, no camera and no microphone</source>
        <translation>نہ نام، نہ اکاؤنٹ، نہ کیمرا، نہ مائیکروفون</translation>
    </message>
    <message>
        <source>What you look at is not written down anywhere</source>
        <translation>آپ جو دیکھتے ہیں وہ کہیں نہیں لکھا جاتا</translation>
    </message>
    <message>
        <source>The codes you scan do not say who you are</source>
        <translation>جو کوڈ آپ اسکین کرتے ہیں وہ یہ نہیں بتاتے کہ آپ کون ہیں</translation>
    </message>
    <message>
        <source>Touch Finish, and the screen clears at once</source>
        <translation>”ختم کریں“ کو چھوئیں، اسکرین فوراً صاف ہو جائے گی</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>رسائی</translation>
    </message>
    <message>
        <source>We want everybody to be able to use this booth.</source>
        <translation>ہم چاہتے ہیں کہ ہر شخص یہ بوتھ استعمال کر سکے۔</translation>
    </message>
    <message>
        <source>Make it easier to use</source>
        <translation>استعمال آسان بنائیں</translation>
    </message>
    <message>
        <source>What does not work yet</source>
        <translation>کیا ابھی کام نہیں کرتا</translation>
    </message>
    <message>
        <source>How far it meets the standards</source>
        <translation>یہ معیارات پر کس حد تک پورا اترتا ہے</translation>
    </message>
    <message>
        <source>If our answer does not help</source>
        <translation>اگر ہمارا جواب مددگار نہ ہو</translation>
    </message>
    <message>
        <source>They can advise you about your rights. They do not belong to the council.</source>
        <translation>وہ آپ کو آپ کے حقوق کے بارے میں مشورہ دے سکتے ہیں۔ وہ کونسل کا حصہ نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Everything works by touch with one finger, without pinching or swiping</source>
        <translation>سب کچھ ایک انگلی سے چھونے پر کام کرتا ہے، چٹکی یا سوائپ کی ضرورت نہیں</translation>
    </message>
    <message>
        <source>Everything also works with a keypad or a keyboard that is plugged in</source>
        <translation>سب کچھ منسلک کی پیڈ یا کی بورڈ سے بھی چلتا ہے</translation>
    </message>
    <message>
        <source>Every screen can be read aloud: {languages}</source>
        <translation>ہر اسکرین بلند آواز سے پڑھی جا سکتی ہے: {languages}</translation>
    </message>
    <message>
        <source>Every screen can be read aloud</source>
        <translation>ہر اسکرین بلند آواز سے پڑھی جا سکتی ہے</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>زبانیں: {languages}</translation>
    </message>
    <message>
        <source>Four text sizes, and four sets of colours</source>
        <translation>متن کے چار سائز اور رنگوں کے چار سیٹ</translation>
    </message>
    <message>
        <source>Everything to touch can be brought into the lower part of the screen</source>
        <translation>ہر چھونے والی چیز اسکرین کے نچلے حصے میں لائی جا سکتی ہے</translation>
    </message>
    <message>
        <source>Nothing flashes, and you can stop all movement</source>
        <translation>کچھ بھی نہیں جھپکتا، اور آپ ہر حرکت روک سکتے ہیں</translation>
    </message>
    <message>
        <source>Big Up and Down buttons stand beside every page that is longer than the screen</source>
        <translation>جو صفحہ اسکرین سے لمبا ہو اس کے ساتھ ”اوپر“ اور ”نیچے“ کے بڑے بٹن ہیں</translation>
    </message>
    <message>
        <source>The pages are not in British Sign Language</source>
        <translation>صفحات برطانوی اشاروں کی زبان میں نہیں ہیں</translation>
    </message>
    <message>
        <source>A keypad or a keyboard does not work here</source>
        <translation>یہاں کی پیڈ یا کی بورڈ کام نہیں کرتا</translation>
    </message>
    <message>
        <source>Nobody who speaks it has checked the words of the interface yet: {language}</source>
        <translation>اس زبان کے کسی بولنے والے نے ابھی اسکرینوں کے الفاظ نہیں جانچے: {language}</translation>
    </message>
    <message>
        <source>Many of the council’s pages are not in every language; each says so</source>
        <translation>کونسل کے کئی صفحات ہر زبان میں نہیں ہیں؛ ایسا ہر صفحہ یہ بتاتا ہے</translation>
    </message>
    <message>
        <source>There is no braille on the booth’s screen</source>
        <translation>بوتھ کی اسکرین پر بریل نہیں ہے</translation>
    </message>
    <message>
        <source>This booth does not read its screens aloud</source>
        <translation>یہ بوتھ اپنی اسکرینیں بلند آواز سے نہیں پڑھتا</translation>
    </message>
    <message>
        <source>This booth has no sound at the moment, so it cannot read aloud</source>
        <translation>اس بوتھ میں اس وقت آواز نہیں ہے، اس لیے یہ بلند آواز سے نہیں پڑھ سکتا</translation>
    </message>
    <message>
        <source>This booth has no voice at the moment, so it cannot read aloud</source>
        <translation>اس بوتھ میں اس وقت پڑھنے والی آواز دستیاب نہیں، اس لیے یہ بلند آواز سے نہیں پڑھ سکتا</translation>
    </message>
    <message>
        <source>There is no voice to read this language aloud: {language}</source>
        <translation>اس زبان کو بلند آواز سے پڑھنے کے لیے کوئی آواز نہیں: {language}</translation>
    </message>
    <message>
        <source>This booth is partially compliant with the standard EN 301 549 and with level AA of WCAG 2.2. The list above says what is missing.</source>
        <translation>یہ بوتھ معیار EN 301 549 اور WCAG 2.2 کے درجے AA پر جزوی طور پر پورا اترتا ہے۔ اوپر کی فہرست بتاتی ہے کہ کیا کمی ہے۔</translation>
    </message>
    <message>
        <source>This statement is from {date}. The makers of the booth last tested it on {tested}, with automatic tests of every screen. It has not been tested with disabled people yet.</source>
        <translation>یہ بیان {date} کا ہے۔ بوتھ بنانے والوں نے اسے آخری بار {tested} کو ہر اسکرین کے خودکار ٹیسٹوں سے جانچا۔ ابھی اسے معذور افراد کے ساتھ نہیں جانچا گیا۔</translation>
    </message>
    <message>
        <source>Colour alone never tells you anything</source>
        <translation>کوئی بات صرف رنگ سے نہیں بتائی جاتی</translation>
    </message>
    <message>
        <source>You can ask for more time, as often as you like</source>
        <translation>آپ جتنی بار چاہیں مزید وقت مانگ سکتے ہیں</translation>
    </message>
    <message>
        <source>Where the information comes from</source>
        <translation>معلومات کہاں سے آتی ہیں</translation>
    </message>
    <message>
        <source>The pages come from websites that {council} has chosen. A page from GOV.UK says so at its end. The booth asks these websites for news many times a day, and goes on working without them.</source>
        <translation>صفحے ان ویب سائٹس سے آتے ہیں جنہیں {council} نے چنا ہے۔ GOV.UK کے صفحے کے آخر میں یہ لکھا ہوتا ہے۔ بوتھ دن میں کئی بار ان ویب سائٹس سے تازہ معلومات لیتا ہے، اور ان کے بغیر بھی کام کرتا رہتا ہے۔</translation>
    </message>
    <message>
        <source>Tell us what is wrong</source>
        <translation>ہمیں بتائیں کہ کیا ٹھیک نہیں ہے</translation>
    </message>
    <message>
        <source>If you cannot use something here, or need it in another form, call us. We answer within 10 working days.</source>
        <translation>اگر آپ یہاں کوئی چیز استعمال نہیں کر سکتے، یا وہ آپ کو کسی اور شکل میں چاہیے، تو ہمیں فون کریں۔ ہم 10 کام کے دنوں میں جواب دیتے ہیں۔</translation>
    </message>
    <message>
        <source>Privacy and accessibility</source>
        <translation>رازداری اور رسائی</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>This booth has no sound at the moment.</source>
        <translation>اس بوتھ میں اس وقت آواز نہیں ہے۔</translation>
    </message>
    <message>
        <source>This booth has no voice for reading aloud at the moment.</source>
        <translation>اس بوتھ میں اس وقت پڑھ کر سنانے والی آواز نہیں ہے۔</translation>
    </message>
    <message>
        <source>Volume {share}</source>
        <translation>آواز {share}</translation>
    </message>
    <message>
        <source>Make it easier to use</source>
        <translation>استعمال آسان بنائیں</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} از {all}</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>text size</comment>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>text size</comment>
        <translation>درمیانہ</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>text size</comment>
        <translation>سب سے بڑا</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>colours</comment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>سفید پر سیاہ</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>سیاہ پر سفید</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>کم چمک</translation>
    </message>
    <message>
        <source>Speed very slow</source>
        <translation>رفتار بہت آہستہ</translation>
    </message>
    <message>
        <source>Speed slow</source>
        <translation>رفتار آہستہ</translation>
    </message>
    <message>
        <source>Speed normal</source>
        <translation>رفتار عام</translation>
    </message>
    <message>
        <source>Speed fast</source>
        <translation>رفتار تیز</translation>
    </message>
    <message>
        <source>Speed very fast</source>
        <translation>رفتار بہت تیز</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Where to go, how to get in, and when it is open.</source>
        <translation>کہاں جائیں، اندر کیسے جائیں، اور کب کھلا ہے۔</translation>
    </message>
    <message>
        <source>Things to do in the coming weeks.</source>
        <translation>آنے والے ہفتوں کی سرگرمیاں۔</translation>
    </message>
    <message>
        <source>Places and opening hours</source>
        <translation>مقامات اور کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>کیا ہو رہا ہے</translation>
    </message>
    <message>
        <source>News from the council</source>
        <translation>کونسل کی خبریں</translation>
    </message>
    <message>
        <source>The council has no places to show now.</source>
        <translation>کونسل کے پاس ابھی دکھانے کے لیے کوئی مقام نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing is planned now.</source>
        <translation>ابھی کچھ طے نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no news now.</source>
        <translation>ابھی کوئی خبر نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>checker</name>
    <message>
        <source>Find out what you could get</source>
        <translation>معلوم کریں کہ آپ کو کیا مل سکتا ہے</translation>
    </message>
    <message>
        <source>8 to 15 questions, about 5 minutes</source>
        <translation>8 سے 15 سوال، تقریباً 5 منٹ</translation>
    </message>
    <message>
        <source>No name and no address. Nothing you tell us is saved or sent to anyone</source>
        <translation>نہ نام، نہ پتا۔ آپ جو بتائیں وہ نہ محفوظ ہوتا ہے نہ کسی کو بھیجا جاتا ہے</translation>
    </message>
    <message>
        <source>You can say “I am not sure” to any question, and change any answer</source>
        <translation>آپ کسی بھی سوال پر ”مجھے یقین نہیں“ کہہ سکتے ہیں، اور کوئی بھی جواب بدل سکتے ہیں</translation>
    </message>
    <message>
        <source>The rules here are not for today’s date. We leave out amounts. Check with the council or an adviser.</source>
        <translation>یہاں کے قواعد آج کی تاریخ کے نہیں ہیں۔ ہم رقمیں نہیں دکھا رہے۔ کونسل یا کسی مشیر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>These rules were last updated on {day}.</source>
        <translation>یہ قواعد آخری بار {day} کو اپ ڈیٹ کیے گئے۔</translation>
    </message>
    <message>
        <source>For people who live in England</source>
        <translation>ان لوگوں کے لیے جو انگلینڈ میں رہتے ہیں</translation>
    </message>
    <message>
        <source>For people who live in Wales</source>
        <translation>ان لوگوں کے لیے جو ویلز میں رہتے ہیں</translation>
    </message>
    <message>
        <source>For people who live in Scotland</source>
        <translation>ان لوگوں کے لیے جو اسکاٹ لینڈ میں رہتے ہیں</translation>
    </message>
    <message>
        <source>For people who live in Northern Ireland</source>
        <translation>ان لوگوں کے لیے جو شمالی آئرلینڈ میں رہتے ہیں</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>جواب بدلیں</translation>
    </message>
    <message>
        <source>You have not answered any question yet.</source>
        <translation>آپ نے ابھی کسی سوال کا جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>Not sure, or would rather not say</source>
        <translation>یقین نہیں، یا بتانا نہیں چاہتے</translation>
    </message>
    <message>
        <source>Not on your list, and why</source>
        <translation>آپ کی فہرست میں کیا نہیں، اور کیوں</translation>
    </message>
    <message>
        <source>There is nothing that your answers rule out.</source>
        <translation>آپ کے جوابات کسی چیز کو خارج نہیں کرتے۔</translation>
    </message>
    <message>
        <source>I am not sure, or would rather not say</source>
        <translation>مجھے یقین نہیں، یا میں بتانا نہیں چاہتا</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{all} میں سے {number}</translation>
    </message>
    <message>
        <source>Why we ask.</source>
        <translation>ہم کیوں پوچھتے ہیں۔</translation>
    </message>
    <message>
        <source>Choose an answer first, please. You can also choose “I am not sure”.</source>
        <translation>براہ کرم پہلے ایک جواب چنیں۔ آپ ”مجھے یقین نہیں“ بھی چن سکتے ہیں۔</translation>
    </message>
    <message>
        <source>One more answer</source>
        <translation>ایک اور جواب</translation>
    </message>
    <message>
        <source>Question {number}.</source>
        <translation>سوال {number}۔</translation>
    </message>
    <message>
        <source>Perhaps the last one</source>
        <translation>شاید آخری</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>مزید پڑھیں</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>فیصلہ کون کرتا ہے</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>کیسے شروع کریں</translation>
    </message>
    <message>
        <source>These are the published rates. What somebody gets may be less.</source>
        <translation>یہ شائع شدہ شرحیں ہیں۔ ملنے والی رقم کم ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Why it is not on your list</source>
        <translation>یہ آپ کی فہرست میں کیوں نہیں</translation>
    </message>
    <message>
        <source>You told us</source>
        <translation>آپ نے بتایا</translation>
    </message>
    <message>
        <source>This matters too</source>
        <translation>یہ بھی اہم ہے</translation>
    </message>
    <message>
        <source>It also depends on</source>
        <translation>اس کا انحصار اس پر بھی ہے</translation>
    </message>
    <message>
        <source>One more answer would help</source>
        <translation>ایک اور جواب سے مدد ملے گی</translation>
    </message>
    <message>
        <source>It may lead to more help</source>
        <translation>اس سے مزید مدد مل سکتی ہے</translation>
    </message>
    <message>
        <source>The official page, on your phone</source>
        <translation>سرکاری صفحہ، آپ کے فون پر</translation>
    </message>
    <message>
        <source>Do it online</source>
        <translation>آن لائن کریں</translation>
    </message>
    <message>
        <source>What you may be able to get</source>
        <translation>آپ کو کیا مل سکتا ہے</translation>
    </message>
    <message>
        <source>What looks likely</source>
        <translation>جس کا غالب امکان ہے</translation>
    </message>
    <message>
        <source>What is worth checking</source>
        <translation>کیا معلوم کرنا چاہیے</translation>
    </message>
    <message>
        <source>What needs one more answer</source>
        <translation>کس کے لیے ایک اور جواب چاہیے</translation>
    </message>
    <message>
        <source>We cannot say from your answers that anything is likely. That is not a no: many people get help that a short list of questions does not find. You can always ask or apply.</source>
        <translation>آپ کے جوابات سے ہم نہیں کہہ سکتے کہ کسی چیز کا غالب امکان ہے۔ یہ انکار نہیں ہے: بہت سے لوگوں کو ایسی مدد ملتی ہے جو سوالوں کی مختصر فہرست میں سامنے نہیں آتی۔ آپ ہمیشہ پوچھ سکتے ہیں یا درخواست دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing you told us is saved.</source>
        <translation>آپ نے جو بتایا وہ محفوظ نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>What you can do next</source>
        <translation>آپ آگے کیا کر سکتے ہیں</translation>
    </message>
    <message>
        <source>What is not on this list, and why</source>
        <translation>اس فہرست میں کیا نہیں، اور کیوں</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>This clears all your answers</source>
        <translation>اس سے آپ کے سارے جواب مٹ جائیں گے</translation>
    </message>
    <message>
        <source>&lt;b&gt;Free advice, whatever this list says.&lt;/b&gt; {name}: &lt;b&gt;{phone}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;مفت مشورہ، فہرست میں کچھ بھی ہو۔&lt;/b&gt; {name}: &lt;b&gt;{phone}&lt;/b&gt;۔</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>غالب امکان</translation>
    </message>
    <message>
        <source>Worth checking</source>
        <translation>معلوم کریں</translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation>آپ کی فہرست میں نہیں</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} فی ہفتہ</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} فی مہینہ</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} فی سال</translation>
    </message>
    <message>
        <source>{amount}, paid once</source>
        <translation>{amount}، ایک بار</translation>
    </message>
    <message>
        <source>Still to answer:</source>
        <translation>جواب باقی ہے:</translation>
    </message>
    <message>
        <source>You told us:</source>
        <translation>آپ نے بتایا:</translation>
    </message>
</context>
<context>
    <name>getting_ready</name>
    <message>
        <source>We are collecting the council’s information for the first time. This takes a minute or two.</source>
        <translation>ہم پہلی بار کونسل کی معلومات جمع کر رہے ہیں۔ اس میں ایک دو منٹ لگتے ہیں۔</translation>
    </message>
    <message>
        <source>Need help now? Ask a member of staff, or call {phone}.</source>
        <translation>ابھی مدد چاہیے؟ عملے کے کسی فرد سے پوچھیں، یا {phone} پر فون کریں۔</translation>
    </message>
    <message>
        <source>Need help now? Call {phone}.</source>
        <translation>ابھی مدد چاہیے؟ {phone} پر فون کریں۔</translation>
    </message>
    <message>
        <source>This booth is getting ready</source>
        <translation>یہ بوتھ تیار ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Next: {title}</source>
        <translation>اگلا: {title}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>قدم بہ قدم</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>رہنما</translation>
    </message>
    <message>
        <source>Page {at} of {of}</source>
        <translation>صفحہ {at} از {of}</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <translation>مرحلہ {at} از {of}</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>اس رہنما میں</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>مراحل</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Hello. What do you need help with?</source>
        <translation>خوش آمدید۔ آپ کو کس کام میں مدد چاہیے؟</translation>
    </message>
</context>
<context>
    <name>more_topics</name>
    <message>
        <source>More topics</source>
        <translation>مزید موضوعات</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>There are no notices now.</source>
        <translation>ابھی کوئی اعلان نہیں ہے۔</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>اعلانات</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>You are here</source>
        <translation>آپ یہاں ہیں</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day} (آج)</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>آپ یہاں کیا کر سکتے ہیں</translation>
    </message>
</context>
<context>
    <name>read_aloud</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} از {count}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سرخی</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>اعلان</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>ٹک باکس</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>سوئچ</translation>
    </message>
    <message>
        <source>Text field</source>
        <translation>لکھنے کی جگہ</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>بٹن</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>ابھی دستیاب نہیں</translation>
    </message>
    <message>
        <source>on</source>
        <translation>آن</translation>
    </message>
    <message>
        <source>off</source>
        <translation>آف</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>نشان لگا ہے</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>نشان نہیں لگا</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>منتخب نہیں</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>The screen is read aloud. Go through it with Up and Down, press with Select. Help has more choices.</source>
        <translation>اسکرین بلند آواز سے پڑھی جا رہی ہے۔ اوپر اور نیچے سے اس میں چلیں، منتخب کریں سے دبائیں۔ مدد میں مزید انتخاب ہیں۔</translation>
    </message>
    <message>
        <source>The screen is read aloud. Touch it anywhere to stop. Previous, Read again and Next are below the page.</source>
        <translation>اسکرین بلند آواز سے پڑھی جا رہی ہے۔ روکنے کے لیے اسے کہیں بھی چھوئیں۔ پچھلا، دوبارہ پڑھیں اور اگلا صفحے کے نیچے ہیں۔</translation>
    </message>
    <message>
        <source>Welcome. This booth reads aloud. Press Down until you hear your language, then press Select.</source>
        <translation>خوش آمدید۔ یہ بوتھ بلند آواز سے پڑھتا ہے۔ اپنی زبان سننے تک نیچے دبائیں، پھر منتخب کریں دبائیں۔</translation>
    </message>
    <message>
        <source>The field is empty</source>
        <translation>یہ جگہ خالی ہے</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>The council has this page in English only, for now.</source>
        <translation>کونسل کے پاس یہ صفحہ فی الحال صرف انگریزی میں ہے۔</translation>
    </message>
    <message>
        <source>The council has this page in Welsh only, for now.</source>
        <translation>کونسل کے پاس یہ صفحہ فی الحال صرف ویلش میں ہے۔</translation>
    </message>
    <message>
        <source>The council has this page in Polish only, for now.</source>
        <translation>کونسل کے پاس یہ صفحہ فی الحال صرف پولش میں ہے۔</translation>
    </message>
    <message>
        <source>The council has this page in Urdu only, for now.</source>
        <translation>کونسل کے پاس یہ صفحہ فی الحال صرف اردو میں ہے۔</translation>
    </message>
    <message>
        <source>The council has this page in Arabic only, for now.</source>
        <translation>کونسل کے پاس یہ صفحہ فی الحال صرف عربی میں ہے۔</translation>
    </message>
    <message>
        <source>The council does not have this page in your language, for now. It is in: {language}</source>
        <translation>فی الحال کونسل کے پاس یہ صفحہ آپ کی زبان میں نہیں ہے۔ صفحے کی زبان: {language}</translation>
    </message>
    <message>
        <source>This page is in English only, for now.</source>
        <translation>یہ صفحہ فی الحال صرف انگریزی میں ہے۔</translation>
    </message>
    <message>
        <source>This page is in Welsh only, for now.</source>
        <translation>یہ صفحہ فی الحال صرف ویلش میں ہے۔</translation>
    </message>
    <message>
        <source>The council has this notice in English only, for now.</source>
        <translation>کونسل کے پاس یہ اعلان فی الحال صرف انگریزی میں ہے۔</translation>
    </message>
    <message>
        <source>The council has this notice in Welsh only, for now.</source>
        <translation>کونسل کے پاس یہ اعلان فی الحال صرف ویلش میں ہے۔</translation>
    </message>
    <message>
        <source>The council has this notice in Polish only, for now.</source>
        <translation>کونسل کے پاس یہ اعلان فی الحال صرف پولش میں ہے۔</translation>
    </message>
    <message>
        <source>The council has this notice in Urdu only, for now.</source>
        <translation>کونسل کے پاس یہ اعلان فی الحال صرف اردو میں ہے۔</translation>
    </message>
    <message>
        <source>The council has this notice in Arabic only, for now.</source>
        <translation>کونسل کے پاس یہ اعلان فی الحال صرف عربی میں ہے۔</translation>
    </message>
    <message>
        <source>The council does not have this notice in your language, for now. It is in: {language}</source>
        <translation>فی الحال کونسل کے پاس یہ اعلان آپ کی زبان میں نہیں ہے۔ اعلان کی زبان: {language}</translation>
    </message>
    <message>
        <source>The questions and results are in English only, for now.</source>
        <translation>سوالات اور نتائج فی الحال صرف انگریزی میں ہیں۔</translation>
    </message>
    <message>
        <source>The questions and results are in Welsh only, for now.</source>
        <translation>سوالات اور نتائج فی الحال صرف ویلش میں ہیں۔</translation>
    </message>
    <message>
        <source>The questions and results are not in your language, for now. They are in: {language}</source>
        <translation>فی الحال سوالات اور نتائج آپ کی زبان میں نہیں ہیں۔ ان کی زبان: {language}</translation>
    </message>
    <message>
        <source>Related help</source>
        <translation>اس سے متعلق مدد</translation>
    </message>
    <message>
        <source>This page was due for review in {month}. Check anything important with us first.</source>
        <translation>اس صفحے کی جانچ {month} میں ہونی تھی۔ کوئی بھی اہم بات پہلے ہم سے معلوم کر لیں۔</translation>
    </message>
    <message>
        <source>&lt;b&gt;This event is over.&lt;/b&gt;</source>
        <translation>&lt;b&gt;یہ تقریب ختم ہو چکی ہے۔&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>شائع ہوا: {date}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Call or write</source>
        <translation>فون کریں یا لکھیں</translation>
    </message>
    <message>
        <source>Do it online</source>
        <translation>آن لائن کریں</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>کہاں جائیں</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>آپ یہاں ہیں۔</translation>
    </message>
    <message>
        <source>Next review: {month}.</source>
        <translation>اگلی جانچ: {month}۔</translation>
    </message>
    <message>
        <source>{youngest} to {oldest}</source>
        <translation>{youngest} سے {oldest} سال تک</translation>
    </message>
    <message>
        <source>{age} and over</source>
        <translation>{age} سال یا اس سے زیادہ</translation>
    </message>
    <message>
        <source>Up to {age}</source>
        <translation>{age} سال تک</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Type a word or two, the way you would say it. Spelling does not matter.</source>
        <translation>ایک دو الفاظ لکھیں، جیسے آپ بولتے ہیں۔ ہجے کی فکر نہ کریں۔</translation>
    </message>
    <message>
        <source>For example: bus pass, can’t pay rent, dole</source>
        <translation>مثلاً: کرایہ، فوڈ بینک، اسکول کا کھانا</translation>
    </message>
    <message>
        <source>Showing results for “{words}”</source>
        <translation>”{words}“ کے نتائج</translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>”{words}“ کے نتائج</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>”{words}“ کے لیے کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>We found no page for this. Try another word, or choose a topic.</source>
        <translation>اس کے لیے کوئی صفحہ نہیں ملا۔ کوئی اور لفظ لکھیں، یا کوئی موضوع چنیں۔</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>تمام موضوعات</translation>
    </message>
    <message>
        <source>Not it? Ask a member of staff, or call {phone}.</source>
        <translation>یہ نہیں؟ عملے سے پوچھیں، یا {phone} پر فون کریں۔</translation>
    </message>
    <message>
        <source>Not it? Call {phone}.</source>
        <translation>یہ نہیں؟ {phone} پر فون کریں۔</translation>
    </message>
    <message>
        <source>Not it? Ask a member of staff, or call {phone} ({hours}).</source>
        <translation>یہ نہیں؟ عملے سے پوچھیں، یا {phone} پر فون کریں ({hours})۔</translation>
    </message>
    <message>
        <source>Not it? Call {phone} ({hours}).</source>
        <translation>یہ نہیں؟ {phone} پر فون کریں ({hours})۔</translation>
    </message>
    <message>
        <source>Help and services</source>
        <translation>مدد اور خدمات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>جگہیں</translation>
    </message>
    <message>
        <source>Events and news</source>
        <translation>تقریبات اور خبریں</translation>
    </message>
    <message>
        <source>{kind}.</source>
        <translation>{kind}۔</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>مزید موضوعات</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>آپ کیا تلاش کر رہے ہیں؟</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
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
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Often meant by “{words}”</source>
        <translation>اکثر ”{words}“ سے یہی مراد ہوتی ہے</translation>
    </message>
    <message>
        <source>Also called “{words}”</source>
        <translation>دوسرا نام: ”{words}“</translation>
    </message>
    <message>
        <source>On the page: “{words}”</source>
        <translation>صفحے پر: ”{words}“</translation>
    </message>
    <message>
        <source>Matches “{words}”</source>
        <translation>”{words}“ سے ملتا ہے</translation>
    </message>
    <message>
        <source>Matches “{words}”: {sentence}</source>
        <translation>”{words}“ سے ملتا ہے: {sentence}</translation>
    </message>
</context>
<context>
    <name>service_page</name>
    <message>
        <source>What’s on</source>
        <translation>کیا ہو رہا ہے</translation>
    </message>
    <message>
        <source>News</source>
        <translation>خبریں</translation>
    </message>
</context>
<context>
    <name>take_home</name>
    <message>
        <source>This code opens free advice. To keep your list, take a photo of it with your phone.</source>
        <translation>یہ کوڈ مفت مشورے کا صفحہ کھولتا ہے۔ فہرست اپنے پاس رکھنے کے لیے فون سے اس کی تصویر لے لیں۔</translation>
    </message>
    <message>
        <source>It opens on your own phone. The link does not run out.</source>
        <translation>یہ آپ کے اپنے فون پر کھلے گا۔ لنک کی مدت ختم نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>On {website}</source>
        <translation>{website} پر</translation>
    </message>
    <message>
        <source>There is no code for this page: its address is not on the council’s list.</source>
        <translation>اس صفحے کا کوڈ نہیں ہے: اس کا پتہ کونسل کی فہرست میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Not sure how? Ask a member of staff. They are glad to help.</source>
        <translation>سمجھ نہیں آیا کیسے؟ عملے کے کسی فرد سے پوچھیں۔ وہ خوشی سے مدد کریں گے۔</translation>
    </message>
    <message>
        <source>Take this list home</source>
        <translation>یہ فہرست گھر لے جائیں</translation>
    </message>
    <message>
        <source>Take this page home</source>
        <translation>یہ صفحہ گھر لے جائیں</translation>
    </message>
    <message>
        <source>The code does not say who you are.</source>
        <translation>کوڈ یہ نہیں بتاتا کہ آپ کون ہیں۔</translation>
    </message>
    <message>
        <source>The code does not hold your answers.</source>
        <translation>کوڈ میں آپ کے جوابات نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The code does not hold your list or your answers.</source>
        <translation>کوڈ میں آپ کی فہرست یا جوابات نہیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>topic</name>
    <message>
        <source>Places and opening hours</source>
        <translation>مقامات اور کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>کیا ہو رہا ہے</translation>
    </message>
    <message>
        <source>News from the council</source>
        <translation>کونسل کی خبریں</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>midday</source>
        <translation>دوپہر 12 بجے</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>رات 12 بجے</translation>
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
        <translation>رات {clock} بجے</translation>
    </message>
    <message>
        <source>{clock} am</source>
        <comment>in the morning</comment>
        <translation>صبح {clock} بجے</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>in the afternoon</comment>
        <translation>دوپہر {clock} بجے</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>in the evening</comment>
        <translation>شام {clock} بجے</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>late in the evening</comment>
        <translation>رات {clock} بجے</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>دن رات</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} سے {closes} تک</translation>
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
        <translation>دن رات کھلا ہے</translation>
    </message>
    <message>
        <source>Open now until {time}</source>
        <translation>ابھی کھلا ہے، {time} تک</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>آج بند ہے</translation>
    </message>
    <message>
        <source>Closed now. Opens at {time}</source>
        <translation>ابھی بند ہے۔ {time} کھلے گا</translation>
    </message>
    <message>
        <source>Closed. Opens tomorrow at {time}</source>
        <translation>بند ہے۔ کل {time} کھلے گا</translation>
    </message>
    <message>
        <source>Closed. Opens {day} at {time}</source>
        <translation>بند ہے۔ {day} کو {time} کھلے گا</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} سے {end} تک</translation>
    </message>
    <message>
        <source>Not yet checked with the council website.</source>
        <translation>کونسل کی ویب سائٹ سے ابھی جانچ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>آج، {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>گزشتہ کل، {time}</translation>
    </message>
    <message>
        <source>{date} {year}</source>
        <translation>{date} {year}</translation>
    </message>
    <message>
        <source>Checked with the council website {when}.</source>
        <translation>کونسل کی ویب سائٹ سے جانچ ہوئی: {when}۔</translation>
    </message>
    <message>
        <source>Last checked: {when}.</source>
        <translation>آخری بار جانچ ہوئی: {when}۔</translation>
    </message>
    <message>
        <source>This information may be out of date.</source>
        <translation>ممکن ہے یہ معلومات پرانی ہوں۔</translation>
    </message>
</context>
</TS>
