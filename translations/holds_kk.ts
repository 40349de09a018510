<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Place a hold</source>
        <translation>Брондау</translation>
    </message>
    <message>
        <source>Cancel the hold</source>
        <translation>Брондаудан бас тарту</translation>
    </message>
    <message>
        <source>Suspend or resume the hold</source>
        <translation>Брондауды тоқтата тұру немесе қайта қосу</translation>
    </message>
    <message>
        <source>Move the hold up</source>
        <translation>Брондауды жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the hold down</source>
        <translation>Брондауды төмен жылжыту</translation>
    </message>
    <message>
        <source>Move the hold to the top</source>
        <translation>Брондауды кезектің басына қою</translation>
    </message>
    <message>
        <source>Move the hold to the bottom</source>
        <translation>Брондауды кезектің соңына қою</translation>
    </message>
    <message>
        <source>Put the hold back into its queue</source>
        <translation>Брондауды кезекке қайтару</translation>
    </message>
    <message>
        <source>The requested copy does not come</source>
        <translation>Сұралған дана берілмейді</translation>
    </message>
    <message>
        <source>Print slips of holds</source>
        <translation>Брондау мен талап парақтарын басып шығару</translation>
    </message>
    <message>
        <source>Expire what was not picked up</source>
        <translation>Мерзімі өткен брондауларды алып тастау</translation>
    </message>
    <message>
        <source>Holds and requests</source>
        <translation>Брондау және талаптар</translation>
    </message>
    <message>
        <source>The requested copy was taken from its shelf</source>
        <translation>Сұратылған дана сөреден алынды</translation>
    </message>
    <message>
        <source>Not picked up: pass the copy on</source>
        <translation>Алынған жоқ: дананы кезектегіге беру</translation>
    </message>
    <message>
        <source>Open the reader of the hold</source>
        <translation>Брондаған оқырманды ашу</translation>
    </message>
    <message>
        <source>The copy has arrived here</source>
        <translation>Дана осында келді</translation>
    </message>
    <message>
        <source>The copy did not leave</source>
        <translation>Дана жіберілген жоқ</translation>
    </message>
    <message>
        <source>Send copies to another place</source>
        <translation>Даналарды басқа орынға жіберу</translation>
    </message>
    <message>
        <source>Count a request that was not met</source>
        <translation>Орындалмаған сұранысты есепке алу</translation>
    </message>
</context>
<context>
    <name>HoldPapers</name>
    <message>
        <source>card %1</source>
        <translation>билет %1</translation>
    </message>
    <message>
        <source>Request slip</source>
        <translation>Талап парағы</translation>
    </message>
    <message>
        <source>For the reading room</source>
        <translation>Оқу залы үшін</translation>
    </message>
    <message>
        <source>Bring to: %1</source>
        <translation>Жеткізу орны: %1</translation>
    </message>
    <message>
        <source>Needed until: %1</source>
        <translation>Керек мерзімі: %1</translation>
    </message>
    <message>
        <source>Put aside for a reader</source>
        <translation>Оқырманға сақталған</translation>
    </message>
    <message>
        <source>Kept until: %1</source>
        <translation>Сақталу мерзімі: %1</translation>
    </message>
    <message>
        <source>Picked up at: %1</source>
        <translation>Беру орны: %1</translation>
    </message>
