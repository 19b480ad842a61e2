<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AccessScreen</name>
    <message>
        <source>Goes back to normal when you finish</source>
        <translation>Po zakończeniu wszystko wraca do ustawień zwykłych</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>Obniż przyciski</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Bez ruchu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message>
        <source>That is all.</source>
        <translation>To wszystko.</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>No camera? Type this address</source>
        <translation>Brak aparatu? Można wpisać ten adres</translation>
    </message>
    <message>
        <source>Or call</source>
        <translation>Lub zadzwonić</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Nie ma do czego wracać.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Ułatwienia</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>CameraSteps</name>
    <message>
        <source>Open the &lt;b&gt;camera&lt;/b&gt; on your phone</source>
        <translation>Otwórz &lt;b&gt;aparat&lt;/b&gt; w telefonie</translation>
    </message>
    <message>
        <source>Point it at the square</source>
        <translation>Skieruj go na kwadrat</translation>
    </message>
    <message>
        <source>Touch the &lt;b&gt;link&lt;/b&gt; that appears</source>
        <translation>Dotknij &lt;b&gt;linku&lt;/b&gt;, który się pojawi</translation>
    </message>
</context>
<context>
    <name>CheckerAnswersScreen</name>
    <message>
        <source>Touch an answer to change it. Nothing you told us is saved.</source>
        <translation>Aby zmienić odpowiedź, wystarczy jej dotknąć. Nic z podanych informacji nie jest zapisywane.</translation>
    </message>
</context>
<context>
    <name>CheckerOthersScreen</name>
    <message>
        <source>From what you told us, these do not seem to fit. You can always ask, or apply.</source>
        <translation>Z podanych informacji wynika, że to raczej nie pasuje. Zawsze można zapytać lub złożyć wniosek.</translation>
    </message>
    <message>
        <source>Nothing you told us is saved</source>
        <translation>Nic z podanych informacji nie jest zapisywane</translation>
    </message>
</context>
<context>
    <name>CheckerQuestionScreen</name>
    <message>
        <source>Nothing you tell us is saved</source>
        <translation>Nic z podanych informacji nie jest zapisywane</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>Wybierz jedną odpowiedź</translation>
    </message>
    <message>
        <source>Choose all that fit</source>
        <translation>Wybierz wszystkie pasujące odpowiedzi</translation>
    </message>
</context>
<context>
    <name>CheckerResultScreen</name>
    <message>
        <source>Take this home</source>
        <translation>Zabierz do domu</translation>
    </message>
</context>
<context>
    <name>CheckerResultsScreen</name>
    <message>
        <source>A guide, not a decision. You can always apply.</source>
        <translation>To wskazówka, nie decyzja. Zawsze można złożyć wniosek.</translation>
    </message>
    <message>
        <source>Nothing you told us is saved</source>
        <translation>Nic z podanych informacji nie jest zapisywane</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Zabierz do domu</translation>
    </message>
    <message>
        <source>Take this list home</source>
        <translation>Zabierz tę listę do domu</translation>
    </message>
</context>
<context>
    <name>CheckerScreen</name>
    <message>
        <source>A guide, not a decision. You can always apply.</source>
        <translation>To wskazówka, nie decyzja. Zawsze można złożyć wniosek.</translation>
    </message>
    <message>
        <source>Nothing you tell us is saved</source>
        <translation>Nic z podanych informacji nie jest zapisywane</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Closes in %n minute(s)</source>
        <translation>
            <numerusform>Zamknięcie za %n minutę</numerusform>
            <numerusform>Zamknięcie za %n minuty</numerusform>
            <numerusform>Zamknięcie za %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have not reached the council website for %n day(s).</source>
        <translation>
            <numerusform>Od %n dnia nie mamy połączenia ze stroną internetową rady.</numerusform>
            <numerusform>Od %n dni nie mamy połączenia ze stroną internetową rady.</numerusform>
            <numerusform>Od %n dni nie mamy połączenia ze stroną internetową rady.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>Jeszcze %n ogłoszenie</numerusform>
            <numerusform>Jeszcze %n ogłoszenia</numerusform>
            <numerusform>Jeszcze %n ogłoszeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found.</source>
        <translation>
            <numerusform>Znaleziono %n stronę.</numerusform>
            <numerusform>Znaleziono %n strony.</numerusform>
            <numerusform>Znaleziono %n stron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n is/are first.</source>
        <translation>
            <numerusform>Najlepsza %n jest pierwsza.</numerusform>
            <numerusform>%n najlepsze są pierwsze.</numerusform>
            <numerusform>%n najlepszych jest na początku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n page(s).</source>
        <translation>
            <numerusform>Najlepsza %n strona.</numerusform>
            <numerusform>%n najlepsze strony.</numerusform>
            <numerusform>%n najlepszych stron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s)</source>
        <translation>
            <numerusform>Jeszcze %n wynik</numerusform>
            <numerusform>Jeszcze %n wyniki</numerusform>
            <numerusform>Jeszcze %n wyników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n more</source>
        <translation>
            <numerusform>Jeszcze około %n</numerusform>
            <numerusform>Jeszcze około %n</numerusform>
            <numerusform>Jeszcze około %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If nobody touches the screen for %n second(s), it asks, and then clears</source>
        <translation>
            <numerusform>Jeśli nikt nie dotknie ekranu przez %n sekundę, pojawi się pytanie, a potem ekran się wyczyści</numerusform>
            <numerusform>Jeśli nikt nie dotknie ekranu przez %n sekundy, pojawi się pytanie, a potem ekran się wyczyści</numerusform>
            <numerusform>Jeśli nikt nie dotknie ekranu przez %n sekund, pojawi się pytanie, a potem ekran się wyczyści</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. To stay, press “I’m still here”.</source>
        <translation>
            <numerusform>Została %n sekunda. Aby zostać, proszę nacisnąć „Jeszcze tu jestem”.</numerusform>
            <numerusform>Zostały %n sekundy. Aby zostać, proszę nacisnąć „Jeszcze tu jestem”.</numerusform>
            <numerusform>Zostało %n sekund. Aby zostać, proszę nacisnąć „Jeszcze tu jestem”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>More below: %1</source>
        <translation>Więcej poniżej: %1</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Więcej poniżej</translation>
    </message>
