<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Жаңа оқырман</translation>
    </message>
    <message>
        <source>Register for this year</source>
        <translation>Қайта тіркеу</translation>
    </message>
    <message>
        <source>Serve this reader at the desk</source>
        <translation>Оқырманға кафедрада қызмет көрсету</translation>
    </message>
    <message>
        <source>Import readers</source>
        <translation>Оқырмандарды импорттау</translation>
    </message>
    <message>
        <source>Saved views of the readers…</source>
        <translation>Оқырмандар тізімінің сақталған көріністері…</translation>
    </message>
    <message>
        <source>Show restricted data of the reader</source>
        <translation>Оқырманның жабық деректерін көрсету</translation>
    </message>
    <message>
        <source>Who looked at this reader</source>
        <translation>Бұл оқырманды кім қарады</translation>
    </message>
    <message>
        <source>Overdue books</source>
        <translation>Мерзімі өткен кітаптар</translation>
    </message>
    <message>
        <source>Make one of two records of a reader</source>
        <translation>Оқырманның екі жазбасын біріктіру</translation>
    </message>
    <message>
        <source>Readers who were perhaps entered twice</source>
        <translation>Екі рет жазылған болуы мүмкін оқырмандар</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>There is no such reader.</source>
        <translation>Мұндай оқырман жоқ.</translation>
    </message>
    <message>
        <source>The reader has the card %1 now. Give the new one.</source>
        <translation>Оқырманның қазіргі билеті — %1. Жаңасын енгізіңіз.</translation>
    </message>
    <message>
        <source>The text is too long; write it shorter.</source>
        <translation>Мәтін тым ұзын; қысқартып жазыңыз.</translation>
    </message>
    <message>
        <source>Say why nothing is lent to the reader.</source>
        <translation>Оқырманға неге кітап берілмейтінін жазыңыз.</translation>
    </message>
    <message>
        <source>The last day must not be over: %1.</source>
        <translation>Соңғы күн өтіп кетпеген болуы керек: %1.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Хабар бос.</translation>
    </message>
    <message>
        <source>There is no such message, or it is done.</source>
        <translation>Мұндай хабар жоқ немесе ол жеткізілген.</translation>
    </message>
    <message>
        <source>Give the card of the other reader, or the name of a person who is no reader.</source>
        <translation>Екінші оқырманның билетін немесе оқырман емес адамның аты-жөнін енгізіңіз.</translation>
    </message>
    <message>
        <source>A reader has no relation to the own record.</source>
        <translation>Оқырманды өзімен байланыстыруға болмайды.</translation>
    </message>
    <message>
        <source>This relation is entered already.</source>
        <translation>Бұл байланыс енгізілген.</translation>
    </message>
    <message>
        <source>A guarantor is at least %1 years old. Full years of this reader: %2.</source>
        <translation>Кепілгердің ең кіші жасы: %1. Бұл оқырманның толық жасы: %2.</translation>
    </message>
    <message>
        <source>There is no such relation.</source>
        <translation>Мұндай байланыс жоқ.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>жоғалған</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ауыстырылған</translation>
    </message>
    <message>
        <source>of a joined record</source>
        <translation>біріктірілген жазбаның билеті</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Отбасы</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Кепіл болатын оқырманы</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Кепілгер</translation>
    </message>
    <message>
        <source>Blocked until %1: %2</source>
        <translation>Бұғат мерзімі — %1, себебі: %2</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Бұғатталған: %1</translation>
    </message>
    <message>
        <source>Former card %1: %2, %3. The reader has the card %4 now.</source>
        <translation>Бұрынғы билет %1: %2, %3. Оқырманның қазіргі билеті — %4.</translation>
    </message>
    <message>
        <source>was late</source>
        <translation>кітапты кешіктірді</translation>
    </message>
    <message>
        <source>was late with the copy %1</source>
        <translation>кешіктірілген дана: %1</translation>
    </message>
</context>
<context>
    <name>DuplicateReadersView</name>
    <message>
        <source>Reader</source>
        <translation>Оқырман</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Other card</source>
        <translation>Басқа билет</translation>
    </message>