</context>
<context>
    <name>HoldTable</name>
    <message>
        <source>suspended until %1</source>
        <translation>тоқтатылды, мерзімі: %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Орналастыру шифры</translation>
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
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Тұрған орны</translation>
    </message>
    <message>
        <source>Picked up at</source>
        <translation>Беру орны</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Брондалған күні</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Жіберілген күні</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Оқырман</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Wait now</source>
        <translation>Қазір күтеді</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>The copy is on loan; take it back first.</source>
        <translation>Дана оқырманның қолында; алдымен қайтарып алыңыз.</translation>
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
        <translation>Тіркеу мерзімі аяқталған: %1.</translation>
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
    <message>
        <source>The book is for readers from %1 years on; this reader is %2.</source>
        <translation>Кітап оқырманның жасына сай емес. Кітаптың жас белгісі: %1+, оқырманның жасы: %2.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HoldQuestion</name>
    <message>
        <source>Record it</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>The copy is missing</source>
        <translation>Дана орнында жоқ</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Тоқтатылу мерзімі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>«%1»: why does it not come?</source>
        <translation>«%1»: неге берілмейді?</translation>
    </message>
    <message>
        <source>«%1»: from which day does the hold count again? Empty: when it is resumed.</source>
        <translation>«%1»: брондау қай күннен бастап қайта қосылады? Бос болса: қолмен қосылғанда.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HoldSheet</name>
    <message>
        <source>Place the hold</source>
        <translation>Брондау</translation>
    </message>
    <message>
        <source>New hold</source>
        <translation>Жаңа брондау</translation>
    </message>
    <message>
        <source>Card of the reader</source>
        <translation>Оқырман билеті</translation>
    </message>
    <message>
        <source>Barcode or inventory number of a copy</source>
        <translation>Дананың штрихкоды немесе түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Picked up at</source>
        <translation>Беру орны</translation>
    </message>
    <message>
        <source>Needed until</source>
        <translation>Керек мерзімі</translation>
    </message>
    <message>
        <source>Empty: without an end.</source>
        <translation>Бос болса: мерзімсіз.</translation>
    </message>
    <message>
        <source>For the reading room</source>
        <translation>Оқу залы үшін</translation>
    </message>
    <message>
        <source>This copy and no other</source>
        <translation>Тек осы дана</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Scan or type the card of the reader.</source>
        <translation>Оқырман билетін сканерлеңіз немесе теріңіз.</translation>
    </message>
    <message>
        <source>Scan or type the code of a copy of the title.</source>
        <translation>Осы басылым данасының кодын сканерлеңіз немесе теріңіз.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
    <message>
        <source>Requested from its shelf: %1</source>
        <translation>Сөреден сұратылды: %1</translation>
    </message>
    <message>
        <source>On hold: %1. Position in the queue: %2</source>
        <translation>Брондалды: %1. Кезектегі орны: %2</translation>
    </message>
    <message>
        <source>Why it is placed all the same</source>
        <translation>Соған қарамастан неге брондалады</translation>
    </message>
    <message>
        <source>At this desk: %1</source>
        <translation>Осы кафедрада: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HoldsPage</name>
    <message>
        <source>Holds</source>
        <translation>Брондау</translation>
    </message>
    <message>
        <source>Title, card or barcode</source>
        <translation>Атауы, билет немесе штрихкод</translation>
    </message>
    <message>
        <source>The hold is suspended.</source>
        <translation>Брондау уақытша тоқтатылды.</translation>
    </message>
    <message>
        <source>Counted. The next copy is requested.</source>
        <translation>Есепке алынды. Келесі дана сұратылды.</translation>
    </message>
    <message>
        <source>Counted. The reader waits: no other copy is free.</source>
        <translation>Есепке алынды. Оқырман күтеді: басқа бос дана жоқ.</translation>
    </message>
    <message>
        <source>New hold</source>
        <translation>Жаңа брондау</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Барлық орындар</translation>
    </message>
    <message>
        <source>Choose a hold in the list.</source>
        <translation>Тізімнен брондауды таңдаңыз.</translation>
    </message>
    <message>
        <source>The hold was moved.</source>
        <translation>Брондау жылжытылды.</translation>
    </message>
    <message>
        <source>The hold is cancelled.</source>
        <translation>Брондаудан бас тартылды.</translation>
    </message>
    <message>
        <source>The hold counts again.</source>
        <translation>Брондау қайта қосылды.</translation>
    </message>
    <message>
        <source>The hold waits again, before all others.</source>
        <translation>Брондау қайтадан кезекте, ол бірінші тұр.</translation>
    </message>
    <message>
        <source>Only a request can be not met.</source>
        <translation>Тек талапқа «орындалмады» деп жазуға болады.</translation>
    </message>
    <message>
        <source>No hold is over, no copy is free for anybody.</source>
        <translation>Мерзімі өткен брондау жоқ, күтушілерге бос дана жоқ.</translation>
    </message>
    <message>
        <source>Expired: %1. Requested anew: %2.</source>
        <translation>Мерзімі аяқталғаны: %1. Қайта сұратылғаны: %2.</translation>
    </message>
    <message>
        <source>There is no request to print.</source>
        <translation>Басып шығаратын талап жоқ.</translation>
    </message>
    <message>
        <source>A slip is printed of what stands on the hold shelf.</source>
        <translation>Парақ бронь сөресінде тұрған дана үшін басып шығарылады.</translation>
    </message>
    <message>
        <source>It was sent to another place: %1.</source>
        <translation>Дана басқа орынға жіберілген еді: %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Талаптар</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>Бронь сөресі</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Жолда</translation>
    </message>
    <message>
        <source>Lists of holds</source>
        <translation>Брондау тізімдері</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Copies on the way</source>
        <translation>Жолдағы даналар</translation>
    </message>
    <message>
        <source>Nobody waits. F7 places a hold from a title or a reader&apos;s card.</source>
        <translation>Күтіп тұрған ешкім жоқ. F7 басылымнан немесе оқырман билетінен брондайды.</translation>
    </message>
    <message>
        <source>Nothing is to be taken from the shelves.</source>
        <translation>Сөрелерден алатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The hold shelf is empty.</source>
        <translation>Бронь сөресі бос.</translation>
    </message>
    <message>
        <source>No hold is over.</source>
        <translation>Мерзімі өткен брондау жоқ.</translation>
    </message>
    <message>
        <source>Expire what is over</source>
        <translation>Мерзімі өткенді алып тастау</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Парақтарды басып шығару</translation>
    </message>
    <message>
        <source>Choose a copy in the list “On the way”.</source>
        <translation>«Жолда» тізімінен дананы таңдаңыз.</translation>
    </message>
    <message>
        <source>For the card %1.</source>
        <translation>Оқырман билеті: %1.</translation>
    </message>
    <message>
        <source>Another copy is requested for the hold.</source>
        <translation>Бұл брондау үшін басқа дана сұратылды.</translation>
    </message>
    <message>
        <source>Only a request can be taken from its shelf.</source>
        <translation>Сөреден тек сұратылған дана алынады.</translation>
    </message>
    <message>
        <source>The hold has expired.</source>
        <translation>Брондаудың мерзімі өтті.</translation>
    </message>
    <message>
        <source>%1: it did not leave. It stands at: %2.</source>
        <translation>%1: жіберілген жоқ. Тұрған орны: %2.</translation>
    </message>
    <message>
        <source>Nothing in this list has these words.</source>
        <translation>Бұл тізімде мұндай сөздер жоқ.</translation>
    </message>
    <message>
        <source>Nothing is on its way. What arrives is scanned here.</source>
        <translation>Жолда ештеңе жоқ. Келген дана осында сканерленеді.</translation>
    </message>
    <message>
        <source>Most wanted</source>
        <translation>Сұранысы көп</translation>
    </message>
    <message>
        <source>What readers ask for most and do not get</source>
        <translation>Оқырмандар көп сұрап, ала алмайтын басылымдар</translation>
    </message>
    <message>
        <source>Nothing was asked for in vain this year.</source>
        <translation>Биыл орындалмаған сұраныс жоқ.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SendSheet</name>
    <message>
        <source>Send copies</source>
        <translation>Даналарды жіберу</translation>
    </message>
    <message>
        <source>To which place</source>
        <translation>Қай орынға</translation>
    </message>
    <message>
        <source>Barcode or inventory number of a copy</source>
        <translation>Дананың штрихкоды немесе түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Enter sends it; the next one can be scanned at once.</source>
        <translation>Enter дананы жібереді; келесісін бірден сканерлеуге болады.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>%1: sent to %2.</source>
        <translation>%1: жіберілді. Баратын орны: %2.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::UnmetSheet</name>
    <message>
        <source>A request that was not met</source>
        <translation>Орындалмаған сұраныс</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Не сұралды</translation>
    </message>
    <message>
        <source>No names of readers.</source>
        <translation>Оқырмандардың аты-жөні жазылмайды.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Есепке алу</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Есепке алынды: %1.</translation>
    </message>
</context>
</TS>
