<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Deliveries</name>
    <message>
        <source>A supplier needs a name.</source>
        <translation>Жеткізушінің атауы болуы керек.</translation>
    </message>
    <message>
        <source>There is a supplier with this name or business number: %1.</source>
        <translation>Мұндай атауы немесе БСН-і бар жеткізуші бар: %1.</translation>
    </message>
    <message>
        <source>“%1” is no business number. It has twelve digits.</source>
        <translation>«%1» — БСН емес. БСН он екі цифрдан тұрады.</translation>
    </message>
    <message>
        <source>There is no supplier “%1”.</source>
        <translation>Мұндай жеткізуші жоқ: «%1».</translation>
    </message>
    <message>
        <source>Deliveries name the supplier “%1”. It can be closed, not removed.</source>
        <translation>Бұл жеткізушінің түсімдері бар: «%1». Оны өшіруге болмайды, тек жабуға болады.</translation>
    </message>
    <message>
        <source>The supplier “%1” is closed.</source>
        <translation>Жеткізуші жабылған: «%1».</translation>
    </message>
    <message>
        <source>This is no table that can be read: %1. Tables are XLSX, ODS and CSV.</source>
        <translation>Бұл файл кесте ретінде оқылмайды: %1. Кестелер XLSX, ODS және CSV түрінде болады.</translation>
    </message>
    <message>
        <source>This is a workbook of the old Excel: %1. Save it as XLSX and take that.</source>
        <translation>Бұл — ескі Excel кітабы: %1. Оны XLSX түрінде сақтап, сол файлды алыңыз.</translation>
    </message>
    <message>
        <source>The table is larger than any that is taken: %1. Nothing of it was read.</source>
        <translation>Кесте тым үлкен: %1. Одан ештеңе оқылған жоқ.</translation>
    </message>
    <message>
        <source>The table is protected by a password: %1. Save it without one.</source>
        <translation>Кесте құпиясөзбен қорғалған: %1. Оны құпиясөзсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл оқылмады: %1</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>Тізімде мұндай баған жоқ: «%1».</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>Кітапта мұндай парақ жоқ: «%1».</translation>
    </message>
    <message>
        <source>No sheet has headings that are known. Say which column has the titles and which the copies.</source>
        <translation>Бірде-бір парақта таныс тақырыптар жоқ. Қай бағанда атаулар, қайсысында дана саны тұрғанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Say which column has the titles and which the copies or prices. The headings are: %1.</source>
        <translation>Қай бағанда атаулар, қайсысында дана саны немесе баға тұрғанын көрсетіңіз. Баған тақырыптары: %1.</translation>
    </message>
    <message>
        <source>Nothing was posted. The list has to be put right first:</source>
        <translation>Ештеңе енгізілген жоқ. Алдымен тізімді түзету керек:</translation>
    </message>
    <message>
        <source>Row %1: copies in processing need a place to go to.</source>
        <translation>%1-жол: өңдеудегі даналардың баратын орны көрсетілуі керек.</translation>
    </message>
    <message>
        <source>A delivery has at most %1 copies. Divide the list.</source>
        <translation>Бір түсімдегі дананың ең көп саны: %1. Тізімді бөліңіз.</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>Мұндай түсім жоқ.</translation>
    </message>
    <message>
        <source>The delivery is signed: act %1.</source>
        <translation>Түсімге қол қойылған. Акт: %1.</translation>
    </message>
    <message>
        <source>The delivery is not signed. Undo it, or sign it first.</source>
        <translation>Түсімге қол қойылмаған. Оны болдырмаңыз немесе алдымен қол қойыңыз.</translation>
    </message>
    <message>
        <source>The delivery was reversed, by record %1 of the summary book.</source>
        <translation>Түсімге сторно жасалған. КСУ жазбасы: %1.</translation>
    </message>
    <message>
        <source>The copies of this delivery stand in the books.</source>
        <translation>Бұл түсімнің даналары есеп кітаптарында тұр.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1-жол: %2</translation>
    </message>
    <message>
        <source>there is no title, and no record with this ISBN.</source>
        <translation>атауы жоқ, мұндай ISBN-і бар жазба да табылмады.</translation>
    </message>
    <message>
        <source>“%1” is no number of copies.</source>
        <translation>«%1» — дана саны емес.</translation>
    </message>
    <message>
        <source>“%1” is no price.</source>
        <translation>«%1» — баға емес.</translation>
    </message>
    <message>
        <source>“%1” is no sum.</source>
        <translation>«%1» — сома емес.</translation>
    </message>
    <message>
        <source>the sum is %1, price times copies is %2.</source>
        <translation>көрсетілген сома: %1, ал баға мен дана санының көбейтіндісі: %2.</translation>
    </message>
    <message>
        <source>the total is %1, the rows add up to %2.</source>
        <translation>көрсетілген жиыны: %1, ал жолдардың қосындысы: %2.</translation>
    </message>
    <message>
        <source>the total of copies is %1, the rows have %2.</source>
        <translation>көрсетілген дана саны: %1, ал жолдар бойынша: %2.</translation>
    </message>
    <message>
        <source>The invoice has the sum %1, the rows add up to %2.</source>
        <translation>Жүкқұжаттағы сома: %1, ал жолдардың қосындысы: %2.</translation>
    </message>
    <message>
        <source>The invoice has %1 copies, the rows have %2.</source>
        <translation>Жүкқұжаттағы дана саны: %1, ал жолдар бойынша: %2.</translation>
    </message>
    <message>
        <source>%1 copies are spread over places, there are %2.</source>
        <translation>орындарға бөлінген дана саны: %1, ал барлығы: %2.</translation>
    </message>
    <message>
        <source>a formula in “%1” has no value. Open the table, save it and take it again.</source>
        <translation>«%1» бағанындағы формуланың мәні жоқ. Кестені ашып, сақтап, қайта алыңыз.</translation>
    </message>
    <message>
        <source>a cell has an error instead of a value: %1</source>
        <translation>ұяшықта мәннің орнына қате тұр: %1</translation>
    </message>
    <message>
        <source>nobody knows what “%1” is in tenge. Give the prices in tenge.</source>
        <translation>«%1» теңгемен қанша екені белгісіз. Бағаларды теңгемен беріңіз.</translation>
    </message>
    <message>
        <source>the row is damaged.</source>
        <translation>жол бүлінген.</translation>
    </message>
    <message>
        <source>the text in “%1” is too long.</source>
        <translation>«%1» бағанындағы мәтін тым ұзын.</translation>
    </message>
    <message>
        <source>“%1” is no right ISBN; the title decides.</source>
        <translation>«%1» — дұрыс ISBN емес; атауы бойынша ізделді.</translation>
    </message>
    <message>
        <source>the record with this ISBN has another title: “%1” and “%2”.</source>
        <translation>бұл ISBN-і бар жазбаның атауы басқа: «%1» және «%2».</translation>
    </message>
    <message>
        <source>%1 records could be meant; the copies go to “%2”.</source>
        <translation>сәйкес келетін жазбалар: %1; даналар мынаған қосылады: «%2».</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>«%1» — жыл емес.</translation>
    </message>
    <message>
        <source>there is no price: the copies have no value in the books.</source>
        <translation>бағасы жоқ: есеп кітаптарында даналардың құны болмайды.</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>қолмен таңдалған</translation>
    </message>
    <message>
        <source>by ISBN</source>
        <translation>ISBN бойынша</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>атауы бойынша</translation>
    </message>
    <message>
        <source>new: a short record is made</source>
        <translation>жаңа: қысқа жазба жасалады</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>томы</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>авторлары</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>баспасы</translation>
    </message>
    <message>
        <source>place of publication</source>
        <translation>шыққан жері</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жылы</translation>
    </message>
    <message>
        <source>number of copies</source>
        <translation>дана саны</translation>
    </message>
    <message>
        <source>price of one</source>
        <translation>бір дананың бағасы</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сомасы</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валютасы</translation>
    </message>
    <message>
        <source>place of the copies</source>
        <translation>даналардың орны</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Several sheets have a list: %1. Say which one came.</source>
        <translation>Тізім бірнеше парақта бар: %1. Қайсысы түскенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>“%1” is no language that is known.</source>
        <translation>«%1» деген тіл белгісіз.</translation>
    </message>
    <message>
        <source>the books have no kind of stock “%1”.</source>
        <translation>есеп кітаптарында «%1» деген қор түрі жоқ.</translation>
    </message>
    <message>
        <source>A document of this supplier with this number and year was posted before: act %1.</source>
        <translation>Осы жеткізушінің нөмірі мен жылы дәл осындай құжаты бұрын енгізілген: акт %1.</translation>
    </message>
    <message>
        <source>There is no supplier “%1” yet. It will be added.</source>
        <translation>«%1» деген жеткізуші әлі жоқ. Ол қосылады.</translation>
    </message>
    <message>
        <source>copies without a place: %1.</source>
        <translation>орны көрсетілмеген даналар: %1.</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>тілі белгісіз</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (болжам)</translation>
    </message>
    <message>
        <source>content not known</source>
        <translation>мазмұны белгісіз</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>kind of stock</source>
        <translation>қор түрі</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>бет саны</translation>
    </message>
    <message>
        <source>BBK</source>
        <translation>КБЖ</translation>
    </message>
    <message>
        <source>UDC</source>
        <translation>ӘОЖ</translation>
    </message>
    <message>
        <source>A list of the same rows was posted before: act %1. Say so if it comes again.</source>
        <translation>Жолдары дәл осындай тізім бұрын өткізілген: акт %1. Ол қайта түскен болса, соны айтыңыз.</translation>
    </message>
    <message>
        <source>This document of the supplier was posted before: act %1. Say so if it comes again.</source>
        <translation>Жеткізушінің бұл құжаты бұрын өткізілген: акт %1. Ол қайта түскен болса, соны айтыңыз.</translation>
    </message>
    <message>
        <source>Copy %1 is bound into volume %2. Take the binding back first.</source>
        <translation>Дана басқалармен бірге түптелген. Дана: %1, түптелген том: %2. Алдымен түптеуді қайтарыңыз.</translation>
    </message>
    <message>
        <source>“%1” is the title of an earlier row, too, and neither year nor author says that it is the same book. It gets a record of its own; look whether they are one.</source>
        <translation>«%1» — бұл атау жоғарырақ жолда да бар, бірақ бір кітап екенін жыл да, автор да растамайды. Оған бөлек жазба жасалады; екеуі бір кітап па, қараңыз.</translation>
    </message>
    <message>
        <source>record %1, “%2”, has the same title, and neither year nor author says that it is the same book. A record of its own is made; look whether they are one.</source>
        <translation>каталогтағы жазбаның атауы дәл осындай (жазба %1, «%2»), бірақ бір кітап екенін жыл да, автор да растамайды. Бөлек жазба жасалады; екеуі бір кітап па, қараңыз.</translation>
    </message>
    <message>
        <source>The prices in Soviet roubles are %1 in all. They stand in the books as %2 tenge: 500 roubles are 1 tenge.</source>
        <translation>Кеңес рубліндегі бағалардың жиыны: %1. Есепке алынған құны, теңге: %2 (500 рубль — 1 теңге).</translation>
    </message>
</context>
</TS>
