<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Charges and cash</source>
        <translation>Төлем талаптары және касса</translation>
    </message>
    <message>
        <source>What the reader owes: pay</source>
        <translation>Оқырман берешегі: төлемді қабылдау</translation>
    </message>
    <message>
        <source>Waive the charge</source>
        <translation>Төлем талабынан босату</translation>
    </message>
    <message>
        <source>Another book instead of a lost one</source>
        <translation>Жоғалған кітаптың орнына басқа кітап</translation>
    </message>
    <message>
        <source>Pay money back</source>
        <translation>Ақшаны қайтару</translation>
    </message>
    <message>
        <source>Reverse a payment or a waiver</source>
        <translation>Төлемді немесе босатуды сторнолау</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>Түбіртекті қайта басып шығару</translation>
    </message>
    <message>
        <source>The reader has lost the book</source>
        <translation>Оқырман кітапты жоғалтты</translation>
    </message>
    <message>
        <source>The book came back damaged</source>
        <translation>Кітап бүлінген күйде қайтарылды</translation>
    </message>
    <message>
        <source>The reader says that it was returned</source>
        <translation>Оқырман кітапты қайтардым дейді</translation>
    </message>
    <message>
        <source>The reader says that it was never lent</source>
        <translation>Оқырман кітапты алған жоқпын дейді</translation>
    </message>
    <message>
        <source>Withdraw what the reader said of the loan</source>
        <translation>Оқырманның берілім туралы мәлімдемесін кері қайтару</translation>
    </message>
    <message>
        <source>Add a charge by hand</source>
        <translation>Төлем талабын қолмен қосу</translation>
    </message>
    <message>
        <source>Lost: the reader brings another book instead</source>
        <translation>Жоғалды: оқырман орнына басқа кітап әкеледі</translation>
    </message>
    <message>
        <source>Cash: the day before</source>
        <translation>Касса: алдыңғы күн</translation>
    </message>
    <message>
        <source>Cash: the day after</source>
        <translation>Касса: келесі күн</translation>
    </message>
    <message>
        <source>Cash: today</source>
        <translation>Касса: бүгін</translation>
    </message>