</context>
<context>
    <name>OverdueBooks</name>
    <message>
        <source>There is no such reader.</source>
        <translation>Мұндай оқырман жоқ.</translation>
    </message>
    <message>
        <source>There is no reminder number %1. The last one is %2.</source>
        <translation>№ %1 еске салу жоқ. Соңғысының нөмірі: %2.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Кітап</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>days late: %1</source>
        <translation>кешіктірілген күн саны: %1</translation>
    </message>
    <message>
        <source>the reader says it was returned</source>
        <translation>оқырман қайтардым дейді</translation>
    </message>
    <message>
        <source>reminder %1 written</source>
        <translation>жазылған еске салу: № %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Еске салу</translation>
    </message>
    <message>
        <source>The books below should have been returned. Others wait for them: bring them back, or have the loan renewed.</source>
        <translation>Төмендегі кітаптарды қайтару мерзімі өтті. Оларды басқа оқырмандар күтіп отыр: кітаптарды қайтарыңыз немесе мерзімін ұзартыңыз.</translation>
    </message>
    <message>
        <source>The library reminds you for the second time of the books below. Return them within seven days.</source>
        <translation>Кітапхана төмендегі кітаптар туралы екінші рет еске салады. Оларды жеті күн ішінде қайтарыңыз.</translation>
    </message>
    <message>
        <source>The library has reminded you of the books below and they were not returned. Return them now; a book that is lost is replaced or paid for, as the rules of the library say.</source>
        <translation>Кітапхана төмендегі кітаптар туралы еске салған, бірақ олар қайтарылмады. Кітаптарды қазір қайтарыңыз; жоғалған кітап кітапхананы пайдалану қағидаларына сай ауыстырылады немесе оның құны төленеді.</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Кітапханашы</translation>
    </message>
    <message>
        <source>Clearance slip</source>
        <translation>Кету парағы</translation>
    </message>
    <message>
        <source>Owes the library nothing: no books and no money.</source>
        <translation>Кітапхана алдында қарызы жоқ: кітап та, ақша да.</translation>
    </message>
    <message>
        <source>The reader still owes the library:</source>
        <translation>Оқырманның кітапханаға қарызы бар:</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <translation>Ақшалай: %1</translation>
    </message>
    <message>
        <source>Reader&apos;s form</source>
        <translation>Оқырман формуляры</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Туған күні: %1</translation>
    </message>
    <message>
        <source>Registered until %1</source>
        <translation>Тіркеу %1 күніне дейін жарамды</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолы</translation>
    </message>
    <message>
        <source>not reminded meanwhile</source>
        <translation>әзірге еске салынбайды</translation>
    </message>
    <message>
        <source>not reminded: the data are blocked</source>
        <translation>еске салынбайды: деректер бұғатталған</translation>
    </message>
    <message>
        <source>reminder %1 is due</source>
        <translation>жазылатын еске салу: № %1</translation>
    </message>
    <message>
        <source>the next reminder is due from %1</source>
        <translation>келесі еске салу күні: %1</translation>
    </message>
    <message>
        <source>all reminders are written</source>
        <translation>еске салулардың бәрі жазылды</translation>
    </message>
    <message>
        <source>Nobody is to be reminded: no book is late enough, or it was done already. Letters that were written can be made once more.</source>
        <translation>Еске салатын ешкім жоқ: мерзімі жеткілікті өткен кітап жоқ немесе еске салынып қойған. Жазылған хаттарды тағы бір рет жасауға болады.</translation>
    </message>
    <message>
        <source>No such reminder was written of a book that is still out.</source>
        <translation>Әлі қайтарылмаған кітап туралы мұндай еске салу жазылмаған.</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>There is no term of retention “%1”.</source>
        <translation>Мұндай сақтау мерзімі жоқ: «%1».</translation>
    </message>
    <message>
        <source>This term may be %1 to %2 months.</source>
        <translation>Мерзімнің рұқсат етілген шегі, ай: %1 – %2.</translation>
    </message>
    <message>
        <source>There is no such reader.</source>
        <translation>Мұндай оқырман жоқ.</translation>
    </message>
    <message>
        <source>The text of a consent is needed in Kazakh and in Russian.</source>
        <translation>Келісім мәтіні қазақ және орыс тілдерінде қажет.</translation>
    </message>
    <message>
        <source>The library has no text for this consent yet: %1. Add the text first.</source>
        <translation>Кітапханада бұл келісімнің мәтіні әлі жоқ: %1. Алдымен мәтінін қосыңыз.</translation>
    </message>
    <message>
        <source>The reader is a minor (age: %1): a parent gives the consent.</source>
        <translation>Оқырман кәмелетке толмаған (жасы: %1): келісімді ата-анасы береді.</translation>
    </message>
    <message>
        <source>This consent was given already, on %1, and holds.</source>
        <translation>Бұл келісім бұрын берілген (%1) және күшінде.</translation>
    </message>
    <message>
        <source>The last day of the consent lies in the past: %1.</source>
        <translation>Келісімнің соңғы күні өтіп кеткен: %1.</translation>
    </message>
    <message>
        <source>There is no such consent, or it is withdrawn already.</source>
        <translation>Мұндай келісім жоқ немесе ол кері қайтарылған.</translation>
    </message>
    <message>
        <source>The reader is not erased: books are still on loan (number: %1). Take them back first.</source>
        <translation>Оқырман деректері өшірілген жоқ: кітаптар әлі қолында (саны: %1). Алдымен қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>The reader is not erased: the desk has blocked the reader (%1). Settle this and lift the block first.</source>
        <translation>Оқырман деректері өшірілген жоқ: оқырман кафедрада бұғатталған (%1). Алдымен мұны реттеп, бұғаттауды алып тастаңыз.</translation>
    </message>
    <message>
        <source>The reader is not erased: the data are blocked, so they stay as they are until the block is lifted.</source>
        <translation>Оқырман деректері өшірілген жоқ: олар бұғатталған, бұғаттау алынғанша сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
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
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>The data are blocked on the reader&apos;s wish.</source>
        <translation>Деректер оқырманның қалауы бойынша бұғатталған.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Number of the copy</source>
        <translation>Дананың нөмірі</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>whose a loan was, after its return</source>
        <translation>кітап кімге берілгені, қайтарылғаннан кейін</translation>
    </message>
    <message>
        <source>what the journal tells of readers</source>
        <translation>журналдағы оқырмандар туралы мәлімет</translation>
    </message>
    <message>
        <source>a reader, after the end of the registration and the last return</source>
        <translation>оқырман, тіркелу мерзімі мен соңғы қайтарудан кейін</translation>
    </message>
    <message>
        <source>data for the work of the library</source>
        <translation>кітапхана жұмысына қажет деректер</translation>
    </message>
    <message>
        <source>the list of what was read is kept longer</source>
        <translation>оқылған кітаптар тізімі ұзағырақ сақталады</translation>
    </message>
    <message>
        <source>reminders and invitations</source>
        <translation>ескертулер мен шақырулар</translation>
    </message>
    <message>
        <source>photographs taken at events</source>
        <translation>іс-шараларда түсірілген фотосуреттер</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>қағазда</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>ауызша</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>электронды түрде</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>мәтін %1</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>берілген күні %1</translation>
    </message>
    <message>
        <source>by a parent</source>
        <translation>ата-анасы берген</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>мерзімі: %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>кері қайтарылған күні %1</translation>
    </message>
    <message>
        <source>Name, card, birth date, IIN, phone, address and note are erased for good, and so are consents (number: %1). Past loans (number: %2) stay in the figures and no longer tell who had the book. What entries of the journal (number: %3) tell of the reader is forgotten when the terms of retention are next carried out; backups keep it until they expire.</source>
        <translation>Аты-жөні, билеті, туған күні, ЖСН, телефоны, мекенжайы мен ескертпесі біржола өшіріледі, келісімдері де солай (саны: %1). Бұрынғы берілімдер (саны: %2) көрсеткіштерде қалады, бірақ кітап кімде болғанын енді айтпайды. Журнал жазбаларындағы (саны: %3) оқырман туралы мәлімет сақтау мерзімдері келесі рет орындалғанда өшіріледі; сақтық көшірмелерде ол көшірмелердің мерзімі біткенше қалады.</translation>
    </message>
    <message>
        <source>What the library keeps about a reader</source>
        <translation>Кітапханада оқырман туралы сақталатын мәлімет</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Келісімдер</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Жоқ.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Берілімдер</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Қойылған күні</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Брондау</translation>
    </message>
    <message>
        <source>Days of registration</source>
        <translation>Тіркелген күндері</translation>
    </message>
    <message>
        <source>Days of visits</source>
        <translation>Келген күндері</translation>
    </message>
    <message numerus="yes">
        <source>The reader waits for %n book(s). Cancel the holds first.</source>
        <translation>
            <numerusform>Оқырман %n кітап күтіп отыр. Алдымен брондауларды жойыңыз.</numerusform>
            <numerusform>Оқырман %n кітап күтіп отыр. Алдымен брондауларды жойыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader owes %1.</source>
        <translation>Оқырманның берешегі: %1.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Қалған берешек</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Төлем талаптары</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Қала немесе ауыл</translation>
    </message>
    <message>
        <source>Place of study or work</source>
        <translation>Оқу немесе жұмыс орны</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>орындалды: %1</translation>
    </message>
    <message>
        <source>Former cards</source>
        <translation>Бұрынғы билеттер</translation>
    </message>
    <message>
        <source>Guarantors and family</source>
        <translation>Кепілгерлер және отбасы</translation>
    </message>
    <message>
        <source>Messages at the desk</source>
        <translation>Кафедрадағы хабарлар</translation>
    </message>
    <message>
        <source>Nothing was forgotten: it would be the first time, and much at once (past loans: %1; readers: %2). A person looks at it first and has it done by hand; from then on it goes by itself.</source>
        <translation>Ештеңе өшірілмеді: бұл бірінші рет, әрі бірден көп дерек өшірілер еді (өткен берілімдер: %1; оқырмандар: %2). Алдымен адам қарап шығып, өзі іске қосады; содан кейін өздігінен орындалады.</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>жүйеге кірмеген</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Не қаралды</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Қанша рет</translation>
    </message>
    <message>
        <source>What was done with these data, and why they were revealed</source>
        <translation>Бұл деректермен не істелді және олар не үшін ашылды</translation>
    </message>
    <message>
        <source>Who looked at these data, by days</source>
        <translation>Бұл деректерді кім қарады, күндер бойынша</translation>
    </message>
</context>
<context>
    <name>PersonalDataMenu</name>
    <message>
        <source>Extract in Kazakh…</source>
        <translation>Қазақ тіліндегі үзінді…</translation>
    </message>
    <message>
        <source>Extract in Russian…</source>
        <translation>Орыс тіліндегі үзінді…</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Келісімдер</translation>
    </message>
    <message>
        <source>Release the data</source>
        <translation>Деректерді бұғаттан шығару</translation>
    </message>
    <message>
        <source>Block the data</source>
        <translation>Деректерді бұғаттау</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Деректерді өшіру…</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Кері қайтару: %1</translation>
    </message>
    <message>
        <source>A parent consents: %1</source>
        <translation>Ата-анасы келісім береді: %1</translation>
    </message>
    <message>
        <source>Consents: %1</source>
        <translation>Келісім береді: %1</translation>
    </message>
    <message>
        <source>Extract %1</source>
        <translation>Үзінді %1</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Extract of the reader&apos;s data</source>
        <translation>Оқырман деректері туралы үзінді</translation>
    </message>
    <message>
        <source>Extract to %1</source>
        <translation>Үзінді файлы: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сақталған файл: %1.</translation>
    </message>
    <message>
        <source>The data are blocked: the reader stands in no list and is found by the card.</source>
        <translation>Деректер бұғатталды: оқырман ешбір тізімде тұрмайды, ол билеті арқылы табылады.</translation>
    </message>
    <message>
        <source>The data are blocked no longer.</source>
        <translation>Деректер енді бұғатталмаған.</translation>
    </message>
    <message>
        <source>Erase the reader?</source>
        <translation>Оқырман деректерін өшіру керек пе?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Біржола өшіру</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Өшірмеу</translation>
    </message>
    <message>
        <source>The reader is erased.</source>
        <translation>Оқырман деректері өшірілді.</translation>
    </message>
    <message>
        <source>Without this consent the card is to be closed: take back the books, settle the debts, then erase the reader.</source>
        <translation>Бұл келісімсіз билетті жабу керек: кітаптарды қайтарып алыңыз, қарыздарды жабыңыз, содан кейін оқырман деректерін өшіріңіз.</translation>
    </message>
    <message>
        <source>Card %1.</source>
        <translation>Билет %1.</translation>
    </message>
