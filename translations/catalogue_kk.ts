<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Жазбаларды импорттау</translation>
    </message>
    <message>
        <source>Export the marked records, else the whole list</source>
        <translation>Белгіленген жазбаларды, болмаса бүкіл тізімді экспорттау</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Есім нұсқалары</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Сипаттаманы көшіру</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Дана қосу</translation>
    </message>
    <message>
        <source>Put on the digitization queue</source>
        <translation>Цифрлау кезегіне қою</translation>
    </message>
    <message>
        <source>Decide on doubtful records</source>
        <translation>Күмәнді жазбаларды шешу</translation>
    </message>
    <message>
        <source>List of literature…</source>
        <translation>Әдебиеттер тізімі…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Жаңа жазба</translation>
    </message>
    <message>
        <source>New record from this one</source>
        <translation>Осы жазбадан жаңасын жасау</translation>
    </message>
    <message>
        <source>Next volume</source>
        <translation>Келесі том</translation>
    </message>
    <message>
        <source>Remove this record</source>
        <translation>Осы жазбаны жою</translation>
    </message>
    <message>
        <source>Compare two chosen records, to merge them</source>
        <translation>Таңдалған екі жазбаны салыстыру (біріктіру үшін)</translation>
    </message>
    <message>
        <source>Saved views of the catalogue…</source>
        <translation>Каталогтың сақталған көріністері…</translation>
    </message>
    <message>
        <source>Save what is shown as a view…</source>
        <translation>Көрсетілгенді көрініс ретінде сақтау…</translation>
    </message>
    <message>
        <source>Change the chosen records…</source>
        <translation>Таңдалған жазбаларды өзгерту…</translation>
    </message>
    <message>
        <source>Change the copies of the chosen records…</source>
        <translation>Таңдалған жазбалардың даналарын өзгерту…</translation>
    </message>
    <message>
        <source>Copy lost…</source>
        <translation>Дана жоғалды…</translation>
    </message>
    <message>
        <source>Copy found</source>
        <translation>Дана табылды</translation>
    </message>
    <message>
        <source>Copy damaged…</source>
        <translation>Дана бүлінді…</translation>
    </message>
    <message>
        <source>Write off the copy…</source>
        <translation>Дананы есептен шығару…</translation>
    </message>
    <message>
        <source>Change the record</source>
        <translation>Жазбаны өзгерту</translation>
    </message>
    <message>
        <source>Export the marked records, else the whole list, a file for each format</source>
        <translation>Белгіленген жазбаларды, болмаса бүкіл тізімді экспорттау, әр пішімге бөлек файл</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Write a text first.</source>
        <translation>Алдымен мәтін жазыңыз.</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>Баға теріс бола алмайды.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Nothing was changed: somebody was there since the preview. Look at it again. %1</source>
        <translation>Ештеңе өзгертілген жоқ: алдын ала қараудан кейін басқа біреу өзгеріс енгізген. Қайта қараңыз. %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>тағы %1</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>енді жоқ</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>содан бері өзгертілген</translation>
    </message>
    <message>
        <source>its fields are damaged</source>
        <translation>өрістері бүлінген</translation>
    </message>
    <message>
        <source>its format has no such field</source>
        <translation>жазба пішімінде мұндай өріс жоқ</translation>
    </message>
    <message>
        <source>the coded field would get another length</source>
        <translation>кодталған өрістің ұзындығы өзгеріп кетер еді</translation>
    </message>
    <message>
        <source>it would have no title</source>
        <translation>жазба атаусыз қалар еді</translation>
    </message>
    <message>
        <source>volumes or articles are linked to it</source>
        <translation>жазбаға томдар немесе мақалалар байланған</translation>
    </message>
    <message>
        <source>is written off</source>
        <translation>дана есептен шығарылған</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>мұндай өріс жоқ</translation>
    </message>
    <message>
        <source>not in the form</source>
        <translation>пішінде жоқ</translation>
    </message>
    <message>
        <source>To be changed: %1 · already so: %2 · cannot be changed: %3</source>
        <translation>Өзгереді: %1 · онсыз да солай: %2 · өзгертуге болмайды: %3</translation>
    </message>
    <message>
        <source>Records changed: %1. Already so: %2. Not changed: %3.</source>
        <translation>Өзгертілген жазбалар: %1. Онсыз да солай: %2. Өзгертілмеген: %3.</translation>
    </message>
    <message>
        <source>Copies changed: %1. Already so: %2. Not changed: %3.</source>
        <translation>Өзгертілген даналар: %1. Онсыз да солай: %2. Өзгертілмеген: %3.</translation>
    </message>
    <message>
        <source>MARC has no code “%1” of a language. Write three small letters: kaz, rus, eng.</source>
        <translation>MARC-та «%1» деген тіл коды жоқ. Үш кіші әріп жазыңыз: kaz, rus, eng.</translation>
    </message>
    <message>
        <source>it has this field already, and the format allows only one</source>
        <translation>бұл өріс бар, ал пішім біреуіне ғана рұқсат етеді</translation>
    </message>
    <message>
        <source>the new value is wrong: an ISBN, an ISSN, a year or a code</source>
        <translation>жаңа мән қате: ISBN, ISSN, жыл немесе код</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>List of literature to %1</source>
        <translation>Әдебиеттер тізімі: %1</translation>
    </message>
    <message>
        <source>Saved as %1. Descriptions: %2.</source>
        <translation>Сақталды: %1. Сипаттама саны: %2.</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Word processor (%1)</source>
        <translation>Мәтін редакторы (%1)</translation>
    </message>
    <message>
        <source>List of literature</source>
        <translation>Әдебиеттер тізімі</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The form “%1” is in the table already.</source>
        <translation>«%1» нұсқасы кестеде бұрыннан бар.</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>Нұсқа жазылмаған.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 файлын оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Мұндай импорт жоқ.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Бұл импорттың күші бұрын жойылған.</translation>
    </message>
    <message>
        <source>book</source>
        <translation>кітап</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газет</translation>
    </message>
    <message>
        <source>article</source>
        <translation>мақала</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>қолжазба</translation>
    </message>
    <message>
        <source>map</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>sheet music</source>
        <translation>нота басылымы</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>аудио- және бейнежазба</translation>
    </message>
    <message>
        <source>electronic resource</source>
        <translation>электрондық ресурс</translation>
    </message>
    <message>
        <source>object</source>
        <translation>зат</translation>
    </message>
    <message>
        <source>authority record</source>
        <translation>авторитеттік жазба</translation>
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
        <source>English</source>
        <translation>ағылшын</translation>
    </message>
    <message>
        <source>German</source>
        <translation>неміс</translation>
    </message>
    <message>
        <source>French</source>
        <translation>француз</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>түрік</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>ұйғыр</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>өзбек</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>қырғыз</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>татар</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корей</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украин</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>қытай</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>араб</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>парсы</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латын</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>бірнеше тіл</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>тілі белгісіз</translation>
    </message>
    <message>
        <source>not a record</source>
        <translation>жазба емес</translation>
    </message>
    <message>
        <source>the record is cut off</source>
        <translation>жазба үзіліп қалған</translation>
    </message>
    <message>
        <source>the list of fields is damaged</source>
        <translation>өрістер тізімі бүлінген</translation>
    </message>
    <message>
        <source>the structure of the record is damaged</source>
        <translation>жазбаның құрылымы бүлінген</translation>
    </message>
    <message>
        <source>the text cannot be read in this encoding</source>
        <translation>мәтін бұл кодтаумен оқылмайды</translation>
    </message>
    <message>
        <source>the XML is damaged</source>
        <translation>XML бүлінген</translation>
    </message>
    <message>
        <source>another copy has this barcode; the copy came without it</source>
        <translation>бұл штрихкод басқа данада бар; дана штрихкодсыз алынды</translation>
    </message>
    <message>
        <source>the barcode cannot be used; the copy came without it</source>
        <translation>штрихкод жарамсыз; дана штрихкодсыз алынды</translation>
    </message>
    <message>
        <source>another copy has this inventory number; the copy was left out</source>
        <translation>бұл түгендеу нөмірі басқа данада бар; дана алынбады</translation>
    </message>
    <message>
        <source>running</source>
        <translation>орындалуда</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>аяқталмай тоқтады</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>күші жойылды</translation>
    </message>
    <message>
        <source>This title is not in the catalogue.</source>
        <translation>Бұл жазба каталогта жоқ.</translation>
    </message>
    <message>
        <source>copies without numbers: the title has as many already; none was added</source>
        <translation>нөмірсіз даналар: атауда сонша дана бұрыннан бар; жаңасы қосылмады</translation>
    </message>
    <message>
        <source>the copy was on loan elsewhere, to whom is not known; it stands as missing</source>
        <translation>дана бұрынғы бағдарламада берілген, кімде екені белгісіз; «орнында жоқ» деп алынды</translation>
    </message>
    <message>
        <source>the copy was kept for a reader; it stands as held for a reader</source>
        <translation>дана оқырманға сақталған; «оқырманға сақталуда» деп алынды</translation>
    </message>
    <message>
        <source>the copy is bound into a volume; it stands as withheld</source>
        <translation>дана тігіндіге кірген; «уақытша берілмейді» деп алынды</translation>
    </message>
    <message>
        <source>the copy was marked as damaged; it stands as in stock</source>
        <translation>дана бүлінген деп белгіленген; «қорда бар» деп алынды</translation>
    </message>
    <message>
        <source>the state of the copy is not known here; it stands as in stock</source>
        <translation>дананың күйі бұл жерде белгісіз; «қорда бар» деп алынды</translation>
    </message>
    <message>
        <source>of a group of copies without numbers only the first thousand were taken</source>
        <translation>нөмірсіз даналар тобынан тек алғашқы мыңы алынды</translation>
    </message>
    <message>
        <source>perhaps a title that is there already; it was imported</source>
        <translation>бұрыннан бар атау болуы мүмкін; жазба алынды</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>kind of material</source>
        <translation>материал түрі</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>volume or part</source>
        <translation>томы немесе бөлімі</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>қосымша атауы</translation>
    </message>
    <message>
        <source>number in the subtitle</source>
        <translation>қосымша атаудағы сан</translation>
    </message>
    <message>
        <source>uniform title</source>
        <translation>бірыңғай атауы</translation>
    </message>
    <message>
        <source>author</source>
        <translation>авторы</translation>
    </message>
    <message>
        <source>statement of responsibility</source>
        <translation>жауапкершілік туралы мәлімет</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>басылым туралы мәлімет</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>басылым нөмірі</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>баспасы</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жылы</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>number of pages</source>
        <translation>бет саны</translation>
    </message>
    <message>
        <source>number in the series</source>
        <translation>сериядағы нөмірі</translation>
    </message>
    <message>
        <source>source of the article</source>
        <translation>мақаланың көзі</translation>
    </message>
    <message>
        <source>issue and pages</source>
        <translation>шығарылымы мен беттері</translation>
    </message>
    <message>
        <source>description</source>
        <translation>сипаттамасы</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>standard number</source>
        <translation>стандартты нөмірі</translation>
    </message>
    <message>
        <source>perhaps title no. %1 of the catalogue</source>
        <translation>каталогтағы № %1 атау болуы мүмкін</translation>
    </message>
    <message>
        <source>perhaps record no. %1 of the file</source>
        <translation>файлдағы № %1 жазба болуы мүмкін</translation>
    </message>
    <message>
        <source>too little is said to be sure</source>
        <translation>анықтауға мәлімет жеткіліксіз</translation>
    </message>
    <message>
        <source>not the same: %1</source>
        <translation>сәйкес емес: %1</translation>
    </message>
    <message>
        <source>The list of errors would be written over the file that is imported: %1. Choose another name.</source>
        <translation>Қателер тізімі импортталатын файлдың орнына жазылар еді: %1. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>No records were found in %1. MARC (ISO 2709), MARCXML, IRBIS text and IRBIS databases (.mst) can be read.</source>
        <translation>%1 файлынан жазба табылмады. MARC (ISO 2709), MARCXML, ИРБИС мәтіні мен ИРБИС дерекқоры (.mst) оқылады.</translation>
    </message>
    <message>
        <source>the record is larger than any that is taken</source>
        <translation>жазба қабылданатын ең үлкен жазбадан да үлкен</translation>
    </message>
    <message>
        <source>the record has no title</source>
        <translation>жазбада атау жоқ</translation>
    </message>
    <message>
        <source>a heading (authority record), not a title</source>
        <translation>бұл басылым емес, авторитеттік жазба</translation>
    </message>
    <message>
        <source>characters that cannot be read stand as �</source>
        <translation>оқылмаған таңбалар � болып тұр</translation>
    </message>
    <message>
        <source>the letters look like those of another encoding</source>
        <translation>әріптер басқа кодтаудағыдай көрінеді</translation>
    </message>
    <message>
        <source>too short to show its encoding</source>
        <translation>кодтауын анықтау үшін мәтін тым қысқа</translation>
    </message>
    <message>
        <source>no. %1 “%2”</source>
        <translation>№ %1 «%2»</translation>
    </message>
    <message>
        <source>%1: ISO 2709 has no field “%2”</source>
        <translation>%1: ISO 2709 форматында «%2» өрісі болмайды</translation>
    </message>
    <message>
        <source>%1: the record is too long for ISO 2709</source>
        <translation>%1: жазба ISO 2709 үшін тым ұзын</translation>
    </message>
    <message>
        <source>%1: field %2 is too long for ISO 2709</source>
        <translation>%1: %2 өрісі ISO 2709 үшін тым ұзын</translation>
    </message>
    <message>
        <source>Not exported, MARCXML takes them: %1. %2</source>
        <translation>Экспортталмаған жазбалар: %1 (MARCXML форматына сыяды). %2</translation>
    </message>
    <message>
        <source>Fields left out of the records, MARCXML takes them: %1</source>
        <translation>Жазбалардан түсіп қалған өрістер (MARCXML форматына сыяды): %1</translation>
    </message>
    <message>
        <source>a barcode is the same as a reader&apos;s card or another copy&apos;s inventory number</source>
        <translation>штрихкод оқырман билетімен немесе басқа дананың түгендеу нөмірімен бірдей</translation>
    </message>
    <message>
        <source>Both are the same title in the catalogue.</source>
        <translation>Екеуі де каталогтағы бір атау.</translation>
    </message>
    <message>
        <source>Both titles are in the digitization queue (no. %1 and no. %2). Drop or finish one of them first.</source>
        <translation>Екі атау да цифрлау кезегінде тұр (№ %1 және № %2). Алдымен біреуін алып тастаңыз немесе аяқтаңыз.</translation>
    </message>
    <message>
        <source>Title no. %1 is a volume of the other one: they cannot be one title.</source>
        <translation>№ %1 атау — екіншісінің томы: екеуі бір атау бола алмайды.</translation>
    </message>
    <message>
        <source>Title no. %1 has volumes (%2), and the title that stays is no set with a number of its own. Keep the one that has the volumes.</source>
        <translation>№ %1 атаудың томдары бар (%2), ал қалатын атау — өз нөмірі бар көптомдық басылым емес. Томдары бар атауды қалдырыңыз.</translation>
    </message>
    <message>
        <source>The name of the group is missing.</source>
        <translation>Бөлімнің атауы жоқ.</translation>
    </message>
    <message>
        <source>There is no content group no. %1.</source>
        <translation>Мұндай мазмұн бөлімі жоқ: № %1.</translation>
    </message>
    <message>
        <source>It is decided already: titles no. %1 and no. %2 are two titles. Nothing was written.</source>
        <translation>Бұл шешілген: № %1 және № %2 — екі бөлек атау. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>It is merged already: title no. %1 went into title no. %2. Nothing was written.</source>
        <translation>Бұл біріктірілген: № %1 атау № %2 атаумен біріктірілген. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Articles (%2) are linked to title no. %1, and the title that stays has no control number to link them to. Keep the one that has the articles.</source>
        <translation>№ %1 атауға мақалалар байланған (%2), ал қалатын атаудың оларды байлайтын бақылау нөмірі жоқ. Мақалалары бар атауды қалдырыңыз.</translation>
    </message>
    <message>
        <source>a field tells of holdings without a number of a copy; no copy was made of it</source>
        <translation>өрісте қор туралы айтылған, бірақ дананың нөмірі жоқ; одан дана жасалмады</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>масштабы</translation>
    </message>
    <message>
        <source>purpose (textbook, teacher&apos;s book, workbook)</source>
        <translation>мақсаты (оқулық, мұғалім кітабы, жұмыс дәптері)</translation>
    </message>
    <message>
        <source>form (print, braille, audio, electronic)</source>
        <translation>түрі (баспа, Брайль, аудио, электрондық)</translation>
    </message>
    <message>
        <source>Until then import no. %1 has lost: readers %2, open loans %3. The rest is there still; undo that import again to go on.</source>
        <translation>Осыған дейін № %1 импорттан алынды: оқырмандар %2, ашық берілімдер %3. Қалғаны орнында; жалғастыру үшін сол импорттың күшін қайта жойыңыз.</translation>
    </message>
    <message>
        <source>Until then import no. %1 has lost: titles %2, copies %3. The rest is there still; undo that import again to go on.</source>
        <translation>Осыған дейін № %1 импорттан алынды: атаулар %2, даналар %3. Қалғаны орнында; жалғастыру үшін сол импорттың күшін қайта жойыңыз.</translation>
    </message>
    <message>
        <source>Until then import no. %1 has brought: readers %2, open loans %3. They stay; undo that import, or take the file again: nobody comes twice.</source>
        <translation>Осыған дейін № %1 импортпен алынды: оқырмандар %2, ашық берілімдер %3. Олар сақталды; сол импорттың күшін жойыңыз немесе файлды қайта импорттаңыз: ешкім екі рет қосылмайды.</translation>
    </message>
    <message>
        <source>Until then import no. %1 has brought: titles %2, copies %3. They stay; undo that import, or take the file again: what is there does not come twice.</source>
        <translation>Осыған дейін № %1 импортпен алынды: атаулар %2, даналар %3. Олар сақталды; сол импорттың күшін жойыңыз немесе файлды қайта импорттаңыз: бары екі рет қосылмайды.</translation>
    </message>
    <message>
        <source>What was not taken from %1, or should be looked at. The records are numbered as in the file. Damaged ones are kept beside this list, in the file with “.raw” behind its name.</source>
        <translation>%1 файлынан алынбаған немесе қарап шығу керек жазбалар. Жазбалар файлдағы ретімен нөмірленген. Бүлінгендері осы тізімнің жанында, атының соңында «.raw» бар файлда сақталды.</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>№ %1 жазба</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>үзілген</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted; what came until then is in the library. Undo it, or take the file again: what is there does not come twice.</source>
        <translation>%1 файлының импорты үзіліп қалды; оған дейін келгені кітапханада тұр. Оның күшін жойыңыз немесе файлды қайта алыңыз: бұрыннан бары екі рет келмейді.</translation>
    </message>
    <message>
        <source>The file holds records of several formats: %1. Another program may read one of them only.</source>
        <translation>Файлда бірнеше форматтағы жазба бар: %1. Басқа бағдарлама олардың біреуін ғана оқи алуы мүмкін.</translation>
    </message>
    <message>
        <source>the text had control characters in it; they were removed</source>
        <translation>мәтінде басқару таңбалары болды; олар алып тасталды</translation>
    </message>
    <message>
        <source>the price cannot be read; the copy came without it</source>
        <translation>бағасы оқылмады; дана бағасыз алынды</translation>
    </message>
    <message>
        <source>the date of receipt cannot be read; the copy came without it</source>
        <translation>түскен күні оқылмады; дана ол күнсіз алынды</translation>
    </message>
    <message>
        <source>the number of copies cannot be read; one copy was taken</source>
        <translation>даналар саны оқылмады; бір дана алынды</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испан</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальян</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португал</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>поляк</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>беларус</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чех</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словак</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгар</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>серб</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорват</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словен</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македон</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румын</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>венгр</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>фин</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>эстон</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латыш</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литва</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>швед</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>норвег</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>дат</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нидерланд</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грек</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>көне грек</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузин</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армян</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>әзербайжан</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>түрікмен</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>тәжік</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>башқұрт</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>чуваш</translation>
    </message>
    <message>
        <source>Crimean Tatar</source>
        <translation>қырым татар</translation>
    </message>
    <message>
        <source>Karakalpak</source>
        <translation>қарақалпақ</translation>
    </message>
    <message>
        <source>Nogai</source>
        <translation>ноғай</translation>
    </message>
    <message>
        <source>Kumyk</source>
        <translation>құмық</translation>
    </message>
    <message>
        <source>Karachay-Balkar</source>
        <translation>қарашай-балқар</translation>
    </message>
    <message>
        <source>Yakut</source>
        <translation>саха</translation>
    </message>
    <message>
        <source>Tuvan</source>
        <translation>тыва</translation>
    </message>
    <message>
        <source>Altai</source>
        <translation>алтай</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>моңғол</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>шешен</translation>
    </message>
    <message>
        <source>Ossetian</source>
        <translation>осетин</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>идиш</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>жапон</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>вьетнам</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>күрд</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Ottoman Turkish</source>
        <translation>осман</translation>
    </message>
    <message>
        <source>Chagatai</source>
        <translation>шағатай</translation>
    </message>
    <message>
        <source>Church Slavonic</source>
        <translation>шіркеу славян</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>санскрит</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>эсперанто</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>мәтінсіз</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code</comment>
        <extracomment>The code of the language of these very translations: kk, ru, en.</extracomment>
        <translation>kk</translation>
    </message>
    <message>
        <source>The import cannot be undone: it is in use. Copies with loans: %1; titles being digitized: %2; holds: %3.</source>
        <translation>Импортты қайтаруға болмайды: ол пайдаланылып тұр. Беру жазбасы бар даналар: %1; цифрландырудағы басылымдар: %2; брондаулар: %3.</translation>
    </message>
    <message>
        <source>Nothing was written: these files are there already: %1. Replace them, or choose another name.</source>
        <translation>Ештеңе жазылмады, бұл файлдар бұрыннан бар: %1. Оларды алмастырыңыз немесе басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>the leader is cut off</source>
        <translation>маркер толық емес</translation>
    </message>
    <message>
        <source>the list of fields has no end</source>
        <translation>өрістер тізімінің соңы жоқ</translation>
    </message>
    <message>
        <source>there are no fields</source>
        <translation>өрістер жоқ</translation>
    </message>
    <message>
        <source>the list of fields does not fit the data</source>
        <translation>өрістер тізімі деректерге сәйкес келмейді</translation>
    </message>
    <message>
        <source>a line stands before the first field</source>
        <translation>бірінші өрістің алдында жол тұр</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>өріс: %1</translation>
    </message>
    <message>
        <source>entry %1 of the list of fields</source>
        <translation>өрістер тізіміндегі жол: %1</translation>
    </message>
    <message>
        <source>the list of fields has %1 bytes</source>
        <translation>өрістер тізімінің көлемі – %1 байт</translation>
    </message>
    <message>
        <source>more subfields than %1</source>
        <translation>ішкі өрістер саны шектен асады: %1</translation>
    </message>
    <message>
        <source>more fields than %1</source>
        <translation>өрістер саны шектен асады: %1</translation>
    </message>
    <message>
        <source>more bytes than %1</source>
        <translation>байт саны шектен асады: %1</translation>
    </message>
    <message>
        <source>more bytes in a tag than %1</source>
        <translation>тегтегі байт саны шектен асады: %1</translation>
    </message>
    <message>
        <source>more attributes in a tag than %1</source>
        <translation>тегтегі атрибуттар саны шектен асады: %1</translation>
    </message>
    <message>
        <source>more marks on one letter than %1</source>
        <translation>бір әріптегі белгілер саны шектен асады: %1</translation>
    </message>
    <message>
        <source>the copy with this inventory number is there already, and has another barcode or none; this barcode was not taken</source>
        <translation>бұл түгендеу нөмірі бар дана кітапханада бұрыннан бар, оның штрихкоды басқа немесе жоқ; бұл штрихкод алынбады</translation>
    </message>
    <message>
        <source>several records without the line ***** between them, and it is not clear where each begins; none of them was taken</source>
        <translation>бірнеше жазба арасында ***** жолы жоқ, әрқайсысы қай жерден басталатыны белгісіз; олардың ешқайсысы алынбады</translation>
    </message>
    <message>
        <source>the line ***** between this record and the one beside it was missing; they were parted</source>
        <translation>осы жазба мен көршілес жазба арасында ***** жолы болмаған; олар бөлінді</translation>
    </message>
    <message>
        <source>a field stands twice that a record has once: perhaps two records without the line ***** between them</source>
        <translation>жазбада бір рет қана болатын өріс екі рет тұр: мүмкін, бұл арасында ***** жолы жоқ екі жазба</translation>
    </message>