</context>
<context>
    <name>ChargePapers</name>
    <message>
        <source>Receipt for money paid back</source>
        <translation>Ақшаны қайтару туралы түбіртек</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Түбіртек</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>Paid back: %1</source>
        <translation>Қайтарылды: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Төленді: %1</translation>
    </message>
    <message>
        <source>Still owed: %1</source>
        <translation>Қалған берешек: %1</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Берешек жоқ.</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Кітапханашы</translation>
    </message>
    <message>
        <source>Received by the reader</source>
        <translation>Оқырман алды</translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>There is no such charge.</source>
        <translation>Мұндай төлем талабы жоқ.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Мұндай төлем жоқ.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing and at most %1.</source>
        <translation>Сома нөлден артық болуы керек. Ең көбі: %1.</translation>
    </message>
    <message>
        <source>That is more than is owed: %1.</source>
        <translation>Бұл берешектен көп. Берешек: %1.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Берешек жоқ.</translation>
    </message>
    <message>
        <source>Nothing was written: something was paid, waived or charged meanwhile. Owed now: %1.</source>
        <translation>Ештеңе жазылмады: осы аралықта бірдеңе төленген, босатылған немесе есептелген. Қазіргі берешек: %1.</translation>
    </message>
    <message>
        <source>The charge is of another reader.</source>
        <translation>Бұл төлем талабы басқа оқырмандікі.</translation>
    </message>
    <message>
        <source>Say why: the reason stays with the charge.</source>
        <translation>Себебін жазыңыз: ол төлем талабында қалады.</translation>
    </message>
    <message>
        <source>Another book is taken only for one that was lost or damaged.</source>
        <translation>Басқа кітап тек жоғалған немесе бүлінген кітаптың орнына алынады.</translation>
    </message>
    <message>
        <source>There is nothing to pay back: nothing was paid, or all of it was paid back already.</source>
        <translation>Қайтаратын ештеңе жоқ: ештеңе төленбеген немесе бәрі қайтарылып қойған.</translation>
    </message>
    <message>
        <source>That is more than can be paid back: %1.</source>
        <translation>Бұл қайтаруға болатын сомадан көп. Қайтаруға болады: %1.</translation>
    </message>
    <message>
        <source>It was reversed already.</source>
        <translation>Бұл бұрын сторноланған.</translation>
    </message>
    <message>
        <source>A reversal is not reversed. Enter the payment or the waiver anew.</source>
        <translation>Сторно сторноланбайды. Төлемді немесе босатуды қайтадан жазыңыз.</translation>
    </message>
    <message>
        <source>It cannot be reversed: the money was paid back since. Reverse that first.</source>
        <translation>Сторнолауға болмайды: ақша содан бері қайтарылған. Алдымен қайтаруды сторнолаңыз.</translation>
    </message>
    <message>
        <source>The price of the copy is not known. Enter the amount that the reader pays.</source>
        <translation>Дананың бағасы белгісіз. Оқырман төлейтін соманы енгізіңіз.</translation>
    </message>
    <message>
        <source>The book that was brought instead is not among the copies. Enter it first, or leave its number out.</source>
        <translation>Орнына әкелінген кітап даналар арасында жоқ. Алдымен оны енгізіңіз немесе нөмірін көрсетпеңіз.</translation>
    </message>
    <message>
        <source>The copy is not lent: there is nobody to charge.</source>
        <translation>Дана берілмеген: төлем талап ететін ешкім жоқ.</translation>
    </message>
    <message>
        <source>The copy is not lent.</source>
        <translation>Дана берілмеген.</translation>
    </message>
    <message>
        <source>The reader has said so already on %1.</source>
        <translation>Оқырман бұл туралы бұрын мәлімдеген. Күні: %1.</translation>
    </message>
    <message>
        <source>Nothing is claimed of this loan.</source>
        <translation>Бұл берілім бойынша мәлімдеме жоқ.</translation>
    </message>
    <message>
        <source>fine for being late</source>
        <translation>мерзімін өткізгені үшін айыппұл</translation>
    </message>
    <message>
        <source>lost book</source>
        <translation>жоғалған кітап</translation>
    </message>
    <message>
        <source>damaged book</source>
        <translation>бүлінген кітап</translation>
    </message>
    <message>
        <source>reader&apos;s card</source>
        <translation>оқырман билеті</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>кепілақы</translation>
    </message>
    <message>
        <source>service</source>
        <translation>қызмет</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>төлем</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>босатылды</translation>
    </message>
    <message>
        <source>another book instead</source>
        <translation>орнына басқа кітап</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>сторноланды</translation>
    </message>
    <message>
        <source>the book was found</source>
        <translation>кітап табылды</translation>
    </message>
    <message>
        <source>reversed: %1</source>
        <translation>сторноланды: %1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>түбіртек %1</translation>
    </message>
    <message>
        <source>The reader says that it was returned.</source>
        <translation>Оқырман кітапты қайтардым дейді.</translation>
    </message>
    <message>
        <source>The reader says that it was never lent to him.</source>
        <translation>Оқырман кітапты алған жоқпын дейді.</translation>
    </message>
    <message>
        <source>Nothing is owed for it any more: %1.</source>
        <translation>Ол үшін берешектен босатылды: %1.</translation>
    </message>
    <message>
        <source>The reader has paid %1 for it. Pay it back or leave it, as the rules of the library say.</source>
        <translation>Оқырман ол үшін төлеген: %1. Кітапхана ережелері бойынша ақшаны қайтарыңыз немесе қалдырыңыз.</translation>
    </message>
    <message>
        <source>Open claims of the reader: %1.</source>
        <translation>Оқырманның ашық мәлімдемелері: %1.</translation>
    </message>
    <message>
        <source>That is many; look into them with the reader.</source>
        <translation>Бұл көп; оқырманмен бірге анықтаңыз.</translation>
    </message>
    <message>
        <source>That is the very copy that was lost or damaged. Name the book that was brought instead of it.</source>
        <translation>Бұл — жоғалған немесе бүлінген дананың дәл өзі. Оның орнына әкелінген кітапты көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ChargesPage</name>
    <message>
        <source>Cash of the day</source>
        <translation>Күндік касса</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Түбіртектер</translation>
    </message>
    <message>
        <source>No money was taken on this day. F8 takes it from the reader at the desk.</source>
        <translation>Бұл күні ақша қабылданған жоқ. Кафедрадағы оқырманнан төлемді F8 қабылдайды.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Cash: %1</source>
        <translation>Кассада: %1</translation>
    </message>
    <message>
        <source>paid: %1</source>
        <translation>төленді: %1</translation>
    </message>
    <message>
        <source>paid back: %1</source>
        <translation>қайтарылды: %1</translation>
    </message>
    <message>
        <source>reversed: %1</source>
        <translation>сторноланды: %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Түбіртек %1</translation>
    </message>
    <message>
        <source>Scan the card of the reader or open one first.</source>
        <translation>Алдымен оқырман билетін сканерлеңіз немесе оқырманды ашыңыз.</translation>
    </message>
    <message>
        <source>Open what the reader owes with F8 first.</source>
        <translation>Алдымен оқырман берешегін ашыңыз: F8.</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Алдыңғы күн</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Келесі күн</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Cash: …</source>
        <translation>Кассада: …</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ChargesSheet</name>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Төлем талаптары</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Қолында</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>Owed: %1</source>
        <translation>Берешек: %1</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Берешек жоқ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Мерзімі: %1</translation>
    </message>
    <message>
        <source>Write the amount in digits: 1500 or 1500,50.</source>
        <translation>Соманы цифрмен жазыңыз: 1500 немесе 1500,50.</translation>
    </message>
    <message>
        <source>Choose a charge in the list.</source>
        <translation>Тізімнен төлем талабын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a loan in the list.</source>
        <translation>Тізімнен берілімді таңдаңыз.</translation>
    </message>
    <message>
        <source>Paid back: %1. Receipt %2.</source>
        <translation>Қайтарылды: %1. Түбіртек %2.</translation>
    </message>
    <message>
        <source>Paid: %1. Receipt %2.</source>
        <translation>Төленді: %1. Түбіртек %2.</translation>
    </message>
    <message>
        <source>How much is paid? Owed: %1</source>
        <translation>Қанша төленеді? Берешек: %1</translation>
    </message>
    <message>
        <source>How much is waived, and why? Owed: %1</source>
        <translation>Қанша сомадан босатылады және неге? Берешек: %1</translation>
    </message>
    <message>
        <source>Waived.</source>
        <translation>Босатылды.</translation>
    </message>
    <message>
        <source>Which book was brought instead? Its barcode, or a word about it.</source>
        <translation>Орнына қандай кітап әкелінді? Штрихкоды немесе ол туралы бір сөз.</translation>
    </message>
    <message>
        <source>Another book was taken for it.</source>
        <translation>Орнына басқа кітап алынды.</translation>
    </message>
    <message>
        <source>How much is paid back, and why? Paid: %1</source>
        <translation>Қанша қайтарылады және неге? Төленген: %1</translation>
    </message>
    <message>
        <source>There is nothing to reverse.</source>
        <translation>Сторнолайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Why is this reversed? %1</source>
        <translation>Бұл неге сторноланады? %1</translation>
    </message>
    <message>
        <source>Reversed by a line of its own.</source>
        <translation>Жеке жолмен сторноланды.</translation>
    </message>
    <message>
        <source>«%1» is lost. The amount to charge; empty: its price.</source>
        <translation>«%1» жоғалды. Төленетін сома; бос болса — кітаптың бағасы.</translation>
    </message>
    <message>
        <source>The loan has ended; the book is charged.</source>
        <translation>Берілім жабылды; кітап құны есептелді.</translation>
    </message>
    <message>
        <source>What else was said?</source>
        <translation>Оқырман тағы не айтты?</translation>
    </message>
    <message>
        <source>The claim is withdrawn.</source>
        <translation>Мәлімдеме кері қайтарылды.</translation>
    </message>
    <message>
        <source>«%1» came back damaged. The amount, empty: none; and what is wrong.</source>
        <translation>«%1» бүлінген күйде қайтарылды. Сома, бос болса — төлемсіз; және не бүлінген.</translation>
    </message>
    <message>
        <source>There is no receipt to print.</source>
        <translation>Басып шығаратын түбіртек жоқ.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Төлеу</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>Талап қосу</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Босату</translation>
    </message>
    <message>
        <source>Another book instead</source>
        <translation>Орнына басқа кітап</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Ақша қайтару</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Сторнолау</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Түбіртек</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Жоғалды</translation>
    </message>
    <message>
        <source>Lost, another book instead</source>
        <translation>Жоғалды, орнына басқа кітап</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Бүлінген</translation>
    </message>
    <message>
        <source>Says: returned</source>
        <translation>Қайтардым дейді</translation>
    </message>
    <message>
        <source>Says: never lent</source>
        <translation>Алған жоқпын дейді</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Мәлімдемені кері қайтару</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>What is charged, how much, and what for?</source>
        <translation>Не үшін, қанша сома талап етіледі және себебі қандай?</translation>
    </message>
    <message>
        <source>Charged.</source>
        <translation>Төлем талабы қосылды.</translation>
    </message>
    <message>
        <source>«%1» is lost. Which book was brought instead? Its barcode, or a word about it.</source>
        <translation>«%1» жоғалды. Орнына қандай кітап әкелінді? Штрихкоды немесе ол туралы бір сөз.</translation>
    </message>
    <message>
        <source>The loan has ended; another book was taken for the lost one.</source>
        <translation>Берілім жабылды; жоғалған кітаптың орнына басқа кітап қабылданды.</translation>
    </message>
    <message>
        <source>Nothing was ever charged.</source>
        <translation>Ешқандай төлем талабы болған емес.</translation>
    </message>
    <message>
        <source>Barcode, or a word about the book</source>
        <translation>Штрихкод немесе кітап туралы сөз</translation>
    </message>
    <message>
        <source>What is owed is not known</source>
        <translation>Берешек белгісіз</translation>
    </message>
    <message>
        <source>Owed: …</source>
        <translation>Берешек: …</translation>
    </message>
</context>
</TS>
