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
    <message>
        <source>a part of it was bound into a volume</source>
        <translation>бір бөлігі тігіндіге түптелді</translation>
    </message>
    <message>
        <source>re-valued by an act</source>
        <translation>акт бойынша қайта бағаланды</translation>
    </message>
    <message>
        <source>a day, as 2025-12-31</source>
        <translation>күн, мысалы 2025-12-31</translation>
    </message>
    <message>
        <source>codes of kinds of stock, with blanks between them</source>
        <translation>қор түрлерінің кодтары, арасында бос орын</translation>
    </message>
    <message>
        <source>“%1” takes one of these values: %2.</source>
        <translation>«%1» параметрінің мәні мынадай болуы керек: %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақ</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>басқа тілдер</translation>
    </message>
</context>
<context>
    <name>ActPapers</name>
    <message>
        <source>APPROVED</source>
        <translation>БЕКІТЕМІН</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Date: ____________. Place of the seal.</source>
        <translation>Күні: ____________. Мөр орны.</translation>
    </message>
    <message>
        <source>Commission by order No. %1 of %2</source>
        <translation>Комиссия бұйрықпен құрылған: № %1, %2</translation>
    </message>
    <message>
        <source>Commission by order No. %1</source>
        <translation>Комиссия бұйрықпен құрылған: № %1</translation>
    </message>
    <message>
        <source>Chair: %1</source>
        <translation>Төрағасы: %1</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Мүшелері: %1</translation>
    </message>
    <message>
        <source>By kind, content and language</source>
        <translation>Түрі, мазмұны және тілі бойынша</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>List to the act</source>
        <translation>Актіге қоса берілетін тізім</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Авторы және атауы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Value in the books</source>
        <translation>Есептегі құны</translation>
    </message>
    <message>
        <source>Act of reversal of a write-off</source>
        <translation>Есептен шығарудың күшін жою актісі</translation>
    </message>
    <message>
        <source>Act of write-off of documents from the library stock</source>
        <translation>Кітапхана қорынан құжаттарды есептен шығару актісі</translation>
    </message>
    <message>
        <source>DRAFT of %1</source>
        <translation>ЖОБА, %1</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1, %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Себебі: %1</translation>
    </message>
    <message>
        <source>Copies: %1 (%2). Titles: %3.</source>
        <translation>Даналар: %1 (%2). Атаулар: %3.</translation>
    </message>
    <message>
        <source>Sum: %1 (%2).</source>
        <translation>Сомасы: %1 (%2).</translation>
    </message>
    <message>
        <source>Where the copies go: %1</source>
        <translation>Даналар қайда жіберіледі: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ескертпе: %1</translation>
    </message>
    <message>
        <source>Record of part 2 of the summary book: No. %1</source>
        <translation>Жиынтық есеп кітабының 2-бөліміндегі жазба: № %1</translation>
    </message>
    <message>
        <source>Chair of the commission</source>
        <translation>Комиссия төрағасы</translation>
    </message>
    <message>
        <source>Member of the commission</source>
        <translation>Комиссия мүшесі</translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>Бас бухгалтер</translation>
    </message>
    <message>
        <source>Removed from the inventory book and the catalogues:</source>
        <translation>Түгендеу кітабы мен каталогтардан шығарылды:</translation>
    </message>
    <message>
        <source>Keeps the inventory book</source>
        <translation>Түгендеу кітабын жүргізуші</translation>
    </message>
    <message>
        <source>Act of stocktaking of the library stock</source>
        <translation>Кітапхана қорын тексеру актісі</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>Есеп бойынша</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>of them found again</source>
        <translation>оның ішінде қайта табылғандары</translation>
    </message>
    <message>
        <source>Came back to the desk meanwhile</source>
        <translation>Осы уақытта қайтарылғандары</translation>
    </message>
    <message>
        <source>With readers</source>
        <translation>Оқырмандарда</translation>
    </message>
    <message>
        <source>At the bindery, on display, on the way</source>
        <translation>Түптеуде, көрмеде, жолда</translation>
    </message>
    <message>
        <source>Lost before</source>
        <translation>Бұрын жоғалғандары</translation>
    </message>
    <message>
        <source>Not found, for the first time</source>
        <translation>Бірінші рет табылмады</translation>
    </message>
    <message>
        <source>Not found, for the second time</source>
        <translation>Екінші рет табылмады</translation>
    </message>
    <message>
        <source>Left the stock meanwhile</source>
        <translation>Осы уақытта шығарылғандары</translation>
    </message>
    <message>
        <source>On a wrong shelf</source>
        <translation>Орны ауысқандары</translation>
    </message>
    <message>
        <source>Written off, and on the shelf</source>
        <translation>Есептен шығарылған, бірақ сөреде</translation>
    </message>
    <message>
        <source>In no book of account</source>
        <translation>Есеп кітаптарында жоқ</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>Copies that were not found</source>
        <translation>Табылмаған даналар</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Act of acceptance of documents into the library stock</source>
        <translation>Құжаттарды кітапхана қорына қабылдау актісі</translation>
    </message>
    <message>
        <source>Commission: %1</source>
        <translation>Комиссия: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Түсу көзі: %1</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Жеткізуші: %1</translation>
    </message>
    <message>
        <source>Document: No. %1 of %2</source>
        <translation>Құжат: № %1, %2</translation>
    </message>
    <message>
        <source>Document: No. %1</source>
        <translation>Құжат: № %1</translation>
    </message>
    <message>
        <source>Inventory numbers: %1 – %2</source>
        <translation>Түгендеу нөмірлері: %1 – %2</translation>
    </message>
    <message>
        <source>Record of part 1 of the summary book: No. %1</source>
        <translation>Жиынтық есеп кітабының 1-бөліміндегі жазба: № %1</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Қабылдаған</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Бөлу тізімі</translation>
    </message>
    <message>
        <source>To act No. %1 of %2</source>
        <translation>Актіге: № %1, %2</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Орны жоқ</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапсырды</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Қабылдады</translation>
    </message>
    <message>
        <source>Act of reversal of a transfer</source>
        <translation>Құжаттарды беруді кері қайтару актісі</translation>
    </message>
    <message>
        <source>Act of transfer of documents within the library</source>
        <translation>Құжаттарды кітапхана ішінде беру актісі</translation>
    </message>
    <message>
        <source>Act of reversal of a handing over for binding</source>
        <translation>Құжаттарды түптеуге беруді кері қайтару актісі</translation>
    </message>
    <message>
        <source>Act of handing documents over for binding</source>
        <translation>Құжаттарды түптеуге беру актісі</translation>
    </message>
    <message>
        <source>Act of reversal of a handing over for repair</source>
        <translation>Құжаттарды жөндеуге беруді кері қайтару актісі</translation>
    </message>
    <message>
        <source>Act of handing documents over for repair</source>
        <translation>Құжаттарды жөндеуге беру актісі</translation>
    </message>
    <message>
        <source>Act of reversal of a re-valuation</source>
        <translation>Қайта бағалауды кері қайтару актісі</translation>
    </message>
    <message>
        <source>Act of re-valuation of documents of the library stock</source>
        <translation>Кітапхана қорының құжаттарын қайта бағалау актісі</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Қайдан: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Қайда: %1</translation>
    </message>
    <message>
        <source>Taken over by: %1</source>
        <translation>Қабылдайтын: %1</translation>
    </message>
    <message>
        <source>Copies: %1 (%2).</source>
        <translation>Дана саны: %1 (%2).</translation>
    </message>
    <message>
        <source>Coefficient: %1</source>
        <translation>Коэффициент: %1</translation>
    </message>
    <message>
        <source>Sum before the re-valuation: %1 (%2).</source>
        <translation>Қайта бағалауға дейінгі сомасы: %1 (%2).</translation>
    </message>
    <message>
        <source>Sum after the re-valuation: %1 (%2).</source>
        <translation>Қайта бағалаудан кейінгі сомасы: %1 (%2).</translation>
    </message>
    <message>
        <source>Difference: %1 (%2).</source>
        <translation>Айырмасы: %1 (%2).</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Қайтқан күні</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Қайтарды</translation>
    </message>
    <message>
        <source>Took back</source>
        <translation>Қайтып алды</translation>
    </message>
    <message>
        <source>New value in the books</source>
        <translation>Жаңа құны</translation>
    </message>
    <message>
        <source>Change of value</source>
        <translation>Құнының өзгеруі</translation>
    </message>
    <message>
        <source>Taken back by act No. %1 of %2.</source>
        <translation>Күші жойылды: %2 күнгі № %1 акт.</translation>
    </message>
    <message>
        <source>DRAFT, NOT SIGNED</source>
        <translation>ЖОБА, ҚОЛ ҚОЙЫЛМАҒАН</translation>
    </message>
    <message>
        <source>Taken back by record No. %1 of the summary book on %2.</source>
        <translation>Күші жойылды: жиынтық есеп кітабының № %1 жазбасы, %2.</translation>
    </message>
    <message>
        <source>In the program: %1</source>
        <translation>Бағдарламада: %1</translation>
    </message>
