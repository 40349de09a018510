<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Copies</name>
    <message>
        <source>No copy has the number %1.</source>
        <translation>%1 нөмірлі дана жоқ.</translation>
    </message>
    <message>
        <source>Another copy has the barcode %1 already.</source>
        <translation>%1 штрихкоды басқа данада бар.</translation>
    </message>
    <message>
        <source>Another copy has the inventory number %1 already.</source>
        <translation>%1 түгендеу нөмірі басқа данада бар.</translation>
    </message>
    <message>
        <source>%1 cannot be a barcode: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</source>
        <translation>%1 штрихкод бола алмайды: 3–64 таңба, тек латын әріптері, цифрлар, нүкте, дефис және астыңғы сызық.</translation>
    </message>
    <message>
        <source>%1 begins as a code of this program, and its check sign is missing or wrong. Scan it again, or type it whole.</source>
        <translation>%1 осы бағдарламаның кодына ұқсап басталады, бірақ бақылау таңбасы жоқ немесе қате. Қайта сканерлеңіз немесе толық теріңіз.</translation>
    </message>
    <message>
        <source>The copy is on loan; take it back first.</source>
        <translation>Дана оқырманның қолында; алдымен қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>The copy is written off; only a reversing act brings it back.</source>
        <translation>Дана есептен шығарылған; оны тек сол актінің күшін жоятын акт қайтарады.</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>қорда бар</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>күтілуде</translation>
    </message>
    <message>
        <source>at the bindery</source>
        <translation>түптеуде</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>уақытша берілмейді</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>орнында жоқ</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>жоғалған</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>есептен шығарылған</translation>
    </message>
    <message>
        <source>reading room only</source>
        <translation>тек оқу залында</translation>
    </message>
    <message>
        <source>for home loan</source>
        <translation>үйге беріледі</translation>
    </message>
    <message>
        <source>%1 is the number of several copies; say which one is meant by its other number.</source>
        <translation>%1 – бірнеше дананың нөмірі; керегін оның басқа нөмірімен көрсетіңіз.</translation>
    </message>
    <message>
        <source>A barcode or inventory number is of one copy. Leave both empty to add several copies.</source>
        <translation>Штрихкод пен түгендеу нөмірі бір данаға ғана тиесілі. Бірнеше дана қосу үшін екеуін де бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>From 1 to %1 copies are added at once.</source>
        <translation>Бір жолда 1 мен %1 аралығында дана қосылады.</translation>
    </message>
    <message>
        <source>A copy is written off by a document: give its number and date.</source>
        <translation>Дана құжат бойынша есептен шығарылады: оның нөмірі мен күнін көрсетіңіз.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>Бұл күн әлі келген жоқ: %1.</translation>
    </message>
    <message>
        <source>Nothing to change. State of the copy: %1.</source>
        <translation>Өзгертетін ештеңе жоқ. Дананың күйі: %1.</translation>
    </message>
    <message>
        <source>The copy is neither missing nor lost. Its state: %1.</source>
        <translation>Дана жоғалмаған, орнында жоқ деп те белгіленбеген. Күйі: %1.</translation>
    </message>
    <message>
        <source>entered in the books</source>
        <translation>есепке алынған</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>сөреде</translation>
    </message>
    <message>
        <source>held for a reader</source>
        <translation>оқырманға сақталған</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>жолда</translation>
    </message>
    <message>
        <source>on display</source>
        <translation>көрмеде</translation>
    </message>
    <message>
        <source>in digitization</source>
        <translation>цифрлауда</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>бүтін</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>бүлінген</translation>
    </message>
    <message>
        <source>act %1</source>
        <translation>акт %1</translation>
    </message>
    <message>
        <source>A copy needs a number. Give it a barcode or an inventory number.</source>
        <translation>Данаға нөмір керек. Штрихкодын немесе инвентарлық нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>A copy is put aside by a hold, not by hand. Place a hold for the reader.</source>
        <translation>Дана оқырманға қолмен емес, брондау арқылы сақталады. Оқырманға брондаңыз.</translation>
    </message>
    <message>
        <source>A copy is on its way by a transfer, not by hand. Send it to its place.</source>
        <translation>Дана жолда екені қолмен емес, жылжыту арқылы белгіленеді. Оны қажетті орынға жіберіңіз.</translation>
    </message>
    <message>
        <source>The books take no withdrawal of this copy with a day before %1.</source>
        <translation>Бұл дананың шығысы мына күннен ерте жазылмайды: %1.</translation>
    </message>
    <message>
        <source>The copy stands in the books of account: it is written off by an act that a second person signs.</source>
        <translation>Дана есеп кітаптарында тұр: ол екінші адам қол қоятын актімен есептен шығарылады.</translation>
    </message>
    <message>
        <source>Copy %1 stands in the books of account with its price: what it is worth there is changed by an act of re-valuation, or corrected in the inventory book, and a second person signs.</source>
        <translation>Дана есеп кітаптарында бағасымен тұр: %1. Ондағы құны қайта бағалау актісімен өзгертіледі немесе түгендеу кітабында түзетіледі, оған екінші адам қол қояды.</translation>
    </message>
</context>
</TS>