</context>
<context>
    <name>FunctionKeys</name>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Take this home</source>
        <translation>Zabierz do domu</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Privacy and accessibility</source>
        <translation>Prywatność i dostępność</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>topics</source>
        <translation>tematy</translation>
    </message>
    <message>
        <source>Find out what you could get</source>
        <translation>Sprawdź, jaka pomoc może być dostępna</translation>
    </message>
    <message>
        <source>8 to 15 questions. No name needed.</source>
        <translation>Od 8 do 15 pytań. Bez podawania nazwiska.</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>Więcej tematów</translation>
    </message>
    <message>
        <source>Privacy and accessibility</source>
        <translation>Prywatność i dostępność</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>OpensPanel</name>
    <message>
        <source>In this code</source>
        <translation>W tym kodzie</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Take this home</source>
        <translation>Zabierz do domu</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Godziny otwarcia</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Wejście i dojazd</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Relay UK: 18001, then the number</source>
        <translation>Relay UK: 18001, a potem numer</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Previous</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Czytaj ponownie</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>This booth has no sound at the moment.</source>
        <translation>Ten punkt informacyjny nie ma w tej chwili dźwięku.</translation>
    </message>
</context>
<context>
    <name>ReadToMe</name>
    <message>
        <source>Read to me</source>
        <translation>Czytanie na głos</translation>
    </message>
    <message>
        <source>Read the screen aloud</source>
        <translation>Czytaj ekran na głos</translation>
    </message>
    <message>
        <source>Or plug in headphones</source>
        <translation>Lub podłącz słuchawki</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Wolniej</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Szybciej</translation>
    </message>
    <message>
        <source>It cannot be slower.</source>
        <translation>Wolniej już się nie da.</translation>
    </message>
    <message>
        <source>It cannot be faster.</source>
        <translation>Szybciej już się nie da.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Ciszej</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Głośniej</translation>
    </message>
    <message>
        <source>It cannot be quieter.</source>
        <translation>Ciszej już się nie da.</translation>
    </message>
    <message>
        <source>It cannot be louder.</source>
        <translation>Głośniej już się nie da.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search words</source>
        <translation>Szukane słowa</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>ServicePageScreen</name>
    <message>
        <source>Take this home</source>
        <translation>Zabierz do domu</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
</context>
<context>
    <name>TakeHomeScreen</name>
    <message>
        <source>A square code that opens %1 on your phone</source>
        <translation>Kwadratowy kod, który otwiera w telefonie: %1</translation>
    </message>
</context>
<context>
    <name>TimeOut</name>
    <message>
        <source>Are you still there?</source>
        <translation>Czy ktoś tu jeszcze jest?</translation>
    </message>
    <message>
        <source>Take all the time you need. If nobody touches the screen, we clear it, so that nobody else sees what you looked at.</source>
        <translation>Nie trzeba się spieszyć. Jeśli nikt nie dotknie ekranu, wyczyścimy go, aby nikt inny nie zobaczył, co było na nim wyświetlane.</translation>
    </message>
    <message>
        <source>seconds until this screen clears</source>
        <translation>sekund do wyczyszczenia ekranu</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Jeszcze tu jestem</translation>
    </message>
    <message>
        <source>I have finished. Clear it now</source>
        <translation>To już koniec. Wyczyść teraz</translation>
    </message>
</context>
<context>
    <name>TypingPart</name>
    <message>
        <source>That is all.</source>
        <translation>To wszystko.</translation>
    </message>