</context>
<context>
    <name>Cataloguing</name>
    <message>
        <source>A record without a title cannot be found again: write the title.</source>
        <translation>Атауы жоқ жазба кейін табылмайды: атауын жазыңыз.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Кітап</translation>
    </message>
    <message>
        <source>Multi-volume set</source>
        <translation>Көп томдық (тұтас)</translation>
    </message>
    <message>
        <source>Volume of a set</source>
        <translation>Көп томдықтың томы</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Мерзімді басылым</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Газет</translation>
    </message>
    <message>
        <source>Electronic resource</source>
        <translation>Электрондық ресурс</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Sheet music</source>
        <translation>Нота басылымы</translation>
    </message>
    <message>
        <source>Audio or video</source>
        <translation>Аудио немесе бейне</translation>
    </message>
    <message>
        <source>ISBN, price, print run</source>
        <translation>ISBN, бағасы, таралымы</translation>
    </message>
    <message>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Country of publication</source>
        <translation>Басылған елі</translation>
    </message>
    <message>
        <source>Author (heading)</source>
        <translation>Автор (тақырып)</translation>
    </message>
    <message>
        <source>Co-author</source>
        <translation>Тең автор</translation>
    </message>
    <message>
        <source>Editor, translator, compiler …</source>
        <translation>Редактор, аудармашы, құрастырушы …</translation>
    </message>
    <message>
        <source>Corporate author</source>
        <translation>Ұжымдық автор</translation>
    </message>
    <message>
        <source>Other corporate body</source>
        <translation>Басқа ұйым</translation>
    </message>
    <message>
        <source>Title and responsibility</source>
        <translation>Атауы және жауапкершілік</translation>
    </message>
    <message>
        <source>Variant title</source>
        <translation>Нұсқа атау</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Шығыс деректері</translation>
    </message>
    <message>
        <source>Physical description</source>
        <translation>Физикалық сипаттамасы</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Мерзімділігі</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Нөмірленуі</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштабы</translation>
    </message>
    <message>
        <source>Form of the score</source>
        <translation>Ноталық мәтін түрі</translation>
    </message>
    <message>
        <source>Type of the electronic resource</source>
        <translation>Электрондық ресурстың түрі</translation>
    </message>
    <message>
        <source>Set or serial it belongs to</source>
        <translation>Кіретін көп томдығы немесе басылымы</translation>
    </message>
    <message>
        <source>Document it is in</source>
        <translation>Жарияланған құжаты</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Bibliography note</source>
        <translation>Библиография туралы ескертпе</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Аңдатпа</translation>
    </message>
    <message>
        <source>Person as subject</source>
        <translation>Тұлға туралы</translation>
    </message>
    <message>
        <source>Subject heading</source>
        <translation>Пәндік айдар</translation>
    </message>
    <message>
        <source>Geographic heading</source>
        <translation>Географиялық айдар</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Түйінді сөздер</translation>
    </message>
    <message>
        <source>UDC</source>
        <translation>ӘОЖ</translation>
    </message>
    <message>
        <source>BBK</source>
        <translation>КБЖ</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Орналастыру шифры</translation>
    </message>
    <message>
        <source>Author mark</source>
        <translation>Авторлық белгі</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>Интернет мекенжайы</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>The number as printed, with or without hyphens; it can be scanned.</source>
        <translation>Нөмір басылғандай жазылады, дефиспен немесе дефиссіз; сканерлеуге болады.</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Түптемесі</translation>
    </message>
    <message>
        <source>What stands behind the ISBN in brackets.</source>
        <translation>ISBN-нен кейін жақшада тұрғаны.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>The price of the edition; that of a copy stands with the copy.</source>
        <translation>Басылымның бағасы; дананың бағасы дананың өзінде тұрады.</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>Таралымы</translation>
    </message>
    <message>
        <source>How many were printed, digits alone.</source>
        <translation>Неше дана басылғаны, тек сандармен.</translation>
    </message>
    <message>
        <source>Eight digits in two groups; the last one may be X.</source>
        <translation>Екі топқа бөлінген сегіз сан; соңғысы X болуы мүмкін.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Мәтін тілі</translation>
    </message>
    <message>
        <source>Three letters; Down shows the list. Several are parted by a semicolon.</source>
        <translation>Үш әріп; «төмен» пернесі тізімді ашады. Бірнешеуі нүктелі үтірмен бөлінеді.</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Түпнұсқа тілі</translation>
    </message>
    <message>
        <source>Of a translation: the language it was written in.</source>
        <translation>Аударма болса: қай тілде жазылғаны.</translation>
    </message>
    <message>
        <source>Two letters; Down shows the list.</source>
        <translation>Екі әріп; «төмен» пернесі тізімді ашады.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Surname first; a name without a surname stays whole.</source>
        <translation>Алдымен тегі; тегі жоқ есім тұтас жазылады.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалдары</translation>
    </message>
    <message>
        <source>Of the given name and the patronymic.</source>
        <translation>Аты мен әкесінің атының бас әріптері.</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Толық аты</translation>
    </message>
    <message>
        <source>Given name and patronymic in full.</source>
        <translation>Аты мен әкесінің аты толығымен.</translation>
    </message>
    <message>
        <source>Years of life</source>
        <translation>Өмір сүрген жылдары</translation>
    </message>
    <message>
        <source>Tells people of one name from each other.</source>
        <translation>Аттас адамдарды бір-бірінен ажыратады.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>What the person did: 340 editor, 730 translator, 220 compiler, 440 illustrator; in MARC 21 a word.</source>
        <translation>Тұлғаның атқарғаны: 340 редактор, 730 аудармашы, 220 құрастырушы, 440 суретші; MARC 21-де сөзбен жазылады.</translation>
    </message>
    <message>
        <source>Corporate body</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>An organization that is responsible for the content.</source>
        <translation>Мазмұнына жауапты ұйым.</translation>
    </message>
    <message>
        <source>Subordinate unit</source>
        <translation>Бөлімшесі</translation>
    </message>
    <message>
        <source>A department or branch of the body.</source>
        <translation>Ұйымның бөлімі немесе филиалы.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Title proper as on the title page; the only field a record cannot do without.</source>
        <translation>Титулдық беттегі негізгі атау; жазбаға міндетті жалғыз өріс.</translation>
    </message>
    <message>
        <source>Parallel title</source>
        <translation>Параллель атауы</translation>
    </message>
    <message>
        <source>The title in another language, from the title page.</source>
        <translation>Титулдық беттегі басқа тілдегі атау.</translation>
    </message>
    <message>
        <source>Material designation</source>
        <translation>Материалдың белгіленуі</translation>
    </message>
    <message>
        <source>The general material designation, without brackets.</source>
        <translation>Материалдың жалпы белгіленуі, жақшасыз.</translation>
    </message>
    <message>
        <source>Other title information</source>
        <translation>Атауға қатысты мәлімет</translation>
    </message>
    <message>
        <source>What explains the title: genre, purpose, readers.</source>
        <translation>Атауды түсіндіретін мәлімет: жанры, мақсаты, оқырманы.</translation>
    </message>
    <message>
        <source>Number of the part</source>
        <translation>Бөлімнің нөмірі</translation>
    </message>
    <message>
        <source>Volume, book or issue as written in the edition.</source>
        <translation>Том, кітап немесе шығарылым, басылымда жазылғандай.</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>Бөлімнің атауы</translation>
    </message>
    <message>
        <source>The title of this part alone.</source>
        <translation>Тек осы бөлімнің атауы.</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Жауапкершілік туралы мәлімет</translation>
    </message>
    <message>
        <source>Authors as on the title page, in its words.</source>
        <translation>Авторлар титулдық беттегі сөздермен.</translation>
    </message>
    <message>
        <source>Further responsibility</source>
        <translation>Жауапкершілік туралы келесі мәлімет</translation>
    </message>
    <message>
        <source>Editors, translators, compilers, as printed. Several are parted by a semicolon.</source>
        <translation>Редакторлар, аудармашылар, құрастырушылар, басылғандай. Бірнешеуі нүктелі үтірмен бөлінеді.</translation>
    </message>
    <message>
        <source>Another title it is looked for by: of the cover, of the spine.</source>
        <translation>Іздейтін басқа атау: мұқабадағы, түптегі.</translation>
    </message>
    <message>
        <source>Edition statement</source>
        <translation>Басылым туралы мәлімет</translation>
    </message>
    <message>
        <source>As in the book, shortened by the rules.</source>
        <translation>Кітаптағыдай, ереже бойынша қысқартылып.</translation>
    </message>
    <message>
        <source>Responsibility of the edition</source>
        <translation>Басылымға жауаптылар</translation>
    </message>
    <message>
        <source>Who prepared this edition.</source>
        <translation>Осы басылымды дайындағандар.</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Басылым орны</translation>
    </message>
    <message>
        <source>The city as printed. Several are parted by a semicolon.</source>
        <translation>Қала, басылғандай. Бірнешеуі нүктелі үтірмен бөлінеді.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Баспасы</translation>
    </message>
    <message>
        <source>The name without quotation marks. Several are parted by a semicolon.</source>
        <translation>Атауы тырнақшасыз. Бірнешеуі нүктелі үтірмен бөлінеді.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Of a set its years; a serial that still appears ends with a dash.</source>
        <translation>Көп томдықтың жылдары; әлі шығып жатқан басылым сызықшамен аяқталады.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Pages of a book, the pages on which an article stands.</source>
        <translation>Кітаптың беттері, мақала орналасқан беттер.</translation>
    </message>
    <message>
        <source>Illustrations</source>
        <translation>Иллюстрациялары</translation>
    </message>
    <message>
        <source>What is in it beside the text.</source>
        <translation>Мәтіннен басқа не бар.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Height of the book in centimetres.</source>
        <translation>Кітаптың биіктігі, сантиметрмен.</translation>
    </message>
    <message>
        <source>Accompanying material</source>
        <translation>Қосымша материал</translation>
    </message>
    <message>
        <source>What goes with it and can be taken out.</source>
        <translation>Бірге берілетін, бөлек алуға болатын зат.</translation>
    </message>
    <message>
        <source>Title of the series</source>
        <translation>Серияның атауы</translation>
    </message>
    <message>
        <source>Without brackets; the number stands beside it.</source>
        <translation>Жақшасыз; нөмірі жанында тұрады.</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Сериядағы нөмірі</translation>
    </message>
    <message>
        <source>As printed.</source>
        <translation>Басылғандай.</translation>
    </message>
    <message>
        <source>How often it appears.</source>
        <translation>Қаншалықты жиі шығады.</translation>
    </message>
    <message>
        <source>The first and the last issue or year.</source>
        <translation>Алғашқы және соңғы шығарылымы немесе жылы.</translation>
    </message>
    <message>
        <source>The scale and the projection of a map.</source>
        <translation>Картаның масштабы мен проекциясы.</translation>
    </message>
    <message>
        <source>Score, parts, piano score.</source>
        <translation>Партитура, партиялар, клавир.</translation>
    </message>
    <message>
        <source>Type of the resource</source>
        <translation>Ресурстың түрі</translation>
    </message>
    <message>
        <source>Data, programs, and how much of them.</source>
        <translation>Деректер, бағдарламалар және олардың көлемі.</translation>
    </message>
    <message>
        <source>Title of the whole</source>
        <translation>Тұтас басылымның атауы</translation>
    </message>
    <message>
        <source>Type some words and choose the record: its title, author and imprint are taken.</source>
        <translation>Бірнеше сөз жазып, жазбаны таңдаңыз: оның атауы, авторы және шығыс деректері алынады.</translation>
    </message>
    <message>
        <source>Number of the volume</source>
        <translation>Томның нөмірі</translation>
    </message>
    <message>
        <source>Its number in the set, as printed.</source>
        <translation>Көп томдықтағы нөмірі, басылғандай.</translation>
    </message>
    <message>
        <source>Control number of the whole</source>
        <translation>Тұтас басылым жазбасының нөмірі</translation>
    </message>
    <message>
        <source>Filled in when the record is chosen; the two are linked by it.</source>
        <translation>Жазба таңдалғанда өзі толады; екі жазба осы арқылы байланысады.</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Құжаттың атауы</translation>
    </message>
    <message>
        <source>Type some words and choose the record: its title and imprint are taken.</source>
        <translation>Бірнеше сөз жазып, жазбаны таңдаңыз: оның атауы мен шығыс деректері алынады.</translation>
    </message>
    <message>
        <source>Author of the document</source>
        <translation>Құжаттың авторы</translation>
    </message>
    <message>
        <source>The author of the book in which it stands.</source>
        <translation>Мақала жарияланған кітаптың авторы.</translation>
    </message>
    <message>
        <source>Its place of publication</source>
        <translation>Оның басылым орны</translation>
    </message>
    <message>
        <source>Of a book; a journal goes without.</source>
        <translation>Кітап үшін; журналға жазылмайды.</translation>
    </message>
    <message>
        <source>Its publisher</source>
        <translation>Оның баспасы</translation>
    </message>
    <message>
        <source>Its year</source>
        <translation>Оның жылы</translation>
    </message>
    <message>
        <source>The year of the issue or of the book.</source>
        <translation>Нөмірдің немесе кітаптың жылы.</translation>
    </message>
    <message>
        <source>Its imprint</source>
        <translation>Оның шығыс деректері</translation>
    </message>
    <message>
        <source>Place, publisher and year of the document.</source>
        <translation>Құжаттың басылым орны, баспасы және жылы.</translation>
    </message>
    <message>
        <source>Volume, issue, date</source>
        <translation>Том, нөмір, күн</translation>
    </message>
    <message>
        <source>Where in it: the number of the issue, the day of the newspaper.</source>
        <translation>Қай жерінде: журналдың нөмірі, газеттің күні.</translation>
    </message>
    <message>
        <source>Its control number</source>
        <translation>Оның жазба нөмірі</translation>
    </message>
    <message>
        <source>What has no field of its own.</source>
        <translation>Өз өрісі жоқ мәлімет.</translation>
    </message>
    <message>
        <source>Where the list of literature stands.</source>
        <translation>Әдебиеттер тізімі қай жерде.</translation>
    </message>
    <message>
        <source>Works in the book; they are found by a search, too.</source>
        <translation>Кітаптағы шығармалар; олар да іздеуде табылады.</translation>
    </message>
    <message>
        <source>What it is about, in a few sentences.</source>
        <translation>Не туралы екені, бірнеше сөйлеммен.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Айдар</translation>
    </message>
    <message>
        <source>What it is about, as the catalogue words it: the list proposes what is there.</source>
        <translation>Не туралы екені, каталогтағы сөзбен: тізім бар айдарларды ұсынады.</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>Қосалқы айдар</translation>
    </message>
    <message>
        <source>Narrows the heading. Several are parted by a semicolon.</source>
        <translation>Айдарды нақтылайды. Бірнешеуі нүктелі үтірмен бөлінеді.</translation>
    </message>
    <message>
        <source>Words it should be found by, parted by a semicolon.</source>
        <translation>Табылуға тиіс сөздер, нүктелі үтірмен бөлінеді.</translation>
    </message>
    <message>
        <source>Class mark of the Universal Decimal Classification.</source>
        <translation>Әмбебап ондық жіктеу индексі.</translation>
    </message>
    <message>
        <source>Class mark of the Library-Bibliographic Classification.</source>
        <translation>Кітапханалық-библиографиялық жіктеу индексі.</translation>
    </message>
    <message>
        <source>Shelf class</source>
        <translation>Сөре индексі</translation>
    </message>
    <message>
        <source>The class mark under which it stands on the shelf.</source>
        <translation>Сөреде тұратын жіктеу индексі.</translation>
    </message>
    <message>
        <source>The first letter of the heading and its number in the table.</source>
        <translation>Тақырыптың бірінші әрпі және оның кестедегі нөмірі.</translation>
    </message>
    <message>
        <source>The whole address.</source>
        <translation>Мекенжайы толығымен.</translation>
    </message>
    <message>
        <source>Note on the address</source>
        <translation>Мекенжай туралы ескертпе</translation>
    </message>
    <message>
        <source>The day on which it was looked at.</source>
        <translation>Қаралған күні.</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ресей</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Өзбекстан</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Қырғызстан</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Түркия</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Қытай</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Моңғолия</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Ұлыбритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>АҚШ</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Толтырылмаған: %1.</translation>
    </message>
    <message>
        <source>%1 is no ISBN.</source>
        <translation>ISBN емес: %1.</translation>
    </message>
    <message>
        <source>The check digit of the ISBN %1 is wrong.</source>
        <translation>ISBN бақылау саны қате: %1.</translation>
    </message>
    <message>
        <source>%1 is no right ISSN.</source>
        <translation>ISSN қате: %1.</translation>
    </message>
    <message>
        <source>There is no year in “%1”.</source>
        <translation>Мұнда жыл жоқ: «%1».</translation>
    </message>
    <message>
        <source>The year lies ahead: %1.</source>
        <translation>Бұл жыл әлі келген жоқ: %1.</translation>
    </message>
    <message>
        <source>%1 is no code of a language.</source>
        <translation>Тіл коды емес: %1.</translation>
    </message>
    <message>
        <source>%1 is no code of a country.</source>
        <translation>Ел коды емес: %1.</translation>
    </message>
    <message>
        <source>The title has Kazakh letters, the language is Russian: “%1”.</source>
        <translation>Атауында қазақ әріптері бар, ал тілі орысша делінген: «%1».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Жол %1: %2</translation>
    </message>
    <message>
        <source>it begins with no tag of three digits.</source>
        <translation>басында үш таңбалы белгі жоқ.</translation>
    </message>
    <message>
        <source>behind the tag stand two indicators and a blank, # for none.</source>
        <translation>белгіден кейін екі индикатор мен бос орын тұрады, индикатор жоқ болса # жазылады.</translation>
    </message>
    <message>
        <source>behind $ stands the code of a subfield.</source>
        <translation>$ белгісінен кейін ішкі өрістің коды тұрады.</translation>
    </message>
    <message>
        <source>a brace is written {lcub}, a dollar sign {dollar}.</source>
        <translation>фигуралы жақша {lcub}, доллар белгісі {dollar} деп жазылады.</translation>
    </message>
    <message>
        <source>a record has one leader of 24 characters.</source>
        <translation>жазбада 24 таңбадан тұратын бір ғана маркер болады.</translation>
    </message>
    <message>
        <source>The file has no author marks: a line is a beginning and its number, parted by a comma.</source>
        <translation>Файлда авторлық белгілер жоқ: әр жолда сөз басы мен оның нөмірі үтір арқылы жазылады.</translation>
    </message>
    <message>
        <source>This is no table of author marks: lines that are marks: %1, others: %2. The table of the library stays as it was.</source>
        <translation>Бұл авторлық белгілер кестесі емес: белгісі бар жолдар: %1, басқалары: %2. Кітапхананың кестесі бұрынғыдай қалады.</translation>
    </message>
    <message>
        <source>hardback</source>
        <translation>қатты мұқаба</translation>
    </message>
    <message>
        <source>1500 tenge</source>
        <translation>1500 тг.</translation>
    </message>
    <message>
        <source>Auezov</source>
        <translation>Әуезов</translation>
    </message>
    <message>
        <source>M. O.</source>
        <translation>М. О.</translation>
    </message>
    <message>
        <source>Mukhtar Omarkhanuly</source>
        <translation>Мұхтар Омарханұлы</translation>
    </message>
    <message>
        <source>National Bureau of Translations</source>
        <translation>Ұлттық аударма бюросы</translation>
    </message>
    <message>
        <source>The Path of Abai</source>
        <translation>Абай жолы</translation>
    </message>
    <message>
        <source>Abai zholy</source>
        <translation>Путь Абая</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>an epic novel</source>
        <translation>роман-эпопея</translation>
    </message>
    <message>
        <source>Book 1</source>
        <translation>1-кітап</translation>
    </message>
    <message>
        <source>Poems</source>
        <translation>Поэмалар</translation>
    </message>
    <message>
        <source>Mukhtar Auezov</source>
        <translation>Мұхтар Әуезов</translation>
    </message>
    <message>
        <source>compiled by K. Tazhibayeva</source>
        <translation>құраст. Қ. Тәжібаева</translation>
    </message>
    <message>
        <source>2nd ed., enlarged</source>
        <translation>2-бас., толықт.</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Zhazushy</source>
        <translation>Жазушы</translation>
    </message>
    <message>
        <source>384 p.</source>
        <translation>384 б.</translation>
    </message>
    <message>
        <source>ill., portr.</source>
        <translation>сур., портр.</translation>
    </message>
    <message>
        <source>21 cm</source>
        <translation>21 см</translation>
    </message>
    <message>
        <source>Literary Monuments</source>
        <translation>Әдеби жәдігерлер</translation>
    </message>
    <message>
        <source>no. 3</source>
        <translation>3-шығ.</translation>
    </message>
    <message>
        <source>5 times a week</source>
        <translation>Аптасына 5 рет</translation>
    </message>
    <message>
        <source>1951, no. 1–306</source>
        <translation>1951, № 1–306</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>Партитура</translation>
    </message>
    <message>
        <source>Collected Works</source>
        <translation>Шығармалар</translation>
    </message>
    <message>
        <source>Vol. 2</source>
        <translation>Т. 2</translation>
    </message>
    <message>
        <source>Syr Boiy</source>
        <translation>Сыр бойы</translation>
    </message>
    <message>
        <source>Almaty : Kazygurt, 2007</source>
        <translation>Алматы : Қазығұрт, 2007</translation>
    </message>
    <message>
        <source>18 February</source>
        <translation>18 ақпан</translation>
    </message>
    <message>
        <source>Bibliography: p. 370–382</source>
        <translation>Библиогр.: 370–382 б.</translation>
    </message>
    <message>
        <source>Kazakh literature</source>
        <translation>Қазақ әдебиеті</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Syr Darya; local history</source>
        <translation>Сырдария; өлкетану</translation>
    </message>
    <message>
        <source>viewed on 27.02.2020</source>
        <translation>қаралған күні: 27.02.2020</translation>
    </message>
    <message>
        <source>The title is not removed, it is in use. Copies: %1; in digitization: %2; volumes and articles: %3; holds: %4; subscriptions: %5.</source>
        <translation>Басылым жойылған жоқ, ол пайдаланылып тұр. Даналар: %1; цифрландыруда: %2; томдар мен мақалалар: %3; брондаулар: %4; жазылымдар: %5.</translation>
    </message>