</context>
<context>
    <name>ReaderImportTables</name>
    <message>
        <source>Reader</source>
        <translation>Оқырман</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
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
        <source>What becomes of it</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Compare row</source>
        <translation>Салыстыратын жол</translation>
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
        <source>New readers</source>
        <translation>Жаңа оқырмандар</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Бұрыннан бар</translation>
    </message>
    <message>
        <source>Open loans</source>
        <translation>Ашық берілімдер</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Алынбаған</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Файлда</translation>
    </message>
</context>
<context>
    <name>ReaderImports</name>
    <message>
        <source>No readers were found in %1. Tables (CSV, XLSX) and IRBIS reader bases (text, .mst) can be read.</source>
        <translation>%1 файлынан оқырмандар табылмады. Кестелерді (CSV, XLSX) және ИРБИС оқырмандар базасын (мәтін, .mst) оқуға болады.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 файлын оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Кестеде «%1» бағаны жоқ.</translation>
    </message>
    <message>
        <source>It is not known which column has the names. Choose the column with the surname or the full name.</source>
        <translation>Есімдер қай бағанда екені белгісіз. Тегі немесе толық аты-жөні бар бағанды таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no such import of readers.</source>
        <translation>Оқырмандардың мұндай импорты жоқ.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Бұл импорттың күші бұрын жойылған.</translation>
    </message>
    <message>
        <source>The list of errors would be written over the file that is imported: %1. Choose another name.</source>
        <translation>Қателер тізімі импортталатын файлдың орнына жазылар еді: %1. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>тегі</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>әкесінің аты</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>толық аты-жөні</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>туған күні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>билет нөмірі</translation>
    </message>
    <message>
        <source>category</source>
        <translation>санаты</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефоны</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжайы</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>тіркелген күні</translation>
    </message>
    <message>
        <source>registered until</source>
        <translation>жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>open loan: barcode of the copy</source>
        <translation>ашық берілім: дананың штрихкоды</translation>
    </message>
    <message>
        <source>open loan: inventory number</source>
        <translation>ашық берілім: түгендеу нөмірі</translation>
    </message>
    <message>
        <source>open loan: lent on</source>
        <translation>ашық берілім: берілген күні</translation>
    </message>
    <message>
        <source>open loan: due on</source>
        <translation>ашық берілім: қайтару мерзімі</translation>
    </message>
    <message>
        <source>the row is damaged or larger than any that is taken</source>
        <translation>жол бүлінген немесе қабылданатын шектен үлкен</translation>
    </message>
    <message>
        <source>there is no surname</source>
        <translation>тегі жоқ</translation>
    </message>
    <message>
        <source>another reader has this card</source>
        <translation>бұл билет басқа оқырмандікі</translation>
    </message>
    <message>
        <source>the card is the barcode of a copy</source>
        <translation>билет нөмірі — бір дананың штрихкоды</translation>
    </message>
    <message>
        <source>a reader with another name has this IIN</source>
        <translation>бұл ЖСН басқа есімді оқырманда бар</translation>
    </message>
    <message>
        <source>the card is the inventory number of a copy, too; the desk will ask</source>
        <translation>билет нөмірі бір дананың түгендеу нөмірімен бірдей; кафедра сұрайды</translation>
    </message>
    <message>
        <source>the IIN is not right and was not taken</source>
        <translation>ЖСН дұрыс емес, ол алынбады</translation>
    </message>
    <message>
        <source>the IIN and the birth date do not agree</source>
        <translation>ЖСН мен туған күні сәйкес келмейді</translation>
    </message>
    <message>
        <source>loan not taken: no copy has this number</source>
        <translation>берілім алынбады: мұндай нөмірлі дана жоқ</translation>
    </message>
    <message>
        <source>loan not taken: several copies have this number</source>
        <translation>берілім алынбады: бірнеше дананың нөмірі осындай</translation>
    </message>
    <message>
        <source>loan not taken: the copy is lent to another reader</source>
        <translation>берілім алынбады: дана басқа оқырманда</translation>
    </message>
    <message>
        <source>loan not taken: the copy is written off</source>
        <translation>берілім алынбады: дана есептен шығарылған</translation>
    </message>
    <message>
        <source>loan not taken: its dates cannot be right</source>
        <translation>берілім алынбады: күндері дұрыс емес</translation>
    </message>
    <message>
        <source>loan not taken: it has no date</source>
        <translation>берілім алынбады: күні жоқ</translation>
    </message>
    <message>
        <source>loan not taken: its reader was not taken</source>
        <translation>берілім алынбады: оқырманы алынбады</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>№ %1 жол</translation>
    </message>
    <message>
        <source>compare row %1</source>
        <translation>№ %1 жолмен салыстырыңыз</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>бұрыннан бар</translation>
    </message>
    <message>
        <source>perhaps there already, not taken</source>
        <translation>бұрыннан бар болуы мүмкін, алынбады</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>алынбады</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>жолдар: %1</translation>
    </message>
    <message>
        <source>new readers: %1</source>
        <translation>жаңа оқырмандар: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>бұрыннан бар: %1</translation>
    </message>
    <message>
        <source>perhaps there already, not taken: %1</source>
        <translation>бұрыннан бар болуы мүмкін, алынбады: %1</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>алынбады: %1</translation>
    </message>
    <message>
        <source>open loans: %1</source>
        <translation>ашық берілімдер: %1</translation>
    </message>
    <message>
        <source>loans that are there already: %1</source>
        <translation>бұрыннан бар берілімдер: %1</translation>
    </message>
    <message>
        <source>loans not taken: %1</source>
        <translation>алынбаған берілімдер: %1</translation>
    </message>
    <message>
        <source>Import undone. Readers taken away: %1, loans: %2.</source>
        <translation>Импорттың күші жойылды. Алынған оқырмандар: %1, берілімдер: %2.</translation>
    </message>
    <message>
        <source>In use since and kept: readers %1, loans %2.</source>
        <translation>Содан бері қолданыста, сақталды: оқырмандар %1, берілімдер %2.</translation>
    </message>
    <message>
        <source>headings: row %1</source>
        <translation>тақырыптар тұрған жол: %1</translation>
    </message>
    <message>
        <source>%1 is too large: part the table into several files.</source>
        <translation>Файл тым үлкен: %1. Кестені бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>аты-жөні тым ұзын</translation>
    </message>
    <message>
        <source>the IIN is unusual, check it; it was taken</source>
        <translation>ЖСН әдеттегідей емес, тексеріңіз; ол алынды</translation>
    </message>
    <message>
        <source>the birth date is very long ago, check the year; it was taken</source>
        <translation>туған күні тым ерте, жылын тексеріңіз; ол алынды</translation>
    </message>
    <message>
        <source>a date is not written as a date; it was not taken and stands in the note</source>
        <translation>күн дұрыс жазылмаған; ол алынбады, ескертпеде тұр</translation>
    </message>
    <message>
        <source>the birth date lies in the future; it was not taken and stands in the note</source>
        <translation>туған күні болашақта; ол алынбады, ескертпеде тұр</translation>
    </message>
    <message>
        <source>perhaps somebody who is there: the name is the same, and neither birth date nor numbers tell the two apart</source>
        <translation>бәлкім, ол бұрыннан бар: аты-жөні бірдей, екеуін туған күні де, нөмірлері де ажыратпайды</translation>
    </message>
    <message>
        <source>a card number has 3 to 64 Latin letters, digits, points, hyphens and underscores; the reader gets a new card, the old number is in the note</source>
        <translation>билет нөмірі 3–64 латын әрпінен, цифрдан, нүктеден, дефистен және астын сызу белгісінен тұрады; оқырманға жаңа билет беріледі, ескі нөмірі ескертпеде тұр</translation>
    </message>
    <message>
        <source>he is there already and has another card; this number was not taken</source>
        <translation>ол бұрыннан бар, билеті басқа; бұл нөмір алынбады</translation>
    </message>
    <message>
        <source>only the year of birth is given; it stands in the note</source>
        <translation>тек туған жылы көрсетілген; ол ескертпеде тұр</translation>
    </message>
    <message>
        <source>the category is not known here; it stands as “other”, and the word is in the note</source>
        <translation>бұл санат мұнда белгісіз; «басқа» деп жазылды, файлдағы сөз ескертпеде тұр</translation>
    </message>
    <message>
        <source>What was not taken from %1, or should be looked at. The rows are numbered as in the file. Who was not taken can be corrected there and comes when the file is taken again; who was taken is corrected in the list of readers.</source>
        <translation>%1 файлынан алынбағандар немесе қарап шығу керек жолдар. Жолдар файлдағы ретімен нөмірленген. Алынбаған оқырманды файлда түзетіп, файлды қайта алыңыз; алынғаны оқырмандар тізімінде түзетіледі.</translation>
    </message>
    <message>
        <source>an IIN or a phone number stands in a column that everybody reads; it was put where it belongs when the row gives none there, and dots stand in its place</source>
        <translation>ЖСН немесе телефон нөмірі бәрі оқитын бағанда тұр; жолда оның өз бағаны бос болса, сонда көшірілді, орнында нүктелер тұр</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>жынысы</translation>
    </message>
    <message>
        <source>education</source>
        <translation>білімі</translation>
    </message>
    <message>
        <source>town or village</source>
        <translation>қала немесе ауыл</translation>
    </message>
    <message>
        <source>place of study or work</source>
        <translation>оқу немесе жұмыс орны</translation>
    </message>
    <message>
        <source>this was another reader&apos;s card before, so it is given to nobody else</source>
        <translation>бұл — басқа оқырманның бұрынғы билеті, сондықтан ол ешкімге берілмейді</translation>
    </message>
    <message>
        <source>he is there already; this is a former card of his, the one of now stays</source>
        <translation>ол бұрыннан тіркелген; бұл — оның бұрынғы билеті, қазіргі билеті қалады</translation>
    </message>
    <message>
        <source>the sex is not understood; it was not taken and stands in the note</source>
        <translation>жынысы түсініксіз; ол алынбады, ескертпеде тұр</translation>
    </message>
    <message>
        <source>a second phone was not taken: a reader has one</source>
        <translation>екінші телефон алынбады: оқырманда біреуі ғана болады</translation>
    </message>
    <message>
        <source>the registration cannot be right (it begins in the future or ends before it begins); what the file says stands in the note</source>
        <translation>тіркеу дұрыс болуы мүмкін емес (болашақта басталады немесе басталмай тұрып аяқталады); файлдағысы ескертпеде тұр</translation>
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
    <name>ReaderList</name>
    <message>
        <source>Reader</source>
        <translation>Оқырман</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған жылы</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Тіркеу мерзімі</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Қолында</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
