<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Holds</name>
    <message>
        <source>The copy is on loan; take it back first.</source>
        <translation>Дана берілген; алдымен оны қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>The reader is blocked.</source>
        <translation>Оқырман бұғатталған.</translation>
    </message>
    <message>
        <source>The reader is blocked: %1</source>
        <translation>Оқырман бұғатталған: %1</translation>
    </message>
    <message>
        <source>The registration ended on %1.</source>
        <translation>Тіркеу мерзімі аяқталған күн: %1.</translation>
    </message>
    <message>
        <source>The rules allow this reader no hold on it.</source>
        <translation>Ережелер бұл оқырманға оны брондауға рұқсат бермейді.</translation>
    </message>
    <message>
        <source>A copy stands on the shelf; the reader takes it there.</source>
        <translation>Дана сөреде тұр; оқырман оны сол жерден өзі алады.</translation>
    </message>
    <message>
        <source>The reader has as many holds as the rules allow: %1 of %2.</source>
        <translation>Оқырманның брондаулары ережелер рұқсат еткен санға жетті: %1 / %2.</translation>
    </message>
    <message>
        <source>The reader has placed as many holds today as the rules allow: %1 of %2.</source>
        <translation>Оқырман бүгін ережелер рұқсат еткен санша брондады: %1 / %2.</translation>
    </message>
    <message>
        <source>The reader has a hold on it already.</source>
        <translation>Оқырман оны бұрыннан брондап қойған.</translation>
    </message>
    <message>
        <source>The reader has it on loan.</source>
        <translation>Бұл басылым оқырманның қолында.</translation>
    </message>
    <message>
        <source>There is no copy to wait for: none was entered, or all are lost or written off.</source>
        <translation>Күтетін дана жоқ: бірде-бірі енгізілмеген, не бәрі жоғалған немесе есептен шығарылған.</translation>
    </message>
    <message>
        <source>Nobody can wait for this copy. Its state: %1.</source>
        <translation>Бұл дананы брондауға болмайды. Оның күйі: %1.</translation>
    </message>
    <message>
        <source>It is read in the reading room only. Place the hold for the reading room.</source>
        <translation>Ол тек оқу залында оқылады. Оқу залына брондаңыз.</translation>
    </message>
    <message>
        <source>The day must not be over: %1.</source>
        <translation>Бұл күн өтіп кеткен: %1.</translation>
    </message>
    <message>
        <source>There is no such hold.</source>
        <translation>Мұндай брондау жоқ.</translation>
    </message>
    <message>
        <source>The hold has ended. Its state: %1.</source>
        <translation>Брондау аяқталған. Оның күйі: %1.</translation>
    </message>
    <message>
        <source>A copy is kept for the hold already. Its state: %1.</source>
        <translation>Бұл брондауға дана бөлініп қойған. Оның күйі: %1.</translation>
    </message>
    <message>
        <source>No copy is kept for the hold.</source>
        <translation>Бұл брондауға дана бөлінбеген.</translation>
    </message>
    <message>
        <source>The hold is not suspended.</source>
        <translation>Брондау тоқтатылмаған.</translation>
    </message>
    <message>
        <source>The hold stands there already.</source>
        <translation>Брондау сол орында тұр.</translation>
    </message>
    <message>
        <source>Nobody has requested this copy.</source>
        <translation>Бұл дананы ешкім сұраған жоқ.</translation>
    </message>
    <message>
        <source>Name the title that was asked for, or write what the reader wanted.</source>
        <translation>Сұралған басылымды көрсетіңіз немесе оқырман не сұрағанын жазыңыз.</translation>
    </message>
    <message>
        <source>The copy is on its way already. It goes to: %1.</source>
        <translation>Дана жолда. Баратын орны: %1.</translation>
    </message>
    <message>
        <source>The copy is not on its way.</source>
        <translation>Дана жолда емес.</translation>
    </message>
    <message>
        <source>The copy is at this place already: %1.</source>
        <translation>Дана осы орында тұр: %1.</translation>
    </message>
    <message>
        <source>The copy cannot be sent. Its state: %1.</source>
        <translation>Дананы жіберуге болмайды. Оның күйі: %1.</translation>
    </message>
    <message>
        <source>Say to which place the copy goes.</source>
        <translation>Дана қай орынға жіберілетінін көрсетіңіз.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>күтуде</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>сұратылды</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>жолда</translation>
    </message>
    <message>
        <source>on the hold shelf</source>
        <translation>бронь сөресінде</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>мерзімі аяқталды</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>орындалмады</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>бос емес</translation>
    </message>
    <message>
        <source>not in its place</source>
        <translation>орнында жоқ</translation>
    </message>
    <message>
        <source>not in the shelf list</source>
        <translation>топографиялық каталогта жоқ</translation>
    </message>
    <message>
        <source>in the bindery</source>
        <translation>түптеуде</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>есептен шығарылған</translation>
    </message>
    <message>
        <source>the library does not have it</source>
        <translation>лакуна: кітапханада жоқ</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>ақауы бар</translation>
    </message>
    <message>
        <source>worn out</source>
        <translation>тозған</translation>
    </message>
    <message>
        <source>redirected to another department</source>
        <translation>басқа бөлімге бағытталды</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>басқа себеп</translation>
    </message>
    <message>
        <source>home</source>
        <translation>өз орнына</translation>
    </message>
    <message>
        <source>for a reader</source>
        <translation>оқырман үшін</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілді</translation>
    </message>
    <message>
        <source>To its shelf.</source>
        <translation>Сөреге қойылады.</translation>
    </message>
    <message>
        <source>To the hold shelf until %1.</source>
        <translation>Бронь сөресіне қойылады, мерзімі: %1.</translation>
    </message>
    <message>
        <source>To the hold shelf.</source>
        <translation>Бронь сөресіне қойылады.</translation>
    </message>
    <message>
        <source>To the reader who waits. Place: %1.</source>
        <translation>Күтіп отырған оқырманға жіберіледі. Орын: %1.</translation>
    </message>
    <message>
        <source>Home. Place: %1.</source>
        <translation>Өз орнына жіберіледі: %1.</translation>
    </message>
    <message>
        <source>It goes on. Place: %1.</source>
        <translation>Әрі қарай жіберіледі. Орын: %1.</translation>
    </message>
</context>
</TS>
