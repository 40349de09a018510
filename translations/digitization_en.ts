<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchTable</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digitization</name>
    <message numerus="yes">
        <source>The batch is full: %n title(s).</source>
        <translation>
            <numerusform>The batch is full: %n title.</numerusform>
            <numerusform>The batch is full: %n titles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CardModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ChoosingPane</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ElsewhereSheet</name>
    <message numerus="yes">
        <source>%1: %n title(s)</source>
        <translation>
            <numerusform>%1: %n title</numerusform>
            <numerusform>%1: %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) in the table.</source>
        <translation>
            <numerusform>%n title in the table.</numerusform>
            <numerusform>%n titles in the table.</numerusform>
        </translation>
    </message>
</context>
</TS>
