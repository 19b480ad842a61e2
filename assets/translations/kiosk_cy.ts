<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>AccessScreen</name>
    <message>
        <source>Goes back to normal when you finish</source>
        <translation>Mae’n mynd yn ôl i’r arfer pan fyddwch yn gorffen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>Gostwng y botymau</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Dim symudiad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message>
        <source>That is all.</source>
        <translation>Dyna’r cyfan.</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>No camera? Type this address</source>
        <translation>Dim camera? Teipiwch y cyfeiriad hwn</translation>
    </message>
    <message>
        <source>Or call</source>
        <translation>Neu ffoniwch</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Does dim i fynd yn ôl ato.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Gwneud yn haws</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
</context>
<context>
    <name>CameraSteps</name>
    <message>
        <source>Open the &lt;b&gt;camera&lt;/b&gt; on your phone</source>
        <translation>Agorwch y &lt;b&gt;camera&lt;/b&gt; ar eich ffôn</translation>
    </message>
    <message>
        <source>Point it at the square</source>
        <translation>Anelwch ef at y sgwâr</translation>
    </message>
    <message>
        <source>Touch the &lt;b&gt;link&lt;/b&gt; that appears</source>
        <translation>Cyffyrddwch â’r &lt;b&gt;ddolen&lt;/b&gt; sy’n ymddangos</translation>
    </message>
</context>
<context>
    <name>CheckerAnswersScreen</name>
    <message>
        <source>Touch an answer to change it. Nothing you told us is saved.</source>
        <translation>Cyffyrddwch ag ateb i’w newid. Nid oes dim a ddywedoch wedi’i gadw.</translation>
    </message>
</context>
<context>
    <name>CheckerOthersScreen</name>
    <message>
        <source>From what you told us, these do not seem to fit. You can always ask, or apply.</source>
        <translation>O’r hyn a ddywedoch, nid yw’r rhain i’w gweld yn addas. Gallwch holi, neu wneud cais, bob amser.</translation>
    </message>
    <message>
        <source>Nothing you told us is saved</source>
        <translation>Nid oes dim a ddywedoch wedi’i gadw</translation>
    </message>
</context>
<context>
    <name>CheckerQuestionScreen</name>
    <message>
        <source>Nothing you tell us is saved</source>
        <translation>Nid yw dim a ddywedwch yn cael ei gadw</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>Dewiswch un ateb</translation>
    </message>
    <message>
        <source>Choose all that fit</source>
        <translation>Dewiswch bob un sy’n berthnasol</translation>
    </message>
</context>
<context>
    <name>CheckerResultScreen</name>
    <message>
        <source>Take this home</source>
        <translation>Mynd â hwn adref</translation>
    </message>
</context>
<context>
    <name>CheckerResultsScreen</name>
    <message>
        <source>A guide, not a decision. You can always apply.</source>
        <translation>Canllaw yw hwn, nid penderfyniad. Gallwch wneud cais bob amser.</translation>
    </message>
    <message>
        <source>Nothing you told us is saved</source>
        <translation>Nid oes dim a ddywedoch wedi’i gadw</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Mynd â hi adref</translation>
    </message>
    <message>
        <source>Take this list home</source>
        <translation>Mynd â’r rhestr hon adref</translation>
    </message>