</context>
<context>
    <name>CopyLabels</name>
    <message>
        <source>There is nothing to print a label of: no copies.</source>
        <translation>Заттаңба басатын ештеңе жоқ: даналар жоқ.</translation>
    </message>
    <message>
        <source>Reading the copies</source>
        <translation>Даналарды оқу</translation>
    </message>
    <message>
        <source>All copies: %1</source>
        <translation>Барлық дана: %1</translation>
    </message>
    <message>
        <source>The chosen copy</source>
        <translation>Таңдалған дана</translation>
    </message>
    <message>
        <source>Choose records of the list first.</source>
        <translation>Алдымен тізімнен жазбаларды таңдаңыз.</translation>
    </message>
    <message>
        <source>So many labels are not printed at once. Choose at most this number of records: %1.</source>
        <translation>Мұнша заттаңба бірден басылмайды. Таңдауға болатын ең көп жазба саны: %1.</translation>
    </message>
    <message>
        <source>Chosen records: %1</source>
        <translation>Таңдалған жазбалар: %1</translation>
    </message>
    <message>
        <source>Chosen copies: %1</source>
        <translation>Таңдалған даналар: %1</translation>
    </message>
</context>
<context>
    <name>CopySubject</name>
    <message>
        <source>What you typed about copy %1 is not saved. It is kept and stands there again when the form of this copy is opened.</source>
        <translation>Дана %1 туралы жазғаныңыз сақталған жоқ. Ол жоғалмайды: осы дананың нысаны ашылғанда қайта тұрады.</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>lent until %1</source>
        <translation>оқырманда, қайтару мерзімі: %1</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Сақтау орны</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
    </message>