</context>
<context>
    <name>UpDown</name>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>You are at the top of the page.</source>
        <translation>To jest początek strony.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>You are at the end of the page.</source>
        <translation>To jest koniec strony.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Your privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>This booth does not know who you are, and does not want to.</source>
        <translation>Ten punkt informacyjny nie wie, kto z niego korzysta, i nie chce tego wiedzieć.</translation>
    </message>
    <message>
        <source>What you answer is not kept: it is gone when you finish, go home or walk away</source>
        <translation>Odpowiedzi nie są przechowywane: znikają po zakończeniu, po powrocie na stronę startową i po odejściu</translation>
    </message>
    <message>
        <source>No name, no account, no camera and no microphone</source>
        <translation>Bez nazwiska, bez konta, bez kamery i bez mikrofonu</translation>
    </message>
    <message>
        <source>What you look at is not written down anywhere</source>
        <translation>Nigdzie nie zapisujemy, co było oglądane</translation>
    </message>
    <message>
        <source>The codes you scan do not say who you are</source>
        <translation>Skanowane kody nie zawierają danych osobowych</translation>
    </message>
    <message>
        <source>Touch Finish, and the screen clears at once</source>
        <translation>Po dotknięciu przycisku Zakończ ekran od razu się czyści</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>We want everybody to be able to use this booth.</source>
        <translation>Chcemy, aby każdy mógł korzystać z tego punktu informacyjnego.</translation>
    </message>
    <message>
        <source>Make it easier to use</source>
        <translation>Ułatwienia w korzystaniu</translation>
    </message>
    <message>
        <source>What does not work yet</source>
        <translation>Co jeszcze nie działa</translation>
    </message>
    <message>
        <source>How far it meets the standards</source>
        <translation>W jakim stopniu spełnia normy</translation>
    </message>
    <message>
        <source>If our answer does not help</source>
        <translation>Jeśli nasza odpowiedź nie pomoże</translation>
    </message>
    <message>
        <source>They can advise you about your rights. They do not belong to the council.</source>
        <translation>Tam można uzyskać poradę o swoich prawach. To instytucja niezależna od rady.</translation>
    </message>
    <message>
        <source>Everything works by touch with one finger, without pinching or swiping</source>
        <translation>Wszystko działa po dotknięciu jednym palcem, bez zsuwania palców i przesuwania</translation>
    </message>
    <message>
        <source>Everything also works with a keypad or a keyboard that is plugged in</source>
        <translation>Wszystko działa też z podłączoną klawiaturą lub małą klawiaturą (keypad)</translation>
    </message>
    <message>
        <source>Every screen can be read aloud: {languages}</source>
        <translation>Każdy ekran może zostać przeczytany na głos: {languages}</translation>
    </message>
    <message>
        <source>Every screen can be read aloud</source>
        <translation>Każdy ekran może zostać przeczytany na głos</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>Języki: {languages}</translation>
    </message>
    <message>
        <source>Four text sizes, and four sets of colours</source>
        <translation>Cztery wielkości tekstu i cztery zestawy kolorów</translation>
    </message>
    <message>
        <source>Everything to touch can be brought into the lower part of the screen</source>
        <translation>Wszystko, czego się dotyka, można przenieść do dolnej części ekranu</translation>
    </message>
    <message>
        <source>Nothing flashes, and you can stop all movement</source>
        <translation>Nic nie miga, a każdy ruch można wyłączyć</translation>
    </message>
    <message>
        <source>Big Up and Down buttons stand beside every page that is longer than the screen</source>
        <translation>Obok każdej strony dłuższej niż ekran są duże przyciski W górę i W dół</translation>
    </message>
    <message>
        <source>The pages are not in British Sign Language</source>
        <translation>Strony nie są dostępne w brytyjskim języku migowym</translation>
    </message>
    <message>
        <source>A keypad or a keyboard does not work here</source>
        <translation>Klawiatura ani keypad tutaj nie działają</translation>
    </message>
    <message>
        <source>Nobody who speaks it has checked the words of the interface yet: {language}</source>
        <translation>Nikt, kto mówi tym językiem, nie sprawdził jeszcze słów na ekranach: {language}</translation>
    </message>
    <message>
        <source>Many of the council’s pages are not in every language; each says so</source>
        <translation>Wielu stron rady nie ma we wszystkich językach; każda o tym informuje</translation>
    </message>
    <message>
        <source>There is no braille on the booth’s screen</source>
        <translation>Na ekranie nie ma alfabetu Braille’a</translation>
    </message>
    <message>
        <source>This booth does not read its screens aloud</source>
        <translation>Ten punkt nie czyta ekranów na głos</translation>
    </message>
    <message>
        <source>This booth has no sound at the moment, so it cannot read aloud</source>
        <translation>Ten punkt nie ma teraz dźwięku, więc nie może czytać na głos</translation>
    </message>
    <message>
        <source>This booth has no voice at the moment, so it cannot read aloud</source>
        <translation>Ten punkt nie ma teraz głosu lektora, więc nie może czytać na głos</translation>
    </message>
    <message>
        <source>There is no voice to read this language aloud: {language}</source>
        <translation>Nie ma głosu, który czytałby w tym języku: {language}</translation>
    </message>
    <message>
        <source>This booth is partially compliant with the standard EN 301 549 and with level AA of WCAG 2.2. The list above says what is missing.</source>
        <translation>Ten punkt częściowo spełnia normę EN 301 549 i poziom AA wytycznych WCAG 2.2. Lista powyżej mówi, czego brakuje.</translation>
    </message>
    <message>
        <source>This statement is from {date}. The makers of the booth last tested it on {tested}, with automatic tests of every screen. It has not been tested with disabled people yet.</source>
        <translation>To oświadczenie jest z {date}. Twórcy punktu ostatnio testowali go {tested} za pomocą automatycznych testów każdego ekranu. Nie testowano go jeszcze z osobami z niepełnosprawnościami.</translation>
    </message>
    <message>
        <source>Colour alone never tells you anything</source>
        <translation>Żadna informacja nie jest przekazywana samym kolorem</translation>
    </message>
    <message>
        <source>You can ask for more time, as often as you like</source>
        <translation>Można prosić o więcej czasu, ile razy trzeba</translation>
    </message>
    <message>
        <source>Where the information comes from</source>
        <translation>Skąd pochodzą informacje</translation>
    </message>
    <message>
        <source>The pages come from websites that {council} has chosen. A page from GOV.UK says so at its end. The booth asks these websites for news many times a day, and goes on working without them.</source>
        <translation>Strony pochodzą z serwisów internetowych, które wybrała instytucja: {council}. Strona z GOV.UK informuje o tym na końcu. Wiele razy dziennie sprawdzamy, czy w tych serwisach jest coś nowego. Bez połączenia punkt informacyjny działa dalej.</translation>
    </message>
    <message>
        <source>Tell us what is wrong</source>
        <translation>Prosimy o informację, jeśli coś nie działa</translation>
    </message>
    <message>
        <source>If you cannot use something here, or need it in another form, call us. We answer within 10 working days.</source>
        <translation>Jeśli nie da się z czegoś tutaj skorzystać lub potrzebna jest inna forma, prosimy o telefon. Odpowiadamy w ciągu 10 dni roboczych.</translation>
    </message>
    <message>
        <source>Privacy and accessibility</source>
        <translation>Prywatność i dostępność</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>This booth has no sound at the moment.</source>
        <translation>Ten punkt informacyjny nie ma w tej chwili dźwięku.</translation>
    </message>
    <message>
        <source>This booth has no voice for reading aloud at the moment.</source>
        <translation>Ten punkt informacyjny nie ma w tej chwili głosu do czytania.</translation>
    </message>
    <message>
        <source>Volume {share}</source>
        <translation>Głośność {share}</translation>
    </message>
    <message>
        <source>Make it easier to use</source>
        <translation>Ułatwienia w korzystaniu</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} z {all}</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>text size</comment>
        <translation>Mały</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>text size</comment>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation>Duży</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>text size</comment>
        <translation>Największy</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>colours</comment>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Czarny na białym</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Biały na czarnym</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>Mniej jaskrawe</translation>
    </message>
    <message>
        <source>Speed very slow</source>
        <translation>Tempo bardzo wolne</translation>
    </message>
    <message>
        <source>Speed slow</source>
        <translation>Tempo wolne</translation>
    </message>
    <message>
        <source>Speed normal</source>
        <translation>Tempo zwykłe</translation>
    </message>
    <message>
        <source>Speed fast</source>
        <translation>Tempo szybkie</translation>
    </message>
    <message>
        <source>Speed very fast</source>
        <translation>Tempo bardzo szybkie</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Where to go, how to get in, and when it is open.</source>
        <translation>Dokąd pójść, jak wejść i kiedy jest otwarte.</translation>
    </message>
    <message>
        <source>Things to do in the coming weeks.</source>
        <translation>Co będzie się działo w najbliższych tygodniach.</translation>
    </message>
    <message>
        <source>Places and opening hours</source>
        <translation>Miejsca i godziny otwarcia</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>News from the council</source>
        <translation>Wiadomości z rady</translation>
    </message>
    <message>
        <source>The council has no places to show now.</source>
        <translation>Rada nie ma teraz miejsc do pokazania.</translation>
    </message>
    <message>
        <source>Nothing is planned now.</source>
        <translation>Teraz nic nie jest zaplanowane.</translation>
    </message>
    <message>
        <source>There is no news now.</source>
        <translation>Teraz nie ma wiadomości.</translation>
    </message>