</context>
<context>
    <name>CheckerScreen</name>
    <message>
        <source>A guide, not a decision. You can always apply.</source>
        <translation>Canllaw yw hwn, nid penderfyniad. Gallwch wneud cais bob amser.</translation>
    </message>
    <message>
        <source>Nothing you tell us is saved</source>
        <translation>Nid yw dim a ddywedwch yn cael ei gadw</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Closes in %n minute(s)</source>
        <translation>
            <numerusform>Yn cau ymhen %n munud</numerusform>
            <numerusform>Yn cau ymhen %n munud</numerusform>
            <numerusform>Yn cau ymhen %n munud</numerusform>
            <numerusform>Yn cau ymhen %n munud</numerusform>
            <numerusform>Yn cau ymhen %n munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have not reached the council website for %n day(s).</source>
        <translation>
            <numerusform>Nid ydym wedi cyrraedd gwefan y cyngor ers %n diwrnod.</numerusform>
            <numerusform>Nid ydym wedi cyrraedd gwefan y cyngor ers %n diwrnod.</numerusform>
            <numerusform>Nid ydym wedi cyrraedd gwefan y cyngor ers %n diwrnod.</numerusform>
            <numerusform>Nid ydym wedi cyrraedd gwefan y cyngor ers %n diwrnod.</numerusform>
            <numerusform>Nid ydym wedi cyrraedd gwefan y cyngor ers %n diwrnod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n hysbysiad arall</numerusform>
            <numerusform>%n hysbysiad arall</numerusform>
            <numerusform>%n hysbysiad arall</numerusform>
            <numerusform>%n hysbysiad arall</numerusform>
            <numerusform>%n hysbysiad arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found.</source>
        <translation>
            <numerusform>Tudalennau a gafwyd: %n.</numerusform>
            <numerusform>Tudalennau a gafwyd: %n.</numerusform>
            <numerusform>Tudalennau a gafwyd: %n.</numerusform>
            <numerusform>Tudalennau a gafwyd: %n.</numerusform>
            <numerusform>Tudalennau a gafwyd: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n is/are first.</source>
        <translation>
            <numerusform>Y %n gorau sydd gyntaf.</numerusform>
            <numerusform>Y %n gorau sydd gyntaf.</numerusform>
            <numerusform>Y %n gorau sydd gyntaf.</numerusform>
            <numerusform>Y %n gorau sydd gyntaf.</numerusform>
            <numerusform>Y %n gorau sydd gyntaf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n page(s).</source>
        <translation>
            <numerusform>Y tudalennau gorau: %n.</numerusform>
            <numerusform>Y tudalennau gorau: %n.</numerusform>
            <numerusform>Y tudalennau gorau: %n.</numerusform>
            <numerusform>Y tudalennau gorau: %n.</numerusform>
            <numerusform>Y tudalennau gorau: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s)</source>
        <translation>
            <numerusform>Canlyniadau eraill: %n</numerusform>
            <numerusform>Canlyniadau eraill: %n</numerusform>
            <numerusform>Canlyniadau eraill: %n</numerusform>
            <numerusform>Canlyniadau eraill: %n</numerusform>
            <numerusform>Canlyniadau eraill: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n more</source>
        <translation>
            <numerusform>Tua %n arall</numerusform>
            <numerusform>Tua %n arall</numerusform>
            <numerusform>Tua %n arall</numerusform>
            <numerusform>Tua %n arall</numerusform>
            <numerusform>Tua %n arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If nobody touches the screen for %n second(s), it asks, and then clears</source>
        <translation>
            <numerusform>Os nad oes neb yn cyffwrdd â’r sgrin am %n eiliad, mae’n gofyn, ac yna’n clirio</numerusform>
            <numerusform>Os nad oes neb yn cyffwrdd â’r sgrin am %n eiliad, mae’n gofyn, ac yna’n clirio</numerusform>
            <numerusform>Os nad oes neb yn cyffwrdd â’r sgrin am %n eiliad, mae’n gofyn, ac yna’n clirio</numerusform>
            <numerusform>Os nad oes neb yn cyffwrdd â’r sgrin am %n eiliad, mae’n gofyn, ac yna’n clirio</numerusform>
            <numerusform>Os nad oes neb yn cyffwrdd â’r sgrin am %n eiliad, mae’n gofyn, ac yna’n clirio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. To stay, press “I’m still here”.</source>
        <translation>
            <numerusform>%n eiliad ar ôl. I aros, pwyswch “Rwy’n dal yma”.</numerusform>
            <numerusform>%n eiliad ar ôl. I aros, pwyswch “Rwy’n dal yma”.</numerusform>
            <numerusform>%n eiliad ar ôl. I aros, pwyswch “Rwy’n dal yma”.</numerusform>
            <numerusform>%n eiliad ar ôl. I aros, pwyswch “Rwy’n dal yma”.</numerusform>
            <numerusform>%n eiliad ar ôl. I aros, pwyswch “Rwy’n dal yma”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>More below: %1</source>
        <translation>Mwy isod: %1</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Mwy isod</translation>
    </message>
</context>
<context>
    <name>FunctionKeys</name>
    <message>
        <source>Space</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Take this home</source>
        <translation>Mynd â hwn adref</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Privacy and accessibility</source>
        <translation>Preifatrwydd a hygyrchedd</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>topics</source>
        <translation>pynciau</translation>
    </message>
    <message>
        <source>Find out what you could get</source>
        <translation>Gweld beth allech chi ei gael</translation>
    </message>
    <message>
        <source>8 to 15 questions. No name needed.</source>
        <translation>8 i 15 cwestiwn. Nid oes angen enw.</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>Mwy o bynciau</translation>
    </message>
    <message>
        <source>Privacy and accessibility</source>
        <translation>Preifatrwydd a hygyrchedd</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Bysellfwrdd</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shifft</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dileu</translation>
    </message>
</context>
<context>
    <name>OpensPanel</name>
    <message>
        <source>In this code</source>
        <translation>Yn y cod hwn</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Take this home</source>
        <translation>Mynd â hwn adref</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Oriau agor</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Mynd i mewn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Relay UK: 18001, then the number</source>
        <translation>Relay UK: 18001, yna’r rhif</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Darllen eto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>This booth has no sound at the moment.</source>
        <translation>Does dim sain gan y bwth hwn ar hyn o bryd.</translation>
    </message>
</context>
<context>
    <name>ReadToMe</name>
    <message>
        <source>Read to me</source>
        <translation>Darllen i mi</translation>
    </message>
    <message>
        <source>Read the screen aloud</source>
        <translation>Darllen y sgrin yn uchel</translation>
    </message>
    <message>
        <source>Or plug in headphones</source>
        <translation>Neu blygiwch glustffonau i mewn</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Arafach</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Cyflymach</translation>
    </message>
    <message>
        <source>It cannot be slower.</source>
        <translation>Ni all fod yn arafach.</translation>
    </message>
    <message>
        <source>It cannot be faster.</source>
        <translation>Ni all fod yn gyflymach.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Tawelach</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Uwch</translation>
    </message>
    <message>
        <source>It cannot be quieter.</source>
        <translation>Ni all fod yn dawelach.</translation>
    </message>
    <message>
        <source>It cannot be louder.</source>
        <translation>Ni all fod yn uwch.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search words</source>
        <translation>Geiriau chwilio</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
</context>
<context>
    <name>ServicePageScreen</name>
    <message>
        <source>Take this home</source>
        <translation>Mynd â hwn adref</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>I ffwrdd</translation>
    </message>
</context>
<context>
    <name>TakeHomeScreen</name>
    <message>
        <source>A square code that opens %1 on your phone</source>
        <translation>Cod sgwâr sy’n agor %1 ar eich ffôn</translation>
    </message>