</context>
<context>
    <name>DoubtTables</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Атауға қатысты мәлімет</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторлары</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Жауапкершілік туралы мәлімет</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Баспасы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Сериясы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
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
        <source>Subjects</source>
        <translation>Пәндік айдарлар</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>No. in the catalogue</source>
        <translation>Каталогтағы №</translation>
    </message>
    <message>
        <source>Perhaps this title, which was there</source>
        <translation>Бұрыннан бар, мүмкін, осы атау</translation>
    </message>
    <message>
        <source>Why in doubt</source>
        <translation>Күмән себебі</translation>
    </message>
    <message>
        <source>Likeness, of 100</source>
        <translation>Ұқсастығы, 100-ден</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Басылым орны</translation>
    </message>
    <message>
        <source>Imported or chosen title</source>
        <translation>Импортталған не таңдалған атау</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Қалады</translation>
    </message>
    <message>
        <source>Goes, when it is one title</source>
        <translation>Бір атау болса, кетеді</translation>
    </message>
</context>
<context>
    <name>HoldingsExport</name>
    <message>
        <source>Titles with copies, Excel workbook (%1)</source>
        <translation>Атаулар және олардың даналары, Excel кітабы (%1)</translation>
    </message>
    <message>
        <source>Titles with copies, CSV (%1)</source>
        <translation>Атаулар және олардың даналары, CSV (%1)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Saved as %1. Rows: %2.</source>
        <translation>Сақталды: %1. Жол саны: %2.</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
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
        <source>Record no.</source>
        <translation>Жазба №</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Файлдағы орны</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортталды</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Қайталанған</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>there already; its copies are added</source>
        <translation>бұрыннан бар; даналары қосылады</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>бұрыннан бар</translation>
    </message>
    <message>
        <source>imported, to be decided</source>
        <translation>алынады, шешім күтеді</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Copies not added</source>
        <translation>Қосылмайтын даналар</translation>
    </message>
    <message>
        <source>Likeness, of 100</source>
        <translation>Ұқсастығы, 100-ден</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Алынбаған</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>records: %1</source>
        <translation>жазбалар: %1</translation>
    </message>
    <message>
        <source>new titles: %1</source>
        <translation>жаңа атаулар: %1</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>даналар: %1</translation>
    </message>
    <message>
        <source>already in the catalogue: %1</source>
        <translation>каталогта бар: %1</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>бүлінген: %1</translation>
    </message>
    <message>
        <source>not for the catalogue (headings, or without a title): %1</source>
        <translation>каталогқа жатпайды (авторитеттік немесе атауы жоқ): %1</translation>
    </message>
    <message>
        <source>with a text to look at: %1</source>
        <translation>мәтінін тексеру керек: %1</translation>
    </message>
    <message>
        <source>to be decided: %1</source>
        <translation>шешім күтеді: %1</translation>
    </message>
    <message>
        <source>copies for titles that are there: %1</source>
        <translation>бұрыннан бар атауларға даналар: %1</translation>
    </message>
    <message>
        <source>copies already there: %1</source>
        <translation>бұрыннан бар даналар: %1</translation>
    </message>
    <message>
        <source>copies left out: %1</source>
        <translation>алынбаған даналар: %1</translation>
    </message>
    <message>
        <source>The import was stopped. What had been taken in is in the catalogue.</source>
        <translation>Импорт тоқтатылды. Қабылданып үлгерген жазбалар каталогта.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken in.</source>
        <translation>Импорт тоқтатылды. Ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Импорт аяқталды.</translation>
    </message>
    <message>
        <source>Nothing was taken in: everything is in the catalogue already.</source>
        <translation>Ештеңе алынған жоқ: бәрі каталогта бар.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Импорттың күшін жою</translation>
    </message>
    <message>
        <source>Undo the import of %1 (titles: %2, copies: %3)</source>
        <translation>Импорттың күшін жою: %1 (атаулар: %2, даналар: %3)</translation>
    </message>
    <message>
        <source>File: %1. Titles that came with it: %2; copies: %3. They are taken out of the catalogue. What was changed by hand since stays. This cannot be taken back.</source>
        <translation>Файл: %1. Онымен келген атаулар: %2; даналар: %3. Олар каталогтен алынады. Содан бері қолмен өзгертілгендері қалады. Бұл әрекетті кері қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>The import was undone. Taken out of the catalogue: titles %1, copies %2.</source>
        <translation>Импорттың күші жойылды. Каталогтен алынған атаулар: %1, даналар: %2.</translation>
    </message>
    <message>
        <source>What was changed by hand or is needed elsewhere stays: titles %1, copies %2.</source>
        <translation>Қолмен өзгертілгені не басқаға керегі қалды. Атаулар: %1, даналар: %2.</translation>
    </message>
    <message>
        <source>new places: %1</source>
        <translation>жаңа орындар: %1</translation>
    </message>