</context>
<context>
    <name>ActTables</name>
    <message>
        <source>reversed by %1</source>
        <translation>күші жойылған: %1</translation>
    </message>
    <message>
        <source>one person alone</source>
        <translation>бір адам жалғыз</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>жоба %1</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>KSU no.</source>
        <translation>КСУ №</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Дайындаған</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Авторы және атауы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Value in the books</source>
        <translation>Есептегі құны</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Collection</source>
        <translation>Қор</translation>
    </message>
    <message>
        <source>Inventory book</source>
        <translation>Түгендеу кітабы</translation>
    </message>
    <message>
        <source>Summary accounting book (KSU)</source>
        <translation>Жиынтық есеп кітабы (КСУ)</translation>
    </message>
    <message>
        <source>Papers of the books of account…</source>
        <translation>Есеп кітаптарының құжаттары…</translation>
    </message>
    <message>
        <source>Where the books and the stock disagree</source>
        <translation>Есеп кітаптары мен қордың сәйкес келмейтін жері</translation>
    </message>
    <message>
        <source>Write-off acts</source>
        <translation>Есептен шығару актілері</translation>
    </message>
    <message>
        <source>New write-off act…</source>
        <translation>Жаңа есептен шығару актісі…</translation>
    </message>
    <message>
        <source>Open the books of account…</source>
        <translation>Есеп кітаптарын ашу…</translation>
    </message>
    <message>
        <source>Take back the opening of the books…</source>
        <translation>Есеп кітаптарын ашуды кері қайтару…</translation>
    </message>
    <message>
        <source>Stocktakings</source>
        <translation>Қорды тексерулер</translation>
    </message>
    <message>
        <source>Start a stocktaking…</source>
        <translation>Қорды тексеруді бастау…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Түсімдер</translation>
    </message>
    <message>
        <source>Delivery from a supplier&apos;s list…</source>
        <translation>Жеткізуші тізімінен түсім…</translation>
    </message>
    <message>
        <source>Delivery by hand…</source>
        <translation>Қолмен түсім енгізу…</translation>
    </message>
    <message>
        <source>Periodicals</source>
        <translation>Мерзімді басылымдар</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>Жаңа жазылым…</translation>
    </message>
    <message>
        <source>Movement acts</source>
        <translation>Жылжыту актілері</translation>
    </message>
    <message>
        <source>New movement act…</source>
        <translation>Жаңа жылжыту актісі…</translation>
    </message>
    <message>
        <source>An equal book for a lost one…</source>
        <translation>Жоғалған кітаптың орнына тең бағалы кітап…</translation>
    </message>
</context>
<context>
    <name>BookPapers</name>
    <message>
        <source>%1, No. %2 of %3</source>
        <translation>%1, № %2, %3</translation>
    </message>
    <message>
        <source>%1, No. %2</source>
        <translation>%1, № %2</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Жазылған күні</translation>
    </message>
    <message>
        <source>KSU no.</source>
        <translation>КСУ №</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Авторы және атауы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қордан шығарылуы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>KSU No. %1</source>
        <translation>КСУ № %1</translation>
    </message>
    <message>
        <source>act No. %1</source>
        <translation>акт № %1</translation>
    </message>
    <message>
        <source>Corrected on %1: %2</source>
        <translation>Түзетілді, %1: %2</translation>
    </message>
    <message>
        <source>page %1 of the book</source>
        <translation>кітаптың беті: %1</translation>
    </message>
    <message>
        <source>Inventory book</source>
        <translation>Түгендеу кітабы</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1-бет</translation>
    </message>
    <message>
        <source>Keeps the inventory book</source>
        <translation>Түгендеу кітабын жүргізуші</translation>
    </message>
    <message>
        <source>Closing certification of the inventory book</source>
        <translation>Түгендеу кітабының куәландыру жазбасы</translation>
    </message>
    <message>
        <source>The pages of this inventory book are numbered and laced, and certified by signature and seal. Pages: %1.</source>
        <translation>Бұл түгендеу кітабының беттері нөмірленген және тігілген, қол қойылып, мөр басылып куәландырылған. Беттер саны: %1.</translation>
    </message>
    <message>
        <source>Lines: %1. Inventory numbers from %2 to %3.</source>
        <translation>Жолдар саны: %1. Түгендеу нөмірлері: %2 – %3.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Күні: %1</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>Бас бухгалтер</translation>
    </message>
    <message>
        <source>Place of the seal</source>
        <translation>Мөр орны</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Түрі бойынша</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>Мазмұн бойынша</translation>
    </message>
    <message>
        <source>By language and purpose</source>
        <translation>Тілі және мақсаты бойынша</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>Жазба №</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Source of arrival</source>
        <translation>Түсу көзі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>No. and date of the document</source>
        <translation>Құжаттың № және күні</translation>
    </message>
    <message>
        <source>No. and date of the act</source>
        <translation>Актінің № және күні</translation>
    </message>
    <message>
        <source>Responsible for the accounting of the stock</source>
        <translation>Қор есебіне жауапты</translation>
    </message>
    <message>
        <source>Summary accounting book (KSU). Part 1. Arrivals</source>
        <translation>Жиынтық есеп кітабы (КСУ). 1-бөлім. Қорға түсу</translation>
    </message>
    <message>
        <source>Summary accounting book (KSU). Part 2. Withdrawals</source>
        <translation>Жиынтық есеп кітабы (КСУ). 2-бөлім. Қордан шығару</translation>
    </message>
    <message>
        <source>Summary accounting book (KSU). Part 3. Totals of movement</source>
        <translation>Жиынтық есеп кітабы (КСУ). 3-бөлім. Қор қозғалысының қорытындысы</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Stock on %1</source>
        <translation>Қорда тұрады: %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Шығарылды</translation>
    </message>
    <message>
        <source>Stock at the end of %1</source>
        <translation>Күннің соңында тұрады: %1</translation>
    </message>
    <message>
        <source>Reconciliation statement of the library stock</source>
        <translation>Кітапхана қорын салыстыру ведомосі</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>By accounting, copies</source>
        <translation>Бухгалтерия бойынша, дана</translation>
    </message>
    <message>
        <source>By accounting, sum</source>
        <translation>Бухгалтерия бойынша, сома</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырмасы</translation>
    </message>
    <message>
        <source>Stood on %1</source>
        <translation>Болғаны, %1</translation>
    </message>
    <message>
        <source>Stands at the end of %1</source>
        <translation>Күн соңындағы қалдық, %1</translation>
    </message>
    <message>
        <source>On balance</source>
        <translation>Баланста</translation>
    </message>
    <message>
        <source>Off balance</source>
        <translation>Баланстан тыс</translation>
    </message>
    <message>
        <source>On balance at the end: %1 (%2).</source>
        <translation>Соңында баланста: %1 (%2).</translation>
    </message>
    <message>
        <source>Back in the stock: %1</source>
        <translation>Қорға қайтарылды: %1</translation>
    </message>
    <message>
        <source>page %1 of the book, sheet %2 of %3</source>
        <translation>кітаптың беті: %1, парақ: %2/%3</translation>
    </message>
    <message>
        <source>Void numbers, undone: %1</source>
        <translation>Күші жойылған нөмірлер, болдырылмаған: %1</translation>
    </message>
