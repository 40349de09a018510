<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>“%1” cannot be saved. A code has 1 to 24 of the signs a–z, 0–9, _ and -, there is a name in at least one language, and the value is one that the program understands.</source>
        <translation>«%1» сақталмады. Код a–z, 0–9, _ және - белгілерінің 1–24 таңбасынан тұрады, кемінде бір тілде атауы бар, ал мәні бағдарламаға түсінікті болуы керек.</translation>
    </message>
    <message>
        <source>There is no “%1” in the list “%2”.</source>
        <translation>Тізімде ондай термин жоқ: «%1». Тізім: %2.</translation>
    </message>
    <message>
        <source>The code “%1” is taken.</source>
        <translation>Мұндай код бар: «%1».</translation>
    </message>
    <message>
        <source>“%1” stays: the books or the program need it. It can be hidden.</source>
        <translation>«%1» өшірілмейді: ол есеп кітаптарына немесе бағдарламаға керек. Оны жасыруға болады.</translation>
    </message>
    <message>
        <source>No copy was named.</source>
        <translation>Бірде-бір дана көрсетілмеген.</translation>
    </message>
    <message>
        <source>Copy %1 stands in the books already.</source>
        <translation>Бұл дана есеп кітаптарында тұр: %1.</translation>
    </message>
    <message>
        <source>Copy %1 does not stand in the books: it was never entered, or it was withdrawn.</source>
        <translation>Бұл дана есеп кітаптарында жоқ: %1. Ол енгізілмеген немесе қордан шығарылған.</translation>
    </message>
    <message>
        <source>The books begin on %1. Nothing is entered with an earlier day.</source>
        <translation>Есеп кітаптары мына күннен басталады: %1. Одан ерте күнмен жазба жасалмайды.</translation>
    </message>
    <message>
        <source>%1 was entered on %2. Nothing happens to it before that day.</source>
        <translation>%1 есепке алынған күн: %2. Одан ерте күнмен жазба жасалмайды.</translation>
    </message>
    <message>
        <source>There is no such record in the summary book.</source>
        <translation>Жиынтық есеп кітабында мұндай жазба жоқ.</translation>
    </message>
    <message>
        <source>It was reversed already, by record %1.</source>
        <translation>Оған сторно жасалған, жазба нөмірі: %1.</translation>
    </message>
    <message>
        <source>An opening balance, a correction and a reversal are not reversed.</source>
        <translation>Бастапқы қалдыққа, түзетуге және сторноға сторно жасалмайды.</translation>
    </message>
    <message>
        <source>The record belongs to a document. Reverse the document.</source>
        <translation>Жазба құжатқа тиесілі. Сторно сол құжатқа жасалады.</translation>
    </message>
    <message>
        <source>The books have been open since %1.</source>
        <translation>Есеп кітаптары ашылып қойған, басталған күні: %1.</translation>
    </message>
    <message>
        <source>There is no opening balance.</source>
        <translation>Бастапқы қалдық жоқ.</translation>
    </message>
    <message>
        <source>The books have corrections: the opening balance stays.</source>
        <translation>Есеп кітаптарында түзетулер бар: бастапқы қалдық қалады.</translation>
    </message>
    <message>
        <source>The books have records already. The first one is %1.</source>
        <translation>Есеп кітаптарында жазбалар бар. Біріншісі: %1.</translation>
    </message>
    <message>
        <source>There is no number “%1” in the inventory book.</source>
        <translation>Түгендеу кітабында мұндай нөмір жоқ: «%1».</translation>
    </message>
    <message>
        <source>The copy of this line has left the stock. Such a line is not corrected.</source>
        <translation>Бұл жолдағы дана қордан шығарылған. Мұндай жол түзетілмейді.</translation>
    </message>
    <message>
        <source>Say why: the reason stays with the line.</source>
        <translation>Себебін көрсетіңіз: ол жолмен бірге сақталады.</translation>
    </message>
    <message>
        <source>The line says so already.</source>
        <translation>Жолда дәл солай жазылған.</translation>
    </message>
    <message>
        <source>“%1” cannot stand for: %2.</source>
        <translation>«%1» бұл жерде жарамайды. Өріс: %2.</translation>
    </message>
    <message>
        <source>kinds of stock</source>
        <translation>қор түрлері</translation>
    </message>
    <message>
        <source>sources of arrivals</source>
        <translation>түсу көздері</translation>
    </message>
    <message>
        <source>reasons of withdrawals</source>
        <translation>есептен шығару себептері</translation>
    </message>
    <message>
        <source>columns of the summary book</source>
        <translation>жиынтық есеп кітабының бағандары</translation>
    </message>
    <message>
        <source>settings of the books</source>
        <translation>есеп кітаптарының параметрлері</translation>
    </message>
    <message>
        <source>inventory number</source>
        <translation>түгендеу нөмірі</translation>
    </message>
    <message>
        <source>author</source>
        <translation>авторы</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жылы</translation>
    </message>
    <message>
        <source>shelf mark</source>
        <translation>сөре шифрі</translation>
    </message>
    <message>
        <source>price</source>
        <translation>бағасы</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>value in the books</source>
        <translation>есептегі құны</translation>
    </message>
    <message>
        <source>kind of stock</source>
        <translation>қор түрі</translation>
    </message>
    <message>
        <source>content group</source>
        <translation>мазмұн тобы</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>for children</source>
        <translation>балаларға арналған</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>өлкетану</translation>
    </message>
    <message>
        <source>on balance</source>
        <translation>баланста</translation>
    </message>
    <message>
        <source>to be accounted for: in the stock, not in the books</source>
        <translation>есепке алынуы керек: қорда бар, есеп кітаптарында жоқ</translation>
    </message>
    <message>
        <source>in the books, not in the stock</source>
        <translation>есеп кітаптарында бар, қорда жоқ</translation>
    </message>
    <message>
        <source>another inventory number in the books</source>
        <translation>есеп кітаптарында басқа түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Inventory book = summary book = stock: %1</source>
        <translation>Түгендеу кітабы = КСУ = қор: %1</translation>
    </message>
    <message>
        <source>The books and the stock differ. Inventory book: %1, summary book: %2, stock: %3</source>
        <translation>Есеп кітаптары мен қор сәйкес келмейді. Түгендеу кітабы: %1, КСУ: %2, қор: %3</translation>
    </message>
    <message>
        <source>The books are closed up to %1. Nothing is entered with a day of that time.</source>
        <translation>Есеп мына күнге дейін жабылған: %1. Бұл кезеңнің күнімен ештеңе енгізілмейді.</translation>
    </message>
    <message>
        <source>another price in the books</source>
        <translation>кітаптардағы бағасы басқа</translation>
    </message>
    <message>
        <source>the price of the copy was changed</source>
        <translation>дананың бағасы өзгертілді</translation>
    </message>
</context>
</TS>
