<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Movements</name>
    <message>
        <source>There is no movement act %1.</source>
        <translation>Мұндай жылжыту актісі жоқ: %1.</translation>
    </message>
    <message>
        <source>Act %1 is signed. It is not changed any more: a reversing act takes it back.</source>
        <translation>Актіге қол қойылған: %1. Ол енді өзгертілмейді: оны кері акт қана кері қайтарады.</translation>
    </message>
    <message>
        <source>The act is a draft: nothing has moved by it. Discard it.</source>
        <translation>Акт әлі жоба: ол бойынша ештеңе жылжытылған жоқ. Жобаны жойыңыз.</translation>
    </message>
    <message>
        <source>A reversing act is not reversed. Make another act.</source>
        <translation>Кері акт кері қайтарылмайды. Жаңа акт жасаңыз.</translation>
    </message>
    <message>
        <source>Not signed: copies that cannot move stand on the act: %1. The first is %2: %3. Take them off the act.</source>
        <translation>Қол қойылмады: актіде жылжытуға болмайтын даналар бар: %1. Біріншісі – %2: %3. Оларды актіден алып тастаңыз.</translation>
    </message>
    <message>
        <source>Say to which place the copies go.</source>
        <translation>Даналар қай орынға берілетінін көрсетіңіз.</translation>
    </message>
    <message>
        <source>A coefficient is a number above 0 and up to 1000, with at most four decimals: 1.25.</source>
        <translation>Коэффициент – 0-ден үлкен, 1000-нан аспайтын сан, үтірден кейін төрт таңбадан артық емес: 1,25.</translation>
    </message>
    <message>
        <source>Only an act of re-valuation gives a copy another value.</source>
        <translation>Дананың құнын қайта бағалау актісі ғана өзгертеді.</translation>
    </message>
    <message>
        <source>No copy of this act is at the bindery: it is a draft, an act of another kind, or all are back.</source>
        <translation>Бұл актінің бірде-бір данасы түптеуде емес: ол жоба, басқа түрдегі акт немесе бәрі қайтқан.</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>беру</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>түптеу</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>жөндеу</translation>
    </message>
    <message>
        <source>re-valuation</source>
        <translation>қайта бағалау</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
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
        <source>on its way</source>
        <translation>жолда</translation>
    </message>
    <message>
        <source>missing or lost</source>
        <translation>табылмады немесе жоғалған</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>есептен шығарылған</translation>
    </message>
    <message>
        <source>on another draft</source>
        <translation>басқа жобада тұр</translation>
    </message>
    <message>
        <source>belongs to that place already</source>
        <translation>сол орынға тиесілі</translation>
    </message>
    <message>
        <source>at the bindery or in digitization</source>
        <translation>түптеуде немесе цифрлауда</translation>
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
        <source>no new value</source>
        <translation>жаңа құны жоқ</translation>
    </message>
    <message>
        <source>no other copy stays at its place</source>
        <translation>орнында басқа данасы қалмайды</translation>
    </message>
    <message>
        <source>no other copy is left meanwhile</source>
        <translation>бұл кезде басқа данасы болмайды</translation>
    </message>
    <message>
        <source>on a draft of a write-off act</source>
        <translation>есептен шығару актісінің жобасында тұр</translation>
    </message>
    <message>
        <source>worth that already</source>
        <translation>құны сондай</translation>
    </message>
    <message>
        <source>back on %1</source>
        <translation>қайтқан күні: %1</translation>
    </message>
    <message>
        <source>all are back</source>
        <translation>бәрі қайтты</translation>
    </message>
    <message>
        <source>not back: %1</source>
        <translation>қайтпағаны: %1</translation>
    </message>
    <message>
        <source>coefficient %1</source>
        <translation>коэффициент: %1</translation>
    </message>
    <message>
        <source>each value typed</source>
        <translation>әр құн жеке енгізілген</translation>
    </message>
    <message>
        <source>Not reversed: copy %1 is not as the act has left it: %2. Make another act for what is wrong.</source>
        <translation>Кері қайтарылмады: дана актіден кейінгі күйінде емес: %1 (%2). Қатесі бар даналарға жаңа акт жасаңыз.</translation>
    </message>
    <message>
        <source>it was written off</source>
        <translation>ол есептен шығарылған</translation>
    </message>
    <message>
        <source>it came back on %1</source>
        <translation>қайтып келген күні: %1</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>қайтып келген</translation>
    </message>
    <message>
        <source>it belongs to another place</source>
        <translation>басқа орынға тиесілі</translation>
    </message>
    <message>
        <source>it is at the bindery no more</source>
        <translation>түптеуде емес</translation>
    </message>
    <message>
        <source>its line in the books was changed since</source>
        <translation>кітаптардағы жолы содан бері өзгертілген</translation>
    </message>
    <message>
        <source>Back on the shelf: %1.</source>
        <translation>Сөреге қайтты: %1.</translation>
    </message>
    <message>
        <source>Written off meanwhile, on no shelf: %1.</source>
        <translation>Осы арада есептен шығарылған, сөреде жоқ: %1.</translation>
    </message>
</context>
</TS>