</context>
<context>
    <name>checker</name>
    <message>
        <source>Find out what you could get</source>
        <translation>Sprawdź, jaka pomoc może być dostępna</translation>
    </message>
    <message>
        <source>8 to 15 questions, about 5 minutes</source>
        <translation>Od 8 do 15 pytań, około 5 minut</translation>
    </message>
    <message>
        <source>No name and no address. Nothing you tell us is saved or sent to anyone</source>
        <translation>Bez nazwiska i adresu. Nic z podanych informacji nie jest zapisywane ani nikomu wysyłane</translation>
    </message>
    <message>
        <source>You can say “I am not sure” to any question, and change any answer</source>
        <translation>Na każde pytanie można odpowiedzieć „nie wiem” i każdą odpowiedź można zmienić</translation>
    </message>
    <message>
        <source>The rules here are not for today’s date. We leave out amounts. Check with the council or an adviser.</source>
        <translation>Te zasady nie są na dzisiejszy dzień. Nie pokazujemy kwot. Prosimy zapytać radę lub doradcę.</translation>
    </message>
    <message>
        <source>These rules were last updated on {day}.</source>
        <translation>Ostatnia aktualizacja tych zasad: {day}.</translation>
    </message>
    <message>
        <source>For people who live in England</source>
        <translation>Dla osób, które mieszkają w Anglii</translation>
    </message>
    <message>
        <source>For people who live in Wales</source>
        <translation>Dla osób, które mieszkają w Walii</translation>
    </message>
    <message>
        <source>For people who live in Scotland</source>
        <translation>Dla osób, które mieszkają w Szkocji</translation>
    </message>
    <message>
        <source>For people who live in Northern Ireland</source>
        <translation>Dla osób, które mieszkają w Irlandii Północnej</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Zmień odpowiedź</translation>
    </message>
    <message>
        <source>You have not answered any question yet.</source>
        <translation>Nie ma jeszcze żadnej odpowiedzi.</translation>
    </message>
    <message>
        <source>Not sure, or would rather not say</source>
        <translation>Brak pewności lub odmowa odpowiedzi</translation>
    </message>
    <message>
        <source>Not on your list, and why</source>
        <translation>Czego nie ma na liście i dlaczego</translation>
    </message>
    <message>
        <source>There is nothing that your answers rule out.</source>
        <translation>Odpowiedzi niczego nie wykluczają.</translation>
    </message>
    <message>
        <source>I am not sure, or would rather not say</source>
        <translation>Nie wiem lub wolę nie mówić</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} z {all}</translation>
    </message>
    <message>
        <source>Why we ask.</source>
        <translation>Dlaczego pytamy.</translation>
    </message>
    <message>
        <source>Choose an answer first, please. You can also choose “I am not sure”.</source>
        <translation>Prosimy najpierw wybrać odpowiedź. Można też wybrać „Nie wiem”.</translation>
    </message>
    <message>
        <source>One more answer</source>
        <translation>Jeszcze jedna odpowiedź</translation>
    </message>
    <message>
        <source>Question {number}.</source>
        <translation>Pytanie {number}.</translation>
    </message>
    <message>
        <source>Perhaps the last one</source>
        <translation>Być może ostatnie</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Czytaj więcej</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kto decyduje</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Jak zacząć</translation>
    </message>
    <message>
        <source>These are the published rates. What somebody gets may be less.</source>
        <translation>To opublikowane stawki. Wypłacana kwota może być niższa.</translation>
    </message>
    <message>
        <source>Why it is not on your list</source>
        <translation>Dlaczego nie ma tego na liście</translation>
    </message>
    <message>
        <source>You told us</source>
        <translation>Podane informacje</translation>
    </message>
    <message>
        <source>This matters too</source>
        <translation>To też ma znaczenie</translation>
    </message>
    <message>
        <source>It also depends on</source>
        <translation>To zależy też od tego</translation>
    </message>
    <message>
        <source>One more answer would help</source>
        <translation>Pomoże jeszcze jedna odpowiedź</translation>
    </message>
    <message>
        <source>It may lead to more help</source>
        <translation>Może dać dostęp do dalszej pomocy</translation>
    </message>
    <message>
        <source>The official page, on your phone</source>
        <translation>Oficjalna strona w telefonie</translation>
    </message>
    <message>
        <source>Do it online</source>
        <translation>Przez internet</translation>
    </message>
    <message>
        <source>What you may be able to get</source>
        <translation>Jaka pomoc może być dostępna</translation>
    </message>
    <message>
        <source>What looks likely</source>
        <translation>Co jest prawdopodobne</translation>
    </message>
    <message>
        <source>What is worth checking</source>
        <translation>Co warto sprawdzić</translation>
    </message>
    <message>
        <source>What needs one more answer</source>
        <translation>Co wymaga jeszcze jednej odpowiedzi</translation>
    </message>
    <message>
        <source>We cannot say from your answers that anything is likely. That is not a no: many people get help that a short list of questions does not find. You can always ask or apply.</source>
        <translation>Z odpowiedzi nie wynika, że coś jest prawdopodobne. To nie jest odmowa: wiele osób dostaje pomoc, której krótka lista pytań nie wykrywa. Zawsze można zapytać lub złożyć wniosek.</translation>
    </message>
    <message>
        <source>Nothing you told us is saved.</source>
        <translation>Nic z podanych informacji nie jest zapisywane.</translation>
    </message>
    <message>
        <source>What you can do next</source>
        <translation>Co można zrobić dalej</translation>
    </message>
    <message>
        <source>What is not on this list, and why</source>
        <translation>Czego nie ma na tej liście i dlaczego</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>This clears all your answers</source>
        <translation>To usunie wszystkie odpowiedzi</translation>
    </message>
    <message>
        <source>&lt;b&gt;Free advice, whatever this list says.&lt;/b&gt; {name}: &lt;b&gt;{phone}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Bezpłatna porada, niezależnie od tej listy.&lt;/b&gt; {name}: &lt;b&gt;{phone}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Prawdopodobne</translation>
    </message>
    <message>
        <source>Worth checking</source>
        <translation>Warto sprawdzić</translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation>Nie ma na liście</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} tygodniowo</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} miesięcznie</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} rocznie</translation>
    </message>
    <message>
        <source>{amount}, paid once</source>
        <translation>{amount}, jednorazowo</translation>
    </message>
    <message>
        <source>Still to answer:</source>
        <translation>Pozostałe pytanie:</translation>
    </message>
    <message>
        <source>You told us:</source>
        <translation>Podane informacje:</translation>
    </message>