</context>
<context>
    <name>TimeOut</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ydych chi’n dal yno?</translation>
    </message>
    <message>
        <source>Take all the time you need. If nobody touches the screen, we clear it, so that nobody else sees what you looked at.</source>
        <translation>Cymerwch eich amser. Os nad oes neb yn cyffwrdd â’r sgrin, byddwn yn ei chlirio, fel na fydd neb arall yn gweld beth y buoch chi’n edrych arno.</translation>
    </message>
    <message>
        <source>seconds until this screen clears</source>
        <translation>eiliad nes bydd y sgrin hon yn clirio</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Rwy’n dal yma</translation>
    </message>
    <message>
        <source>I have finished. Clear it now</source>
        <translation>Rwyf wedi gorffen. Cliriwch hi nawr</translation>
    </message>
</context>
<context>
    <name>TypingPart</name>
    <message>
        <source>That is all.</source>
        <translation>Dyna’r cyfan.</translation>
    </message>
</context>
<context>
    <name>UpDown</name>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>You are at the top of the page.</source>
        <translation>Rydych chi ar frig y dudalen.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>You are at the end of the page.</source>
        <translation>Rydych chi ar ddiwedd y dudalen.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Your privacy</source>
        <translation>Eich preifatrwydd</translation>
    </message>
    <message>
        <source>This booth does not know who you are, and does not want to.</source>
        <translation>Nid yw’r bwth hwn yn gwybod pwy ydych chi, ac nid yw am wybod.</translation>
    </message>
    <message>
        <source>What you answer is not kept: it is gone when you finish, go home or walk away</source>
        <translation>Nid yw eich atebion yn cael eu cadw: maen nhw’n diflannu pan fyddwch yn gorffen, yn mynd i’r hafan neu’n cerdded i ffwrdd</translation>
    </message>
    <message>
        <source>No name, no account, no camera and no microphone</source>
        <translation>Dim enw, dim cyfrif, dim camera a dim microffon</translation>
    </message>
    <message>
        <source>What you look at is not written down anywhere</source>
        <translation>Nid yw’r hyn rydych chi’n edrych arno’n cael ei gofnodi yn unman</translation>
    </message>
    <message>
        <source>The codes you scan do not say who you are</source>
        <translation>Nid yw’r codau rydych chi’n eu sganio yn dweud pwy ydych chi</translation>
    </message>
    <message>
        <source>Touch Finish, and the screen clears at once</source>
        <translation>Cyffyrddwch â Gorffen, a bydd y sgrin yn clirio ar unwaith</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Hygyrchedd</translation>
    </message>
    <message>
        <source>We want everybody to be able to use this booth.</source>
        <translation>Rydym am i bawb allu defnyddio’r bwth hwn.</translation>
    </message>
    <message>
        <source>Make it easier to use</source>
        <translation>Gwneud y sgrin yn haws ei defnyddio</translation>
    </message>
    <message>
        <source>What does not work yet</source>
        <translation>Beth nad yw’n gweithio eto</translation>
    </message>
    <message>
        <source>How far it meets the standards</source>
        <translation>I ba raddau y mae’n bodloni’r safonau</translation>
    </message>
    <message>
        <source>If our answer does not help</source>
        <translation>Os nad yw ein hateb yn helpu</translation>
    </message>
    <message>
        <source>They can advise you about your rights. They do not belong to the council.</source>
        <translation>Gallant roi cyngor i chi am eich hawliau. Nid ydynt yn rhan o’r cyngor.</translation>
    </message>
    <message>
        <source>Everything works by touch with one finger, without pinching or swiping</source>
        <translation>Gallwch wneud popeth drwy gyffwrdd â’r sgrin ag un bys, heb binsio na sweipio</translation>
    </message>
    <message>
        <source>Everything also works with a keypad or a keyboard that is plugged in</source>
        <translation>Mae popeth yn gweithio hefyd gyda bysellbad neu fysellfwrdd sydd wedi’i gysylltu</translation>
    </message>
    <message>
        <source>Every screen can be read aloud: {languages}</source>
        <translation>Gellir darllen pob sgrin yn uchel: {languages}</translation>
    </message>
    <message>
        <source>Every screen can be read aloud</source>
        <translation>Gellir darllen pob sgrin yn uchel</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>Ieithoedd: {languages}</translation>
    </message>
    <message>
        <source>Four text sizes, and four sets of colours</source>
        <translation>Pedwar maint testun, a phedair set o liwiau</translation>
    </message>
    <message>
        <source>Everything to touch can be brought into the lower part of the screen</source>
        <translation>Gellir dod â phopeth i’w gyffwrdd i ran isaf y sgrin</translation>
    </message>
    <message>
        <source>Nothing flashes, and you can stop all movement</source>
        <translation>Nid oes dim yn fflachio, a gallwch atal pob symudiad</translation>
    </message>
    <message>
        <source>Big Up and Down buttons stand beside every page that is longer than the screen</source>
        <translation>Mae botymau mawr I fyny ac I lawr wrth ymyl pob tudalen sy’n hirach na’r sgrin</translation>
    </message>
    <message>
        <source>The pages are not in British Sign Language</source>
        <translation>Nid yw’r tudalennau mewn Iaith Arwyddion Prydain</translation>
    </message>
    <message>
        <source>A keypad or a keyboard does not work here</source>
        <translation>Nid yw bysellbad na bysellfwrdd yn gweithio yma</translation>
    </message>
    <message>
        <source>Nobody who speaks it has checked the words of the interface yet: {language}</source>
        <translation>Nid oes neb sy’n siarad yr iaith wedi gwirio geiriau’r sgriniau eto: {language}</translation>
    </message>
    <message>
        <source>Many of the council’s pages are not in every language; each says so</source>
        <translation>Nid yw llawer o dudalennau’r cyngor ym mhob iaith; mae pob un yn dweud hynny</translation>
    </message>
    <message>
        <source>There is no braille on the booth’s screen</source>
        <translation>Nid oes braille ar sgrin y bwth</translation>
    </message>
    <message>
        <source>This booth does not read its screens aloud</source>
        <translation>Nid yw’r bwth hwn yn darllen ei sgriniau yn uchel</translation>
    </message>
    <message>
        <source>This booth has no sound at the moment, so it cannot read aloud</source>
        <translation>Does dim sain gan y bwth hwn ar hyn o bryd, felly ni all ddarllen yn uchel</translation>
    </message>
    <message>
        <source>This booth has no voice at the moment, so it cannot read aloud</source>
        <translation>Does dim llais gan y bwth hwn ar hyn o bryd, felly ni all ddarllen yn uchel</translation>
    </message>
    <message>
        <source>There is no voice to read this language aloud: {language}</source>
        <translation>Nid oes llais i ddarllen yr iaith hon yn uchel: {language}</translation>
    </message>
    <message>
        <source>This booth is partially compliant with the standard EN 301 549 and with level AA of WCAG 2.2. The list above says what is missing.</source>
        <translation>Mae’r bwth hwn yn cydymffurfio’n rhannol â safon EN 301 549 ac â lefel AA WCAG 2.2. Mae’r rhestr uchod yn dweud beth sydd ar goll.</translation>
    </message>
    <message>
        <source>This statement is from {date}. The makers of the booth last tested it on {tested}, with automatic tests of every screen. It has not been tested with disabled people yet.</source>
        <translation>Lluniwyd y datganiad hwn ar {date}. Profodd gwneuthurwyr y bwth ef ddiwethaf ar {tested}, gyda phrofion awtomatig o bob sgrin. Nid yw wedi’i brofi gyda phobl anabl eto.</translation>
    </message>
    <message>
        <source>Colour alone never tells you anything</source>
        <translation>Nid lliw yn unig sy’n dweud unrhyw beth wrthych</translation>
    </message>
    <message>
        <source>You can ask for more time, as often as you like</source>
        <translation>Cewch ofyn am fwy o amser, mor aml ag y mynnwch</translation>
    </message>
    <message>
        <source>Where the information comes from</source>
        <translation>O ble y daw’r wybodaeth</translation>
    </message>
    <message>
        <source>The pages come from websites that {council} has chosen. A page from GOV.UK says so at its end. The booth asks these websites for news many times a day, and goes on working without them.</source>
        <translation>Daw’r tudalennau o wefannau y mae {council} wedi’u dewis. Mae tudalen o GOV.UK yn dweud hynny ar ei diwedd. Mae’r bwth yn holi’r gwefannau hyn am y diweddaraf sawl gwaith y dydd, ac yn dal i weithio hebddynt.</translation>
    </message>
    <message>
        <source>Tell us what is wrong</source>
        <translation>Dywedwch wrthym beth sydd o’i le</translation>
    </message>
    <message>
        <source>If you cannot use something here, or need it in another form, call us. We answer within 10 working days.</source>
        <translation>Os na allwch ddefnyddio rhywbeth yma, neu os oes ei angen arnoch ar ffurf arall, ffoniwch ni. Byddwn yn ateb o fewn 10 diwrnod gwaith.</translation>
    </message>
    <message>
        <source>Privacy and accessibility</source>
        <translation>Preifatrwydd a hygyrchedd</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>This booth has no sound at the moment.</source>
        <translation>Does dim sain gan y bwth hwn ar hyn o bryd.</translation>
    </message>
    <message>
        <source>This booth has no voice for reading aloud at the moment.</source>
        <translation>Does dim llais gan y bwth hwn ar hyn o bryd i ddarllen yn uchel.</translation>
    </message>
    <message>
        <source>Volume {share}</source>
        <translation>Lefel sain {share}</translation>
    </message>
    <message>
        <source>Make it easier to use</source>
        <translation>Gwneud y sgrin yn haws ei defnyddio</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} o {all}</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>text size</comment>
        <translation>Bach</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>text size</comment>
        <translation>Canolig</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation>Mawr</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>text size</comment>
        <translation>Mwyaf</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>colours</comment>
        <translation>Safonol</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Du ar wyn</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Gwyn ar ddu</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>Llai llachar</translation>
    </message>
    <message>
        <source>Speed very slow</source>
        <translation>Cyflymder araf iawn</translation>
    </message>
    <message>
        <source>Speed slow</source>
        <translation>Cyflymder araf</translation>
    </message>
    <message>
        <source>Speed normal</source>
        <translation>Cyflymder arferol</translation>
    </message>
    <message>
        <source>Speed fast</source>
        <translation>Cyflymder cyflym</translation>
    </message>
    <message>
        <source>Speed very fast</source>
        <translation>Cyflymder cyflym iawn</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Where to go, how to get in, and when it is open.</source>
        <translation>Ble i fynd, sut i fynd i mewn, a phryd mae ar agor.</translation>
    </message>
    <message>
        <source>Things to do in the coming weeks.</source>
        <translation>Pethau i’w gwneud yn yr wythnosau nesaf.</translation>
    </message>
    <message>
        <source>Places and opening hours</source>
        <translation>Lleoedd ac oriau agor</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Beth sydd ymlaen</translation>
    </message>
    <message>
        <source>News from the council</source>
        <translation>Newyddion gan y cyngor</translation>
    </message>
    <message>
        <source>The council has no places to show now.</source>
        <translation>Nid oes gan y cyngor leoedd i’w dangos nawr.</translation>
    </message>
    <message>
        <source>Nothing is planned now.</source>
        <translation>Does dim wedi’i drefnu nawr.</translation>
    </message>
    <message>
        <source>There is no news now.</source>
        <translation>Does dim newyddion nawr.</translation>
    </message>
