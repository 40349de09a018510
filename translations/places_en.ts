<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Administration</name>
    <message numerus="yes">
        <source>%1 by %n day(s)</source>
        <translation>
            <numerusform>%1 by %n day</numerusform>
            <numerusform>%1 by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) move</source>
        <translation>
            <numerusform>%n due date moves</numerusform>
            <numerusform>%n due dates move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pickup deadline(s) move</source>
        <translation>
            <numerusform>%n pickup deadline moves</numerusform>
            <numerusform>%n pickup deadlines move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n due date(s) moved that were not shown: lent or changed meanwhile.</source>
        <translation>
            <numerusform>Saved. %n due date moved that was not shown: lent or changed meanwhile.</numerusform>
            <numerusform>Saved. %n due dates moved that were not shown: lent or changed meanwhile.</numerusform>
        </translation>
    </message>
</context>
</TS>