</context>
<context>
    <name>getting_ready</name>
    <message>
        <source>We are collecting the council’s information for the first time. This takes a minute or two.</source>
        <translation>Po raz pierwszy zbieramy informacje rady. Potrwa to minutę lub dwie.</translation>
    </message>
    <message>
        <source>Need help now? Ask a member of staff, or call {phone}.</source>
        <translation>Potrzebna pomoc teraz? Można zapytać pracownika lub zadzwonić: {phone}.</translation>
    </message>
    <message>
        <source>Need help now? Call {phone}.</source>
        <translation>Potrzebna pomoc teraz? Można zadzwonić: {phone}.</translation>
    </message>
    <message>
        <source>This booth is getting ready</source>
        <translation>Ten punkt informacyjny się przygotowuje</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Next: {title}</source>
        <translation>Dalej: {title}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Krok po kroku</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>Page {at} of {of}</source>
        <translation>Strona {at} z {of}</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <translation>Krok {at} z {of}</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>W tym przewodniku</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Kroki</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Hello. What do you need help with?</source>
        <translation>Dzień dobry. W czym możemy pomóc?</translation>
    </message>
</context>
<context>
    <name>more_topics</name>
    <message>
        <source>More topics</source>
        <translation>Więcej tematów</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>There are no notices now.</source>
        <translation>Teraz nie ma ogłoszeń.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Ogłoszenia</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>You are here</source>
        <translation>Tu jesteś</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day} (dziś)</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Co można tu załatwić</translation>
    </message>