</context>
<context>
    <name>QueueRecords</name>
    <message>
        <source>Putting titles on the digitization queue</source>
        <translation>Атауларды цифрлау кезегіне қою</translation>
    </message>
    <message>
        <source>Put on the digitization queue: %1.</source>
        <translation>Цифрлау кезегіне қойылды: %1.</translation>
    </message>
    <message>
        <source>Already there, or not to be put there: %1.</source>
        <translation>Кезекте бұрыннан бар немесе қоюға болмайды: %1.</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>A file for each format</source>
        <translation>Әр форматқа бөлек файл</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Exported to %1. Records: %2.</source>
        <translation>Экспортталды: %1. Жазбалар: %2.</translation>
    </message>
    <message>
        <source>These files are there already: %1. They are replaced by the export, and what is in them is lost.</source>
        <translation>Бұл файлдар бұрыннан бар: %1. Экспорт оларды алмастырады, ішіндегісі жоғалады.</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Файлдарды алмастыру</translation>
    </message>
    <message>
        <source>Keep the files</source>
        <translation>Файлдарды сақтап қалу</translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>Файлдар бұрыннан бар</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>no copies</source>
        <translation>данасы жоқ</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>0 / %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
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
        <source>On the shelf</source>
        <translation>Сөреде</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Another catalogue of the list is called “%1”.</source>
        <translation>Тізімде «%1» деп аталатын басқа каталог бар.</translation>
    </message>
    <message>
        <source>There is no such catalogue in the list.</source>
        <translation>Тізімде мұндай каталог жоқ.</translation>
    </message>
    <message>
        <source>The catalogue needs a name.</source>
        <translation>Каталогтың атауын енгізіңіз.</translation>
    </message>
    <message>
        <source>Records can be asked for as MARC 21 or UNIMARC.</source>
        <translation>Жазбаларды MARC 21 немесе UNIMARC пішімінде сұратуға болады.</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>байланыс жоқ</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>уақытында жауап бермеді</translation>
    </message>
    <message>
        <source>refused the question</source>
        <translation>сұрауды қабылдамады</translation>
    </message>
    <message>
        <source>answered with records that cannot be read</source>
        <translation>оқылмайтын жазбалар жіберді</translation>
    </message>
    <message numerus="yes">
        <source>answered: %n record(s)</source>
        <translation>
            <numerusform>жауап берді: %n жазба</numerusform>
            <numerusform>жауап берді: %n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>has no database with this name</source>
        <translation>мұндай атаулы дерекқоры жоқ</translation>
    </message>
    <message>
        <source>does not search by this index</source>
        <translation>бұл индекс бойынша іздемейді</translation>
    </message>
    <message>
        <source>answers only with a login</source>
        <translation>кіру деректерінсіз жауап бермейді</translation>
    </message>
    <message>
        <source>has no records in this format</source>
        <translation>бұл пішімде жазбалары жоқ</translation>
    </message>
    <message>
        <source>An address of Z39.50 is host:port/database, one of SRU begins with http:// or https://; of a file it is its whole path.</source>
        <translation>Z39.50 мекенжайы — host:port/database түрінде, SRU мекенжайы http:// немесе https:// деп басталады; файлдың мекенжайы — оның толық жолы.</translation>
    </message>
    <message>
        <source>The index is a number (Z39.50) or a name like bath.isbn (SRU); a file has none.</source>
        <translation>Индекс — сан (Z39.50) немесе bath.isbn сияқты атау (SRU); файлда индекс болмайды.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>answered: nothing found</source>
        <translation>жауап берді: ештеңе табылмады</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchEdit</name>
    <message>
        <source>Choose records of the list first.</source>
        <translation>Алдымен тізімнен жазбаларды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchSheet</name>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>Ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Бұрын және кейін</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Алдын ала қараудың барысы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CandidateTable</name>
    <message>
        <source>Records of other catalogues side by side</source>
        <translation>Басқа каталогтардың жазбалары қатар тұр</translation>
    </message>
    <message>
        <source>Take this record</source>
        <translation>Осы жазбаны алу</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Келесі жазба</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Алдыңғы жазба</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Формаға оралу</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CandidateView</name>
    <message>
        <source>Take this record (Enter)</source>
        <translation>Осы жазбаны алу (Enter)</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Сұрауды тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Other catalogues</source>
        <translation>Басқа каталогтар</translation>
    </message>
    <message>
        <source>Asking other catalogues</source>
        <translation>Басқа каталогтардан сұралып жатыр</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>сұралып жатыр…</translation>
    </message>
    <message>
        <source>stopped before it answered</source>
        <translation>жауап бермей тұрып тоқтатылды</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CataloguePage</name>
    <message>
        <source>Import records…</source>
        <translation>Жазбаларды импорттау…</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Есім нұсқалары</translation>
    </message>
    <message>
        <source>There is no such copy any more.</source>
        <translation>Мұндай дана енді жоқ.</translation>
    </message>
    <message>
        <source>Choose a record of the catalogue first.</source>
        <translation>Алдымен каталогтан жазба таңдаңыз.</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>Сипаттама көшірілді.</translation>
    </message>
    <message>
        <source>MARC, ISO 2709 (%1)</source>
        <translation>MARC, ISO 2709 (%1)</translation>
    </message>
    <message>
        <source>MARCXML (%1)</source>
        <translation>MARCXML (%1)</translation>
    </message>
    <message>
        <source>Export the whole list</source>
        <translation>Бүкіл тізімді экспорттау</translation>
    </message>
    <message>
        <source>Export the marked records: %1</source>
        <translation>Белгіленген жазбаларды экспорттау: %1</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Тізімдегілерді экспорттау</translation>
    </message>
    <message>
        <source>MARC, ISO 2709</source>
        <translation>MARC, ISO 2709</translation>
    </message>
    <message>
        <source>MARCXML</source>
        <translation>MARCXML</translation>
    </message>
    <message>
        <source>New record (Shift+F3)</source>
        <translation>Жаңа жазба (Shift+F3)</translation>
    </message>
    <message>
        <source>Mark two records of the list first: the space bar marks the row.</source>
        <translation>Алдымен тізімнен екі жазбаны белгілеңіз: жолды бос орын пернесі белгілейді.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyActionForm</name>
    <message>
        <source>Number of the document</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Құжаттың күні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Copy %1 is lost</source>
        <translation>Дана жоғалды: %1</translation>
    </message>
    <message>
        <source>Copy %1 is damaged</source>
        <translation>Дана бүлінді: %1</translation>
    </message>
    <message>
        <source>Write off copy %1</source>
        <translation>Дананы есептен шығару: %1</translation>
    </message>
    <message>
        <source>Write the day as 03.02.2026.</source>
        <translation>Күнді былай жазыңыз: 03.02.2026.</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>Дана %1: %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyBatchSheet</name>
    <message>
        <source>Place</source>
        <translation>Сақтау орны</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Беру тәртібі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Find and replace in the shelf mark</source>
        <translation>Орналастыру шифрынан тауып, ауыстыру</translation>
    </message>
    <message>
        <source>Find and replace in the note</source>
        <translation>Ескертпеден тауып, ауыстыру</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Не өзгертіледі</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Жаңа мәні</translation>
    </message>
    <message>
        <source>Capital and small letters are the same</source>
        <translation>Бас әріп пен кіші әріпті ажыратпау</translation>
    </message>
    <message>
        <source>Only where it is the whole value</source>
        <translation>Тек мән тұтасымен сәйкес келсе</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>сақтау орны көрсетілмеген</translation>
    </message>
    <message>
        <source>Change the chosen copies: %1</source>
        <translation>Таңдалған даналарды өзгерту: %1</translation>
    </message>
    <message>
        <source>The chosen records have no copies.</source>
        <translation>Таңдалған жазбалардың даналары жоқ.</translation>
    </message>
    <message>
        <source>This is no price: 1500 or 1500,50.</source>
        <translation>Бұл баға емес. Мысалы: 1500 немесе 1500,50.</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Нені іздеу керегін жазыңыз.</translation>
    </message>
    <message>
        <source>The places are being read…</source>
        <translation>Сақтау орындары оқылуда…</translation>
    </message>
    <message>
        <source>Change of the chosen copies</source>
        <translation>Таңдалған даналарды өзгерту</translation>
    </message>
    <message>
        <source>Choose a place.</source>
        <translation>Сақтау орнын таңдаңыз.</translation>
    </message>
    <message>
        <source>Accompanying parts</source>
        <translation>Қосымша бөліктер</translation>
    </message>
    <message>
        <source>Change all copies of the chosen titles (%1): %2</source>
        <translation>Таңдалған атаулардың (%1) барлық даналарын өзгерту: %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyEditor</name>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Price, ₸</source>
        <translation>Бағасы, ₸</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Беру тәртібі</translation>
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
        <source>Account</source>
        <translation>Есебі</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Қайда тұр</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Сақталуы</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>сақтау орны көрсетілмеген</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Дана %1</translation>
    </message>
    <message>
        <source>Here is again what you typed before; it is not saved yet.</source>
        <translation>Бұрын тергеніңіз қайтадан осында; ол әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Here is again what you typed before. The copy was changed meanwhile; look before you save.</source>
        <translation>Бұрын жазғаныңыз қайта тұр. Дана бұл арада өзгертілген; сақтамас бұрын қараңыз.</translation>
    </message>
    <message>
        <source>The price is an amount in tenge, as 1500 or 1500,50.</source>
        <translation>Баға теңгемен жазылады, мысалы: 1500 немесе 1500,50.</translation>
    </message>
    <message>
        <source>Write the day as 03.02.2026.</source>
        <translation>Күнді былай жазыңыз: 03.02.2026.</translation>
    </message>
    <message>
        <source>Saved: copy %1</source>
        <translation>Сақталды: дана %1</translation>
    </message>
    <message>
        <source>The same was changed meanwhile. What you typed stays here, but it cannot be saved over that; close and look at the copy again.</source>
        <translation>Дәл осы бұл арада өзгертілді. Жазғаныңыз осында қалады, бірақ оның үстінен сақталмайды; жабыңыз да, дананы қайта қараңыз.</translation>
    </message>
    <message>
        <source>The copy was changed meanwhile; here is what it is now.</source>
        <translation>Дана бұл арада өзгертілді; қазіргі күйі осында.</translation>
    </message>
    <message>
        <source>The copy was changed meanwhile; what you typed is kept.</source>
        <translation>Дана бұл арада өзгертілді; жазғаныңыз сақталды.</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>Дана %1: %2</translation>
    </message>
    <message>
        <source>Accompanying parts</source>
        <translation>Қосымша бөліктер</translation>
    </message>
    <message>
        <source>map, disc</source>
        <translation>карта, диск</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyForm</name>
    <message>
        <source>Add the copy</source>
        <translation>Дананы қосу</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Сақтау орны</translation>
    </message>
    <message>
        <source>Price, ₸</source>
        <translation>Бағасы, ₸</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Беру тәртібі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>келесі нөмір</translation>
    </message>
    <message>
        <source>The price is an amount in tenge, as 1500 or 1500,50.</source>
        <translation>Баға теңгемен жазылады, мысалы: 1500 немесе 1500,50.</translation>
    </message>
    <message>
        <source>Copy %1 was added.</source>
        <translation>Дана қосылды, түгендеу нөмірі: %1.</translation>
    </message>
    <message>
        <source>Series of the inventory number</source>
        <translation>Түгендеу нөмірінің сериясы</translation>
    </message>
    <message>
        <source>%1, next: %2</source>
        <translation>%1, келесісі: %2</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
    </message>
    <message>
        <source>More copies</source>
        <translation>Тағы даналар</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>Дана саны</translation>
    </message>
    <message>
        <source>Copies were added: %1 to %2.</source>
        <translation>Даналар қосылды: %1 – %2.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyPanel</name>
    <message>
        <source>There are no copies of this title.</source>
        <translation>Бұл атаудың данасы жоқ.</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Дана қосу</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>History of the copy</source>
        <translation>Дананың тарихы</translation>
    </message>
    <message>
        <source>Nothing has happened to this copy yet.</source>
        <translation>Бұл дананың тарихы әзірге бос.</translation>
    </message>
    <message>
        <source>Choose a copy to see what happened to it.</source>
        <translation>Тарихын көру үшін дананы таңдаңыз.</translation>
    </message>
    <message>
        <source>Lent to card %1, due %2</source>
        <translation>Берілді: билет %1, мерзімі %2</translation>
    </message>
    <message>
        <source>Returned by card %1</source>
        <translation>Қайтарылды: билет %1</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>Алдымен дананы таңдаңыз.</translation>
    </message>
    <message>
        <source>Lent to a forgotten reader, due %1</source>
        <translation>Деректері өшірілген оқырманға берілді, мерзімі %1</translation>
    </message>
    <message>
        <source>Returned by a forgotten reader</source>
        <translation>Деректері өшірілген оқырман қайтарды</translation>
    </message>
    <message>
        <source>Lent to a reader, due %1</source>
        <translation>Оқырманға берілді, мерзімі %1</translation>
    </message>
    <message>
        <source>Returned by a reader</source>
        <translation>Оқырман қайтарды</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DoubtView</name>
    <message>
        <source>One title (Enter)</source>
        <translation>Бір атау (Enter)</translation>
    </message>
    <message>
        <source>Two titles (Shift+Enter)</source>
        <translation>Екі атау (Shift+Enter)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге оралу (Esc)</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Шешім күтеді</translation>
    </message>
    <message>
        <source>Imported titles that may be there already. One title: the copies go over to the title that was there, and the imported one goes. Two titles: both stay, and no import asks again.</source>
        <translation>Бұрыннан бар болуы мүмкін импортталған атаулар. Бір атау: даналар бұрыннан бар атауға көшеді, импортталғаны жойылады. Екі атау: екеуі де қалады, импорт бұл туралы қайта сұрамайды.</translation>
    </message>
    <message>
        <source>Records to be decided</source>
        <translation>Шешім күтетін жазбалар</translation>
    </message>
    <message>
        <source>The two records side by side</source>
        <translation>Екі жазба қатар</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Шешім күтетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Choose a pair above.</source>
        <translation>Жоғарыдан жұпты таңдаңыз.</translation>
    </message>
    <message>
        <source>pairs: %1</source>
        <translation>жұптар: %1</translation>
    </message>
    <message>
        <source>Titles merged: %1. Copies that went over: %2.</source>
        <translation>Біріктірілген атаулар: %1. Көшкен даналар: %2.</translation>
    </message>
    <message>
        <source>Decided as two titles, pairs: %1.</source>
        <translation>Екі атау деп шешілді, жұптар: %1.</translation>
    </message>
    <message>
        <source>One title: its copies go over</source>
        <translation>Бір атау: даналары көшеді</translation>
    </message>
    <message>
        <source>Two titles: do not ask again</source>
        <translation>Екі атау: қайта сұралмайды</translation>
    </message>
    <message>
        <source>Open the title that was there</source>
        <translation>Бұрыннан бар атауды ашу</translation>
    </message>
    <message>
        <source>Add what only the titles that go have</source>
        <translation>Тек кететін атауларда барды қосу</translation>
    </message>
    <message>
        <source>Add what only the title that goes has (fields: %1)</source>
        <translation>Тек кететін атауда барды қосу (өрістер: %1)</translation>
    </message>
    <message>
        <source>Open the other title</source>
        <translation>Екінші атауды ашу</translation>
    </message>
    <message>
        <source>ISBN, notes and subjects</source>
        <translation>ISBN, ескертпелер мен тақырыптар</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DuplicateCard</name>
    <message>
        <source>Add a copy to it</source>
        <translation>Оған дана қосу</translation>
    </message>
    <message>
        <source>Ask other catalogues</source>
        <translation>Басқа каталогтардан сұрау</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Оны ашу</translation>
    </message>
    <message>
        <source>The catalogue has this edition: %1.</source>
        <translation>Бұл басылым каталогта бар: %1.</translation>
    </message>
    <message>
        <source>The catalogue has a similar edition: %1.</source>
        <translation>Каталогта ұқсас басылым бар: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FacetPane</name>
    <message>
        <source>Availability</source>
        <translation>Қолда бары</translation>
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
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>On the shelf now</source>
        <translation>Қазір сөреде</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Азырақ көрсету</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Барлығын көрсету (%1)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Сақтау орны</translation>
    </message>
    <message>
        <source>from</source>
        <translation>бастап</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Қай жылдан бастап</translation>
    </message>
    <message>
        <source>to</source>
        <translation>дейін</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>Қай жылға дейін</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Open the error file</source>
        <translation>Қателер файлын ашу</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Шешу…</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Алғашқы жазбалар</translation>
    </message>
    <message>
        <source>Records to be decided</source>
        <translation>Шешім күтетін жазбалар</translation>
    </message>
    <message>
        <source>Records that are not taken, and notes</source>
        <translation>Алынбайтын жазбалар мен ескертпелер</translation>
    </message>
    <message>
        <source>There is no record that can be taken.</source>
        <translation>Қабылдауға жарайтын жазба жоқ.</translation>
    </message>
    <message>
        <source>No record is doubtful.</source>
        <translation>Күмәнді жазба жоқ.</translation>
    </message>
    <message>
        <source>Every record can be taken.</source>
        <translation>Барлық жазбаны алуға болады.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Each record by itself</source>
        <translation>Әр жазба бойынша</translation>
    </message>
    <message>
        <source>Take records with unreadable characters, each shown as �</source>
        <translation>Оқылмайтын таңбасы бар жазбаларды алу (таңба � болып көрінеді)</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Импорт барысы</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл оқылып жатыр…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Қаралуда: %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Шешім күтеді</translation>
    </message>
    <message>
        <source>Not taken, and notes</source>
        <translation>Алынбағандар мен ескертпелер</translation>
    </message>
    <message>
        <source>To be decided (%1)</source>
        <translation>Шешім күтеді (%1)</translation>
    </message>
    <message>
        <source>Not taken, and notes (%1)</source>
        <translation>Алынбаған және ескертпелер (%1)</translation>
    </message>
    <message>
        <source>several encodings, each record in its own</source>
        <translation>кодтау әртүрлі, әр жазба өз кодтауымен оқылды</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ImportView</name>
    <message>
        <source>Record files (%1)</source>
        <translation>Жазба файлдары (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Барлық файлдар (%1)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге оралу (Esc)</translation>
    </message>
    <message>
        <source>Import of records</source>
        <translation>Жазбалар импорты</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Басқа файл…</translation>
    </message>
    <message>
        <source>A file of records</source>
        <translation>Жазбалар файлы</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Шешім күтеді</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it.</source>
        <translation>Импорт жүріп жатыр. Аяқталғанын күтіңіз немесе тоқтатыңыз.</translation>
    </message>
    <message>
        <source>Drop a file of records here: MARC (ISO 2709), MARCXML, IRBIS text or an IRBIS database (.mst). It is checked before anything is imported.</source>
        <translation>Жазбалар файлын осында тастаңыз: MARC (ISO 2709), MARCXML, ИРБИС мәтіні немесе ИРБИС дерекқоры (.mst). Импорт басталмай тұрып тексеріледі.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::NameFormsView</name>
    <message>
        <source>Names that find each other</source>
        <translation>Бірін-бірі табатын есімдер</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Есімді іздеу</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Топқа қосу</translation>
    </message>
    <message>
        <source>Begin a new group</source>
        <translation>Жаңа топ бастау</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге оралу (Esc)</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Есім нұсқалары</translation>
    </message>
    <message>
        <source>Who searches for one form of a group finds the others too. Differences of letters only (қ and к, Cyrillic and Latin) need no entry here.</source>
        <translation>Топтағы бір нұсқаны іздесе, қалғандары да табылады. Тек әріптік айырмашылықтарды (қ мен к, кирилл мен латын) мұнда жазудың қажеті жоқ.</translation>
    </message>
    <message>
        <source>No group has such a name.</source>
        <translation>Мұндай есім ешбір топта жоқ.</translation>
    </message>
    <message>
        <source>Groups of names</source>
        <translation>Есімдер топтары</translation>
    </message>
    <message>
        <source>Forms of the chosen group</source>
        <translation>Таңдалған топтың нұсқалары</translation>
    </message>
    <message>
        <source>The form was added.</source>
        <translation>Нұсқа қосылды.</translation>
    </message>
    <message>
        <source>The form was removed.</source>
        <translation>Нұсқа алынды.</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Тағы бір нұсқа</translation>
    </message>
    <message>
        <source>There are no groups of names yet.</source>
        <translation>Әзірге есімдер тобы жоқ.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PastImports</name>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Әлі ештеңе импортталған жоқ.</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Бұрынғы импорттар</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Осы импорттың күші жойылсын ба?</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Осы импорттың күшін жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Undoing an import</source>
        <translation>Импорттың күшін жою</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordAnswers</name>
    <message>
        <source>Everything found in the catalogue</source>
        <translation>Каталогтан табылғанның бәрі</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordBatchSheet</name>
    <message>
        <source>By tag and subfield</source>
        <translation>Белгі мен ішкі өріс бойынша</translation>
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
        <source>Class mark of BBK</source>
        <translation>КБЖ индексі</translation>
    </message>
    <message>
        <source>Class mark of UDC</source>
        <translation>ӘОЖ индексі</translation>
    </message>
    <message>
        <source>Give a field a value</source>
        <translation>Өріске мән беру</translation>
    </message>
    <message>
        <source>Find and replace in a field</source>
        <translation>Өрістен тауып, ауыстыру</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Өріс қосу</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>Өрісті алып тастау</translation>
    </message>
    <message>
        <source>The value only</source>
        <translation>Тек мәнін</translation>
    </message>
    <message>
        <source>The whole field</source>
        <translation>Өрісті тұтас</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Не өзгертіледі</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>As it is written: 610 or 210$c.</source>
        <translation>Жазылуынша: 610 немесе 210$c.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Жаңа мәні</translation>
    </message>
    <message>
        <source>Capital and small letters are the same</source>
        <translation>Бас әріп пен кіші әріпті ажыратпау</translation>
    </message>
    <message>
        <source>Only where it is the whole value</source>
        <translation>Тек мән тұтасымен сәйкес келсе</translation>
    </message>
    <message>
        <source>Change the chosen records: %1</source>
        <translation>Таңдалған жазбаларды өзгерту: %1</translation>
    </message>
    <message>
        <source>Choose a field of the form: a tag is changed by find and replace.</source>
        <translation>Пішіннің өрісін таңдаңыз: белгі бойынша тек тауып, ауыстыруға болады.</translation>
    </message>
    <message>
        <source>Write the field as it stands in MARC: 610 0# $aөлкетану.</source>
        <translation>Өрісті MARC түрінде жазыңыз: 610 0# $aөлкетану.</translation>
    </message>
    <message>
        <source>Write the tag: 610 or 210$c.</source>
        <translation>Белгіні жазыңыз: 610 немесе 210$c.</translation>
    </message>
    <message>
        <source>Write the new value.</source>
        <translation>Жаңа мәнді жазыңыз.</translation>
    </message>
    <message>
        <source>Change of the chosen records</source>
        <translation>Таңдалған жазбаларды өзгерту</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Не алынады</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <translation>Тілін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordBrief</name>
    <message>
        <source>Open the record (Enter)</source>
        <translation>Жазбаны ашу (Enter)</translation>
    </message>
    <message>
        <source>Choose a record to see it here.</source>
        <translation>Көру үшін жазбаны таңдаңыз.</translation>
    </message>
    <message>
        <source>On the shelf: %1</source>
        <translation>Сөреде: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordEditor</name>
    <message>
        <source>GOST 7.1–2003</source>
        <translation>МемСТ 7.1–2003</translation>
    </message>
    <message>
        <source>GOST R 7.0.100–2018</source>
        <translation>МемСТ Р 7.0.100–2018</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>MARC record</source>
        <translation>MARC жазбасы</translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>Бұл жазба енді каталогта жоқ.</translation>
    </message>
    <message>
        <source>Here is again what you typed before; it is not saved yet.</source>
        <translation>Бұрын тергеніңіз қайтадан осында; ол әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Here is again what you typed before. The same was changed meanwhile; look before you save.</source>
        <translation>Бұрын тергеніңіз қайтадан осында. Осы уақытта дәл сол өзгертілген; сақтамас бұрын қараңыз.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Қосылды: %1</translation>
    </message>
    <message>
        <source>The same was changed meanwhile (fields %1). What you typed stays here, but it cannot be saved over that; cancel and look at the record again.</source>
        <translation>Дәл сол бұл арада өзгертілген (өрістер: %1). Тергеніңіз осында қалады, бірақ оның үстінен сақтауға болмайды; бас тартып, жазбаны қайта қараңыз.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile; here is what it is now.</source>
        <translation>Жазба бұл арада өзгертілді; мұнда қазіргі күйі.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile; what you typed is kept.</source>
        <translation>Жазба бұл арада өзгертілді; тергеніңіз сақталып тұр.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Жаңа жазба</translation>
    </message>
    <message>
        <source>Change the record</source>
        <translation>Жазбаны өзгерту</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Пішімі</translation>
    </message>
    <message>
        <source>Standard of the description</source>
        <translation>Сипаттама стандарты</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Қарап шығыңыз: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken from: %1. Ctrl+Z takes it back until you change something.</source>
        <translation>Жазба алынған каталог: %1. Ештеңе өзгертпей тұрып, Ctrl+Z пернелерімен қайтаруға болады.</translation>
    </message>
    <message>
        <source>There it is otherwise; what you typed is kept: %1.</source>
        <translation>Онда басқаша, бірақ сіз тергені сақталды: %1.</translation>
    </message>
    <message>
        <source>That record has no place for what you typed: %1.</source>
        <translation>Ол жазбада сіз терген мынаған орын жоқ: %1.</translation>
    </message>
    <message>
        <source>Fields that did not come along: %1.</source>
        <translation>Көшпеген өрістер: %1.</translation>
    </message>
    <message>
        <source>Taken back: here is what you had typed.</source>
        <translation>Қайтарылды: мұнда бұрын тергеніңіз тұр.</translation>
    </message>
    <message>
        <source>What you typed came along into the other format. Ctrl+Z takes the change back until you change something.</source>
        <translation>Тергеніңіз басқа пішімге көшірілді. Бірдеңені өзгерткенше Ctrl+Z бұрынғы пішімді қайтарады.</translation>
    </message>
    <message>
        <source>That format has no place for: %1.</source>
        <translation>Ол пішімде мынаған орын жоқ: %1.</translation>
    </message>
    <message>
        <source>%1 is no ISBN: its check digit is wrong.</source>
        <translation>%1 — ISBN емес: бақылау цифры қате.</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Басқа тіл…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordFieldsView</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Жоғары жылжыту (Alt+↑)</translation>
    </message>
    <message>
        <source>Remove the field (Alt+Delete)</source>
        <translation>Өрісті жою (Alt+Delete)</translation>
    </message>
    <message>
        <source>One more such field (Alt+Insert)</source>
        <translation>Тағы осындай өріс (Alt+Insert)</translation>
    </message>
    <message>
        <source>Has a semicolon of its own: edit it in the MARC record.</source>
        <translation>Мәннің өзінде нүктелі үтір бар: оны MARC жазбасында өзгертіңіз.</translation>
    </message>
    <message>
        <source>Surname, then initials or given names</source>
        <translation>Тегі, одан кейін инициалдары не толық аты</translation>
    </message>
    <message>
        <source>Auezov, M. O.</source>
        <translation>Әуезов, М. О.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordHistory</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Nothing has happened to this record since the journal began.</source>
        <translation>Журнал басталғалы бұл жазбамен ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Жазбаның тарихы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordList</name>
    <message>
        <source>By title</source>
        <translation>Атауы бойынша</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Авторы бойынша</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>Жылы, жаңасынан</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Соңғы қосылғаны</translation>
    </message>
    <message>
        <source>By title, backwards</source>
        <translation>Атауы, кері ретпен</translation>
    </message>
    <message>
        <source>By author, backwards</source>
        <translation>Авторы, кері ретпен</translation>
    </message>
    <message>
        <source>Oldest year first</source>
        <translation>Жылы, ескісінен</translation>
    </message>
    <message>
        <source>Title, author, subject, year, ISBN…</source>
        <translation>Атауы, авторы, тақырыбы, жылы, ISBN…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Тізім реті</translation>
    </message>
    <message>
        <source>The catalogue is empty. Drop a MARC file here, or choose one.</source>
        <translation>Каталог бос. MARC файлын осында сүйреп әкеліңіз немесе таңдаңыз.</translation>
    </message>
    <message>
        <source>Import records…</source>
        <translation>Жазбаларды импорттау…</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words or filters find more.</source>
        <translation>Ештеңе табылмады. Сөзді немесе сүзгіні азайтып көріңіз.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Барлық жазбаны көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>табылды: %n</numerusform>
            <numerusform>табылды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found is in the order of relevance.</source>
        <translation>Табылғандар сұрауға сәйкестігі бойынша тұр.</translation>
    </message>
    <message>
        <source>Show what the list can be narrowed by</source>
        <translation>Тізімді тарылтатын сүзгілерді көрсету</translation>
    </message>
    <message>
        <source>%1 found; the first %2 are listed</source>
        <translation>Табылғаны: %1; тізімде алғашқылары: %2</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Сәйкестігі бойынша</translation>
    </message>
    <message>
        <source>By several columns</source>
        <translation>Бірнеше баған бойынша</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordSplitter</name>
    <message>
        <source>Description, MARC</source>
        <translation>Сипаттама, MARC</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordView</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге оралу (Esc)</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Сипаттаманы көшіру</translation>
    </message>
    <message>
        <source>The description to the clipboard (Ctrl+Shift+C)</source>
        <translation>Сипаттаманы алмасу буферіне көшіру (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Дана қосу</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>MARC record</source>
        <translation>MARC жазбасы</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>Бұл жазба енді каталогта жоқ.</translation>
    </message>
    <message>
        <source>Show in digitization</source>
        <translation>Цифрлауда көрсету</translation>
    </message>
    <message>
        <source>Digitize</source>
        <translation>Цифрлауға</translation>
    </message>
    <message>
        <source>This title is in the digitization queue.</source>
        <translation>Бұл атау цифрлау кезегінде.</translation>
    </message>
    <message>
        <source>Put this title on the digitization queue</source>
        <translation>Бұл атауды цифрлау кезегіне қою</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>өлкетану</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Other title information</source>
        <translation>Атауға қатысты мәлімет</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторлары</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Жауапкершілік туралы мәлімет</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Басылым орны</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Баспасы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Сериясы</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
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
        <source>Subjects</source>
        <translation>Пәндік айдарлар</translation>
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
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>Сипаттама көшірілді.</translation>
    </message>
    <message>
        <source>On the digitization queue.</source>
        <translation>Цифрлау кезегіне қойылды.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Жойылды: %1</translation>
    </message>
    <message>
        <source>Change the record (Shift+F2)</source>
        <translation>Жазбаны өзгерту (Shift+F2)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Күші жойылды: %1</translation>
    </message>
    <message>
        <source>Linked titles</source>
        <translation>Байланысты басылымдар</translation>
    </message>
    <message>
        <source>this title belongs to it</source>
        <translation>осы басылым оның құрамында</translation>
    </message>
    <message>
        <source>belongs to this title</source>
        <translation>осы басылымның құрамында</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
</context>
</TS>
