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
    <message numerus="yes">
        <source>Besides, this computer keeps a key of its own that opens this backup, for its trial restore. The key is gone with the trial, with the next backup, or after %n day(s).</source>
        <translation>
            <numerusform>Besides, this computer keeps a key of its own that opens this backup, for its trial restore. The key is gone with the trial, with the next backup, or after %n day.</numerusform>
            <numerusform>Besides, this computer keeps a key of its own that opens this backup, for its trial restore. The key is gone with the trial, with the next backup, or after %n days.</numerusform>
        </translation>
    </message>
</context>
</TS>