</context>
<context>
    <name>ReaderMerging</name>
    <message>
        <source>This is one and the same record.</source>
        <translation>Бұл — бір ғана жазба.</translation>
    </message>
    <message>
        <source>The data of the card %1 are blocked, so they stay as they are.</source>
        <translation>Билеті %1 оқырманның деректері бұғатталған, олар сол күйінде қалады.</translation>
    </message>
    <message>
        <source>There is no such reader.</source>
        <translation>Мұндай оқырман жоқ.</translation>
    </message>
    <message>
        <source>Stays: %1, card %2</source>
        <translation>Қалады: %1, билет %2</translation>
    </message>
    <message>
        <source>Goes: %1, card %2</source>
        <translation>Жойылады: %1, билет %2</translation>
    </message>
    <message>
        <source>Loans that follow: %1, open ones: %2</source>
        <translation>Көшетін берілімдер: %1, қайтарылмағаны: %2</translation>
    </message>
    <message>
        <source>Holds that follow: %1</source>
        <translation>Көшетін брондар: %1</translation>
    </message>
    <message>
        <source>The names differ; check that it is one person.</source>
        <translation>Аты-жөндері әртүрлі; бір адам екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>The birth dates differ; check that it is one person.</source>
        <translation>Туған күндері әртүрлі; бір адам екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Charges that follow: %1</source>
        <translation>Көшетін төлемдер: %1</translation>
    </message>
    <message>
        <source>Cards that follow: %1, registrations: %2, visits: %3</source>
        <translation>Көшетін билеттер: %1, тіркеулер: %2, келулер: %3</translation>
    </message>
    <message>
        <source>The two readers have two different IINs, so they are two persons. Nothing was changed. If one IIN was typed for the wrong reader, correct it there first.</source>
        <translation>Екі оқырманның ЖСН әртүрлі, демек олар екі адам. Ештеңе өзгерген жоқ. Егер ЖСН басқа оқырманға қате терілсе, алдымен оны сол жерде түзетіңіз.</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>The surname is missing.</source>
        <translation>Тегі жазылмаған.</translation>
    </message>
    <message>
        <source>Another reader has the card %1 already.</source>
        <translation>%1 билеті басқа оқырманда бар.</translation>
    </message>
    <message>
        <source>%1 cannot be a card number: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</source>
        <translation>%1 билет нөмірі бола алмайды: 3–64 таңба, тек латын әріптері, цифрлар, нүкте, дефис және астыңғы сызық.</translation>
    </message>
    <message>
        <source>%1 begins as a code of this program, and its check sign is missing or wrong. Scan it again, or type it whole.</source>
        <translation>%1 осы бағдарламаның кодына ұқсап басталады, бірақ бақылау таңбасы жоқ немесе қате. Қайта сканерлеңіз немесе толық теріңіз.</translation>
    </message>
    <message>
        <source>A reader with this IIN is registered already.</source>
        <translation>Бұл ЖСН бойынша оқырман бұрын тіркелген.</translation>
    </message>
    <message>
        <source>The birth date %1 lies in the future.</source>
        <translation>Туған күні %1 әлі келген жоқ.</translation>
    </message>
    <message>
        <source>There is no reader category “%1”.</source>
        <translation>«%1» деген оқырман санаты жоқ.</translation>
    </message>
    <message>
        <source>The reader category “%1” is not in use. Choose another one, or put it into use again.</source>
        <translation>Оқырмандардың «%1» санаты қолданыста емес. Басқасын таңдаңыз немесе оны қайта қолданысқа енгізіңіз.</translation>
    </message>
    <message>
        <source>No reader has the card %1.</source>
        <translation>%1 нөмірлі билет жоқ.</translation>
    </message>
    <message>
        <source>By the IIN the birth date is %1.</source>
        <translation>ЖСН бойынша туған күні: %1.</translation>
    </message>
    <message>
        <source>A reader of the same name and birth date is registered already; perhaps the same person.</source>
        <translation>Аты-жөні мен туған күні осындай оқырман бұрын тіркелген; бір адам болуы мүмкін.</translation>
    </message>
    <message>
        <source>child</source>
        <translation>бала</translation>
    </message>
    <message>
        <source>schoolchild</source>
        <translation>оқушы</translation>
    </message>
    <message>
        <source>student</source>
        <translation>студент</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>мұғалім</translation>
    </message>
    <message>
        <source>office employee</source>
        <translation>қызметкер</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>жұмысшы</translation>
    </message>
    <message>
        <source>pensioner</source>
        <translation>зейнеткер</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>жұмыссыз</translation>
    </message>
    <message>
        <source>person with a disability</source>
        <translation>мүгедектігі бар адам</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>An IIN has 12 digits.</source>
        <translation>ЖСН 12 цифрдан тұрады.</translation>
    </message>
    <message>
        <source>An IIN has digits only.</source>
        <translation>ЖСН тек цифрлардан тұрады.</translation>
    </message>
    <message>
        <source>This is the number of an organization (BIN), not of a person.</source>
        <translation>Бұл адамның емес, ұйымның нөмірі (БСН).</translation>
    </message>
    <message>
        <source>The last digit of the IIN does not fit; check the digits.</source>
        <translation>ЖСН-нің соңғы цифры сәйкес келмейді; цифрларды тексеріңіз.</translation>
    </message>
    <message>
        <source>The seventh digit of the IIN is unusual; check it.</source>
        <translation>ЖСН-нің жетінші цифры әдеттен тыс; тексеріңіз.</translation>
    </message>
    <message>
        <source>The IIN begins with a day that is not in the calendar; check it.</source>
        <translation>ЖСН-нің басындағы күн күнтізбеде жоқ; тексеріңіз.</translation>
    </message>
    <message>
        <source>Such an IIN is never issued; check the digits.</source>
        <translation>Мұндай ЖСН берілмейді; цифрларды тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 is also the inventory number of a copy; the desk will ask which is meant.</source>
        <translation>%1 – бір дананың түгендеу нөмірі де; қайсысы керек екені кафедрада сұралады.</translation>
    </message>
    <message>
        <source>%1 is a reader card already. Give another code.</source>
        <translation>%1 – оқырман билетінің нөмірі. Басқа код беріңіз.</translation>
    </message>
    <message>
        <source>%1 is the barcode of a copy already. Give another code.</source>
        <translation>%1 – бір дананың штрихкоды. Басқа код беріңіз.</translation>
    </message>
    <message>
        <source>%1 is the inventory number of a copy already. Give another code.</source>
        <translation>%1 – бір дананың түгендеу нөмірі. Басқа код беріңіз.</translation>
    </message>
    <message>
        <source>reader card %1</source>
        <translation>оқырман билеті %1</translation>
    </message>
    <message>
        <source>barcode %1</source>
        <translation>штрихкод %1</translation>
    </message>
    <message>
        <source>inventory number %1</source>
        <translation>түгендеу нөмірі %1</translation>
    </message>
    <message>
        <source>A category needs a name and a code: 1 to 24 small Latin letters, digits, hyphens and underscores.</source>
        <translation>Санатқа атау мен код керек: 1–24 кіші латын әрпі, цифр, сызықша және астыңғы сызық.</translation>
    </message>
    <message>
        <source>Another category has the code %1 already.</source>
        <translation>Бұл код басқа санатта бар: %1.</translation>
    </message>
    <message>
        <source>readers: %1</source>
        <translation>оқырмандар: %1</translation>
    </message>
    <message>
        <source>loan rules: %1</source>
        <translation>беру ережелері: %1</translation>
    </message>
    <message>
        <source>The category %1 is in use (%2) and cannot be removed. It may be taken out of use: then it is no longer offered.</source>
        <translation>%1 санаты қолданыста (%2), оны жоюға болмайды. Оны қолданыстан шығаруға болады: сонда ол ұсынылмайды.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; write it shorter.</source>
        <translation>Атаудағы немесе есімдегі таңба саны %1 санынан аспауы керек; қысқартып жазыңыз.</translation>
    </message>
    <message>
        <source>The birth date %1 is very long ago; check the year.</source>
        <translation>Туған күні тым ерте: %1; жылын тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>The IIN, phone and address of readers are locked at this desk: it has no key of the library. Lending goes on. Whoever manages the keys can give this desk a key.</source>
        <translation>Оқырмандардың ЖСН, телефоны мен мекенжайы бұл орында жабық: мұнда кітапхананың кілті жоқ. Кітап беру жалғаса береді. Кілтті кілттерге жауапты адам бере алады.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery sheet is not as it was printed. Compare its five signs.</source>
        <translation>Қалпына келтіру парағының мына тобы басылғандай емес: %1. Оның бес белгісін салыстырыңыз.</translation>
    </message>
    <message>
        <source>A recovery sheet has 8 groups of 5 signs; groups that were typed: %1.</source>
        <translation>Қалпына келтіру парағында 5 белгіден тұратын 8 топ бар; терілген топтар: %1.</translation>
    </message>
    <message>
        <source>This recovery sheet is not of this library, or a newer one has taken its place.</source>
        <translation>Бұл қалпына келтіру парағы осы кітапхананікі емес немесе оның орнына жаңасы бар.</translation>
    </message>
    <message>
        <source>The passphrase is another one.</source>
        <translation>Құпия сөйлем басқа.</translation>
    </message>
    <message>
        <source>A passphrase has at least so many signs: %1.</source>
        <translation>Құпия сөйлемдегі белгілердің ең аз саны: %1.</translation>
    </message>
    <message>
        <source>The value was sealed by key %1, and the key here is %2. Nothing was changed.</source>
        <translation>Дерек басқа кілтпен шифрланған: дерек кілтінің нөмірі %1, мұндағы кілттің нөмірі %2. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The value cannot be opened: it was changed past the program, or it belongs to another reader. A backup has it as it was.</source>
        <translation>Деректі ашу мүмкін емес: ол бағдарламадан тыс өзгертілген немесе басқа оқырмандікі. Сақтық көшірмеде ол бұрынғысынша тұр.</translation>
    </message>
    <message>
        <source>Say in a few words what the value is needed for; it stands in the journal.</source>
        <translation>Деректің не үшін керек екенін бірнеше сөзбен жазыңыз; ол журналда қалады.</translation>
    </message>
    <message>
        <source>The reader has no such value: %1.</source>
        <translation>Оқырманда мұндай дерек жоқ: %1.</translation>
    </message>
    <message>
        <source>The library has a key already.</source>
        <translation>Кітапхананың кілті бар.</translation>
    </message>
    <message>
        <source>The library has no key yet.</source>
        <translation>Кітапхананың кілті әлі жоқ.</translation>
    </message>
    <message>
        <source>First print a recovery sheet and type it back: without a proven sheet a lost desk would be lost data.</source>
        <translation>Алдымен қалпына келтіру парағын шығарып, қайта теріңіз: тексерілген парақсыз жоғалған орынмен бірге деректер де жоғалады.</translation>
    </message>
    <message>
        <source>The library seals already.</source>
        <translation>Кітапханада деректер шифрланып тұр.</translation>
    </message>
    <message>
        <source>A public key of a desk has 64 signs: digits and the letters a to f.</source>
        <translation>Орынның ашық кілтінде 64 белгі бар: цифрлар мен a–f әріптері.</translation>
    </message>
    <message>
        <source>Nobody has the key under this name: %1.</source>
        <translation>Мұндай атпен кілт ешкімде жоқ: %1.</translation>
    </message>
    <message>
        <source>Nothing else opens the key: without it the sealed data would be lost.</source>
        <translation>Кілтті бұдан басқа ештеңе ашпайды: онсыз шифрланған деректер жоғалады.</translation>
    </message>
    <message>
        <source>The key was changed 254 times, which is as often as it can be.</source>
        <translation>Кілт 254 рет ауыстырылды, одан артық ауыстыруға болмайды.</translation>
    </message>
    <message>
        <source>Nothing was done: a value of reader %1 cannot be opened. It was changed past the program; a backup has it as it was.</source>
        <translation>Ештеңе жасалған жоқ: нөмірі %1 оқырманның дерегін ашу мүмкін емес. Ол бағдарламадан тыс өзгертілген; сақтық көшірмеде ол бұрынғысынша тұр.</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжай</translation>
    </message>
    <message>
        <source>To reach the reader about a loan</source>
        <translation>Кітап жөнінде оқырманға хабарласу үшін</translation>
    </message>
    <message>
        <source>To make sure who the reader is</source>
        <translation>Оқырманның кім екенін анықтау үшін</translation>
    </message>
    <message>
        <source>The reader asks what is stored</source>
        <translation>Оқырман не сақталғанын сұрайды</translation>
    </message>
    <message>
        <source>Nothing was sealed: something is wrong with the library (%1: %2), and afterwards nobody could tell what. &quot;kitapdarctl check&quot; names everything.</source>
        <translation>Ештеңе шифрланған жоқ: кітапханада бір ақау бар (%1: %2), ал шифрлаудан кейін оның не екенін ешкім айта алмас еді. Бәрін «kitapdarctl check» атап береді.</translation>
    </message>
    <message>
        <source>The reason holds an IIN or a phone number, and the journal, where it stands, is read by others. Give the reason without the number.</source>
        <translation>Себепте ЖСН немесе телефон нөмірі бар, ал ол тұратын журналды басқалар да оқиды. Себепті нөмірсіз жазыңыз.</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>кафедра</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>құпия сөйлем</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>typed back</source>
        <translation>қайта теріп тексерілген</translation>
    </message>
    <message>
        <source>not yet typed back</source>
        <translation>әлі қайта теріп тексерілмеген</translation>
    </message>
    <message>
        <source>Opens the key: %1 (in commands: %2)</source>
        <translation>Кілтті ашады: %1 (командаларда: %2)</translation>
    </message>
    <message>
        <source>Backups that were made before the present key are not proven to be of this library: they open as before, but a trial restore refuses them, and restoring one asks whether that is meant (--other-library). Make a backup with the present key.</source>
        <translation>Қазіргі кілттен бұрын жасалған сақтық көшірмелердің осы кітапханадан екені дәлелденбейді: олар бұрынғыдай ашылады, бірақ сынап қалпына келтіру оларды қабылдамайды, ал қалпына келтіргенде осы көшірме керек екенін растау сұралады (--other-library). Қазіргі кілтпен жаңа көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>This desk has no key of its own yet: it gets one when the library&apos;s key is made or given to it.</source>
        <translation>Бұл кафедраның әзірге өз кілті жоқ: ол кітапхананың кілті жасалғанда немесе кафедраға берілгенде пайда болады.</translation>
    </message>
    <message>
        <source>The keyring of the operating system does not answer: there is none where the program runs without a desktop, as a service or over a remote shell.</source>
        <translation>Операциялық жүйенің құпиясөздер қоймасы жауап бермейді: бағдарлама жұмыс үстелінсіз, қызмет ретінде немесе қашықтан терминал арқылы жұмыс істегенде мұндай қойма болмайды.</translation>
    </message>
    <message>
        <source>The keyring of the operating system is locked. It opens when its owner signs in to the computer with the password, or unlocks it by hand; then open the library again.</source>
        <translation>Операциялық жүйенің құпиясөздер қоймасы құлыптаулы. Ол иесі компьютерге құпиясөзбен кіргенде немесе оны қолмен ашқанда ашылады; содан кейін кітапхананы қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The keyring of the operating system has the key of this desk no longer. Give the desk a new key with the recovery sheet: &quot;kitapdarctl keys add-desk&quot;.</source>
        <translation>Операциялық жүйенің құпиясөздер қоймасында бұл кафедраның кілті енді жоқ. Қалпына келтіру парағымен кафедраға жаңа кілт беріңіз: «kitapdarctl keys add-desk».</translation>
    </message>
    <message>
        <source>The secret key of this desk lies in the keyring of the operating system.</source>
        <translation>Бұл кафедраның құпия кілті операциялық жүйенің құпиясөздер қоймасында сақтаулы.</translation>
    </message>
    <message>
        <source>The secret key of this desk lies in a file that its user alone may read, as somebody has chosen. Whoever gets at the files of this user has the key.</source>
        <translation>Бұл кафедраның құпия кілті тек өз пайдаланушысы оқи алатын файлда сақтаулы: солай таңдалған. Осы пайдаланушының файлдарына қолы жеткен адам кілтті де алады.</translation>
    </message>
    <message>
        <source>The secret key of this desk lies in a file that its user alone may read. Whoever gets at the files of this user has the key. The window moves it into the keyring of the operating system when it is started and the keyring is open.</source>
        <translation>Бұл кафедраның құпия кілті тек өз пайдаланушысы оқи алатын файлда сақтаулы. Осы пайдаланушының файлдарына қолы жеткен адам кілтті де алады. Бағдарлама терезесі іске қосылғанда операциялық жүйенің құпиясөздер қоймасы ашық болса, кілт сонда көшіріледі.</translation>
    </message>
    <message>
        <source>The library has had a key, and its row is gone: something was deleted past the program. A new key would open nothing of what is sealed. Nothing was changed; restore the latest backup.</source>
        <translation>Кітапхананың кілті болған, оның жолы жоғалған: бағдарламадан тыс бірдеңе өшірілген. Жаңа кілт шифрланған деректердің ешқайсысын ашпайды. Ештеңе өзгерген жоқ; соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ColumnMapping</name>
    <message>
        <source>Columns of the table</source>
        <translation>Кестенің бағандары</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>№ %1 баған</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>What the column “%1” tells</source>
        <translation>«%1» бағанының мәні</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DuplicateReadersView</name>
    <message>
        <source>Back to the readers (Esc)</source>
        <translation>Оқырмандарға қайту (Esc)</translation>
    </message>
    <message>
        <source>Perhaps entered twice</source>
        <translation>Екі рет жазылған болуы мүмкін</translation>
    </message>
    <message>
        <source>No two readers have the same name and birth date.</source>
        <translation>Аты-жөні мен туған күні бірдей екі оқырман жоқ.</translation>
    </message>
    <message>
        <source>Readers who were perhaps entered twice</source>
        <translation>Екі рет жазылған болуы мүмкін оқырмандар</translation>
    </message>
    <message>
        <source>The same name and birth date under two cards: %1. Enter shows a pair side by side; nothing is made one by itself.</source>
        <translation>Екі билеттегі аты-жөні мен туған күні бірдей жазбалар: %1. Enter жұпты қатар көрсетеді; ештеңе өздігінен біріктірілмейді.</translation>
    </message>
    <message>
        <source>The same name and birth date under two cards: the first %1. Enter shows a pair side by side; nothing is made one by itself.</source>
        <translation>Екі билеттегі аты-жөні мен туған күні бірдей жазбалар: алғашқы %1. Enter жұпты қатар көрсетеді; ештеңе өздігінен біріктірілмейді.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OverdueView</name>
    <message>
        <source>Place of study or work</source>
        <translation>Оқу немесе жұмыс орны</translation>
    </message>
    <message>
        <source>Back to the readers (Esc)</source>
        <translation>Оқырмандарға қайту (Esc)</translation>
    </message>
    <message>
        <source>Overdue books</source>
        <translation>Мерзімі өткен кітаптар</translation>
    </message>
    <message>
        <source>Where the letters are written</source>
        <translation>Хаттар жазылатын қалта</translation>
    </message>
    <message>
        <source>Letters about overdue books</source>
        <translation>Мерзімі өткен кітаптар туралы хаттар</translation>
    </message>
    <message>
        <source>Letters written: %1.</source>
        <translation>Жазылған хаттар: %1.</translation>
    </message>
    <message>
        <source>By due day</source>
        <translation>Мерзімі бойынша</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Орын бойынша</translation>
    </message>
    <message>
        <source>By place of study or work</source>
        <translation>Оқу немесе жұмыс орны бойынша</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Write letters…</source>
        <translation>Хат жазу…</translation>
    </message>
    <message>
        <source>Books: %1</source>
        <translation>Кітап саны: %1</translation>
    </message>
    <message>
        <source>reader whose data are blocked</source>
        <translation>деректері бұғатталған оқырман</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>№ %1 еске салу</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Барлық орындар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Сақтау орны</translation>
    </message>
    <message>
        <source>Phone…</source>
        <translation>Телефон…</translation>
    </message>
    <message>
        <source>Choose a book of the list first.</source>
        <translation>Алдымен тізімнен кітапты таңдаңыз.</translation>
    </message>
    <message>
        <source>The data of this reader are blocked.</source>
        <translation>Бұл оқырманның деректері бұғатталған.</translation>
    </message>
    <message>
        <source>Once more: reminder %1 of %2, letters: %3</source>
        <translation>Тағы бір рет: № %1 еске салу, күні %2, хаттар: %3</translation>
    </message>
    <message>
        <source>Once more to the chosen reader</source>
        <translation>Тағы бір рет: таңдалған оқырманға</translation>
    </message>
    <message>
        <source>The reminders are entered; the letters are made again under “Write letters…”, “Once more”.</source>
        <translation>Еске салулар тіркелді; хаттар «Хат жазу…» мәзіріндегі «Тағы бір рет» тармағында қайта жасалады.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PastReaderImports</name>
    <message>
        <source>Undo this import</source>
        <translation>Осы импорттың күшін жою</translation>
    </message>
    <message>
        <source>No readers were imported yet.</source>
        <translation>Әлі оқырмандар импортталған жоқ.</translation>
    </message>
    <message>
        <source>Past imports of readers</source>
        <translation>Оқырмандардың бұрынғы импорттары</translation>
    </message>
    <message>
        <source>File: %1. Readers who came with it: %2; open loans: %3. They are taken away. Who was changed or has borrowed since stays. This cannot be taken back.</source>
        <translation>Файл: %1. Онымен келген оқырмандар: %2; ашық берілімдер: %3. Олар алынады. Содан бері өзгертілгендер немесе кітап алғандар қалады. Бұл әрекетті кері қайтаруға болмайды.</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Осы импорттың күші жойылсын ба?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Undoing an import of readers</source>
        <translation>Оқырмандар импортының күші жойылуда</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderAnswers</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>The IIN is locked at this desk: it has no key of the library</source>
        <translation>Бұл орында ЖСН жабық: мұнда кітапхананың кілті жоқ</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderCard</name>
    <message>
        <source>Registered until %1.</source>
        <translation>Тіркеу %1 күніне дейін жарамды.</translation>
    </message>
    <message>
        <source>Serve at the desk</source>
        <translation>Кафедрада қызмет көрсету</translation>
    </message>
    <message>
        <source>Register for this year</source>
        <translation>Қайта тіркеу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
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
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>туған күні: %1</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ЖСН %1</translation>
    </message>
    <message>
        <source>Registered until %1</source>
        <translation>Тіркеу %1 күніне дейін жарамды</translation>
    </message>
    <message>
        <source>Registration ended %1</source>
        <translation>Тіркеу мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Қолында</translation>
    </message>
    <message>
        <source>Renewed until %1: «%2».</source>
        <translation>Ұзартылды, қайтару мерзімі – %1: «%2».</translation>
    </message>
    <message>
        <source>Borrowed before</source>
        <translation>Бұрын алған кітаптары</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>Билетті басып шығару</translation>
    </message>
    <message>
        <source>Changed last: %1</source>
        <translation>Соңғы өзгеріс: %1</translation>
    </message>
    <message>
        <source>Show restricted data…</source>
        <translation>Жабық деректерді көрсету…</translation>
    </message>
    <message>
        <source>IIN: sealed</source>
        <translation>ЖСН: жабық</translation>
    </message>
    <message>
        <source>Phone: sealed</source>
        <translation>Телефон: жабық</translation>
    </message>
    <message>
        <source>Address: sealed</source>
        <translation>Мекенжай: жабық</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Жеке деректер…</translation>
    </message>
    <message>
        <source>Forgotten reader</source>
        <translation>Деректері өшірілген оқырман</translation>
    </message>
    <message>
        <source>Erased on %1</source>
        <translation>Өшірілген күні %1</translation>
    </message>
    <message>
        <source>Data blocked</source>
        <translation>Деректер бұғатталған</translation>
    </message>
    <message>
        <source>IIN: shown below</source>
        <translation>ЖСН: төменде көрсетілген</translation>
    </message>
    <message>
        <source>Phone: shown below</source>
        <translation>Телефон: төменде көрсетілген</translation>
    </message>
    <message>
        <source>Address: shown below</source>
        <translation>Мекенжай: төменде көрсетілген</translation>
    </message>
    <message>
        <source>Nothing is on loan.</source>
        <translation>Қолында кітап жоқ.</translation>
    </message>
    <message>
        <source>Nothing was borrowed before.</source>
        <translation>Бұрын кітап алмаған.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderDetailsPane</name>
    <message>
        <source>Block…</source>
        <translation>Бұғаттау…</translation>
    </message>
    <message>
        <source>Take the block off</source>
        <translation>Бұғатты алу</translation>
    </message>
    <message>
        <source>The card is lost…</source>
        <translation>Билет жоғалды…</translation>
    </message>
    <message>
        <source>Another card…</source>
        <translation>Басқа билет…</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Хабар…</translation>
    </message>
    <message>
        <source>Guarantor…</source>
        <translation>Кепілгер…</translation>
    </message>
    <message>
        <source>Family…</source>
        <translation>Отбасы…</translation>
    </message>
    <message>
        <source>Message done: %1</source>
        <translation>Хабар жеткізілді: %1</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>Алып тастау: %1, %2</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
    <message>
        <source>The reader has the card %1 now.</source>
        <translation>Оқырманның қазіргі билеті — %1.</translation>
    </message>
    <message>
        <source>The reader is blocked: nothing is lent.</source>
        <translation>Оқырман бұғатталды: кітап берілмейді.</translation>
    </message>
    <message>
        <source>The message stands at the desk until it is done.</source>
        <translation>Хабар жеткізілгенше кафедрада көрсетіледі.</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>Енгізілді.</translation>
    </message>
    <message>
        <source>The message is done.</source>
        <translation>Хабар жеткізілді.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Жойылды.</translation>
    </message>
    <message>
        <source>The reader is blocked no longer.</source>
        <translation>Оқырманның бұғаты алынды.</translation>
    </message>
    <message>
        <source>Clearance slip %1</source>
        <translation>Кету парағы %1</translation>
    </message>
    <message>
        <source>Reader&apos;s form %1</source>
        <translation>Оқырман формуляры %1</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Paper to %1</source>
        <translation>Құжат жазылатын файл: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сақталған файл: %1.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Тағы…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>until dd.mm.yyyy</source>
        <translation>соңғы күні: кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>New card; empty: the next number</source>
        <translation>Жаңа билет; бос болса — келесі нөмір</translation>
    </message>
    <message>
        <source>Why nothing is lent</source>
        <translation>Неге кітап берілмейді</translation>
    </message>
    <message>
        <source>What is said at the desk</source>
        <translation>Кафедрада не айтылады</translation>
    </message>
    <message>
        <source>Card or name of the guarantor</source>
        <translation>Кепілгердің билеті немесе аты-жөні</translation>
    </message>
    <message>
        <source>Card or name of the relative</source>
        <translation>Туысының билеті немесе аты-жөні</translation>
    </message>
    <message>
        <source>Younger than 16 and without a guarantor.</source>
        <translation>16 жасқа толмаған, кепілгері жоқ.</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Хабар: %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>билет %1</translation>
    </message>
    <message>
        <source>Make one with another record…</source>
        <translation>Басқа жазбамен біріктіру…</translation>
    </message>
    <message>
        <source>Clearance slip</source>
        <translation>Кету парағы</translation>
    </message>
    <message>
        <source>Reader&apos;s form</source>
        <translation>Оқырман формуляры</translation>
    </message>
    <message>
        <source>Card of the other record</source>
        <translation>Екінші жазбаның билеті</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderForm</name>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
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
        <source>Category</source>
        <translation>Санаты</translation>
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
        <source>Card number</source>
        <translation>Билет нөмірі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Бұғаттау себебі</translation>
    </message>
    <message>
        <source>Write the birth date as 03.02.1990.</source>
        <translation>Туған күнін 03.02.1990 үлгісімен жазыңыз.</translation>
    </message>
    <message>
        <source>Open that reader</source>
        <translation>Сол оқырманды ашу</translation>
    </message>
    <message>
        <source>Change the reader</source>
        <translation>Оқырман деректерін өзгерту</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Жаңа оқырман</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>leave empty for the next number</source>
        <translation>бос қалса, келесі нөмір беріледі</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Registered: %1, card %2</source>
        <translation>Тіркелді: %1, билет %2</translation>
    </message>
    <message>
        <source>The same was changed meanwhile. What you typed stays here, but it cannot be saved over that; cancel and look at the reader again.</source>
        <translation>Дәл осы жер бұл арада өзгертілді. Жазғаныңыз осында қалады, бірақ оны ол өзгерістің үстіне сақтауға болмайды; бас тартып, оқырманды қайта қараңыз.</translation>
    </message>
    <message>
        <source>The reader was changed meanwhile; here is what it is now.</source>
        <translation>Оқырман деректері бұл арада өзгертілді; қазіргі күйі осында.</translation>
    </message>
    <message>
        <source>The reader was changed meanwhile; what you typed is kept.</source>
        <translation>Оқырман деректері бұл арада өзгертілді; сіздің жазғаныңыз сақталып тұр.</translation>
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
        <source>sealed; type another one, or - to take it away</source>
        <translation>жабық; басқасын жазыңыз, өшіру үшін - қойыңыз</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Қала немесе ауыл</translation>
    </message>
    <message>
        <source>Place of study or work</source>
        <translation>Оқу немесе жұмыс орны</translation>
    </message>
    <message>
        <source>Tell the reader: %1</source>
        <translation>Оқырманға айтыңыз: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Open the error file</source>
        <translation>Қателер файлын ашу</translation>
    </message>
    <message>
        <source>There is nobody who can be taken.</source>
        <translation>Алуға болатын ешкім жоқ.</translation>
    </message>
    <message>
        <source>Everybody can be taken.</source>
        <translation>Барлығын алуға болады.</translation>
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
        <source>The import was stopped. Who was taken until then is in the library.</source>
        <translation>Импорт тоқтатылды. Осыған дейін алынғандар кітапханада.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Импорт аяқталды.</translation>
    </message>
    <message>
        <source>Nobody was taken.</source>
        <translation>Ешкім алынбады.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Импорт барысы</translation>
    </message>
    <message>
        <source>First readers</source>
        <translation>Алғашқы оқырмандар</translation>
    </message>
    <message>
        <source>Readers and loans that are not taken, and notes</source>
        <translation>Алынбайтын оқырмандар мен берілімдер, ескертпелер</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Not taken, and notes</source>
        <translation>Алынбағандар мен ескертпелер</translation>
    </message>
    <message>
        <source>Take readers, too, of whom another one has the name, and nothing tells the two apart</source>
        <translation>Аты-жөні басқа оқырманмен бірдей, одан ештеңе ажыратпайтын адамдар да алынсын</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderImportView</name>
    <message>
        <source>Drop a file of readers here: a table (CSV, XLSX) or an IRBIS reader base (text, .mst). It is checked before anybody is taken.</source>
        <translation>Оқырмандар файлын осында тастаңыз: кесте (CSV, XLSX) немесе ИРБИС оқырмандар базасы (мәтін, .mst). Біреу алынғанға дейін ол тексеріледі.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Back to the readers (Esc)</source>
        <translation>Оқырмандарға қайту (Esc)</translation>
    </message>
    <message>
        <source>Import of readers</source>
        <translation>Оқырмандарды импорттау</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Басқа файл…</translation>
    </message>
    <message>
        <source>Files of readers (%1)</source>
        <translation>Оқырмандар файлдары (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Барлық файлдар (%1)</translation>
    </message>
    <message>
        <source>A file of readers</source>
        <translation>Оқырмандар файлы</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it.</source>
        <translation>Импорт жүріп жатыр. Аяқталғанын күтіңіз немесе тоқтатыңыз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderList</name>
    <message>
        <source>Register a new reader</source>
        <translation>Жаңа оқырманды тіркеу</translation>
    </message>
    <message>
        <source>Any part of the name, the birth year, the end of the phone number or the card</source>
        <translation>Аты-жөнінің бір бөлігі, туған жылы, телефонның соңы немесе билет</translation>
    </message>
    <message>
        <source>Find a reader</source>
        <translation>Оқырманды табу</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Жаңа оқырман</translation>
    </message>
    <message>
        <source>New reader (Shift+F1)</source>
        <translation>Жаңа оқырман (Shift+F1)</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>No such reader was found.</source>
        <translation>Мұндай оқырман табылмады.</translation>
    </message>
    <message>
        <source>There are no readers yet.</source>
        <translation>Әзірге оқырман жоқ.</translation>
    </message>
    <message>
        <source>Import readers…</source>
        <translation>Оқырмандарды импорттау…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderMergeSheet</name>
    <message>
        <source>Make one record of them</source>
        <translation>Бір жазбаға біріктіру</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Екіншісін қалдыру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Two records of one reader</source>
        <translation>Бір оқырманның екі жазбасы</translation>
    </message>
    <message>
        <source>One record now: %1, card %2. The card %3 opens no reader any more.</source>
        <translation>Енді бір жазба: %1, билет %2. %3 билеті енді ешбір оқырманды ашпайды.</translation>
    </message>
    <message>
        <source>The names differ; check that it is one person.</source>
        <translation>Аты-жөндері әртүрлі; бір адам екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>The birth dates differ; check that it is one person.</source>
        <translation>Туған күндері әртүрлі; бір адам екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Қалады</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Жойылады</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Оқырман</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Тіркеу мерзімі</translation>
    </message>
    <message>
        <source>Place of study or work</source>
        <translation>Оқу немесе жұмыс орны</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Follows to the one who stays:</source>
        <translation>Қалатын жазбаға көшеді:</translation>
    </message>
    <message>
        <source>Open loans</source>
        <translation>Ашық берілімдер</translation>
    </message>
    <message>
        <source>Past loans</source>
        <translation>Бұрынғы берілімдер</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Брондау</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Төлем талаптары</translation>
    </message>
    <message>
        <source>Cards, with this one</source>
        <translation>Билеттер, осымен қоса</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Тіркеулер</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Келулер</translation>
    </message>
    <message>
        <source>Messages, guarantors and family</source>
        <translation>Хабарлар, кепілгерлер, отбасы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReadersPage</name>
    <message>
        <source>Open a reader first.</source>
        <translation>Алдымен оқырманды ашыңыз.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>Choose readers of the list first.</source>
        <translation>Алдымен тізімнен оқырмандарды таңдаңыз.</translation>
    </message>
    <message>
        <source>So many cards are not printed at once. Choose at most this number of readers: %1.</source>
        <translation>Мұнша билет бірден басылмайды. Таңдалатын оқырман саны бұдан аспасын: %1.</translation>
    </message>
    <message>
        <source>Chosen readers: %1</source>
        <translation>Таңдалған оқырман саны: %1</translation>
    </message>
    <message>
        <source>Mark the two records in the list of readers with Space: the first one stays.</source>
        <translation>Оқырмандар тізімінде екі жазбаны бос орын пернесімен белгілеңіз: біріншісі қалады.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RevealRow</name>
    <message>
        <source>What it is needed for</source>
        <translation>Не үшін керек</translation>
    </message>
    <message>
        <source>Show the IIN</source>
        <translation>ЖСН көрсету</translation>
    </message>
    <message>
        <source>Show the phone</source>
        <translation>Телефонды көрсету</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Мекенжайды көрсету</translation>
    </message>
    <message>
        <source>Neither an IIN nor a phone nor an address of this reader is stored.</source>
        <translation>Бұл оқырманның ЖСН-і де, телефоны да, мекенжайы да сақталмаған.</translation>
    </message>
</context>
</TS>
