<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PersonalData</name>
    <message numerus="yes">
        <source>The reader waits for %n book(s). Cancel the holds first.</source>
        <translation>
            <numerusform>The reader waits for %n book. Cancel the holds first.</numerusform>
            <numerusform>The reader waits for %n books. Cancel the holds first.</numerusform>
        </translation>
    </message>
</context>
</TS>