</context>
<context>
    <name>checker</name>
    <message>
        <source>Find out what you could get</source>
        <translation>Gweld beth allech chi ei gael</translation>
    </message>
    <message>
        <source>8 to 15 questions, about 5 minutes</source>
        <translation>8 i 15 cwestiwn, tua 5 munud</translation>
    </message>
    <message>
        <source>No name and no address. Nothing you tell us is saved or sent to anyone</source>
        <translation>Dim enw na chyfeiriad. Nid yw dim a ddywedwch yn cael ei gadw na’i anfon at neb</translation>
    </message>
    <message>
        <source>You can say “I am not sure” to any question, and change any answer</source>
        <translation>Gallwch ddweud “Dydw i ddim yn siŵr” wrth unrhyw gwestiwn, a newid unrhyw ateb</translation>
    </message>
    <message>
        <source>The rules here are not for today’s date. We leave out amounts. Check with the council or an adviser.</source>
        <translation>Nid yw’r rheolau yma ar gyfer dyddiad heddiw. Nid ydym yn dangos symiau. Holwch y cyngor neu gynghorydd.</translation>
    </message>
    <message>
        <source>These rules were last updated on {day}.</source>
        <translation>Diweddarwyd y rheolau hyn ddiwethaf ar {day}.</translation>
    </message>
    <message>
        <source>For people who live in England</source>
        <translation>I bobl sy’n byw yn Lloegr</translation>
    </message>
    <message>
        <source>For people who live in Wales</source>
        <translation>I bobl sy’n byw yng Nghymru</translation>
    </message>
    <message>
        <source>For people who live in Scotland</source>
        <translation>I bobl sy’n byw yn yr Alban</translation>
    </message>
    <message>
        <source>For people who live in Northern Ireland</source>
        <translation>I bobl sy’n byw yng Ngogledd Iwerddon</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Newid ateb</translation>
    </message>
    <message>
        <source>You have not answered any question yet.</source>
        <translation>Nid ydych wedi ateb unrhyw gwestiwn eto.</translation>
    </message>
    <message>
        <source>Not sure, or would rather not say</source>
        <translation>Ddim yn siŵr, neu’n well gennych beidio â dweud</translation>
    </message>
    <message>
        <source>Not on your list, and why</source>
        <translation>Ddim ar eich rhestr, a pham</translation>
    </message>
    <message>
        <source>There is nothing that your answers rule out.</source>
        <translation>Nid oes dim y mae eich atebion yn ei ddiystyru.</translation>
    </message>
    <message>
        <source>I am not sure, or would rather not say</source>
        <translation>Dydw i ddim yn siŵr, neu mae’n well gen i beidio â dweud</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} o {all}</translation>
    </message>
    <message>
        <source>Why we ask.</source>
        <translation>Pam rydym yn gofyn.</translation>
    </message>
    <message>
        <source>Choose an answer first, please. You can also choose “I am not sure”.</source>
        <translation>Dewiswch ateb yn gyntaf, os gwelwch yn dda. Gallwch hefyd ddewis “Dydw i ddim yn siŵr”.</translation>
    </message>
    <message>
        <source>One more answer</source>
        <translation>Un ateb arall</translation>
    </message>
    <message>
        <source>Question {number}.</source>
        <translation>Cwestiwn {number}.</translation>
    </message>
    <message>
        <source>Perhaps the last one</source>
        <translation>Yr un olaf efallai</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Darllen mwy</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Pwy sy’n penderfynu</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Sut i ddechrau</translation>
    </message>
    <message>
        <source>These are the published rates. What somebody gets may be less.</source>
        <translation>Dyma’r cyfraddau a gyhoeddwyd. Gall yr hyn y mae rhywun yn ei gael fod yn llai.</translation>
    </message>
    <message>
        <source>Why it is not on your list</source>
        <translation>Pam nad yw ar eich rhestr</translation>
    </message>
    <message>
        <source>You told us</source>
        <translation>Dywedoch wrthym</translation>
    </message>
    <message>
        <source>This matters too</source>
        <translation>Mae hyn yn cyfrif hefyd</translation>
    </message>
    <message>
        <source>It also depends on</source>
        <translation>Mae hefyd yn dibynnu ar</translation>
    </message>
    <message>
        <source>One more answer would help</source>
        <translation>Byddai un ateb arall yn helpu</translation>
    </message>
    <message>
        <source>It may lead to more help</source>
        <translation>Gall arwain at fwy o help</translation>
    </message>
    <message>
        <source>The official page, on your phone</source>
        <translation>Y dudalen swyddogol, ar eich ffôn</translation>
    </message>
    <message>
        <source>Do it online</source>
        <translation>Ar-lein</translation>
    </message>
    <message>
        <source>What you may be able to get</source>
        <translation>Beth allech chi ei gael</translation>
    </message>
    <message>
        <source>What looks likely</source>
        <translation>Beth sy’n edrych yn debygol</translation>
    </message>
    <message>
        <source>What is worth checking</source>
        <translation>Beth sy’n werth ei wirio</translation>
    </message>
    <message>
        <source>What needs one more answer</source>
        <translation>Beth sydd angen un ateb arall</translation>
    </message>
    <message>
        <source>We cannot say from your answers that anything is likely. That is not a no: many people get help that a short list of questions does not find. You can always ask or apply.</source>
        <translation>Ni allwn ddweud o’ch atebion bod unrhyw beth yn debygol. Nid gwrthod yw hynny: mae llawer o bobl yn cael help nad yw rhestr fer o gwestiynau yn dod o hyd iddo. Gallwch holi neu wneud cais bob amser.</translation>
    </message>
    <message>
        <source>Nothing you told us is saved.</source>
        <translation>Nid oes dim a ddywedoch wedi’i gadw.</translation>
    </message>
    <message>
        <source>What you can do next</source>
        <translation>Beth allwch chi ei wneud nesaf</translation>
    </message>
    <message>
        <source>What is not on this list, and why</source>
        <translation>Beth sydd ddim ar y rhestr hon, a pham</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>This clears all your answers</source>
        <translation>Mae hyn yn clirio eich holl atebion</translation>
    </message>
    <message>
        <source>&lt;b&gt;Free advice, whatever this list says.&lt;/b&gt; {name}: &lt;b&gt;{phone}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Cyngor am ddim, beth bynnag mae’r rhestr hon yn ei ddweud.&lt;/b&gt; {name}: &lt;b&gt;{phone}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>Worth checking</source>
        <translation>Gwerth ei wirio</translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation>Ddim ar eich rhestr</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} yr wythnos</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} y mis</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} y flwyddyn</translation>
    </message>
    <message>
        <source>{amount}, paid once</source>
        <translation>{amount}, un taliad</translation>
    </message>
    <message>
        <source>Still to answer:</source>
        <translation>I’w ateb o hyd:</translation>
    </message>
    <message>
        <source>You told us:</source>
        <translation>Dywedoch wrthym:</translation>
    </message>