</context>
<context>
    <name>BookTables</name>
    <message>
        <source>Kazakh</source>
        <translation>қазақ</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>act No. %1</source>
        <translation>акт № %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Түсу көзі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Stock on %1</source>
        <translation>Қорда тұрады: %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Шығарылды</translation>
    </message>
    <message>
        <source>Stock at the end of %1</source>
        <translation>Күннің соңында тұрады: %1</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Авторы және атауы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Value in the books</source>
        <translation>Есептегі құны</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Жазылған күні</translation>
    </message>
    <message>
        <source>KSU no.</source>
        <translation>КСУ №</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қордан шығарылуы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Саналады</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмір</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>Не сәйкес келмейді</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Кітапта</translation>
    </message>
</context>
<context>
    <name>DeliveryTables</name>
    <message>
        <source>reversed</source>
        <translation>сторноланды</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>signed by one person alone</source>
        <translation>бір адам қол қойған</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>қол қойған: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Каталогта</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Түсу көзі</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Жеткізуші</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>KSU no.</source>
        <translation>КСУ №</translation>
    </message>
    <message>
        <source>Inventory numbers</source>
        <translation>Түгендеу нөмірлері</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>Есепте</translation>
    </message>
</context>
<context>
    <name>IssueGridWords</name>
    <message>
        <source>Expected by %1</source>
        <translation>Күтілген күні: %1</translation>
    </message>
    <message>
        <source>Came: %1 of %2</source>
        <translation>Келгені: %1 / %2</translation>
    </message>
    <message>
        <source>Last arrival: %1</source>
        <translation>Соңғы келген күні: %1</translation>
    </message>
    <message>
        <source>Claimed on %1</source>
        <translation>Рекламация жіберілген күні: %1</translation>
    </message>
</context>
<context>
    <name>MovementTables</name>
    <message>
        <source>reversed by %1</source>
        <translation>күші жойылған: %1</translation>
    </message>
    <message>
        <source>one person alone</source>
        <translation>бір адам жалғыз</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>жоба %1</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Where to, or how</source>
        <translation>Қайда немесе қалай</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>KSU no.</source>
        <translation>КСУ №</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Дайындаған</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Авторы және атауы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>Value in the books</source>
        <translation>Есептегі құны</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
    </message>
    <message>
        <source>New value in the books</source>
        <translation>Жаңа құны</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>%1 roubles (USSR)</source>
        <translation>%1 сом (КСРО)</translation>
    </message>
</context>
<context>
    <name>StocktakingTables</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Shelf marks</source>
        <translation>Орналастыру шифрлары</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Басталды</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтілетіні</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Авторы және атауы</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
    </message>
    <message>
        <source>Value in the books</source>
        <translation>Есептегі құны</translation>
    </message>