</context>
<context>
    <name>read_aloud</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} z {count}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ogłoszenie</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wybór</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>Pole wyboru</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Przełącznik</translation>
    </message>
    <message>
        <source>Text field</source>
        <translation>Pole tekstowe</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Przycisk</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>teraz niedostępne</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>zaznaczone</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niezaznaczone</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nie wybrano</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>wybrano</translation>
    </message>
    <message>
        <source>The screen is read aloud. Go through it with Up and Down, press with Select. Help has more choices.</source>
        <translation>Ekran jest czytany na głos. Przyciski W górę i W dół służą do poruszania się po nim, a Wybierz do naciskania. Pod przyciskiem Pomoc jest więcej możliwości.</translation>
    </message>
    <message>
        <source>The screen is read aloud. Touch it anywhere to stop. Previous, Read again and Next are below the page.</source>
        <translation>Ekran jest czytany na głos. Aby przerwać, wystarczy dotknąć go w dowolnym miejscu. Przyciski Poprzednie, Czytaj ponownie i Następne są pod stroną.</translation>
    </message>
    <message>
        <source>Welcome. This booth reads aloud. Press Down until you hear your language, then press Select.</source>
        <translation>Dzień dobry. Ten punkt informacyjny czyta na głos. Proszę naciskać W dół, aż będzie słychać swój język, a potem nacisnąć Wybierz.</translation>
    </message>
    <message>
        <source>The field is empty</source>
        <translation>Pole jest puste</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>The council has this page in English only, for now.</source>
        <translation>Na razie rada ma tę stronę tylko po angielsku.</translation>
    </message>
    <message>
        <source>The council has this page in Welsh only, for now.</source>
        <translation>Na razie rada ma tę stronę tylko po walijsku.</translation>
    </message>
    <message>
        <source>The council has this page in Polish only, for now.</source>
        <translation>Na razie rada ma tę stronę tylko po polsku.</translation>
    </message>
    <message>
        <source>The council has this page in Urdu only, for now.</source>
        <translation>Na razie rada ma tę stronę tylko w języku urdu.</translation>
    </message>
    <message>
        <source>The council has this page in Arabic only, for now.</source>
        <translation>Na razie rada ma tę stronę tylko po arabsku.</translation>
    </message>
    <message>
        <source>The council does not have this page in your language, for now. It is in: {language}</source>
        <translation>Na razie rada nie ma tej strony w tym języku. Język strony: {language}</translation>
    </message>
    <message>
        <source>This page is in English only, for now.</source>
        <translation>Na razie ta strona jest tylko po angielsku.</translation>
    </message>
    <message>
        <source>This page is in Welsh only, for now.</source>
        <translation>Na razie ta strona jest tylko po walijsku.</translation>
    </message>
    <message>
        <source>The council has this notice in English only, for now.</source>
        <translation>Na razie rada ma to ogłoszenie tylko po angielsku.</translation>
    </message>
    <message>
        <source>The council has this notice in Welsh only, for now.</source>
        <translation>Na razie rada ma to ogłoszenie tylko po walijsku.</translation>
    </message>
    <message>
        <source>The council has this notice in Polish only, for now.</source>
        <translation>Na razie rada ma to ogłoszenie tylko po polsku.</translation>
    </message>
    <message>
        <source>The council has this notice in Urdu only, for now.</source>
        <translation>Na razie rada ma to ogłoszenie tylko w języku urdu.</translation>
    </message>
    <message>
        <source>The council has this notice in Arabic only, for now.</source>
        <translation>Na razie rada ma to ogłoszenie tylko po arabsku.</translation>
    </message>
    <message>
        <source>The council does not have this notice in your language, for now. It is in: {language}</source>
        <translation>Na razie rada nie ma tego ogłoszenia w tym języku. Język ogłoszenia: {language}</translation>
    </message>
    <message>
        <source>The questions and results are in English only, for now.</source>
        <translation>Na razie pytania i wyniki są tylko po angielsku.</translation>
    </message>
    <message>
        <source>The questions and results are in Welsh only, for now.</source>
        <translation>Na razie pytania i wyniki są tylko po walijsku.</translation>
    </message>
    <message>
        <source>The questions and results are not in your language, for now. They are in: {language}</source>
        <translation>Na razie nie ma pytań i wyników w tym języku. Ich język: {language}</translation>
    </message>
    <message>
        <source>Related help</source>
        <translation>Inna pomoc w podobnych sprawach</translation>
    </message>
    <message>
        <source>This page was due for review in {month}. Check anything important with us first.</source>
        <translation>Przegląd tej strony był planowany na: {month}. Ważne sprawy prosimy najpierw potwierdzić u nas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This event is over.&lt;/b&gt;</source>
        <translation>&lt;b&gt;To wydarzenie już się odbyło.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>Opublikowano: {date}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Godziny otwarcia</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Wiek (w latach)</translation>
    </message>
    <message>
        <source>Call or write</source>
        <translation>Telefon i e-mail</translation>
    </message>
    <message>
        <source>Do it online</source>
        <translation>Przez internet</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Dokąd pójść</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Tu jesteś.</translation>
    </message>
    <message>
        <source>Next review: {month}.</source>
        <translation>Następny przegląd: {month}.</translation>
    </message>
    <message>
        <source>{youngest} to {oldest}</source>
        <translation>{youngest}–{oldest}</translation>
    </message>
    <message>
        <source>{age} and over</source>
        <translation>{age} i więcej</translation>
    </message>
    <message>
        <source>Up to {age}</source>
        <translation>Do {age}</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Type a word or two, the way you would say it. Spelling does not matter.</source>
        <translation>Wpisz jedno lub dwa słowa, tak jak się mówi. Pisownia nie ma znaczenia.</translation>
    </message>
    <message>
        <source>For example: bus pass, can’t pay rent, dole</source>
        <translation>Na przykład: czynsz, bank żywności, obiady w szkole</translation>
    </message>
    <message>
        <source>Showing results for “{words}”</source>
        <translation>Wyniki dla „{words}”</translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>Wyniki dla „{words}”</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Nic nie znaleziono dla „{words}”</translation>
    </message>
    <message>
        <source>We found no page for this. Try another word, or choose a topic.</source>
        <translation>Nie znaleźliśmy strony na ten temat. Spróbuj innego słowa albo wybierz temat.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Wszystkie tematy</translation>
    </message>
    <message>
        <source>Not it? Ask a member of staff, or call {phone}.</source>
        <translation>To nie to? Zapytaj pracownika albo zadzwoń: {phone}.</translation>
    </message>
    <message>
        <source>Not it? Call {phone}.</source>
        <translation>To nie to? Zadzwoń: {phone}.</translation>
    </message>
    <message>
        <source>Not it? Ask a member of staff, or call {phone} ({hours}).</source>
        <translation>To nie to? Zapytaj pracownika albo zadzwoń: {phone} ({hours}).</translation>
    </message>
    <message>
        <source>Not it? Call {phone} ({hours}).</source>
        <translation>To nie to? Zadzwoń: {phone} ({hours}).</translation>
    </message>
    <message>
        <source>Help and services</source>
        <translation>Pomoc i usługi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Events and news</source>
        <translation>Wydarzenia i aktualności</translation>
    </message>
    <message>
        <source>{kind}.</source>
        <translation>{kind}.</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>Więcej tematów</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Czego szukasz?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Aktualności</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Often meant by “{words}”</source>
        <translation>Często o to chodzi, gdy ktoś pisze „{words}”</translation>
    </message>
    <message>
        <source>Also called “{words}”</source>
        <translation>Inna nazwa: „{words}”</translation>
    </message>
    <message>
        <source>On the page: “{words}”</source>
        <translation>Na stronie: „{words}”</translation>
    </message>
    <message>
        <source>Matches “{words}”</source>
        <translation>Pasuje do „{words}”</translation>
    </message>
    <message>
        <source>Matches “{words}”: {sentence}</source>
        <translation>Pasuje do „{words}”: {sentence}</translation>
    </message>