</context>
<context>
    <name>getting_ready</name>
    <message>
        <source>We are collecting the council’s information for the first time. This takes a minute or two.</source>
        <translation>Rydym yn casglu gwybodaeth y cyngor am y tro cyntaf. Bydd hyn yn cymryd munud neu ddau.</translation>
    </message>
    <message>
        <source>Need help now? Ask a member of staff, or call {phone}.</source>
        <translation>Angen cymorth nawr? Gofynnwch i aelod o staff, neu ffoniwch {phone}.</translation>
    </message>
    <message>
        <source>Need help now? Call {phone}.</source>
        <translation>Angen cymorth nawr? Ffoniwch {phone}.</translation>
    </message>
    <message>
        <source>This booth is getting ready</source>
        <translation>Mae’r bwth hwn yn paratoi</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Next: {title}</source>
        <translation>Nesaf: {title}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Cam wrth gam</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Page {at} of {of}</source>
        <translation>Tudalen {at} o {of}</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <translation>Cam {at} o {of}</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>Yn y canllaw hwn</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Y camau</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Hello. What do you need help with?</source>
        <translation>Helô. Pa gymorth sydd ei angen arnoch?</translation>
    </message>
</context>
<context>
    <name>more_topics</name>
    <message>
        <source>More topics</source>
        <translation>Mwy o bynciau</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>There are no notices now.</source>
        <translation>Does dim hysbysiadau nawr.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hysbysiadau</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>You are here</source>
        <translation>Rydych chi yma</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day} (heddiw)</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Beth y gallwch ei wneud yma</translation>
    </message>