</context>
<context>
    <name>SubscriptionTables</name>
    <message>
        <source>Periodical</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Нөмірлер</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Кешіккені</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>Есепте</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Түптелгені</translation>
    </message>
    <message>
        <source>Price of a set</source>
        <translation>Жинақ бағасы</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Жеткізуші</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ActFilterSheet</name>
    <message>
        <source>any</source>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>Put them on the act</source>
        <translation>Актіге енгізу</translation>
    </message>
    <message>
        <source>Collect copies by filter</source>
        <translation>Даналарды сүзгімен жинау</translation>
    </message>
    <message>
        <source>Shelf mark begins with</source>
        <translation>Орналастыру шифрының басы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Сақталуы</translation>
    </message>
    <message>
        <source>Printed in this year or before</source>
        <translation>Осы жылы немесе одан бұрын басылған</translation>
    </message>
    <message>
        <source>Not lent since</source>
        <translation>Мына күннен бері берілмеген</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Барлық орындар</translation>
    </message>
    <message>
        <source>A year or a day cannot be understood.</source>
        <translation>Жыл немесе күн түсініксіз жазылған.</translation>
    </message>
    <message>
        <source>Say what the copies have in common.</source>
        <translation>Даналардың ортақ белгісін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Даналар: %1</translation>
    </message>
    <message>
        <source>Put on the act: %1. On it already: %2.</source>
        <translation>Актіге қосылды: %1. Бұрыннан бары: %2.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ActHeadSheet</name>
    <message>
        <source>Save the draft</source>
        <translation>Жобаны сақтау</translation>
    </message>
    <message>
        <source>Reason: one for all its copies</source>
        <translation>Себебі: барлық даналарға ортақ</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Актінің күні</translation>
    </message>
    <message>
        <source>Chair of the commission</source>
        <translation>Комиссия төрағасы</translation>
    </message>
    <message>
        <source>Members, one on a line</source>
        <translation>Мүшелері, әрқайсысы жеке жолда</translation>
    </message>
    <message>
        <source>Order that made the commission</source>
        <translation>Комиссия құрған бұйрық</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Бұйрықтың күні</translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation>Даналар қайда жіберіледі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>A new write-off act</source>
        <translation>Жаңа есептен шығару актісі</translation>
    </message>
    <message>
        <source>What the act says of itself</source>
        <translation>Акт туралы мәліметтер</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ActPane</name>
    <message>
        <source>All acts</source>
        <translation>Барлық актілер</translation>
    </message>
    <message>
        <source>Collect by filter…</source>
        <translation>Сүзгімен жинау…</translation>
    </message>
    <message>
        <source>Commission and reason…</source>
        <translation>Комиссия және себебі…</translation>
    </message>
    <message>
        <source>Take off what is blocked</source>
        <translation>Бөгелгендерін алып тастау</translation>
    </message>
    <message>
        <source>Sign the act…</source>
        <translation>Актіге қол қою…</translation>
    </message>
    <message>
        <source>Reverse the act…</source>
        <translation>Актінің күшін жою…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Құжаттар…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Жобаны жою</translation>
    </message>
    <message>
        <source>Scan the copies that leave, or collect them by a filter (Ctrl+F).</source>
        <translation>Шығарылатын даналарды сканерлеңіз немесе сүзгімен жинаңыз (Ctrl+F).</translation>
    </message>
    <message>
        <source>The act is in the books: it is reversed by another act, not changed.</source>
        <translation>Акт есеп кітаптарына түскен: ол өзгертілмейді, оның күші басқа актімен жойылады.</translation>
    </message>
    <message>
        <source>It is on the act already.</source>
        <translation>Ол актіде бұрыннан бар.</translation>
    </message>
    <message>
        <source>Taken off the act: %1.</source>
        <translation>Актіден алынды: %1.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Жоба жойылды.</translation>
    </message>
    <message>
        <source>Write-off act %1</source>
        <translation>Есептен шығару актісі: %1</translation>
    </message>
    <message>
        <source>Barcode or inventory number</source>
        <translation>Штрихкод немесе түгендеу нөмірі</translation>
    </message>
    <message>
        <source>List of the act</source>
        <translation>Акт тізімі</translation>
    </message>
    <message>
        <source>Copies: %1 · sum: %2</source>
        <translation>Даналар: %1 · сомасы: %2</translation>
    </message>
    <message>
        <source>reversed by act %1</source>
        <translation>мына актімен күші жойылған: %1</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>бөгелген: %1</translation>
    </message>
    <message>
        <source>to be considered: %1</source>
        <translation>назар аударылатыны: %1</translation>
    </message>
    <message>
        <source>nothing blocks</source>
        <translation>бөгет жоқ</translation>
    </message>
    <message>
        <source>chair: %1</source>
        <translation>төрағасы: %1</translation>
    </message>
    <message>
        <source>no commission is named yet (F2)</source>
        <translation>комиссия әлі көрсетілмеген (F2)</translation>
    </message>
    <message>
        <source>Act %1 is signed. Record %2 of part 2.</source>
        <translation>Актіге қол қойылды: %1. 2-бөлімдегі жазба: %2.</translation>
    </message>
    <message>
        <source>The copies leave both books of account and the stock, by one act. Sum: %1. It is not undone, only reversed by another act.</source>
        <translation>Даналар бір актімен екі есеп кітабынан да, қордан да шығады. Сомасы: %1. Бұл болдырылмайды, тек басқа актімен күші жойылады.</translation>
    </message>
    <message>
        <source>Reverse the act</source>
        <translation>Актінің күшін жою</translation>
    </message>
    <message>
        <source>Another act takes the whole act back. Its copies stand in the books and in the stock again.</source>
        <translation>Басқа акт оны түгел кері қайтарады. Даналары қайтадан есеп кітаптарында және қорда тұрады.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Reversed by act %1.</source>
        <translation>Мына актімен күші жойылды: %1.</translation>
    </message>
    <message>
        <source>Act %1 is taken back as a whole. Sum: %2.</source>
        <translation>Акт түгел кері қайтарылады: %1. Сомасы: %2.</translation>
    </message>
    <message>
        <source>The copies have left both books of account already. Sum: %1. Once signed, this is only reversed by another act.</source>
        <translation>Даналар екі есеп кітабынан да шығарылып қойған. Сомасы: %1. Қол қойылғаннан кейін мұны тек басқа акт кері қайтарады.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BalanceLine</name>
    <message>
        <source>Look</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>The books and the stock are compared…</source>
        <translation>Есеп кітаптары мен қор салыстырылуда…</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>алғашқылары: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BalanceSheet</name>
    <message>
        <source>Enter in the books</source>
        <translation>Есеп кітаптарына енгізу</translation>
    </message>
    <message>
        <source>Enter the copies that wait, with the document by which they came: those that are marked, else all of them. They become one record of part 1.</source>
        <translation>Күтіп тұрған даналарды олар келген құжатпен енгізіңіз: белгіленгендерін, белгіленбесе бәрін. Олар 1-бөлімнің бір жазбасы болады.</translation>
    </message>
    <message>
        <source>Source of arrival</source>
        <translation>Түсу көзі</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>The inventory book, the summary book and the stock agree.</source>
        <translation>Түгендеу кітабы, КСУ және қор сәйкес.</translation>
    </message>
    <message>
        <source>Copies that disagree</source>
        <translation>Сәйкес келмейтін даналар</translation>
    </message>
    <message>
        <source>Records whose figures are not those of their lines: %1</source>
        <translation>Сандары жолдарына сәйкес келмейтін жазбалар: %1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
    <message>
        <source>Record %1 of part 1. Copies: %2.</source>
        <translation>1-бөлімнің жазбасы: %1. Даналар: %2.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BehindSheet</name>
    <message>
        <source>No copy is counted here.</source>
        <translation>Мұнда бірде-бір дана саналмаған.</translation>
    </message>
    <message>
        <source>Copies behind the figure</source>
        <translation>Көрсеткішті құрайтын даналар</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>The first %1 lines. The rest is in the inventory book.</source>
        <translation>Алғашқы жолдар: %1. Қалғандары түгендеу кітабында.</translation>
    </message>
    <message>
        <source>Copies: %1 · sum: %2 · Enter opens the copy</source>
        <translation>Даналар: %1 · сомасы: %2 · Enter дананы ашады</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BooksTab</name>
    <message>
        <source>Papers…</source>
        <translation>Құжаттар…</translation>
    </message>
    <message>
        <source>Terms of the books</source>
        <translation>Есеп терминдері</translation>
    </message>
    <message>
        <source>The books of account are not open yet. Open them with an opening balance: every copy of the stock gets its line, and from that day on the books balance by themselves.</source>
        <translation>Есеп кітаптары әлі ашылмаған. Оларды бастапқы қалдықпен ашыңыз: қордың әр данасы өз жолын алады, сол күннен бастап кітаптар өздігінен теңгеріледі.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>мына күнге дейін</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
    <message>
        <source>Take back the opening</source>
        <translation>Ашуды кері қайтару</translation>
    </message>
    <message>
        <source>The opening balance and all its lines are erased. The copies stay as they are.</source>
        <translation>Бастапқы қалдық пен оның барлық жолдары өшіріледі. Даналар сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>The opening is taken back.</source>
        <translation>Ашу кері қайтарылды.</translation>
    </message>
    <message>
        <source>KSU 1: arrivals</source>
        <translation>КСУ 1: түсу</translation>
    </message>
    <message>
        <source>KSU 2: withdrawals</source>
        <translation>КСУ 2: шығару</translation>
    </message>
    <message>
        <source>KSU 3: totals</source>
        <translation>КСУ 3: қорытынды</translation>
    </message>
    <message>
        <source>Inventory book</source>
        <translation>Түгендеу кітабы</translation>
    </message>
    <message>
        <source>Books of account</source>
        <translation>Есеп кітаптары</translation>
    </message>
    <message>
        <source>KSU part 1</source>
        <translation>КСУ, 1-бөлім</translation>
    </message>
    <message>
        <source>KSU part 2</source>
        <translation>КСУ, 2-бөлім</translation>
    </message>
    <message>
        <source>KSU part 3</source>
        <translation>КСУ, 3-бөлім</translation>
    </message>
    <message>
        <source>Reconciliation statement</source>
        <translation>Салыстыру ведомосі</translation>
    </message>
    <message>
        <source>Page %1 of the inventory book</source>
        <translation>Түгендеу кітабының беті: %1</translation>
    </message>
    <message>
        <source>From this page on</source>
        <translation>Осы беттен бастап</translation>
    </message>
    <message>
        <source>Reading the inventory book</source>
        <translation>Түгендеу кітабы оқылуда</translation>
    </message>
    <message>
        <source>Closing certification</source>
        <translation>Куәландыру жазбасы</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Әзірге басып шығаратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Open the books of account</source>
        <translation>Есеп кітаптарын ашу</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CollectionPage</name>
    <message>
        <source>Collection</source>
        <translation>Қор</translation>
    </message>
    <message>
        <source>Books of account</source>
        <translation>Есеп кітаптары</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Есептен шығару</translation>
    </message>
    <message>
        <source>Parts of the collection</source>
        <translation>Қор бөлімдері</translation>
    </message>
    <message>
        <source>Stocktaking</source>
        <translation>Қорды тексеру</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Түсімдер</translation>
    </message>
    <message>
        <source>Periodicals</source>
        <translation>Мерзімді басылымдар</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Жылжыту</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CorrectionSheet</name>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Correct a line of the inventory book</source>
        <translation>Түгендеу кітабының жолын түзету</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не қате</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>Дұрыс мәні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>It stays in the book beside what was struck.</source>
        <translation>Ол кітапта сызылған мәннің жанында қалады.</translation>
    </message>
    <message>
        <source>Corrected. What was written stays, struck through.</source>
        <translation>Түзетілді. Бұрынғы жазба сызылған күйінде қалады.</translation>
    </message>
    <message>
        <source>%1. In the books: %2, right: %3. The sum of both books of account changes.</source>
        <translation>%1. Кітаптарда: %2, дұрысы: %3. Екі есеп кітабының да сомасы өзгереді.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DeliveriesTab</name>
    <message>
        <source>Supplier&apos;s list…</source>
        <translation>Жеткізуші тізімі…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Қолмен</translation>
    </message>
    <message>
        <source>Sign the act…</source>
        <translation>Актіге қол қою…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Құжаттар…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Түсімдер</translation>
    </message>
    <message>
        <source>No delivery yet. Drop a supplier&apos;s list (XLSX, ODS or CSV) here, or write a title by hand.</source>
        <translation>Әзірге түсім жоқ. Жеткізушінің тізімін (XLSX, ODS немесе CSV) осында сүйреп әкеліңіз немесе атауды қолмен жазыңыз.</translation>
    </message>
    <message>
        <source>Supplier&apos;s list</source>
        <translation>Жеткізуші тізімі</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Кестелер (%1)</translation>
    </message>
    <message>
        <source>Choose a delivery in the list.</source>
        <translation>Тізімнен түсімді таңдаңыз.</translation>
    </message>
    <message>
        <source>Act %1 is signed.</source>
        <translation>Актіге қол қойылды: %1.</translation>
    </message>
    <message>
        <source>The delivery is not taken back any more, only reversed by another document. Sum: %1.</source>
        <translation>Түсім енді кері қайтарылмайды, тек басқа құжатпен күші жойылады. Сомасы: %1.</translation>
    </message>
    <message>
        <source>Acceptance act %1</source>
        <translation>Қабылдау актісі: %1</translation>
    </message>
    <message>
        <source>Distribution list %1</source>
        <translation>Бөлу тізімі: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DeliveryPane</name>
    <message>
        <source>All deliveries</source>
        <translation>Барлық түсімдер</translation>
    </message>
    <message>
        <source>Post the delivery</source>
        <translation>Түсімді өткізу</translation>
    </message>
    <message>
        <source>The rows of the delivery stand here before it is posted.</source>
        <translation>Түсім өткізілгенге дейін жолдары осында тұрады.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Жеткізуші</translation>
    </message>
    <message>
        <source>or a new one</source>
        <translation>немесе жаңасы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Түсу көзі</translation>
    </message>
    <message>
        <source>No. of the document</source>
        <translation>Құжаттың №</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Құжаттың күні</translation>
    </message>
    <message>
        <source>Sum of the invoice</source>
        <translation>Жүкқұжат сомасы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторлары</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Біреуінің бағасы</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>сақтау орны көрсетілмеген</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Оқылуда: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>in no column</source>
        <translation>бағаны жоқ</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>баған %1</translation>
    </message>
    <message>
        <source>A day or a sum cannot be understood.</source>
        <translation>Күн немесе сома түсініксіз жазылған.</translation>
    </message>
    <message>
        <source>Act %1, record %2 of the summary book. Copies: %3, sum: %4.</source>
        <translation>Акт: %1, КСУ жазбасы: %2. Даналар: %3, сомасы: %4.</translation>
    </message>
    <message>
        <source>A delivery by hand</source>
        <translation>Қолмен енгізілген түсім</translation>
    </message>
    <message>
        <source>On the way to their places, received there by scan</source>
        <translation>Орындарына жолда, сол жерде сканерлеп қабылданады</translation>
    </message>
    <message>
        <source>Rows of the delivery</source>
        <translation>Түсім жолдары</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>атауы, сосын Enter</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>the likeliest</source>
        <translation>ең лайықтысы</translation>
    </message>
    <message>
        <source>problems keep it from being posted</source>
        <translation>қателер өткізуге бөгет</translation>
    </message>
    <message>
        <source>to be looked at: %1</source>
        <translation>қаралатыны: %1</translation>
    </message>
    <message>
        <source>can be posted</source>
        <translation>өткізуге болады</translation>
    </message>
    <message>
        <source>Titles: %1 · copies: %2 · sum: %3 · new titles: %4</source>
        <translation>Атаулар: %1 · даналар: %2 · сомасы: %3 · жаңа атаулар: %4</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Kind of stock</source>
        <translation>Қор түрі</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Бет саны</translation>
    </message>
    <message>
        <source>BBK</source>
        <translation>КБЖ</translation>
    </message>
    <message>
        <source>as the title says</source>
        <translation>атауы бойынша</translation>
    </message>
    <message>
        <source>It comes again: post it all the same</source>
        <translation>Ол қайта түсті: бәрібір өткізілсін</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ExtraIssueSheet</name>
    <message>
        <source>Month</source>
        <translation>Айы</translation>
    </message>
    <message>
        <source>Supplement or special number</source>
        <translation>Қосымша немесе арнайы шығарылым</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмір</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::InventoryPane</name>
    <message>
        <source>Inventory number</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Struck in this line</source>
        <translation>Бұл жолда сызылғандары</translation>
    </message>
    <message>
        <source>No copy with an inventory number stands in the book yet.</source>
        <translation>Кітапта әзірге түгендеу нөмірі бар дана жоқ.</translation>
    </message>
    <message>
        <source>Choose a line of the book first.</source>
        <translation>Алдымен кітаптың жолын таңдаңыз.</translation>
    </message>
    <message>
        <source>Right: %1 · %2 · %3</source>
        <translation>Дұрысы: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Page of the inventory book</source>
        <translation>Түгендеу кітабының беті</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Inventory book</source>
        <translation>Түгендеу кітабы</translation>
    </message>
    <message>
        <source>Withdrawn by record %1 on %2</source>
        <translation>Шығарылды: № %1 жазба, %2</translation>
    </message>
    <message>
        <source>Back by record %1 on %2</source>
        <translation>Қайтарылды: № %1 жазба, %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::IssueGrid</name>
    <message>
        <source>Issues of the subscription</source>
        <translation>Жазылым нөмірлері</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::KsuPane</name>
    <message>
        <source>Nothing was entered in these days. A delivery that is posted becomes a record here.</source>
        <translation>Бұл күндері ештеңе енгізілмеген. Өткізілген түсім осында жазба болады.</translation>
    </message>
    <message>
        <source>Nothing was withdrawn in these days. An act of write-off that is signed becomes a record here.</source>
        <translation>Бұл күндері ештеңе шығарылмаған. Қол қойылған есептен шығару актісі осында жазба болады.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>%1: record %2</source>
        <translation>%1: жазба %2</translation>
    </message>
    <message>
        <source>Summary book, part 1: arrivals</source>
        <translation>Жиынтық есеп кітабы, 1-бөлім: қорға түсу</translation>
    </message>
    <message>
        <source>Summary book, part 2: withdrawals</source>
        <translation>Жиынтық есеп кітабы, 2-бөлім: қордан шығару</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MovementActPane</name>
    <message>
        <source>All acts</source>
        <translation>Барлық актілер</translation>
    </message>
    <message>
        <source>Collect by filter…</source>
        <translation>Сүзгімен жинау…</translation>
    </message>
    <message>
        <source>Head of the act…</source>
        <translation>Актінің басы…</translation>
    </message>
    <message>
        <source>Take off what is blocked</source>
        <translation>Бөгелгендерін алып тастау</translation>
    </message>
    <message>
        <source>Sign the act…</source>
        <translation>Актіге қол қою…</translation>
    </message>
    <message>
        <source>All are back</source>
        <translation>Бәрі қайтты</translation>
    </message>
    <message>
        <source>Reverse the act…</source>
        <translation>Актінің күшін жою…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Құжаттар…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Жобаны жою</translation>
    </message>
    <message>
        <source>Scan the copies of the act, or collect them by a filter (Ctrl+F).</source>
        <translation>Актінің даналарын сканерлеңіз немесе сүзгімен жинаңыз (Ctrl+F).</translation>
    </message>
    <message>
        <source>The act is signed: it is reversed by another act, not changed.</source>
        <translation>Актіге қол қойылған: ол өзгертілмейді, басқа актімен кері қайтарылады.</translation>
    </message>
    <message>
        <source>It is on the act already.</source>
        <translation>Ол актіде бұрыннан бар.</translation>
    </message>
    <message>
        <source>Taken off the act: %1.</source>
        <translation>Актіден алынды: %1.</translation>
    </message>
    <message>
        <source>Choose the copy in the list first.</source>
        <translation>Алдымен тізімнен дананы таңдаңыз.</translation>
    </message>
    <message>
        <source>“%1” is no sum in tenge: 1234.50.</source>
        <translation>Бұл теңгемен жазылған сома емес: «%1». Үлгісі: 1234,50.</translation>
    </message>
    <message>
        <source>It is back already.</source>
        <translation>Ол қайтып қойған.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Жоба жойылды.</translation>
    </message>
    <message>
        <source>Act %1 (%2)</source>
        <translation>%1 актісі (%2)</translation>
    </message>
    <message>
        <source>Take off the act</source>
        <translation>Актіден алып тастау</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>Сөреге қайтты</translation>
    </message>
    <message>
        <source>Barcode of a copy that is back</source>
        <translation>Қайтқан дананың штрихкоды</translation>
    </message>
    <message>
        <source>Barcode or inventory number</source>
        <translation>Штрихкод немесе түгендеу нөмірі</translation>
    </message>
    <message>
        <source>New value, ₸</source>
        <translation>Жаңа құны, ₸</translation>
    </message>
    <message>
        <source>New value of the copy in front</source>
        <translation>Таңдалған дананың жаңа құны</translation>
    </message>
    <message>
        <source>List of the act</source>
        <translation>Акт тізімі</translation>
    </message>
    <message>
        <source>Copies: %1 · sum: %2 → %3</source>
        <translation>Дана: %1 · сомасы: %2 → %3</translation>
    </message>
    <message>
        <source>Copies: %1 · sum: %2</source>
        <translation>Даналар: %1 · сомасы: %2</translation>
    </message>
    <message>
        <source>reversed by act %1</source>
        <translation>мына актімен күші жойылған: %1</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>бөгелген: %1</translation>
    </message>
    <message>
        <source>to be considered: %1</source>
        <translation>назар аударылатыны: %1</translation>
    </message>
    <message>
        <source>nothing blocks</source>
        <translation>бөгет жоқ</translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation>қайда: %1</translation>
    </message>
    <message>
        <source>taken over by: %1</source>
        <translation>қабылдайтын: %1</translation>
    </message>
    <message>
        <source>record of part 1: %1</source>
        <translation>1-бөлімдегі жазба: %1</translation>
    </message>
    <message>
        <source>Act %1 is signed.</source>
        <translation>Актіге қол қойылды: %1.</translation>
    </message>
    <message>
        <source>The copies belong to another place from now on: %1. It is not undone, only reversed by another act.</source>
        <translation>Даналар енді басқа орынға тиесілі: %1. Бұл болдырылмайды, тек басқа актімен кері қайтарылады.</translation>
    </message>
    <message>
        <source>The copies leave the shelf until they are back. It is not undone, only reversed by another act.</source>
        <translation>Даналар қайтқанша сөреде болмайды. Бұл болдырылмайды, тек басқа актімен кері қайтарылады.</translation>
    </message>
    <message>
        <source>The copies are worth another sum in both books of account: %1, before: %2. It is not undone, only reversed by another act.</source>
        <translation>Екі есеп кітабында даналардың сомасы өзгереді: %1, бұрынғысы: %2. Бұл болдырылмайды, тек басқа актімен кері қайтарылады.</translation>
    </message>
    <message>
        <source>Reversed by act %1.</source>
        <translation>Мына актімен күші жойылды: %1.</translation>
    </message>
    <message>
        <source>Act %1 is taken back as a whole. Sum: %2.</source>
        <translation>Акт түгел кері қайтарылады: %1. Сомасы: %2.</translation>
    </message>
    <message>
        <source>Reverse the act</source>
        <translation>Актінің күшін жою</translation>
    </message>
    <message>
        <source>Another act takes the whole act back. Its copies are what and where they were before.</source>
        <translation>Басқа акт бұл актіні түгел кері қайтарады. Даналар бұрынғы орнына, күйіне және құнына оралады.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>New value in the books</source>
        <translation>Жаңа құны</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MovementHeadSheet</name>
    <message>
        <source>Save the draft</source>
        <translation>Жобаны сақтау</translation>
    </message>
    <message>
        <source>Kind of the act</source>
        <translation>Актінің түрі</translation>
    </message>
    <message>
        <source>To which place</source>
        <translation>Қай орынға</translation>
    </message>
    <message>
        <source>Coefficient; empty: each value is typed</source>
        <translation>Коэффициент; бос болса, әр құн жеке енгізіледі</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Актінің күні</translation>
    </message>
    <message>
        <source>Who takes the copies over</source>
        <translation>Даналарды кім қабылдайды</translation>
    </message>
    <message>
        <source>Chair of the commission</source>
        <translation>Комиссия төрағасы</translation>
    </message>
    <message>
        <source>Members, one on a line</source>
        <translation>Мүшелері, әрқайсысы жеке жолда</translation>
    </message>
    <message>
        <source>Order that made the commission</source>
        <translation>Комиссия құрған бұйрық</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Бұйрықтың күні</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>A new movement act</source>
        <translation>Жаңа жылжыту актісі</translation>
    </message>
    <message>
        <source>What the act says of itself</source>
        <translation>Акт туралы мәліметтер</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MovementsTab</name>
    <message>
        <source>New act</source>
        <translation>Жаңа акт</translation>
    </message>
    <message>
        <source>No act yet. An act moves copies to another place, hands them over for binding or repair, or gives them another value.</source>
        <translation>Әзірге акт жоқ. Актімен даналар басқа орынға беріледі, түптеуге не жөндеуге тапсырылады немесе қайта бағаланады.</translation>
    </message>
    <message>
        <source>Movement acts</source>
        <translation>Жылжыту актілері</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OpeningSheet</name>
    <message>
        <source>Open the books of account</source>
        <translation>Есеп кітаптарын ашу</translation>
    </message>
    <message>
        <source>Day of the opening balance</source>
        <translation>Бастапқы қалдықтың күні</translation>
    </message>
    <message>
        <source>Copies that were received later wait to be entered by a document.</source>
        <translation>Кейін түскен даналар құжатпен енгізілуін күтеді.</translation>
    </message>
    <message>
        <source>All copies of the stock become the opening balance, in the order of their inventory numbers: %1. From that day on a copy enters the books by a document alone. While nothing else stands in the books, the opening can be taken back.</source>
        <translation>Қордың барлық даналары түгендеу нөмірлерінің ретімен бастапқы қалдық болады: %1. Сол күннен бастап дана кітаптарға тек құжатпен енеді. Кітаптарда басқа жазба болмаған кезде ашуды кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
    <message>
        <source>The lines are written. At some hundred thousand copies that takes half a minute.</source>
        <translation>Жолдар жазылуда. Жүз мыңдаған данада бұл жарты минут алады.</translation>
    </message>
    <message>
        <source>The books are open. Copies: %1.</source>
        <translation>Есеп кітаптары ашылды. Даналар: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PeriodicalsTab</name>
    <message>
        <source>New subscription</source>
        <translation>Жаңа жазылым</translation>
    </message>
    <message>
        <source>Claim what is late</source>
        <translation>Кешіккендерге рекламация</translation>
    </message>
    <message>
        <source>Enter in the books…</source>
        <translation>Есепке енгізу…</translation>
    </message>
    <message>
        <source>Bind…</source>
        <translation>Түптеу…</translation>
    </message>
    <message>
        <source>No subscription yet. Of each one the issues that are to come are listed, and ticked when they come.</source>
        <translation>Әзірге жазылым жоқ. Әр жазылымның күтілетін нөмірлері тізіледі, келгенде белгіленеді.</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Барлық жылдар</translation>
    </message>
    <message>
        <source>Arrived: %1.</source>
        <translation>Келгені: %1.</translation>
    </message>
    <message>
        <source>Expected again: %1.</source>
        <translation>Қайтадан күтілуде: %1.</translation>
    </message>
    <message>
        <source>Not expected any more: %1.</source>
        <translation>Енді күтілмейді: %1.</translation>
    </message>
    <message>
        <source>The subscription is removed.</source>
        <translation>Жазылым жойылды.</translation>
    </message>
    <message>
        <source>Every issue that has arrived stands in the books of account.</source>
        <translation>Келген нөмірлердің бәрі есеп кітаптарында тұр.</translation>
    </message>
    <message>
        <source>Claimed: %1 issues.</source>
        <translation>Рекламация жіберілген нөмірлер: %1.</translation>
    </message>
    <message>
        <source>Claim of what did not come</source>
        <translation>Келмегендерге рекламация</translation>
    </message>
    <message>
        <source>Claim to %1</source>
        <translation>Рекламация: %1</translation>
    </message>
    <message>
        <source>Take back the arrival</source>
        <translation>Келуін болдырмау</translation>
    </message>
    <message>
        <source>Arrived in all sets</source>
        <translation>Барлық жинаққа келді</translation>
    </message>
    <message>
        <source>One copy arrived</source>
        <translation>Бір дана келді</translation>
    </message>
    <message>
        <source>One copy arrived: %1</source>
        <translation>Бір дана келді: %1</translation>
    </message>
    <message>
        <source>Not expected any more</source>
        <translation>Енді күтілмейді</translation>
    </message>
    <message>
        <source>Supplement or special number…</source>
        <translation>Қосымша немесе арнайы шығарылым…</translation>
    </message>
    <message>
        <source>Subscription…</source>
        <translation>Жазылым…</translation>
    </message>
    <message>
        <source>Remove the subscription</source>
        <translation>Жазылымды жою</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Жазылымдар</translation>
    </message>
    <message>
        <source>%1, %2 · arrived: %3 of %4</source>
        <translation>%1, %2 · келгені: %3 / %4</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReplacementSheet</name>
    <message>
        <source>Post both acts</source>
        <translation>Екі актіні де енгізу</translation>
    </message>
    <message>
        <source>An equal book for a lost one</source>
        <translation>Жоғалған кітаптың орнына тең бағалы кітап</translation>
    </message>
    <message>
        <source>The lost copy leaves the books, the brought one enters them, the reader owes nothing for it. Before the act is signed it is taken back by itself; later by a reversing act.</source>
        <translation>Жоғалған дана есептен шығады, әкелінген кітап есепке алынады, оқырманның ол үшін қарызы қалмайды. Актіге қол қойылғанға дейін мұны бірден кері қайтаруға болады, одан кейін тек кері қайтару актісімен.</translation>
    </message>
    <message>
        <source>The lost book: barcode or inventory number</source>
        <translation>Жоғалған кітап: штрихкоды немесе түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Barcode of the brought book</source>
        <translation>Әкелінген кітаптың штрихкоды</translation>
    </message>
    <message>
        <source>Value in the books, tenge</source>
        <translation>Есептегі құны, теңге</translation>
    </message>
    <message>
        <source>Empty: that of the lost book, so that the sums stay.</source>
        <translation>Бос болса: жоғалған кітаптың құны алынады, сома өзгермейді.</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Актінің күні</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Looked at and found (Space)</source>
        <translation>Қарап тексерілгені (Бос орын пернесі)</translation>
    </message>
    <message>
        <source>Empty: a new copy of the same title, with the next barcode.</source>
        <translation>Бос болса: сол атаудың жаңа данасы, кезекті штрихкодпен.</translation>
    </message>
    <message>
        <source>A new copy of the same title gets this barcode.</source>
        <translation>Бұл штрихкод сол атаудың жаңа данасына беріледі.</translation>
    </message>
    <message>
        <source>%1. It stands in no book of account.</source>
        <translation>%1. Есепке алынбаған.</translation>
    </message>
    <message>
        <source>%1. In the books: %2</source>
        <translation>%1. Есептегі құны: %2</translation>
    </message>
    <message>
        <source>“%1” is no sum.</source>
        <translation>«%1» — сома емес.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
    <message>
        <source>Scan the lost book, or type one of its numbers.</source>
        <translation>Жоғалған кітапты сканерлеңіз немесе нөмірін теріңіз.</translation>
    </message>
    <message>
        <source>Posted. Inventory number of the brought book: %1</source>
        <translation>Енгізілді. Әкелінген кітаптың түгендеу нөмірі: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StockPapers</name>
    <message>
        <source>Paper to %1</source>
        <translation>Құжат жазылатын файл: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сақталған файл: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StocktakingPane</name>
    <message>
        <source>The act of stocktaking %1 is taken back: its copies are as they were before it.</source>
        <translation>Тексеру актісі сторноланады: %1. Оның даналары актіге дейінгі қалпына келеді.</translation>
    </message>
    <message>
        <source>All stocktakings</source>
        <translation>Барлық тексерулер</translation>
    </message>
    <message>
        <source>File of a collector…</source>
        <translation>Терминал файлы…</translation>
    </message>
    <message>
        <source>Commission…</source>
        <translation>Комиссия…</translation>
    </message>
    <message>
        <source>Close the scanning</source>
        <translation>Сканерлеуді жабу</translation>
    </message>
    <message>
        <source>Go on scanning</source>
        <translation>Сканерлеуді жалғастыру</translation>
    </message>
    <message>
        <source>Sign the act…</source>
        <translation>Актіге қол қою…</translation>
    </message>
    <message>
        <source>Reverse the act</source>
        <translation>Актінің күшін жою</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Құжаттар…</translation>
    </message>
    <message>
        <source>No copy is missing.</source>
        <translation>Табылмаған дана жоқ.</translation>
    </message>
    <message>
        <source>The scanning is closed.</source>
        <translation>Сканерлеу жабылған.</translation>
    </message>
    <message>
        <source>behind: %1</source>
        <translation>мынадан кейін: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>мынаның алдында: %1</translation>
    </message>
    <message>
        <source>lent until %1</source>
        <translation>оқырманда, қайтару мерзімі: %1</translation>
    </message>
    <message>
        <source>act %1</source>
        <translation>акт %1</translation>
    </message>
    <message>
        <source>Scans still wait to be written.</source>
        <translation>Жазылмаған сканерлеулер әлі бар.</translation>
    </message>
    <message>
        <source>The scanning is closed. Nothing has changed in the stock yet.</source>
        <translation>Сканерлеу жабылды. Қорда әзірге ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Scanning goes on.</source>
        <translation>Сканерлеу жалғасады.</translation>
    </message>
    <message>
        <source>The act is taken back.</source>
        <translation>Актінің күші жойылды.</translation>
    </message>
    <message>
        <source>Give the stocktaking up</source>
        <translation>Қорды тексеруді тоқтату</translation>
    </message>
    <message>
        <source>Its list and its scans stay; no act is made of them.</source>
        <translation>Тізімі мен сканерлеулері қалады; олардан акт жасалмайды.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>The stocktaking is given up.</source>
        <translation>Қорды тексеру тоқтатылды.</translation>
    </message>
    <message>
        <source>File of a data collector</source>
        <translation>Деректер жинау терминалының файлы</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Оқылмайды: «%1».</translation>
    </message>
    <message>
        <source>Scans of the file: %1. Known before: %2.</source>
        <translation>Файлдағы сканерлеулер: %1. Бұрыннан белгілі: %2.</translation>
    </message>
    <message>
        <source>Act of stocktaking %1</source>
        <translation>Қорды тексеру актісі: %1</translation>
    </message>
    <message>
        <source>Barcode or inventory number</source>
        <translation>Штрихкод немесе түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Соңғы сканерлеулер</translation>
    </message>
    <message>
        <source>Copies that were not found</source>
        <translation>Табылмаған даналар</translation>
    </message>
    <message>
        <source>Stocktaking %1</source>
        <translation>Қорды тексеру %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>күтілетіні: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>табылғаны: %1</translation>
    </message>
    <message>
        <source>on loan: %1</source>
        <translation>оқырмандарда: %1</translation>
    </message>
    <message>
        <source>to be scanned: %1</source>
        <translation>сканерленбегені: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>табылмағаны: %1</translation>
    </message>
    <message>
        <source>extra: %1</source>
        <translation>артық: %1</translation>
    </message>
    <message>
        <source>waiting to be written: %1</source>
        <translation>жазылуын күтуде: %1</translation>
    </message>
    <message>
        <source>The act of stocktaking %1 is signed.</source>
        <translation>Қорды тексеру актісіне қол қойылды: %1.</translation>
    </message>
    <message>
        <source>Expected: %1. Copies that were not found become missing: %2.</source>
        <translation>Күтілетіні: %1. Табылмаған даналар жоқ деп белгіленеді: %2.</translation>
    </message>
    <message>
        <source>Codes of no copy, by lines: %1.</source>
        <translation>Ешбір данада жоқ кодтар, жолдары бойынша: %1.</translation>
    </message>
    <message>
        <source>Lines without a code: %1.</source>
        <translation>Коды жоқ жолдар: %1.</translation>
    </message>
    <message>
        <source>Lines with the card of a reader, not kept: %1.</source>
        <translation>Оқырман билеті бар жолдар, сақталған жоқ: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StocktakingStartSheet</name>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>First shelf mark</source>
        <translation>Бірінші орналастыру шифры</translation>
    </message>
    <message>
        <source>Last shelf mark</source>
        <translation>Соңғы орналастыру шифры</translation>
    </message>
    <message>
        <source>Empty: from the beginning, to the end.</source>
        <translation>Бос болса: басынан аяғына дейін.</translation>
    </message>
    <message>
        <source>Order, its number and date</source>
        <translation>Бұйрық, нөмірі мен күні</translation>
    </message>
    <message>
        <source>Chair of the commission</source>
        <translation>Комиссия төрағасы</translation>
    </message>
    <message>
        <source>Members, one on a line</source>
        <translation>Мүшелері, әрқайсысы жеке жолда</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Start a stocktaking</source>
        <translation>Қорды тексеруді бастау</translation>
    </message>
    <message>
        <source>Freeze the list and start</source>
        <translation>Тізімді бекітіп, бастау</translation>
    </message>
    <message>
        <source>Commission of stocktaking %1</source>
        <translation>Қорды тексеру комиссиясы: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Бүкіл кітапхана</translation>
    </message>
    <message>
        <source>Copies that should stand there: %1</source>
        <translation>Сол жерде тұруға тиіс даналар: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StocktakingTab</name>
    <message>
        <source>Start a stocktaking</source>
        <translation>Қорды тексеруді бастау</translation>
    </message>
    <message>
        <source>No stocktaking yet. It freezes the list of what should stand on the shelves; then the shelves are scanned.</source>
        <translation>Әзірге тексеру жоқ. Ол сөрелерде тұруға тиіс даналар тізімін бекітеді, содан кейін сөрелер сканерленеді.</translation>
    </message>
    <message>
        <source>Stocktakings</source>
        <translation>Қорды тексерулер</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SubscriptionSheet</name>
    <message>
        <source>Issues are lent before they are bound</source>
        <translation>Нөмірлер түптелмей тұрып беріледі</translation>
    </message>
    <message>
        <source>Title, ISSN or words of it</source>
        <translation>Атауы, ISSN немесе атауындағы сөздер</translation>
    </message>
    <message>
        <source>What is found in the catalogue stands in the next field.</source>
        <translation>Каталогтан табылғаны келесі өрісте тұрады.</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Бастапқы ай</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>Соңғы ай</translation>
    </message>
    <message>
        <source>Issues a year</source>
        <translation>Жылына нөмір саны</translation>
    </message>
    <message>
        <source>Place and sets</source>
        <translation>Орны және жинақ саны</translation>
    </message>
    <message>
        <source>Price of a set, ₸</source>
        <translation>Жинақ бағасы, ₸</translation>
    </message>
    <message>
        <source>Counted in the books is</source>
        <translation>Есепте саналатыны</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Түсу көзі</translation>
    </message>
    <message>
        <source>Late after so many days</source>
        <translation>Кешігу мерзімі, күн</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Беру тәртібі</translation>
    </message>
    <message>
        <source>Document, its number</source>
        <translation>Құжат нөмірі</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Жазылу</translation>
    </message>
    <message>
        <source>Subscription to %1</source>
        <translation>Жазылым: %1</translation>
    </message>
    <message>
        <source>This is no sum of money. It is written as 12 345,50.</source>
        <translation>Бұл ақша сомасы емес. Ол 12 345,50 түрінде жазылады.</translation>
    </message>
    <message>
        <source>Choose the periodical: type words of its title first.</source>
        <translation>Басылымды таңдаңыз: алдымен атауындағы сөздерді теріңіз.</translation>
    </message>
    <message>
        <source>Periodical</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Жеткізуші</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Жаңа жазылым</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>орны көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::TotalsPane</name>
    <message>
        <source>The books have no record of these days.</source>
        <translation>Есеп кітаптарында бұл күндердің жазбасы жоқ.</translation>
    </message>
    <message>
        <source>Summary book, part 3: totals of movement</source>
        <translation>Жиынтық есеп кітабы, 3-бөлім: қор қозғалысының қорытындысы</translation>
    </message>
    <message>
        <source>%1: stock on %2</source>
        <translation>%1: қорда тұрады, %2</translation>
    </message>
    <message>
        <source>%1: arrived from %2 to %3</source>
        <translation>%1: түсті, %2 – %3</translation>
    </message>
    <message>
        <source>%1: left from %2 to %3</source>
        <translation>%1: шығарылды, %2 – %3</translation>
    </message>
    <message>
        <source>%1: stock at the end of %2</source>
        <translation>%1: күннің соңында тұрады, %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::VolumeSheet</name>
    <message>
        <source>Set</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>1-6, 8; supplements with +, special numbers with *</source>
        <translation>1-6, 8; қосымшалар + белгісімен, арнайы шығарылымдар * белгісімен</translation>
    </message>
    <message>
        <source>Inventory number of the volume</source>
        <translation>Тігіндінің түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Empty: the next of the register.</source>
        <translation>Бос болса: тізілімнің келесі нөмірі.</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
    </message>
    <message>
        <source>A volume is bound of issues that stand in the books. None does yet.</source>
        <translation>Тігінді есеп кітаптарында тұрған нөмірлерден түптеледі. Ондай нөмір әзірге жоқ.</translation>
    </message>
    <message>
        <source>%1, set %2</source>
        <translation>%1, жинақ %2</translation>
    </message>
    <message>
        <source>Bind into a volume</source>
        <translation>Тігіндіге түптеу</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Түптеу</translation>
    </message>
    <message>
        <source>Say which issues, as 1-6, 8.</source>
        <translation>Қай нөмірлер екенін көрсетіңіз, мысалы 1-6, 8.</translation>
    </message>
    <message>
        <source>Volume %1: inventory no. %2.</source>
        <translation>Тігінді %1: түгендеу нөмірі %2.</translation>
    </message>
    <message>
        <source>Which issues</source>
        <translation>Қай нөмірлер</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Беру тәртібі</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>орны көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WriteOffTab</name>
    <message>
        <source>New act</source>
        <translation>Жаңа акт</translation>
    </message>
    <message>
        <source>Write-off acts</source>
        <translation>Есептен шығару актілері</translation>
    </message>
    <message>
        <source>No act yet. An act takes copies out of both books of account, by one reason.</source>
        <translation>Әзірге акт жоқ. Акт даналарды бір себеппен екі есеп кітабынан да шығарады.</translation>
    </message>
    <message>
        <source>An equal book for a lost one…</source>
        <translation>Жоғалған кітаптың орнына тең бағалы кітап…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::YearPostingSheet</name>
    <message>
        <source>Sum of all, ₸</source>
        <translation>Барлығының сомасы, ₸</translation>
    </message>
    <message>
        <source>Empty: by the price of the subscription; an issue is worth its share of it.</source>
        <translation>Бос болса: жазылым бағасы бойынша; нөмірдің құны — соның үлесі.</translation>
    </message>
    <message>
        <source>Enter in the books: %1</source>
        <translation>Есепке енгізу: %1</translation>
    </message>
    <message>
        <source>Enter in the books</source>
        <translation>Есеп кітаптарына енгізу</translation>
    </message>
    <message>
        <source>Record %1 of the summary book, act %2: copies %3, %4.</source>
        <translation>Жиынтық есеп кітабындағы жазба %1, акт %2: дана саны %3, %4.</translation>
    </message>
    <message>
        <source>Document, its number</source>
        <translation>Құжат нөмірі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>This is no sum of money. It is written as 12 345,50.</source>
        <translation>Бұл ақша сомасы емес. Ол 12 345,50 түрінде жазылады.</translation>
    </message>
</context>
</TS>
