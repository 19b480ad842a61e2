<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Closes in %n minute(s)</source>
        <translation>
            <numerusform>Closes in %n minute</numerusform>
            <numerusform>Closes in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have not reached the council website for %n day(s).</source>
        <translation>
            <numerusform>We have not reached the council website for %n day.</numerusform>
            <numerusform>We have not reached the council website for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n more notice</numerusform>
            <numerusform>%n more notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found.</source>
        <translation>
            <numerusform>%n page found.</numerusform>
            <numerusform>%n pages found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n is/are first.</source>
        <translation>
            <numerusform>The best %n is first.</numerusform>
            <numerusform>The best %n are first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n page(s).</source>
        <translation>
            <numerusform>The best %n page.</numerusform>
            <numerusform>The best %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s)</source>
        <translation>
            <numerusform>%n more result</numerusform>
            <numerusform>%n more results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n more</source>
        <translation>
            <numerusform>About %n more</numerusform>
            <numerusform>About %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If nobody touches the screen for %n second(s), it asks, and then clears</source>
        <translation>
            <numerusform>If nobody touches the screen for %n second, it asks, and then clears</numerusform>
            <numerusform>If nobody touches the screen for %n seconds, it asks, and then clears</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. To stay, press “I’m still here”.</source>
        <translation>
            <numerusform>%n second left. To stay, press “I’m still here”.</numerusform>
            <numerusform>%n seconds left. To stay, press “I’m still here”.</numerusform>
        </translation>
    </message>
</context>
</TS>