</context>
<context>
    <name>read_aloud</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} o {count}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hysbysiad</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>Blwch ticio</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switsh</translation>
    </message>
    <message>
        <source>Text field</source>
        <translation>Maes testun</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botwm</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>ddim ar gael nawr</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ymlaen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>i ffwrdd</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>wedi’i dicio</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>heb ei dicio</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>heb ei ddewis</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>wedi’i ddewis</translation>
    </message>
    <message>
        <source>The screen is read aloud. Go through it with Up and Down, press with Select. Help has more choices.</source>
        <translation>Mae’r sgrin yn cael ei darllen yn uchel. Ewch drwyddi gydag I fyny ac I lawr, a phwyswch gyda Dewis. Mae mwy o ddewisiadau yn Cymorth.</translation>
    </message>
    <message>
        <source>The screen is read aloud. Touch it anywhere to stop. Previous, Read again and Next are below the page.</source>
        <translation>Mae’r sgrin yn cael ei darllen yn uchel. Cyffyrddwch â hi yn unrhyw le i stopio. Mae Blaenorol, Darllen eto a Nesaf o dan y dudalen.</translation>
    </message>
    <message>
        <source>Welcome. This booth reads aloud. Press Down until you hear your language, then press Select.</source>
        <translation>Croeso. Mae’r bwth hwn yn darllen yn uchel. Pwyswch I lawr nes clywed eich iaith, yna pwyswch Dewis.</translation>
    </message>
    <message>
        <source>The field is empty</source>
        <translation>Mae’r maes yn wag</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Related help</source>
        <translation>Cymorth cysylltiedig</translation>
    </message>
    <message>
        <source>This page was due for review in {month}. Check anything important with us first.</source>
        <translation>Dylai’r dudalen hon fod wedi’i hadolygu ym mis {month}. Holwch ni yn gyntaf am unrhyw beth pwysig.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This event is over.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Mae’r digwyddiad hwn drosodd.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The council has this page in Welsh only, for now.</source>
        <translation>Dim ond yn Gymraeg y mae’r dudalen hon gan y cyngor, am y tro.</translation>
    </message>
    <message>
        <source>The council has this page in Polish only, for now.</source>
        <translation>Dim ond mewn Pwyleg y mae’r dudalen hon gan y cyngor, am y tro.</translation>
    </message>
    <message>
        <source>The council has this page in Urdu only, for now.</source>
        <translation>Dim ond mewn Wrdw y mae’r dudalen hon gan y cyngor, am y tro.</translation>
    </message>
    <message>
        <source>The council has this page in Arabic only, for now.</source>
        <translation>Dim ond mewn Arabeg y mae’r dudalen hon gan y cyngor, am y tro.</translation>
    </message>
    <message>
        <source>The council does not have this page in your language, for now. It is in: {language}</source>
        <translation>Nid yw’r dudalen hon gan y cyngor yn eich iaith chi, am y tro. Iaith y dudalen: {language}</translation>
    </message>
    <message>
        <source>This page is in English only, for now.</source>
        <translation>Dim ond yn Saesneg y mae’r dudalen hon, am y tro.</translation>
    </message>
    <message>
        <source>This page is in Welsh only, for now.</source>
        <translation>Dim ond yn Gymraeg y mae’r dudalen hon, am y tro.</translation>
    </message>
    <message>
        <source>The council has this notice in English only, for now.</source>
        <translation>Dim ond yn Saesneg y mae’r hysbysiad hwn gan y cyngor, am y tro.</translation>
    </message>
    <message>
        <source>The council has this notice in Welsh only, for now.</source>
        <translation>Dim ond yn Gymraeg y mae’r hysbysiad hwn gan y cyngor, am y tro.</translation>
    </message>
    <message>
        <source>The council has this notice in Polish only, for now.</source>
        <translation>Dim ond mewn Pwyleg y mae’r hysbysiad hwn gan y cyngor, am y tro.</translation>
    </message>
    <message>
        <source>The council has this notice in Urdu only, for now.</source>
        <translation>Dim ond mewn Wrdw y mae’r hysbysiad hwn gan y cyngor, am y tro.</translation>
    </message>
    <message>
        <source>The council has this notice in Arabic only, for now.</source>
        <translation>Dim ond mewn Arabeg y mae’r hysbysiad hwn gan y cyngor, am y tro.</translation>
    </message>
    <message>
        <source>The council does not have this notice in your language, for now. It is in: {language}</source>
        <translation>Nid yw’r hysbysiad hwn gan y cyngor yn eich iaith chi, am y tro. Iaith yr hysbysiad: {language}</translation>
    </message>
    <message>
        <source>The questions and results are in English only, for now.</source>
        <translation>Dim ond yn Saesneg y mae’r cwestiynau a’r canlyniadau, am y tro.</translation>
    </message>
    <message>
        <source>The questions and results are in Welsh only, for now.</source>
        <translation>Dim ond yn Gymraeg y mae’r cwestiynau a’r canlyniadau, am y tro.</translation>
    </message>
    <message>
        <source>The questions and results are not in your language, for now. They are in: {language}</source>
        <translation>Nid yw’r cwestiynau a’r canlyniadau yn eich iaith chi, am y tro. Eu hiaith: {language}</translation>
    </message>
    <message>
        <source>The council has this page in English only, for now.</source>
        <translation>Dim ond yn Saesneg y mae’r dudalen hon gan y cyngor, am y tro.</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>Cyhoeddwyd {date}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Oriau agor</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>Call or write</source>
        <translation>Ffonio neu ysgrifennu</translation>
    </message>
    <message>
        <source>Do it online</source>
        <translation>Ar-lein</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Ble i fynd</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Rydych chi yma.</translation>
    </message>
    <message>
        <source>Next review: {month}.</source>
        <translation>Adolygiad nesaf: {month}.</translation>
    </message>
    <message>
        <source>{youngest} to {oldest}</source>
        <translation>{youngest} i {oldest} oed</translation>
    </message>
    <message>
        <source>{age} and over</source>
        <translation>{age} oed a throsodd</translation>
    </message>
    <message>
        <source>Up to {age}</source>
        <translation>Hyd at {age} oed</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Type a word or two, the way you would say it. Spelling does not matter.</source>
        <translation>Teipiwch air neu ddau, fel y byddech yn ei ddweud. Does dim ots am y sillafu.</translation>
    </message>
    <message>
        <source>For example: bus pass, can’t pay rent, dole</source>
        <translation>Er enghraifft: tocyn bws, methu talu rhent, colli gwaith</translation>
    </message>
    <message>
        <source>Showing results for “{words}”</source>
        <translation>Dangos canlyniadau ar gyfer “{words}”</translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>Canlyniadau ar gyfer “{words}”</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Dim byd ar gyfer “{words}”</translation>
    </message>
    <message>
        <source>We found no page for this. Try another word, or choose a topic.</source>
        <translation>Ddaethon ni ddim o hyd i dudalen am hyn. Rhowch gynnig ar air arall, neu dewiswch bwnc.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Pob pwnc</translation>
    </message>
    <message>
        <source>Not it? Ask a member of staff, or call {phone}.</source>
        <translation>Ddim yn iawn? Gofynnwch i aelod o staff, neu ffoniwch {phone}.</translation>
    </message>
    <message>
        <source>Not it? Call {phone}.</source>
        <translation>Ddim yn iawn? Ffoniwch {phone}.</translation>
    </message>
    <message>
        <source>Not it? Ask a member of staff, or call {phone} ({hours}).</source>
        <translation>Ddim yn iawn? Gofynnwch i aelod o staff, neu ffoniwch {phone} ({hours}).</translation>
    </message>
    <message>
        <source>Not it? Call {phone} ({hours}).</source>
        <translation>Ddim yn iawn? Ffoniwch {phone} ({hours}).</translation>
    </message>
    <message>
        <source>Help and services</source>
        <translation>Help a gwasanaethau</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Events and news</source>
        <translation>Digwyddiadau a newyddion</translation>
    </message>
    <message>
        <source>{kind}.</source>
        <translation>{kind}.</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>Mwy o bynciau</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Am beth ydych chi’n chwilio?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Newyddion</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Often meant by “{words}”</source>
        <translation>Dyma ystyr “{words}” yn aml</translation>
    </message>
    <message>
        <source>Also called “{words}”</source>
        <translation>Enw arall: “{words}”</translation>
    </message>
    <message>
        <source>On the page: “{words}”</source>
        <translation>Ar y dudalen: “{words}”</translation>
    </message>
    <message>
        <source>Matches “{words}”</source>
        <translation>Yn cyfateb i “{words}”</translation>
    </message>
    <message>
        <source>Matches “{words}”: {sentence}</source>
        <translation>Yn cyfateb i “{words}”: {sentence}</translation>
    </message>
