<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Withdrawals</name>
    <message>
        <source>There is no write-off act %1.</source>
        <translation>Мұндай есептен шығару актісі жоқ: %1.</translation>
    </message>
    <message>
        <source>Act %1 is in the books. It is not changed any more: a reversing act takes it back.</source>
        <translation>Акт есеп кітаптарына енгізілген: %1. Ол енді өзгертілмейді, оны тек қайтару актісі кері алады.</translation>
    </message>
    <message>
        <source>Not signed: copies that cannot leave stand on the act: %1. The first is %2: %3. Take them off the act.</source>
        <translation>Қол қойылмады: актіде шығаруға болмайтын даналар бар: %1. Біріншісі – %2: %3. Оларды актіден алып тастаңыз.</translation>
    </message>
    <message>
        <source>An act has at most %1 copies. Make several acts.</source>
        <translation>Бір актіге сыятын даналар саны: %1. Бірнеше акт жасаңыз.</translation>
    </message>
    <message>
        <source>Say which copies are meant: a place, a shelf mark, a condition, years.</source>
        <translation>Қандай даналар екенін көрсетіңіз: орны, сөре шифры, жай-күйі, жылдары.</translation>
    </message>
    <message>
        <source>The act is a draft: nothing has left by it. Discard it.</source>
        <translation>Акт әлі жоба: ол бойынша ештеңе шығарылған жоқ. Жобаны жойыңыз.</translation>
    </message>
    <message>
        <source>The act was taken back already, by act %1.</source>
        <translation>Акт бұрын кері алынған. Қайтару актісі: %1.</translation>
    </message>
    <message>
        <source>A reversing act is not reversed. Write the copies off anew.</source>
        <translation>Қайтару актісі кері алынбайды. Даналарды қайтадан есептен шығарыңыз.</translation>
    </message>
    <message>
        <source>Whoever drafted the act does not sign it. Another person signs.</source>
        <translation>Актіге оны жасаған адам қол қоймайды. Басқа адам қол қояды.</translation>
    </message>
    <message>
        <source>The book is not taken instead of the lost one. What was not found: %1.</source>
        <translation>Кітап жоғалғанның орнына алынбайды. Расталмағаны: %1.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>in the books, not signed</source>
        <translation>кітаптарға енгізілген, қол қойылмаған</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылған</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>оқырманда</translation>
    </message>
    <message>
        <source>kept for a reader</source>
        <translation>оқырманға сақталған</translation>
    </message>
    <message>
        <source>written off already</source>
        <translation>бұрын есептен шығарылған</translation>
    </message>
    <message>
        <source>on another draft</source>
        <translation>басқа жобада тұр</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>жолда</translation>
    </message>
    <message>
        <source>in no book of account</source>
        <translation>есеп кітаптарында жоқ</translation>
    </message>
    <message>
        <source>entered after the day of the act</source>
        <translation>акт күнінен кейін енгізілген</translation>
    </message>
    <message>
        <source>last copy of its title</source>
        <translation>атаудың соңғы данасы</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>өлкетану</translation>
    </message>
    <message>
        <source>to be digitized</source>
        <translation>цифрлауға кезекте</translation>
    </message>
    <message>
        <source>a later edition is in the stock</source>
        <translation>қорда кейінгі басылымы бар</translation>
    </message>
    <message>
        <source>the same work</source>
        <translation>шығармасы бірдей</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>атауы бірдей</translation>
    </message>
    <message>
        <source>the same author</source>
        <translation>авторы бірдей</translation>
    </message>
    <message>
        <source>equal in content</source>
        <translation>мазмұны тең</translation>
    </message>
    <message>
        <source>for the same readers</source>
        <translation>оқырмандық мақсаты бірдей</translation>
    </message>
    <message>
        <source>fit for use</source>
        <translation>пайдалануға жарамды</translation>
    </message>
    <message>
        <source>without serious damage</source>
        <translation>елеулі зақымы жоқ</translation>
    </message>
    <message>
        <source>of no other library</source>
        <translation>басқа кітапхананікі емес</translation>
    </message>
    <message>
        <source>of comparable value</source>
        <translation>құны шамалас</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>толық</translation>
    </message>
    <message>
        <source>at the bindery: it is to come back first</source>
        <translation>түптеуде: алдымен қайтып келуі керек</translation>
    </message>
    <message>
        <source>rare, or the last one printed until 1945</source>
        <translation>сирек немесе 1945 жылға дейін басылғанның соңғы данасы</translation>
    </message>
</context>
</TS>