</context>
<context>
    <name>service_page</name>
    <message>
        <source>What’s on</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Wiadomości</translation>
    </message>
</context>
<context>
    <name>take_home</name>
    <message>
        <source>This code opens free advice. To keep your list, take a photo of it with your phone.</source>
        <translation>Ten kod otwiera bezpłatną poradę. Aby zachować listę, można zrobić jej zdjęcie telefonem.</translation>
    </message>
    <message>
        <source>It opens on your own phone. The link does not run out.</source>
        <translation>Strona otworzy się w telefonie. Link nie wygasa.</translation>
    </message>
    <message>
        <source>On {website}</source>
        <translation>Na stronie {website}</translation>
    </message>
    <message>
        <source>There is no code for this page: its address is not on the council’s list.</source>
        <translation>Dla tej strony nie ma kodu: jej adresu nie ma na liście rady.</translation>
    </message>
    <message>
        <source>Not sure how? Ask a member of staff. They are glad to help.</source>
        <translation>Nie wiadomo jak? Można zapytać pracownika. Chętnie pomoże.</translation>
    </message>
    <message>
        <source>Take this list home</source>
        <translation>Zabierz tę listę do domu</translation>
    </message>
    <message>
        <source>Take this page home</source>
        <translation>Zabierz tę stronę do domu</translation>
    </message>
    <message>
        <source>The code does not say who you are.</source>
        <translation>Kod nie zawiera żadnych danych osobowych.</translation>
    </message>
    <message>
        <source>The code does not hold your answers.</source>
        <translation>Kod nie zawiera odpowiedzi.</translation>
    </message>
    <message>
        <source>The code does not hold your list or your answers.</source>
        <translation>Kod nie zawiera listy ani odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>topic</name>
    <message>
        <source>Places and opening hours</source>
        <translation>Miejsca i godziny otwarcia</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>News from the council</source>
        <translation>Wiadomości z rady</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>midday</source>
        <translation>12:00</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>0:00</translation>
    </message>
    <message>
        <source>{hour}.{minutes}</source>
        <translation>{hour24}:{minutes}</translation>
    </message>
    <message>
        <source>{hour}</source>
        <comment>a full hour</comment>
        <translation>{hour24}:00</translation>
    </message>
    <message>
        <source>{clock} am</source>
        <comment>after midnight</comment>
        <translation>{clock}</translation>
    </message>
    <message>
        <source>{clock} am</source>
        <comment>in the morning</comment>
        <translation>{clock}</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>in the afternoon</comment>
        <translation>{clock}</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>in the evening</comment>
        <translation>{clock}</translation>
    </message>
    <message>
        <source>{clock} pm</source>
        <comment>late in the evening</comment>
        <translation>{clock}</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Całą dobę</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens}–{closes}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
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
        <translation>Czynne całą dobę</translation>
    </message>
    <message>
        <source>Open now until {time}</source>
        <translation>Teraz otwarte, do {time}</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Dziś zamknięte</translation>
    </message>
    <message>
        <source>Closed now. Opens at {time}</source>
        <translation>Teraz zamknięte. Otwarcie o {time}</translation>
    </message>
    <message>
        <source>Closed. Opens tomorrow at {time}</source>
        <translation>Zamknięte. Otwarcie jutro o {time}</translation>
    </message>
    <message>
        <source>Closed. Opens {day} at {time}</source>
        <translation>Zamknięte. Otwarcie: {day}, {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>Not yet checked with the council website.</source>
        <translation>Jeszcze nie sprawdzono na stronie internetowej rady.</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>dziś, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>wczoraj, {time}</translation>
    </message>
    <message>
        <source>{date} {year}</source>
        <translation>{date} {year}</translation>
    </message>
    <message>
        <source>Checked with the council website {when}.</source>
        <translation>Sprawdzono na stronie internetowej rady: {when}.</translation>
    </message>
    <message>
        <source>Last checked: {when}.</source>
        <translation>Ostatnio sprawdzono: {when}.</translation>
    </message>
    <message>
        <source>This information may be out of date.</source>
        <translation>Te informacje mogą być nieaktualne.</translation>
    </message>
</context>
</TS>