</context>
<context>
    <name>service_page</name>
    <message>
        <source>What’s on</source>
        <translation>Beth sydd ymlaen</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Newyddion</translation>
    </message>
</context>
<context>
    <name>take_home</name>
    <message>
        <source>This code opens free advice. To keep your list, take a photo of it with your phone.</source>
        <translation>Mae’r cod hwn yn agor cyngor am ddim. I gadw eich rhestr, tynnwch lun ohoni â’ch ffôn.</translation>
    </message>
    <message>
        <source>It opens on your own phone. The link does not run out.</source>
        <translation>Mae’n agor ar eich ffôn eich hun. Nid yw’r ddolen yn dod i ben.</translation>
    </message>
    <message>
        <source>On {website}</source>
        <translation>Ar {website}</translation>
    </message>
    <message>
        <source>There is no code for this page: its address is not on the council’s list.</source>
        <translation>Does dim cod ar gyfer y dudalen hon: nid yw ei chyfeiriad ar restr y cyngor.</translation>
    </message>
    <message>
        <source>Not sure how? Ask a member of staff. They are glad to help.</source>
        <translation>Ddim yn siŵr sut? Gofynnwch i aelod o staff. Byddant yn falch o helpu.</translation>
    </message>
    <message>
        <source>Take this list home</source>
        <translation>Mynd â’r rhestr hon adref</translation>
    </message>
    <message>
        <source>Take this page home</source>
        <translation>Mynd â’r dudalen hon adref</translation>
    </message>
    <message>
        <source>The code does not say who you are.</source>
        <translation>Nid yw’r cod yn dweud pwy ydych chi.</translation>
    </message>
    <message>
        <source>The code does not hold your answers.</source>
        <translation>Nid yw’r cod yn cynnwys eich atebion.</translation>
    </message>
    <message>
        <source>The code does not hold your list or your answers.</source>
        <translation>Nid yw’r cod yn cynnwys eich rhestr na’ch atebion.</translation>
    </message>
