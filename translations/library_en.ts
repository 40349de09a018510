<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EncryptionWords</name>
    <message numerus="yes">
        <source>encrypted for %n key(s)</source>
        <translation>
            <numerusform>encrypted for %n key</numerusform>
            <numerusform>encrypted for %n keys</numerusform>
        </translation>
    </message>
</context>
</TS>
