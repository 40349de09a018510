<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>Backup %n day(s) ago</source>
        <translation>
            <numerusform>Backup %n day ago</numerusform>
            <numerusform>Backup %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restored for trial: that of %n day(s) ago</source>
        <translation>
            <numerusform>restored for trial: that of %n day ago</numerusform>
            <numerusform>restored for trial: that of %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BackupSheet</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>the newest %n</numerusform>
            <numerusform>the newest %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were missing already</source>
        <translation>
            <numerusform>%n file was missing already</numerusform>
            <numerusform>%n files were missing already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionBar</name>
    <message numerus="yes">
        <source>No connection to the library: %n scan(s) not recorded.</source>
        <translation>
            <numerusform>No connection to the library: %n scan not recorded.</numerusform>
            <numerusform>No connection to the library: %n scans not recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) still running.</source>
        <translation>
            <numerusform>%n job still running.</numerusform>
            <numerusform>%n jobs still running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) hold what was typed and is not saved.</source>
        <translation>
            <numerusform>%n form holds what was typed and is not saved.</numerusform>
            <numerusform>%n forms hold what was typed and is not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are not recorded. They are kept at this desk and wait until the library is opened here again.</source>
        <translation>
            <numerusform>%n scan is not recorded. It is kept at this desk and waits until the library is opened here again.</numerusform>
            <numerusform>%n scans are not recorded. They are kept at this desk and wait until the library is opened here again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are not recorded, and this computer&apos;s disk takes nothing: they are lost with the window.</source>
        <translation>
            <numerusform>%n scan is not recorded, and this computer&apos;s disk takes nothing: it is lost with the window.</numerusform>
            <numerusform>%n scans are not recorded, and this computer&apos;s disk takes nothing: they are lost with the window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StatusBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