</context>
<context>
    <name>topic</name>
    <message>
        <source>Places and opening hours</source>
        <translation>Lleoedd ac oriau agor</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Beth sydd ymlaen</translation>
    </message>
    <message>
        <source>News from the council</source>
        <translation>Newyddion gan y cyngor</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>midday</source>
        <translation>hanner dydd</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>hanner nos</translation>
    </message>
    <message>
        <source>{hour}.{minutes}</source>
        <translation>{hour}.{minutes}</translation>
    </message>
    <message>
        <source>{hour}</source>
        <comment>a full hour</comment>
        <translation>{hour}</translation>
    </message>
    <message>
        <source>{clock} am</source>
        <comment>after midnight</comment>
        <translation>{clock} am</translation>
    </message>
    <message>
        <source>{clock} am</source>
        <comment>in the morning</comment>
        <translation>{clock} am</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>in the afternoon</comment>
        <translation>{clock} pm</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>in the evening</comment>
        <translation>{clock} pm</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>late in the evening</comment>
        <translation>{clock} pm</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Drwy’r dydd</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} i {closes}</translation>
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
        <translation>, </translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>Ar agor drwy’r dydd</translation>
    </message>
    <message>
        <source>Open now until {time}</source>
        <translation>Ar agor nawr tan {time}</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Ar gau heddiw</translation>
    </message>
    <message>
        <source>Closed now. Opens at {time}</source>
        <translation>Ar gau nawr. Yn agor am {time}</translation>
    </message>
    <message>
        <source>Closed. Opens tomorrow at {time}</source>
        <translation>Ar gau. Yn agor yfory am {time}</translation>
    </message>
    <message>
        <source>Closed. Opens {day} at {time}</source>
        <translation>Ar gau. Yn agor: {day}, {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>Not yet checked with the council website.</source>
        <translation>Heb ei gwirio gyda gwefan y cyngor eto.</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heddiw, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>ddoe, {time}</translation>
    </message>
    <message>
        <source>{date} {year}</source>
        <translation>{date} {year}</translation>
    </message>
    <message>
        <source>Checked with the council website {when}.</source>
        <translation>Gwiriwyd gyda gwefan y cyngor: {when}.</translation>
    </message>
    <message>
        <source>Last checked: {when}.</source>
        <translation>Gwiriwyd ddiwethaf: {when}.</translation>
    </message>
    <message>
        <source>This information may be out of date.</source>
        <translation>Efallai fod yr wybodaeth hon wedi dyddio.</translation>
    </message>
</context>
</TS>
