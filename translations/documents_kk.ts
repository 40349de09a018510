<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Жолдарды көшіру</translation>
    </message>
    <message>
        <source>Save the table as a file…</source>
        <translation>Кестені файл етіп сақтау…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Кестені басып шығару…</translation>
    </message>
    <message>
        <source>Choose the columns…</source>
        <translation>Бағандарды таңдау…</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Title no.</source>
        <translation>Атау №</translation>
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
        <source>Publisher</source>
        <translation>Баспасы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Class mark</source>
        <translation>Жіктеу индексі</translation>
    </message>
    <message>
        <source>Author mark</source>
        <translation>Авторлық белгі</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Сақтау орны</translation>
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
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Беру тәртібі</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түскен күні</translation>
    </message>
    <message>
        <source>On loan until</source>
        <translation>Қайтару мерзімі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Accompanying parts</source>
        <translation>Қосымша бөліктер</translation>
    </message>
    <message>
        <source>Titles with copies</source>
        <translation>Атаулар және олардың даналары</translation>
    </message>
    <message>
        <source>%1 · titles: %2 · rows: %3</source>
        <translation>%1 · атау: %2 · жол: %3</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Not made: a label has no code to print.</source>
        <translation>Жасалмады: бір заттаңбада басылатын код жоқ.</translation>
    </message>
    <message>
        <source>Not made: bars hold only Latin letters, digits and common signs, so they cannot hold this code: %1. Give the copy or the reader another one.</source>
        <translation>Жасалмады: штрихкодқа тек латын әріптері, цифрлар және кәдімгі таңбалар сыяды, сондықтан бұл код жарамайды: %1. Данаға немесе оқырманға басқа код беріңіз.</translation>
    </message>
    <message>
        <source>Not made: the label is too narrow for a code as long as this one: %1. Choose larger labels, or QR codes.</source>
        <translation>Жасалмады: заттаңба мұндай ұзын кодқа тар: %1. Үлкенірек заттаңба немесе QR-код таңдаңыз.</translation>
    </message>
    <message>
        <source>Not made: the sheet has no such label to begin with. Labels on a sheet: %1.</source>
        <translation>Жасалмады: парақта бастайтын мұндай заттаңба жоқ. Парақтағы заттаңба саны: %1.</translation>
    </message>
    <message>
        <source>Barcode labels</source>
        <translation>Штрихкод заттаңбалары</translation>
    </message>
    <message>
        <source>Spine labels</source>
        <translation>Кітап түбінің заттаңбалары</translation>
    </message>
    <message>
        <source>Reader&apos;s card</source>
        <translation>Оқырман билеті</translation>
    </message>
    <message>
        <source>Catalogue cards</source>
        <translation>Каталог карточкалары</translation>
    </message>
    <message>
        <source>Command barcodes</source>
        <translation>Командалардың штрихкодтары</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Bars (Code 128)</source>
        <translation>Штрихтар (Code 128)</translation>
    </message>
    <message>
        <source>Roll, one label after another</source>
        <translation>Орама, заттаңбалар бірінен соң бірі</translation>
    </message>
    <message>
        <source>A4, %1 pieces of %2 × %3 mm</source>
        <translation>A4, %1 дана, әрқайсысы %2 × %3 мм</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <translation>Иә, орындау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Renew the last book</source>
        <translation>Соңғы кітапты ұзарту</translation>
    </message>
    <message>
        <source>Finish with the reader</source>
        <translation>Қызмет көрсетуді аяқтау</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>%1 дана</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>Жоқ, қалдыру</translation>
    </message>
    <message>
        <source>Renew everything</source>
        <translation>Бәрін ұзарту</translation>
    </message>
    <message>
        <source>Return mode</source>
        <translation>Қайтару режимі</translation>
    </message>
    <message>
        <source>Lend mode</source>
        <translation>Беру режимі</translation>
    </message>
    <message>
        <source>Use in the reading room</source>
        <translation>Оқу залында пайдалану</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Төлеу</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>Бронь сөресі</translation>
    </message>
    <message>
        <source>Next reader</source>
        <translation>Келесі оқырман</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Кафедраны құлыптау</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Not written: the program that makes files for word processors is not installed on this computer: %1. Choose PDF, or have it installed.</source>
        <translation>Жазылмады: мәтін редакторына файл жасайтын бағдарлама бұл компьютерде орнатылмаған: %1. PDF таңдаңыз немесе оны орнаттырыңыз.</translation>
    </message>
    <message>
        <source>Not written: a file of this kind holds no more rows than %1. Narrow the list down, or choose CSV.</source>
        <translation>Жазылмады: мұндай файлға сыятын жол саны: %1. Тізімді қысқартыңыз немесе CSV таңдаңыз.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1-бет, барлығы %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>To be returned</source>
        <translation>Қайтару мерзімі</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>билет %1</translation>
    </message>
    <message>
        <source>Books: %1</source>
        <translation>Кітап саны: %1</translation>
    </message>
    <message>
        <source>List of literature</source>
        <translation>Әдебиеттер тізімі</translation>
    </message>
    <message>
        <source>Return by %1</source>
        <translation>Қайтару күні: %1</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Not printed: this computer has no print service (CUPS). Save a PDF instead.</source>
        <translation>Басып шығарылмады: бұл компьютерде басып шығару қызметі (CUPS) жоқ. Оның орнына PDF сақтаңыз.</translation>
    </message>
    <message>
        <source>Not printed: no printer is ready. Look whether one is switched on and connected.</source>
        <translation>Басып шығарылмады: дайын принтер жоқ. Принтердің қосылғанын және жалғанғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>Not printed: the printer is not ready: %1. Look whether it is switched on, connected and has paper.</source>
        <translation>Басып шығарылмады: принтер дайын емес: %1. Оның қосылғанын, жалғанғанын және қағазы барын тексеріңіз.</translation>
    </message>
    <message>
        <source>Not printed: the printer does not answer.</source>
        <translation>Басып шығарылмады: принтер жауап бермейді.</translation>
    </message>
    <message>
        <source>Not printed: the printer does not answer: %1.</source>
        <translation>Басып шығарылмады: принтер жауап бермейді: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::LabelSheet</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Print labels and cards</source>
        <translation>Заттаңбалар мен карточкаларды басып шығару</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Бірінші бет</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Width of a label</source>
        <translation>Заттаңбаның ені</translation>
    </message>
    <message>
        <source>Height of a label</source>
        <translation>Заттаңбаның биіктігі</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Бірінші заттаңба</translation>
    </message>
    <message>
        <source>Labels before it were used up; they are counted line by line.</source>
        <translation>Оның алдындағылары жұмсалған; олар жолма-жол саналады.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Short name of the library</source>
        <translation>Кітапхананың қысқа атауы</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>Copies without a barcode, so without a label: %1.</source>
        <translation>Штрихкоды жоқ, сондықтан заттаңбасыз қалатын даналар: %1.</translation>
    </message>
    <message>
        <source>Printing labels</source>
        <translation>Заттаңбаларды басып шығару</translation>
    </message>
    <message>
        <source>Labels were sent to the printer.</source>
        <translation>Заттаңбалар принтерге жіберілді.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Заттаңбаларды сақтау</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Labels to %1</source>
        <translation>Заттаңбалар файлға: %1</translation>
    </message>
    <message>
        <source>Saved as %1. Pages: %2.</source>
        <translation>Сақталды: %1. Бет саны: %2.</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Оңға жылжыту</translation>
    </message>
    <message>
        <source>If the printing does not meet the labels. A negative number moves it to the left, or up.</source>
        <translation>Басылған мәтін заттаңбаларға дәл түспесе. Теріс сан солға не жоғары жылжытады.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Cards: %1.</source>
        <translation>Карточка саны: %1.</translation>
    </message>
    <message>
        <source>Labels: %1.</source>
        <translation>Заттаңба саны: %1.</translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation>Бет саны: %1.</translation>
    </message>
    <message>
        <source>Readers&apos; cards: %1.</source>
        <translation>Оқырман билетінің саны: %1.</translation>
    </message>
    <message>
        <source>Copies without a shelf mark, a class and an author mark, so without a spine label: %1.</source>
        <translation>Орналастыру шифры да, жіктеу индексі де, авторлық белгісі де жоқ, сондықтан кітап түбінің заттаңбасы шықпайтын дана саны: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PaperPrinting</name>
    <message>
        <source>Print in Kazakh</source>
        <translation>Қазақша басып шығару</translation>
    </message>
    <message>
        <source>Print in Russian</source>
        <translation>Орысша басып шығару</translation>
    </message>
    <message>
        <source>Save in Kazakh…</source>
        <translation>Қазақша сақтау…</translation>
    </message>
    <message>
        <source>Save in Russian…</source>
        <translation>Орысша сақтау…</translation>
    </message>
    <message>
        <source>Printing papers</source>
        <translation>Құжаттарды басып шығару</translation>
    </message>
    <message>
        <source>Papers sent to the printer: %1.</source>
        <translation>Принтерге жіберілген құжаттар саны: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SlipPrinter</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Принтерге жіберілді.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Парақшаны сақтау</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Slip to %1</source>
        <translation>Парақша файлға: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сақталған файл: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::TableExport</name>
    <message>
        <source>Go into a table and choose rows first.</source>
        <translation>Алдымен кестеге өтіп, жолдарды таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no table here. Open a list first.</source>
        <translation>Мұнда кесте жоқ. Алдымен тізімді ашыңыз.</translation>
    </message>
    <message>
        <source>%1 · rows: %2</source>
        <translation>%1 · жол саны: %2</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Жолдарды көшіру</translation>
    </message>
    <message>
        <source>Rows on the clipboard: %1.</source>
        <translation>Алмасу буферіндегі жол саны: %1.</translation>
    </message>
    <message>
        <source>Excel workbook (%1)</source>
        <translation>Excel кітабы (%1)</translation>
    </message>
    <message>
        <source>CSV, text for other programs (%1)</source>
        <translation>CSV, басқа бағдарламаларға арналған мәтін (%1)</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Кестені сақтау</translation>
    </message>
    <message>
        <source>Table to %1</source>
        <translation>Кесте: %1</translation>
    </message>
    <message>
        <source>Saved as %1. Rows: %2.</source>
        <translation>Сақталды: %1. Жол саны: %2.</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>Кестені басып шығару</translation>
    </message>
    <message>
        <source>The table has %1 rows; printed, they are a large pile of paper. Ctrl+E saves it as a file instead; chosen rows are printed alone.</source>
        <translation>Кестедегі жол саны: %1; басып шығарылса, қағаз көп кетеді. Оның орнына Ctrl+E оны файл етіп сақтайды; таңдалған жолдар ғана бөлек басып шығарылады.</translation>
    </message>
    <message>
        <source>Print all of it</source>
        <translation>Түгел басып шығару</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Басып шығармау</translation>
    </message>
    <message>
        <source>Printing a table</source>
        <translation>Кестені басып шығару</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Принтерге жіберілді.</translation>
    </message>
</context>
</TS>
