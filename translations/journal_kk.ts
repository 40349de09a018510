<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Change</name>
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
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Есебі</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Құжаттың күні</translation>
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
        <source>Reason</source>
        <translation>Себебі</translation>
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
        <source>Received</source>
        <translation>Түскен күні</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
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
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
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
        <source>Series</source>
        <translation>Сериясы</translation>
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
        <source>Subjects</source>
        <translation>Пәндік айдарлар</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Тіркеу мерзімі</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Reason of the block</source>
        <translation>Бұғаттау себебі</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: өзгертілді</translation>
    </message>
    <message>
        <source>other fields of the record</source>
        <translation>жазбаның басқа өрістері</translation>
    </message>
    <message>
        <source>Away from home, at</source>
        <translation>Өз орнында емес, тұрған жері</translation>
    </message>
    <message>
        <source>Accompanying parts</source>
        <translation>Қосымша бөліктер</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Күшін жоятын әрекет жоқ.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1.</source>
        <translation>Бұл әрекетті болдырмауға келмейді: %1.</translation>
    </message>
    <message>
        <source>It was undone already.</source>
        <translation>Бұл әрекеттің күші бұрын жойылған.</translation>
    </message>
    <message>
        <source>It was changed since and cannot be undone.</source>
        <translation>Содан бері өзгертілген, болдырмауға келмейді.</translation>
    </message>
    <message>
        <source>It was changed since and cannot be undone. %1, %2: %3.</source>
        <translation>Содан бері өзгертілген, болдырмауға келмейді. %1, %2: %3.</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Мерзімін ұзарту</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Жаңа оқырман</translation>
    </message>
    <message>
        <source>Change of a reader</source>
        <translation>Оқырман деректерін өзгерту</translation>
    </message>
    <message>
        <source>Yearly registration</source>
        <translation>Қайта тіркеу</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Жаңа дана</translation>
    </message>
    <message>
        <source>Change of a copy</source>
        <translation>Дана деректерін өзгерту</translation>
    </message>
    <message>
        <source>To the digitization queue</source>
        <translation>Цифрлау кезегіне қою</translation>
    </message>
    <message>
        <source>Step of digitization</source>
        <translation>Цифрлау кезеңі</translation>
    </message>
    <message>
        <source>Change in the digitization queue</source>
        <translation>Цифрлау кезегіндегі өзгеріс</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Файл тіркеу</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Жаңа топтама</translation>
    </message>
    <message>
        <source>New line of the calendar</source>
        <translation>Күнтізбеге жол қосу</translation>
    </message>
    <message>
        <source>Line of the calendar removed</source>
        <translation>Күнтізбеден жол алу</translation>
    </message>
    <message>
        <source>Loan rule</source>
        <translation>Беру ережесі</translation>
    </message>
    <message>
        <source>New form of a name</source>
        <translation>Есімнің жаңа нұсқасы</translation>
    </message>
    <message>
        <source>Form of a name removed</source>
        <translation>Есім нұсқасын алып тастау</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Импорттың күшін жою</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>билет %1</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Қайта орындалды</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Жаңа жазба</translation>
    </message>
    <message>
        <source>Change of a title</source>
        <translation>Жазба деректерін өзгерту</translation>
    </message>
    <message>
        <source>Import begun</source>
        <translation>Импорт басталды</translation>
    </message>
    <message>
        <source>Undoing an import begun</source>
        <translation>Импорттың күшін жою басталды</translation>
    </message>
    <message>
        <source>Names shipped with the program</source>
        <translation>Бағдарламамен бірге келген атаулар</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Қайта орындайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This cannot be undone: the copy would be lent and is not in stock. Change the state of the copy first.</source>
        <translation>Мұның күшін жоюға болмайды: дана берілген болып шығады, бірақ ол қорда жоқ. Алдымен дананың күйін өзгертіңіз.</translation>
    </message>
    <message>
        <source>This cannot be undone: it was done too long ago. Enter what is right as a new step.</source>
        <translation>Мұның күшін жоюға болмайды: содан бері көп уақыт өтті. Дұрысын жаңа әрекет ретінде енгізіңіз.</translation>
    </message>
    <message>
        <source>This cannot be undone, because what would come of it is not allowed: %1.</source>
        <translation>Мұның күшін жоюға болмайды, өйткені нәтижесіне рұқсат жоқ: %1.</translation>
    </message>
    <message>
        <source>Earlier imports entered in the journal</source>
        <translation>Бұрынғы импорттар журналға енгізілді</translation>
    </message>
    <message>
        <source>This cannot be undone: a card or number that would come back means something else by now. Give that one another number first.</source>
        <translation>Мұның күшін жоюға болмайды: қайтарылатын билет немесе нөмір қазір басқаға берілген. Алдымен оған басқа нөмір беріңіз.</translation>
    </message>
    <message>
        <source>Titles merged</source>
        <translation>Атаулар біріктірілді</translation>
    </message>
    <message>
        <source>Decided: two titles</source>
        <translation>Шешім: екі атау</translation>
    </message>
    <message>
        <source>New catalogue to ask</source>
        <translation>Сұратылатын жаңа каталог</translation>
    </message>
    <message>
        <source>Change of a catalogue to ask</source>
        <translation>Сұратылатын каталогты өзгерту</translation>
    </message>
    <message>
        <source>Catalogue to ask removed</source>
        <translation>Сұратылатын каталог тізімнен алынды</translation>
    </message>
    <message>
        <source>Title removed</source>
        <translation>Атау жойылды</translation>
    </message>
    <message>
        <source>Table of author marks</source>
        <translation>Авторлық белгілер кестесі</translation>
    </message>
    <message>
        <source>Holidays of a year</source>
        <translation>Бір жылдың мерекелері</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Кітапхана атауы</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Жаңа орын</translation>
    </message>
    <message>
        <source>Change of a place</source>
        <translation>Орынды өзгерту</translation>
    </message>
    <message>
        <source>Place removed</source>
        <translation>Орын жойылды</translation>
    </message>
    <message>
        <source>Place that copies came with</source>
        <translation>Даналармен бірге келген орын</translation>
    </message>
    <message>
        <source>Place gone with its import</source>
        <translation>Импортпен бірге кеткен орын</translation>
    </message>
    <message>
        <source>New desk</source>
        <translation>Жаңа кафедра</translation>
    </message>
    <message>
        <source>Change of a desk</source>
        <translation>Кафедраны өзгерту</translation>
    </message>
    <message>
        <source>Desk removed</source>
        <translation>Кафедра жойылды</translation>
    </message>
    <message>
        <source>New reader category</source>
        <translation>Жаңа оқырман санаты</translation>
    </message>
    <message>
        <source>Change of a reader category</source>
        <translation>Оқырман санатын өзгерту</translation>
    </message>
    <message>
        <source>Reader category removed</source>
        <translation>Оқырман санаты жойылды</translation>
    </message>
    <message>
        <source>Reader categories shipped with the program</source>
        <translation>Бағдарламамен бірге берілген оқырман санаттары</translation>
    </message>
    <message>
        <source>New series of numbers</source>
        <translation>Нөмірлердің жаңа сериясы</translation>
    </message>
    <message>
        <source>Change of a series of numbers</source>
        <translation>Нөмірлер сериясын өзгерту</translation>
    </message>
    <message>
        <source>Series of numbers removed</source>
        <translation>Нөмірлер сериясы жойылды</translation>
    </message>
    <message>
        <source>Series of numbers shipped with the program</source>
        <translation>Бағдарламамен бірге берілген нөмірлер сериялары</translation>
    </message>
    <message>
        <source>Change of a content group</source>
        <translation>Мазмұн бөлімін өзгерту</translation>
    </message>
    <message>
        <source>Content groups shipped with the program</source>
        <translation>Бағдарламамен бірге берілген мазмұн бөлімдері</translation>
    </message>
    <message>
        <source>Batch edit of records</source>
        <translation>Жазбаларды топтап түзету</translation>
    </message>
    <message>
        <source>Batch edit of copies</source>
        <translation>Даналарды топтап түзету</translation>
    </message>
    <message>
        <source>Copy lost</source>
        <translation>Дана жоғалды</translation>
    </message>
    <message>
        <source>Copy found</source>
        <translation>Дана табылды</translation>
    </message>
    <message>
        <source>Copy damaged</source>
        <translation>Дана бүлінді</translation>
    </message>
    <message>
        <source>Copy written off</source>
        <translation>Дана есептен шығарылды</translation>
    </message>
    <message>
        <source>Closed day of every month of a year</source>
        <translation>Жылдың ай сайынғы жабық күні</translation>
    </message>
    <message>
        <source>This cannot be undone: what it changed is no longer kept, because the data of the reader were forgotten.</source>
        <translation>Мұның күшін жоюға болмайды: оқырманның деректері өшірілгендіктен, не өзгертілгені енді сақталмайды.</translation>
    </message>
    <message>
        <source>Data of readers forgotten in the journal</source>
        <translation>Журналдағы оқырмандар деректері өшірілді</translation>
    </message>
    <message>
        <source>Journal of an earlier program taken over</source>
        <translation>Бағдарламаның бұрынғы нұсқасының журналы қабылданды</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Жаңа есептік жазба</translation>
    </message>
    <message>
        <source>Change of an account</source>
        <translation>Есептік жазбаны өзгерту</translation>
    </message>
    <message>
        <source>Account switched on</source>
        <translation>Есептік жазба қосылды</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>Есептік жазба өшірілді</translation>
    </message>
    <message>
        <source>Account ended</source>
        <translation>Есептік жазба жабылды</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Жаңа бейдж</translation>
    </message>
    <message>
        <source>Roles suggested by the program</source>
        <translation>Бағдарлама ұсынған рөлдер</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Жаңа рөл</translation>
    </message>
    <message>
        <source>Change of a role</source>
        <translation>Рөлді өзгерту</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>Рөл жойылды</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>Рөл берілді</translation>
    </message>
    <message>
        <source>Role taken back</source>
        <translation>Рөл алынып тасталды</translation>
    </message>
    <message>
        <source>Sign-ins of the days before</source>
        <translation>Алдыңғы күндердегі кірулер</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>New recipient of backups</source>
        <translation>Көшірмелердің жаңа алушысы</translation>
    </message>
    <message>
        <source>Recipient of backups removed</source>
        <translation>Көшірмелерді алушы алынып тасталды</translation>
    </message>
    <message>
        <source>Trial restore of a backup</source>
        <translation>Көшірмені сынап қалпына келтіру</translation>
    </message>
    <message>
        <source>Restricted data of a reader shown</source>
        <translation>Оқырманның жабық деректері көрсетілді</translation>
    </message>
    <message>
        <source>Key of the restricted data made</source>
        <translation>Жабық деректердің кілті жасалды</translation>
    </message>
    <message>
        <source>Key of the restricted data given</source>
        <translation>Жабық деректердің кілті берілді</translation>
    </message>
    <message>
        <source>Key of the restricted data taken away</source>
        <translation>Жабық деректердің кілті қайтарып алынды</translation>
    </message>
    <message>
        <source>Recovery sheet typed back</source>
        <translation>Қалпына келтіру парағы теріп тексерілді</translation>
    </message>
    <message>
        <source>Restricted data sealed</source>
        <translation>Жабық деректер шифрланды</translation>
    </message>
    <message>
        <source>Key of the restricted data changed</source>
        <translation>Жабық деректердің кілті ауыстырылды</translation>
    </message>
    <message>
        <source>Administrator made again with the recovery sheet</source>
        <translation>Әкімші қалпына келтіру парағы арқылы қайта тағайындалды</translation>
    </message>
    <message>
        <source>Data of a reader blocked or released</source>
        <translation>Оқырман деректері бұғатталды немесе бұғаттан шығарылды</translation>
    </message>
    <message>
        <source>Extract of a reader&apos;s data given out</source>
        <translation>Оқырманға деректері туралы үзінді берілді</translation>
    </message>
    <message>
        <source>Reader erased</source>
        <translation>Оқырман деректері өшірілді</translation>
    </message>
    <message>
        <source>Past loans separated from their readers</source>
        <translation>Бұрынғы берілімдер оқырмандардан ажыратылды</translation>
    </message>
    <message>
        <source>Readers forgotten whose term was over</source>
        <translation>Сақтау мерзімі өткен оқырмандардың деректері өшірілді</translation>
    </message>
    <message>
        <source>Term of retention</source>
        <translation>Сақтау мерзімі</translation>
    </message>
    <message>
        <source>Text of a consent</source>
        <translation>Келісім мәтіні</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Келісім берілді</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Келісім кері қайтарылды</translation>
    </message>
    <message>
        <source>Line of the calendar changed</source>
        <translation>Күнтізбе жолы өзгертілді</translation>
    </message>
    <message>
        <source>New hold</source>
        <translation>Жаңа брондау</translation>
    </message>
    <message>
        <source>Hold cancelled</source>
        <translation>Брондаудан бас тартылды</translation>
    </message>
    <message>
        <source>Hold suspended</source>
        <translation>Брондау уақытша тоқтатылды</translation>
    </message>
    <message>
        <source>Hold resumed</source>
        <translation>Брондау қайта қосылды</translation>
    </message>
    <message>
        <source>Hold moved in its queue</source>
        <translation>Брондаудың кезектегі орны өзгертілді</translation>
    </message>
    <message>
        <source>Hold put back into its queue</source>
        <translation>Брондау кезекке қайтарылды</translation>
    </message>
    <message>
        <source>Holds expired</source>
        <translation>Бронь мерзімдері аяқталды</translation>
    </message>
    <message>
        <source>Requested copy taken from its shelf</source>
        <translation>Сұралған дана сөреден алынды</translation>
    </message>
    <message>
        <source>Request not met</source>
        <translation>Талап орындалмады</translation>
    </message>
    <message>
        <source>Unmet request noted</source>
        <translation>Орындалмаған сұраныс жазылды</translation>
    </message>
    <message>
        <source>Copy sent to another place</source>
        <translation>Дана басқа орынға жіберілді</translation>
    </message>
    <message>
        <source>Copy received from another place</source>
        <translation>Дана басқа орыннан қабылданды</translation>
    </message>
    <message>
        <source>Transfer called off</source>
        <translation>Жіберу тоқтатылды</translation>
    </message>
    <message>
        <source>Taken home from the reading room</source>
        <translation>Оқу залынан үйге беру</translation>
    </message>
    <message>
        <source>Use in the reading room</source>
        <translation>Оқу залында пайдалану</translation>
    </message>
    <message>
        <source>Copy sent where it belongs</source>
        <translation>Дананы өз орнына жіберу</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>себебі: %1</translation>
    </message>
    <message>
        <source>past the rules</source>
        <translation>ережеден тыс</translation>
    </message>
    <message>
        <source>past the rules: %1</source>
        <translation>ережеден тыс: %1</translation>
    </message>
    <message>
        <source>Money is not undone: a line of its own reverses it. Open what the reader owes (F8), choose the line and reverse it.</source>
        <translation>Ақша болдырылмайды: ол жеке жолмен сторноланады. Оқырман берешегін ашып (F8), жолды таңдаңыз да, сторнолаңыз.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Төлем талабы</translation>
    </message>
    <message>
        <source>Payment of charges</source>
        <translation>Төлем талаптарын төлеу</translation>
    </message>
    <message>
        <source>Charge waived</source>
        <translation>Төлем талабынан босатылды</translation>
    </message>
    <message>
        <source>Another book taken for a charge</source>
        <translation>Төлемнің орнына басқа кітап алынды</translation>
    </message>
    <message>
        <source>Money paid back</source>
        <translation>Ақша қайтарылды</translation>
    </message>
    <message>
        <source>Payment or waiver reversed</source>
        <translation>Төлем немесе босату сторноланды</translation>
    </message>
    <message>
        <source>Book lost by its reader</source>
        <translation>Оқырман кітапты жоғалтты</translation>
    </message>
    <message>
        <source>Lost book found, its charge waived</source>
        <translation>Жоғалған кітап табылды, берешегінен босатылды</translation>
    </message>
    <message>
        <source>Book came back damaged</source>
        <translation>Кітап бүлінген күйде қайтарылды</translation>
    </message>
    <message>
        <source>Claim of a reader about a loan</source>
        <translation>Оқырманның берілім туралы мәлімдемесі</translation>
    </message>
    <message>
        <source>Claim of a reader withdrawn</source>
        <translation>Оқырман мәлімдемесі кері қайтарылды</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Келу</translation>
    </message>
    <message>
        <source>Visit without a loan</source>
        <translation>Кітап алмай келу</translation>
    </message>
    <message>
        <source>Visits counted</source>
        <translation>Келулер саналды</translation>
    </message>
    <message>
        <source>Reference answered</source>
        <translation>Анықтама берілді</translation>
    </message>
    <message>
        <source>Registrations taken over from the readers</source>
        <translation>Тіркеулер оқырмандар деректерінен алынды</translation>
    </message>
    <message>
        <source>Reminders of overdue books</source>
        <translation>Мерзімі өткен кітаптар туралы еске салу</translation>
    </message>
    <message>
        <source>Two readers made one</source>
        <translation>Екі оқырман жазбасы біріктірілді</translation>
    </message>
    <message>
        <source>Another card for a reader</source>
        <translation>Оқырманға басқа билет берілді</translation>
    </message>
    <message>
        <source>Reader blocked</source>
        <translation>Оқырман бұғатталды</translation>
    </message>
    <message>
        <source>Block of a reader taken off</source>
        <translation>Оқырманның бұғаты алынды</translation>
    </message>
    <message>
        <source>Message for a reader</source>
        <translation>Оқырманға хабар</translation>
    </message>
    <message>
        <source>Message for a reader done</source>
        <translation>Оқырманға хабар жеткізілді</translation>
    </message>
    <message>
        <source>Guarantor or family of a reader entered</source>
        <translation>Оқырманның кепілгері немесе отбасы енгізілді</translation>
    </message>
    <message>
        <source>Guarantor or family of a reader removed</source>
        <translation>Оқырманның кепілгері немесе отбасы алып тасталды</translation>
    </message>
    <message>
        <source>This cannot be undone: something was paid, waived or replaced of the charge that came of it. Open what the reader owes (F8), reverse that line, and enter what is right as a new step.</source>
        <translation>Мұның күшін жоюға болмайды: одан туған төлемнің бір бөлігі төленген, кешірілген немесе басқа кітаппен өтелген. Оқырманның борышын (F8) ашып, сол жолды кері жазыңыз да, дұрысын жаңа әрекет ретінде енгізіңіз.</translation>
    </message>
    <message>
        <source>New permissions put into roles</source>
        <translation>Жаңа құқықтар рөлдерге қосылды</translation>
    </message>
    <message>
        <source>Not undone: %1. What came before it stays; the list of changes (F10) undoes one thing by itself.</source>
        <translation>Болдырылмады: %1. Одан бұрынғылар сол күйінде қалады; өзгерістер тізімі (F10) бір істі жеке болдырмайды.</translation>
    </message>
    <message>
        <source>Scans taken</source>
        <translation>Скандар қабылданды</translation>
    </message>
    <message>
        <source>Pages added</source>
        <translation>Беттер қосылды</translation>
    </message>
    <message>
        <source>Page scanned anew</source>
        <translation>Бет қайта сканерленді</translation>
    </message>
    <message>
        <source>Pages moved</source>
        <translation>Беттердің орны ауыстырылды</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Бет нөмірлері</translation>
    </message>
    <message>
        <source>Kind of page</source>
        <translation>Беттің түрі</translation>
    </message>
    <message>
        <source>Pages turned</source>
        <translation>Беттер бұрылды</translation>
    </message>
    <message>
        <source>Spread split</source>
        <translation>Қос бет бөлінді</translation>
    </message>
    <message>
        <source>Page marked as not there</source>
        <translation>Бет жоқ деп белгіленді</translation>
    </message>
    <message>
        <source>Pages taken out</source>
        <translation>Беттер кітаптан алынды</translation>
    </message>
    <message>
        <source>Page checked</source>
        <translation>Бет тексерілді</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Тарау</translation>
    </message>
    <message>
        <source>Page recognised</source>
        <translation>Бет танылды</translation>
    </message>
    <message>
        <source>Text of a page corrected</source>
        <translation>Бет мәтіні түзетілді</translation>
    </message>
    <message>
        <source>Earlier text of a page restored</source>
        <translation>Беттің бұрынғы мәтіні қайтарылды</translation>
    </message>
    <message>
        <source>Work taken</source>
        <translation>Жұмыс алынды</translation>
    </message>
    <message>
        <source>Work given back</source>
        <translation>Жұмыс қайтарылды</translation>
    </message>
    <message>
        <source>Work held</source>
        <translation>Жұмыс кейінге қойылды</translation>
    </message>
    <message>
        <source>Work released</source>
        <translation>Жұмыс қайта ашылды</translation>
    </message>
    <message>
        <source>Work failed</source>
        <translation>Жұмыс орындалмай қалды</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Жұмыс орындалды</translation>
    </message>
    <message>
        <source>Stage skipped</source>
        <translation>Кезең өткізіп жіберілді</translation>
    </message>
    <message>
        <source>Sent back for mending</source>
        <translation>Түзетуге қайтарылды</translation>
    </message>
    <message>
        <source>Tasks of digitization set up</source>
        <translation>Цифрлау жұмыстары жасақталды</translation>
    </message>
    <message>
        <source>Defect found</source>
        <translation>Ақау табылды</translation>
    </message>
    <message>
        <source>Defect closed</source>
        <translation>Ақау жабылды</translation>
    </message>
    <message>
        <source>Decision on rights</source>
        <translation>Құқықтар туралы шешім</translation>
    </message>
    <message>
        <source>Rule of a stage</source>
        <translation>Кезең ережесі</translation>
    </message>
    <message>
        <source>Files made of pages</source>
        <translation>Беттерден файлдар жасалды</translation>
    </message>
    <message>
        <source>Clock of the computer confirmed</source>
        <translation>Компьютердің сағаты расталды</translation>
    </message>
    <message>
        <source>Nothing was written: the clock of this computer may be wrong. The library has entries of %1, which is later. Set the clock right; if it is right, say so by the command “The clock of this computer is right”.</source>
        <translation>Ештеңе жазылған жоқ: осы компьютердің сағаты қате болуы мүмкін. Кітапханада одан кейінгі күннің жазбалары бар (%1). Сағатты дұрыстаңыз, ал ол дұрыс болса, мұны «Осы компьютердің сағаты дұрыс» пәрменімен растаңыз.</translation>
    </message>
    <message>
        <source>Library restored from a backup</source>
        <translation>Кітапхана сақтық көшірмеден қалпына келтірілді</translation>
    </message>
    <message>
        <source>with the entries up to %1</source>
        <translation>№ %1 жазбасына дейін</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>қол қойған: %1</translation>
    </message>
    <message>
        <source>Chosen for digitization</source>
        <translation>Цифрлауға іріктелген</translation>
    </message>
    <message>
        <source>List of what is digitized elsewhere</source>
        <translation>Басқа жерде цифрланғандардың тізімі</translation>
    </message>
    <message>
        <source>List of what is digitized elsewhere removed</source>
        <translation>Басқа жерде цифрланғандардың тізімі алынып тасталды</translation>
    </message>
    <message>
        <source>Books of account opened</source>
        <translation>Есеп кітаптары ашылды</translation>
    </message>
    <message>
        <source>Opening balance taken back</source>
        <translation>Бастапқы қалдық қайтарып алынды</translation>
    </message>
    <message>
        <source>Line of the inventory book corrected</source>
        <translation>Түгендеу кітабының жолы түзетілді</translation>
    </message>
    <message>
        <source>Copies entered in the books</source>
        <translation>Даналар есеп кітаптарына енгізілді</translation>
    </message>
    <message>
        <source>Record of the summary book reversed</source>
        <translation>КСУ жазбасына сторно жасалды</translation>
    </message>
    <message>
        <source>New term of the books of account</source>
        <translation>Есеп кітаптарының жаңа термині</translation>
    </message>
    <message>
        <source>Term of the books of account changed</source>
        <translation>Есеп кітаптарының термині өзгертілді</translation>
    </message>
    <message>
        <source>Term of the books of account removed</source>
        <translation>Есеп кітаптарының термині өшірілді</translation>
    </message>
    <message>
        <source>Terms of the books of account entered</source>
        <translation>Есеп кітаптарының терминдері енгізілді</translation>
    </message>
    <message>
        <source>Word corrected on all pages of a title</source>
        <translation>Сөз атаудың барлық беттерінде түзетілді</translation>
    </message>
    <message>
        <source>Draft of a write-off act</source>
        <translation>Есептен шығару актісінің жобасы</translation>
    </message>
    <message>
        <source>Draft of a write-off act changed</source>
        <translation>Есептен шығару актісінің жобасы өзгертілді</translation>
    </message>
    <message>
        <source>Copies put on a write-off act</source>
        <translation>Есептен шығару актісіне даналар қосылды</translation>
    </message>
    <message>
        <source>Copies taken off a write-off act</source>
        <translation>Есептен шығару актісінен даналар алынды</translation>
    </message>
    <message>
        <source>Draft of a write-off act discarded</source>
        <translation>Есептен шығару актісінің жобасы жойылды</translation>
    </message>
    <message>
        <source>Write-off act signed</source>
        <translation>Есептен шығару актісіне қол қойылды</translation>
    </message>
    <message>
        <source>Write-off act reversed</source>
        <translation>Есептен шығару актісі кері алынды</translation>
    </message>
    <message>
        <source>Lost copy replaced in kind</source>
        <translation>Жоғалған дана басқа кітаппен ауыстырылды</translation>
    </message>
    <message>
        <source>Stocktaking started</source>
        <translation>Қорды тексеру басталды</translation>
    </message>
    <message>
        <source>Commission of a stocktaking entered</source>
        <translation>Қорды тексеру комиссиясы енгізілді</translation>
    </message>
    <message>
        <source>Copy scanned in a stocktaking</source>
        <translation>Қорды тексеруде дана сканерленді</translation>
    </message>
    <message>
        <source>Scans of a collector entered</source>
        <translation>Терминал сканерлеген кодтар енгізілді</translation>
    </message>
    <message>
        <source>Stocktaking closed</source>
        <translation>Қорды тексеру жабылды</translation>
    </message>
    <message>
        <source>Stocktaking reopened</source>
        <translation>Қорды тексеру қайта ашылды</translation>
    </message>
    <message>
        <source>Stocktaking cancelled</source>
        <translation>Қорды тексеру тоқтатылды</translation>
    </message>
    <message>
        <source>Act of a stocktaking signed</source>
        <translation>Қорды тексеру актісіне қол қойылды</translation>
    </message>
    <message>
        <source>Act of a stocktaking reversed</source>
        <translation>Қорды тексеру актісінің күші жойылды</translation>
    </message>
    <message>
        <source>Delivery posted</source>
        <translation>Түсім енгізілді</translation>
    </message>
    <message>
        <source>Delivery signed</source>
        <translation>Түсімге қол қойылды</translation>
    </message>
    <message>
        <source>Delivery reversed</source>
        <translation>Түсімге сторно жасалды</translation>
    </message>
    <message>
        <source>Reversed delivery entered again</source>
        <translation>Сторно жасалған түсім қайта енгізілді</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Жаңа жеткізуші</translation>
    </message>
    <message>
        <source>Supplier changed</source>
        <translation>Жеткізуші өзгертілді</translation>
    </message>
    <message>
        <source>Supplier removed</source>
        <translation>Жеткізуші өшірілді</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Жаңа жазылым</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Жазылым өзгертілді</translation>
    </message>
    <message>
        <source>Subscription removed</source>
        <translation>Жазылым жойылды</translation>
    </message>
    <message>
        <source>Issues of a periodical arrived</source>
        <translation>Мерзімді басылымның нөмірлері келді</translation>
    </message>
    <message>
        <source>Arrival of an issue taken back</source>
        <translation>Нөмірдің келуі болдырылмады</translation>
    </message>
    <message>
        <source>Issue of a periodical added</source>
        <translation>Мерзімді басылымға нөмір қосылды</translation>
    </message>
    <message>
        <source>Issue of a periodical removed</source>
        <translation>Мерзімді басылымнан нөмір алынды</translation>
    </message>
    <message>
        <source>Issues of periodicals claimed</source>
        <translation>Келмеген нөмірлерге рекламация жіберілді</translation>
    </message>
    <message>
        <source>Periodical entered in the books</source>
        <translation>Мерзімді басылым есепке енгізілді</translation>
    </message>
    <message>
        <source>Issues bound into a volume</source>
        <translation>Нөмірлер тігіндіге түптелді</translation>
    </message>
    <message>
        <source>Draft of a movement act</source>
        <translation>Жылжыту актісінің жобасы</translation>
    </message>
    <message>
        <source>Draft of a movement act changed</source>
        <translation>Жылжыту актісінің жобасы өзгертілді</translation>
    </message>
    <message>
        <source>Copies put on a movement act</source>
        <translation>Даналар жылжыту актісіне қосылды</translation>
    </message>
    <message>
        <source>Copies taken off a movement act</source>
        <translation>Даналар жылжыту актісінен алынды</translation>
    </message>
    <message>
        <source>New value on a movement act</source>
        <translation>Қайта бағалау актісіндегі жаңа құн</translation>
    </message>
    <message>
        <source>Draft of a movement act discarded</source>
        <translation>Жылжыту актісінің жобасы жойылды</translation>
    </message>
    <message>
        <source>Movement act signed</source>
        <translation>Жылжыту актісіне қол қойылды</translation>
    </message>
    <message>
        <source>Copies back from binding or repair</source>
        <translation>Даналар түптеуден не жөндеуден қайтты</translation>
    </message>
    <message>
        <source>Movement act reversed</source>
        <translation>Жылжыту актісі кері қайтарылды</translation>
    </message>
    <message>
        <source>A charge is not undone, it stays in the books. One that was entered by mistake is waived: open what the reader owes (F8), choose the charge, waive it, and give that as the reason.</source>
        <translation>Төлем талабы болдырылмайды, ол есепте қалады. Қателесіп енгізілгенінен оқырман босатылады: оқырман берешегін ашып (F8), сол талапты таңдаңыз да, осы себебін көрсетіп босатыңыз.</translation>
    </message>
    <message>
        <source>A reversal is not undone. Open what the reader owes (F8) and enter anew what was reversed: the payment, the waiver or the other book.</source>
        <translation>Сторнолау болдырылмайды. Оқырман берешегін ашып (F8), сторноланғанды қайта енгізіңіз: төлемді, босатуды немесе басқа кітапты.</translation>
    </message>
    <message>
        <source>This is not undone, because the charge of the loss was waived by it. If the book is lost all the same, open what the reader owes (F8), reverse the waiver, and mark the book as lost.</source>
        <translation>Бұл болдырылмайды, өйткені кітап жоғалғаны үшін қойылған төлем талабынан осымен босатылған. Кітап бәрібір жоғалған болса, оқырман берешегін ашып (F8), босатуды сторнолаңыз да, кітапты жоғалған деп белгілеңіз.</translation>
    </message>
    <message>
        <source>This cannot be undone: something was paid, waived or replaced of the charge that came of it. If the book is not lost, mark it as found: what is still owed is waived. A line that is wrong is reversed in what the reader owes (F8).</source>
        <translation>Мұның күшін жоюға болмайды: одан туған төлем талабының бір бөлігі төленген, босатылған немесе басқа кітаппен өтелген. Кітап жоғалмаған болса, оны табылған деп белгілеңіз: қалған берешектен босатылады. Қате жол оқырман берешегінде (F8) сторноланады.</translation>
    </message>
</context>
</TS>
