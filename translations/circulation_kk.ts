<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>Lend it anyway</source>
        <translation>Бәрібір беру</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Next reader, this one waits</source>
        <translation>Келесі оқырман, бұл күтеді</translation>
    </message>
    <message>
        <source>Finish with this reader</source>
        <translation>Қызмет көрсетуді аяқтау</translation>
    </message>
    <message>
        <source>Do not record the waiting scan</source>
        <translation>Күтіп тұрған кодты жазбау</translation>
    </message>
    <message>
        <source>Choose the first meaning of the code</source>
        <translation>Кодтың бірінші мағынасын таңдау</translation>
    </message>
    <message>
        <source>Choose the second meaning of the code</source>
        <translation>Кодтың екінші мағынасын таңдау</translation>
    </message>
    <message>
        <source>Choose the third meaning of the code</source>
        <translation>Кодтың үшінші мағынасын таңдау</translation>
    </message>
    <message>
        <source>Choose the fourth meaning of the code</source>
        <translation>Кодтың төртінші мағынасын таңдау</translation>
    </message>
    <message>
        <source>Print the last slip again</source>
        <translation>Соңғы парақшаны қайта басып шығару</translation>
    </message>
    <message>
        <source>Sounds on or off</source>
        <translation>Дыбысты қосу немесе өшіру</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Неге?</translation>
    </message>
    <message>
        <source>Due date by hand</source>
        <translation>Мерзімді қолмен қою</translation>
    </message>
    <message>
        <source>Book drop: returns of an earlier day</source>
        <translation>Кітап жәшігі: бұрынғы күннің қайтаруы</translation>
    </message>
    <message>
        <source>Return mode on or off</source>
        <translation>Қайтару режимін қосу немесе өшіру</translation>
    </message>
    <message>
        <source>Use in the reading room: mode on or off</source>
        <translation>Оқу залында пайдалану режимін қосу немесе өшіру</translation>
    </message>
    <message>
        <source>A list of barcodes</source>
        <translation>Штрихкодтар тізімі</translation>
    </message>
    <message>
        <source>Renew everything of this reader</source>
        <translation>Осы оқырманның бәрін ұзарту</translation>
    </message>
    <message>
        <source>Open the last reader again</source>
        <translation>Соңғы оқырманды қайта ашу</translation>
    </message>
    <message>
        <source>Save the last slip as PDF</source>
        <translation>Соңғы парақшаны PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Lend to the reading room: on or off for this reader</source>
        <translation>Оқу залына беру: осы оқырман үшін қосу не өшіру</translation>
    </message>
    <message>
        <source>Take what was scanned while nobody was signed in</source>
        <translation>Ешкім кірмей тұрғанда сканерленгенді қабылдау</translation>
    </message>
</context>
<context>
    <name>Circulation</name>
    <message>
        <source>It cannot be lent. State of the copy: %1.</source>
        <translation>Беруге болмайды. Дананың күйі: %1.</translation>
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
        <source>The loan rules do not let this reader borrow it.</source>
        <translation>Беру ережесі бойынша бұл оқырманға берілмейді.</translation>
    </message>
    <message>
        <source>Scanned twice: it is lent to this reader already, nothing was changed.</source>
        <translation>Екі рет сканерленді: кітап осы оқырманға берілген, ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>This reader has it already.</source>
        <translation>Бұл кітап осы оқырманның қолында.</translation>
    </message>
    <message>
        <source>The registration ended on %1.</source>
        <translation>Тіркеу мерзімі аяқталған: %1.</translation>
    </message>
    <message>
        <source>The limit is reached: %1 of %2.</source>
        <translation>Берілетін кітап саны шегіне жетті: %1 / %2.</translation>
    </message>
    <message>
        <source>The limit for this kind is reached: %1 of %2.</source>
        <translation>Осы түрден берілетін кітап саны шегіне жетті: %1 / %2.</translation>
    </message>
    <message numerus="yes">
        <source>The reader has %n overdue book(s).</source>
        <translation>
            <numerusform>Оқырманда мерзімі өткен %n кітап бар.</numerusform>
            <numerusform>Оқырманда мерзімі өткен %n кітап бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the reading room only.</source>
        <translation>Тек оқу залында беріледі.</translation>
    </message>
    <message>
        <source>Another reader has it, card %1.</source>
        <translation>Басқа оқырманның қолында, билет %1.</translation>
    </message>
    <message>
        <source>This reader has another copy of the same title.</source>
        <translation>Бұл оқырманда осы кітаптың басқа данасы бар.</translation>
    </message>
    <message>
        <source>The library is closed on %1; due on %2.</source>
        <translation>%1 күні кітапхана жабық; қайтару мерзімі: %2.</translation>
    </message>
    <message>
        <source>The registration ends earlier; due on %1.</source>
        <translation>Тіркеу мерзімі ертерек аяқталады; қайтару мерзімі: %1.</translation>
    </message>
    <message>
        <source>Note on the copy: %1</source>
        <translation>Дана туралы ескертпе: %1</translation>
    </message>
    <message>
        <source>Found again; its state was: %1.</source>
        <translation>Қайта табылды; бұрынғы күйі: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It came back %n day(s) late.</source>
        <translation>
            <numerusform>%n күн кешігіп қайтарылды.</numerusform>
            <numerusform>%n күн кешігіп қайтарылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» was not on loan.</source>
        <translation>«%1» оқырманда болмаған.</translation>
    </message>
    <message>
        <source>It is not on loan, so there is nothing to renew.</source>
        <translation>Кітап берілмеген, ұзартатын ештеңе жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>It was renewed %n time(s) already; no more is allowed.</source>
        <translation>
            <numerusform>%n рет ұзартылған; енді ұзартуға болмайды.</numerusform>
            <numerusform>%n рет ұзартылған; енді ұзартуға болмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) overdue and cannot be renewed.</source>
        <translation>
            <numerusform>%n күн кешіктірілген, ұзартуға болмайды.</numerusform>
            <numerusform>%n күн кешіктірілген, ұзартуға болмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>A loan to the reading room is not renewed.</source>
        <translation>Оқу залына берілген кітаптың мерзімі ұзартылмайды.</translation>
    </message>
    <message>
        <source>A renewal today would leave the due date as it is, %1.</source>
        <translation>Бүгін ұзартса да, қайтару мерзімі өзгермейді: %1.</translation>
    </message>
    <message>
        <source>This line of the calendar is not complete.</source>
        <translation>Күнтізбенің бұл жолы толық емес.</translation>
    </message>
    <message>
        <source>Loan period</source>
        <translation>Беру мерзімі</translation>
    </message>
    <message>
        <source>Books at home at once</source>
        <translation>Үйге бір мезгілде берілетін кітап саны</translation>
    </message>
    <message>
        <source>Renewals of a loan</source>
        <translation>Бір берілімді ұзарту саны</translation>
    </message>
    <message>
        <source>Renewal period</source>
        <translation>Ұзарту мерзімі</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Жабық күндер</translation>
    </message>
    <message>
        <source>A loan ends with the registration</source>
        <translation>Беру мерзімі тіркеумен бірге аяқталады</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n кітап</numerusform>
            <numerusform>%n кітап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n рет</numerusform>
            <numerusform>%n рет</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>шектеусіз</translation>
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
        <source>counted, and a loan may end on one</source>
        <translation>саналады, беру мерзімі жабық күні де аяқталуы мүмкін</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>саналмайды</translation>
    </message>
    <message>
        <source>counted; a loan ends on the next open day</source>
        <translation>саналады; беру мерзімі келесі жұмыс күні аяқталады</translation>
    </message>
    <message>
        <source>counted; a loan of whole weeks is longer by whole weeks</source>
        <translation>саналады; толық апталық мерзім толық аптаға ұзарады</translation>
    </message>
    <message>
        <source>Books of one kind at home at once</source>
        <translation>Үйге бір мезгілде бір түрден берілетін кітап саны</translation>
    </message>
    <message>
        <source>opens the reader</source>
        <translation>оқырман ашылады</translation>
    </message>
    <message>
        <source>lends it to the reader at the desk</source>
        <translation>кафедрадағы оқырманға беріледі</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>қайтарып алынады</translation>
    </message>
    <message>
        <source>shows it, nothing changes</source>
        <translation>тек көрсетіледі, ештеңе өзгермейді</translation>
    </message>
    <message>
        <source>another reader has it; asks first</source>
        <translation>басқа оқырманның қолында; алдымен сұралады</translation>
    </message>
    <message>
        <source>lent to this reader just now, nothing changes</source>
        <translation>осы оқырманға жаңа ғана берілді, ештеңе өзгермейді</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong: the library has entries of %1, which is later.</source>
        <translation>Осы компьютердің сағаты қате болуы мүмкін: кітапханада одан кейінгі уақыттың жазбалары бар (%1).</translation>
    </message>
    <message>
        <source>Lent until %1.</source>
        <translation>Берілді, қайтару мерзімі: %1.</translation>
    </message>
    <message>
        <source>Lent until %1 (%2 is a closed day).</source>
        <translation>Берілді, қайтару мерзімі: %1 (%2 — демалыс күні).</translation>
    </message>
    <message>
        <source>Lent until %1, the end of the registration.</source>
        <translation>Берілді, қайтару мерзімі: %1 (тіркеу мерзімінің соңғы күні).</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>Ұзартылды, қайтару мерзімі: %1.</translation>
    </message>
    <message>
        <source>Renewed until %1 (%2 is a closed day).</source>
        <translation>Ұзартылды, қайтару мерзімі: %1 (%2 — демалыс күні).</translation>
    </message>
    <message>
        <source>Renewed until %1, the end of the registration.</source>
        <translation>Ұзартылды, қайтару мерзімі: %1 (тіркеу мерзімінің соңғы күні).</translation>
    </message>
    <message numerus="yes">
        <source>Returned %n day(s) late.</source>
        <translation>
            <numerusform>%n күн кешігіп қайтарылды.</numerusform>
            <numerusform>%n күн кешігіп қайтарылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned.</source>
        <translation>Қайтарылды.</translation>
    </message>
    <message>
        <source>Closed every Monday</source>
        <translation>Дүйсенбі сайын жабық</translation>
    </message>
    <message>
        <source>Closed every Tuesday</source>
        <translation>Сейсенбі сайын жабық</translation>
    </message>
    <message>
        <source>Closed every Wednesday</source>
        <translation>Сәрсенбі сайын жабық</translation>
    </message>
    <message>
        <source>Closed every Thursday</source>
        <translation>Бейсенбі сайын жабық</translation>
    </message>
    <message>
        <source>Closed every Friday</source>
        <translation>Жұма сайын жабық</translation>
    </message>
    <message>
        <source>Closed every Saturday</source>
        <translation>Сенбі сайын жабық</translation>
    </message>
    <message>
        <source>Closed every Sunday</source>
        <translation>Жексенбі сайын жабық</translation>
    </message>
    <message>
        <source>Closed every year: %1</source>
        <translation>Жыл сайын жабық: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ашық: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Жабық: %1</translation>
    </message>
    <message>
        <source>The calendar has only days of the years %1 to %2.</source>
        <translation>Күнтізбеде тек мына жылдардың күндері болады: %1 – %2.</translation>
    </message>
    <message>
        <source>The calendar has no line %1.</source>
        <translation>Күнтізбеде мұндай жол жоқ: %1.</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>Дана бүлінген.</translation>
    </message>
    <message>
        <source>The copy is damaged: %1</source>
        <translation>Дана бүлінген: %1</translation>
    </message>
    <message>
        <source>There is no loan rule with the name “%1”.</source>
        <translation>Мұндай беру ережесі жоқ: «%1».</translation>
    </message>
    <message>
        <source>“%2” is no value for the rule “%1”. It takes numbers from %3 to %4.</source>
        <translation>«%1» ережесіне мұндай мән берілмейді: «%2». Рұқсат етілген сандар: %3 – %4.</translation>
    </message>
    <message>
        <source>“%2” is no value for the rule “%1”.</source>
        <translation>«%1» ережесіне мұндай мән берілмейді: «%2».</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Жаңа жыл</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Православиелік Рождество</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Халықаралық әйелдер күні</translation>
    </message>
    <message>
        <source>Nauryz</source>
        <translation>Наурыз мейрамы</translation>
    </message>
    <message>
        <source>Day of Unity of the People of Kazakhstan</source>
        <translation>Қазақстан халқының бірлігі мерекесі</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>Отан қорғаушы күні</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Жеңіс күні</translation>
    </message>
    <message>
        <source>Astana Day</source>
        <translation>Астана күні</translation>
    </message>
    <message>
        <source>Constitution Day of the Republic of Kazakhstan</source>
        <translation>Қазақстан Республикасының Конституциясы күні</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Республика күні</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Тәуелсіздік күні</translation>
    </message>
    <message>
        <source>Kurban Ait (to be confirmed by the Muslim board)</source>
        <translation>Құрбан айт (ҚМДБ хабарламасы бойынша нақтыланады)</translation>
    </message>
    <message>
        <source>Due exactly on</source>
        <translation>Дәл осы күні қайтарылады</translation>
    </message>
    <message>
        <source>Due no later than</source>
        <translation>Осы күннен кешіктірмей қайтарылады</translation>
    </message>
    <message>
        <source>Lent for a night</source>
        <translation>Бір түнге беріледі</translation>
    </message>
    <message>
        <source>In the reading room only</source>
        <translation>Тек оқу залында</translation>
    </message>
    <message>
        <source>Books in the reading room at once</source>
        <translation>Оқу залында бір мезгілде берілетін кітап саны</translation>
    </message>
    <message>
        <source>Books in the reading room count with those at home</source>
        <translation>Оқу залындағы кітаптар үйдегілермен бірге есептеледі</translation>
    </message>
    <message>
        <source>The reader has overdue books</source>
        <translation>Оқырманда мерзімі өткен кітаптар бар</translation>
    </message>
    <message>
        <source>Debt without a question</source>
        <translation>Сұраусыз рұқсат етілетін берешек</translation>
    </message>
    <message>
        <source>The book is for older readers</source>
        <translation>Кітап ересегірек оқырманға арналған</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Кепілақы</translation>
    </message>
    <message>
        <source>A renewal is counted from</source>
        <translation>Ұзарту қай күннен есептеледі</translation>
    </message>
    <message>
        <source>Renewed at the earliest before the due date</source>
        <translation>Қайтару мерзіміне қанша күн қалғанда ұзартылады</translation>
    </message>
    <message>
        <source>An overdue book forbids renewing</source>
        <translation>Мерзімі өткен кітап ұзартуға тыйым салады</translation>
    </message>
    <message>
        <source>A hold forbids renewing</source>
        <translation>Брондау ұзартуға тыйым салады</translation>
    </message>
    <message>
        <source>Holds are accepted</source>
        <translation>Брондау қабылданады</translation>
    </message>
    <message>
        <source>Holds of a reader at once</source>
        <translation>Оқырманның бір мезгілдегі брондау саны</translation>
    </message>
    <message>
        <source>Holds of a reader in a day</source>
        <translation>Оқырманның бір күндегі брондау саны</translation>
    </message>
    <message>
        <source>Books in the stacks are sent for</source>
        <translation>Қордағы кітаптар сұратылады</translation>
    </message>
    <message>
        <source>Kept on the hold shelf</source>
        <translation>Бронь сөресінде сақталады</translation>
    </message>
    <message>
        <source>Closed days are not counted on the hold shelf</source>
        <translation>Бронь сөресінде жабық күндер есептелмейді</translation>
    </message>
    <message>
        <source>Fine for each period</source>
        <translation>Әр кезең үшін айыппұл</translation>
    </message>
    <message>
        <source>Period of the fine</source>
        <translation>Айыппұл кезеңі</translation>
    </message>
    <message>
        <source>Days late without a fine</source>
        <translation>Айыппұлсыз кешігу күндері</translation>
    </message>
    <message>
        <source>Beyond them the fine is for all days</source>
        <translation>Одан асса, айыппұл барлық күн үшін есептеледі</translation>
    </message>
    <message>
        <source>Highest fine</source>
        <translation>Ең көп айыппұл</translation>
    </message>
    <message>
        <source>The fine is never above the price of the book</source>
        <translation>Айыппұл кітап бағасынан аспайды</translation>
    </message>
    <message>
        <source>Closed days are not days late, for fines and suspensions</source>
        <translation>Жабық күндер кешігу күндеріне қосылмайды: айыппұлда да, тоқтатуда да</translation>
    </message>
    <message>
        <source>Suspension for each period</source>
        <translation>Әр кезең үшін қызмет көрсетуді тоқтату</translation>
    </message>
    <message>
        <source>Period of the suspension</source>
        <translation>Тоқтату кезеңі</translation>
    </message>
    <message>
        <source>Days late without a suspension</source>
        <translation>Тоқтатусыз кешігу күндері</translation>
    </message>
    <message>
        <source>Longest suspension</source>
        <translation>Ең ұзақ тоқтату</translation>
    </message>
    <message>
        <source>Closed days are not counted in a suspension</source>
        <translation>Тоқтату мерзімінде жабық күндер есептелмейді</translation>
    </message>
    <message>
        <source>A book that came back elsewhere</source>
        <translation>Басқа жерге қайтарылған кітап</translation>
    </message>
    <message>
        <source>asks before lending</source>
        <translation>беру алдында сұрайды</translation>
    </message>
    <message>
        <source>nothing is lent</source>
        <translation>ештеңе берілмейді</translation>
    </message>
    <message>
        <source>lent all the same</source>
        <translation>бәрібір беріледі</translation>
    </message>
    <message>
        <source>it is not lent</source>
        <translation>кітап берілмейді</translation>
    </message>
    <message>
        <source>the due date</source>
        <translation>қайтару мерзімінен</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгіннен</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>кез келген уақытта</translation>
    </message>
    <message>
        <source>yes, any book that the reader has</source>
        <translation>иә, оқырмандағы кез келген кітап</translation>
    </message>
    <message>
        <source>yes, the book itself</source>
        <translation>иә, сол кітаптың өзі</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>ондай күн жоқ</translation>
    </message>
    <message>
        <source>any sum</source>
        <translation>кез келген сома</translation>
    </message>
    <message>
        <source>goes back to its place</source>
        <translation>өз орнына қайтады</translation>
    </message>
    <message>
        <source>stays where it came back</source>
        <translation>қайтарылған жерінде қалады</translation>
    </message>
    <message>
        <source>“%2” is no value for the rule “%1”. It takes sums from %3 to %4.</source>
        <translation>«%1» ережесіне «%2» мәні келмейді. Ол %3 пен %4 аралығындағы соманы қабылдайды.</translation>
    </message>
    <message>
        <source>The rule “%1” counts books of every kind: it cannot be set for one of them.</source>
        <translation>«%1» ережесі барлық түрдегі кітаптарды есептейді: оны бір түрге қою мүмкін емес.</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n брондау</numerusform>
            <numerusform>%n брондау</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 every year</source>
        <translation>жыл сайын %1</translation>
    </message>
    <message>
        <source>Limits and questions</source>
        <translation>Шектеулер мен сұрақтар</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Ұзартулар</translation>
    </message>
    <message>
        <source>Holds and requests</source>
        <translation>Брондау және талаптар</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Айыппұлдар</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Қызмет көрсетуді тоқтату</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Day off moved from: %1</source>
        <translation>Демалыс ауыстырылды: %1</translation>
    </message>
    <message>
        <source>This card was reported lost on %1. The reader has another one.</source>
        <translation>Бұл билет жоғалған деп белгіленген, күні: %1. Иесінің басқа билеті бар.</translation>
    </message>
    <message>
        <source>This card has not been valid since %1. The reader has another one.</source>
        <translation>Бұл билет жарамсыз, ауыстырылған күні: %1. Иесінің басқа билеті бар.</translation>
    </message>
    <message>
        <source>The last day of it is %1.</source>
        <translation>Бұғаттаудың соңғы күні: %1.</translation>
    </message>
    <message>
        <source>This reader has it already, and it cannot be renewed: somebody waits for it.</source>
        <translation>Бұл кітап осы оқырманда, оны ұзартуға болмайды: кітапты басқа оқырман күтіп отыр.</translation>
    </message>
    <message>
        <source>This reader has it already, and it cannot be renewed.</source>
        <translation>Бұл кітап осы оқырманда, оны ұзартуға болмайды.</translation>
    </message>
    <message numerus="yes">
        <source>The reader has %n overdue book(s); the rules lend nothing then.</source>
        <translation>
            <numerusform>Оқырманда мерзімі өткен %n кітап бар; ереже бойынша оған кітап берілмейді.</numerusform>
            <numerusform>Оқырманда мерзімі өткен %n кітап бар; ереже бойынша оған кітап берілмейді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is for readers from %1 years on; this reader is %2.</source>
        <translation>Кітап оқырманның жасына сай емес. Кітаптың жас белгісі: %1+, оқырманның жасы: %2.</translation>
    </message>
    <message>
        <source>The due date that was typed, %1, is before the lending.</source>
        <translation>Терілген қайтару мерзімі (%1) кітап берілген күннен бұрын.</translation>
    </message>
    <message>
        <source>%1 is still to come: nothing is lent on such a day.</source>
        <translation>%1 әлі келген жоқ: ондай күнмен кітап берілмейді.</translation>
    </message>
    <message>
        <source>%1 is still to come: nothing comes back on such a day.</source>
        <translation>%1 әлі келген жоқ: ондай күнмен кітап қайтарылмайды.</translation>
    </message>
    <message>
        <source>The limit of the reading room is reached: %1 of %2.</source>
        <translation>Оқу залындағы кітап саны шегіне жетті: %1/%2.</translation>
    </message>
    <message>
        <source>The reader owes %1, which is more than %2.</source>
        <translation>Оқырманның берешегі: %1. Рұқсат етілген шегі: %2.</translation>
    </message>
    <message>
        <source>It is put aside for another reader, card %1.</source>
        <translation>Кітап басқа оқырманға бөлініп қойылған, билеті: %1.</translation>
    </message>
    <message>
        <source>It was requested for another reader, card %1.</source>
        <translation>Кітап басқа оқырманға сұратылған, билеті: %1.</translation>
    </message>
    <message>
        <source>Another reader is the next to get it, card %1.</source>
        <translation>Кезекте басқа оқырман тұр, билеті: %1.</translation>
    </message>
    <message>
        <source>This reader has it already, until %1. Renew it?</source>
        <translation>Бұл кітап осы оқырманда, қайтару мерзімі: %1. Ұзарту керек пе?</translation>
    </message>
    <message>
        <source>The due date that was typed, %1, is over.</source>
        <translation>Терілген қайтару мерзімі (%1) өтіп кеткен.</translation>
    </message>
    <message>
        <source>The library is closed on the due date that was typed, %1.</source>
        <translation>Терілген қайтару күні (%1) кітапхана жабық.</translation>
    </message>
    <message>
        <source>The due date that was typed, %1, is after the end of the registration, %2.</source>
        <translation>Терілген қайтару мерзімі (%1) тіркеудің аяқталуынан (%2) кейін.</translation>
    </message>
    <message>
        <source>The book is marked %1+, and the reader&apos;s birth date is not known.</source>
        <translation>Кітаптың жас белгісі: %1+; оқырманның туған күні белгісіз.</translation>
    </message>
    <message>
        <source>It has parts: %1.</source>
        <translation>Қосымша бөліктері бар: %1.</translation>
    </message>
    <message>
        <source>A deposit is asked for it: %1.</source>
        <translation>Ол үшін кепілақы алынады: %1.</translation>
    </message>
    <message>
        <source>The reader had waited for it.</source>
        <translation>Оқырман бұл кітапты күтіп жүрген.</translation>
    </message>
    <message>
        <source>The reader with the card %1 stays the first in the queue.</source>
        <translation>Билеті %1 оқырман кезекте бірінші болып қалады.</translation>
    </message>
    <message>
        <source>The hold of the reader with the card %1 was cancelled.</source>
        <translation>Билеті %1 оқырманның брондауы жойылды.</translation>
    </message>
    <message>
        <source>Taken home from the reading room.</source>
        <translation>Оқу залынан үйге берілді.</translation>
    </message>
    <message>
        <source>A fine is charged: %1.</source>
        <translation>Айыппұл есептелді: %1.</translation>
    </message>
    <message>
        <source>The reader may borrow nothing until %1.</source>
        <translation>Оқырманға кітап берілмейді, соңғы күні: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The reader has %n overdue book(s), so nothing is renewed.</source>
        <translation>
            <numerusform>Оқырманда мерзімі өткен %n кітап бар, сондықтан ештеңе ұзартылмайды.</numerusform>
            <numerusform>Оқырманда мерзімі өткен %n кітап бар, сондықтан ештеңе ұзартылмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be renewed: %n reader(s) wait for it.</source>
        <translation>
            <numerusform>Ұзартуға болмайды: оны %n оқырман күтіп отыр.</numerusform>
            <numerusform>Ұзартуға болмайды: оны %n оқырман күтіп отыр.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be renewed from %1 on.</source>
        <translation>Ұзартуға болатын алғашқы күн: %1.</translation>
    </message>
    <message>
        <source>Used in the reading room; counted.</source>
        <translation>Оқу залында пайдаланылды; есепке алынды.</translation>
    </message>
    <message>
        <source>It was not on loan; it goes where it belongs.</source>
        <translation>Кітап оқырман қолында болмаған; өз орнына жіберіледі.</translation>
    </message>
    <message>
        <source>counts a use in the reading room</source>
        <translation>оқу залында пайдалануды есепке алады</translation>
    </message>
    <message>
        <source>What was owed for its loss is waived: %1.</source>
        <translation>Жоғалғаны үшін берешектен босатылды: %1.</translation>
    </message>
    <message>
        <source>%1 was paid for its loss and can be given back.</source>
        <translation>Жоғалғаны үшін төленген сома қайтарылуы мүмкін: %1.</translation>
    </message>
    <message>
        <source>Nothing is lent to this reader for having been late.</source>
        <translation>Кешіктіргені үшін бұл оқырманға кітап берілмейді.</translation>
    </message>
    <message>
        <source>no deposit</source>
        <translation>кепілақысыз</translation>
    </message>
    <message>
        <source>Nothing is lent to this reader, who was late with the copy %1.</source>
        <translation>Бұл оқырманға кітап берілмейді: мына дана мерзімінен кеш қайтарылды: %1.</translation>
    </message>
    <message>
        <source>%1 is before the day on which it was lent, %2.</source>
        <translation>%1 — берілген күнінен (%2) бұрынғы күн.</translation>
    </message>
    <message>
        <source>A reader waits for it.</source>
        <translation>Оны оқырман күтіп жүр.</translation>
    </message>
    <message>
        <source>puts it aside for the reader who waits for it</source>
        <translation>оны күтіп жүрген оқырманға арнап бөлек қояды</translation>
    </message>
    <message>
        <source>Another copy is requested for the reader with the card %1.</source>
        <translation>Билеті %1 оқырман үшін басқа дана сұратылды.</translation>
    </message>
    <message>
        <source>On %1 the reader was not born. Look at the day that was typed, and at the birth date.</source>
        <translation>Бұл күні (%1) оқырман әлі туған жоқ. Терілген күнді және туған күнін қараңыз.</translation>
    </message>
    <message>
        <source>The day of lending that was typed, %1, is before the reader was registered, %2.</source>
        <translation>Терілген беру күні (%1) оқырман тіркелген күннен (%2) бұрын.</translation>
    </message>
    <message>
        <source>The day of lending that was typed, %1, is before the library received the copy, %2.</source>
        <translation>Терілген беру күні (%1) дана кітапханаға түскен күннен (%2) бұрын.</translation>
    </message>
    <message>
        <source>The day of lending that was typed, %1, is in a year that is over: its figures change.</source>
        <translation>Терілген беру күні (%1) аяқталған жылға жатады: сол жылдың көрсеткіштері өзгереді.</translation>
    </message>
    <message>
        <source>This reader has it in the reading room until %1. Such a loan is not renewed: it is returned on that day.</source>
        <translation>Кітап осы оқырманда, оқу залында, мерзімі: %1. Мұндай берілім ұзартылмайды: кітап сол күні қайтарылады.</translation>
    </message>
    <message>
        <source>No day is open for a year from %1 on, so nothing can fall due. Look at the calendar.</source>
        <translation>Бір жыл бойы бірде-бір жұмыс күні жоқ (басталатын күні: %1), сондықтан қайтару мерзімін белгілеуге болмайды. Күнтізбені тексеріңіз.</translation>
    </message>
    <message>
        <source>This reader has it in the reading room until %1. Let it go home?</source>
        <translation>Кітап осы оқырманда, оқу залында, мерзімі: %1. Үйге берілсін бе?</translation>
    </message>
    <message>
        <source>There is nothing to confirm: the library has no entry that is later than the clock of this computer.</source>
        <translation>Растайтын ештеңе жоқ: кітапханада осы компьютердің сағатынан кейінгі жазба жоқ.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>renew instead</source>
        <translation>қайтармай, ұзарту</translation>
    </message>
    <message>
        <source>take it back and lend it here</source>
        <translation>қайтарып алып, осы оқырманға беру</translation>
    </message>
    <message>
        <source>lend it anyway</source>
        <translation>бәрібір беру</translation>
    </message>
    <message>
        <source>Not on loan, nothing was changed. Its state: %1; %2.</source>
        <translation>Оқырманда емес; ештеңе өзгермеді. Күйі: %1; %2.</translation>
    </message>
    <message>
        <source>No reader card and no book has this code.</source>
        <translation>Мұндай коды бар билет те, кітап та жоқ.</translation>
    </message>
    <message>
        <source>Undone. It was: %1</source>
        <translation>Күші жойылды. Бұған дейін: %1</translation>
    </message>
    <message>
        <source>do not record it</source>
        <translation>жазбау</translation>
    </message>
    <message>
        <source>No answer yet: the connection was lost while it was being recorded. It may be recorded already; the answer is shown when the server is back.</source>
        <translation>Әзірге жауап жоқ: код жазылып жатқанда байланыс үзілді. Ол жазылып үлгерген болуы мүмкін; сервермен байланыс қалпына келгенде жауабы көрсетіледі.</translation>
    </message>
    <message>
        <source>Not recorded yet: its turn comes.</source>
        <translation>Әлі жазылған жоқ: кезегі келе жатыр.</translation>
    </message>
    <message>
        <source>Not recorded: no connection. It will be recorded when the server is back.</source>
        <translation>Жазылмады: байланыс жоқ. Сервермен байланыс қалпына келгенде жазылады.</translation>
    </message>
    <message>
        <source>Not recorded: the library is busy with other work. It is tried again.</source>
        <translation>Жазылмады: кітапхана басқа жұмыспен бос емес. Қайта жазып көріледі.</translation>
    </message>
    <message>
        <source>It is not kept on this computer, whose disk takes nothing: leave the window open.</source>
        <translation>Ол бұл компьютерде сақталмады: дискіге жазылмай тұр. Терезені жаппаңыз.</translation>
    </message>
    <message>
        <source>Not recorded: the disk of the library is full. It will be recorded when there is room.</source>
        <translation>Жазылмады: кітапхана дискісі толған. Орын босағанда жазылады.</translation>
    </message>
    <message>
        <source>Not recorded: the library is newer than this Kitapdar. Scan it in the newer one.</source>
        <translation>Жазылмады: кітапхана нұсқасы бұл Kitapdar нұсқасынан жаңа. Жаңа нұсқада сканерлеңіз.</translation>
    </message>
    <message>
        <source>A code that nobody knows came before it: is it this reader&apos;s?</source>
        <translation>Одан бұрын белгісіз код сканерленген: кітап осы оқырмандікі ме?</translation>
    </message>
    <message>
        <source>Nothing was changed: the code means several things. Choose one: %1.</source>
        <translation>Ештеңе өзгерген жоқ: бұл кодтың бірнеше мағынасы бар. Біреуін таңдаңыз: %1.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>таңдау</translation>
    </message>
    <message>
        <source>Only half read. Scan it again.</source>
        <translation>Код толық оқылмады. Қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>record what waits; Del leaves this one out</source>
        <translation>күтіп тұрғандарды жазу; Del – мұны жазбау</translation>
    </message>
    <message>
        <source>Not recorded: the program ended before. Record it now, or leave it out.</source>
        <translation>Жазылмады: бағдарлама одан бұрын жабылып қалған. Қазір жазыңыз немесе жазбай қалдырыңыз.</translation>
    </message>
    <message>
        <source>%1 · reader: %2</source>
        <translation>%1 · оқырман: %2</translation>
    </message>
    <message>
        <source>Not on loan, nothing was changed.</source>
        <translation>Оқырман қолында емес, ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>renew it</source>
        <translation>ұзарту</translation>
    </message>
    <message>
        <source>lend it past the rules</source>
        <translation>ережеден тыс беру</translation>
    </message>
    <message>
        <source>lend it to the reading room</source>
        <translation>оқу залына беру</translation>
    </message>
    <message>
        <source>let it go home</source>
        <translation>үйге беру</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>Put it aside for the reader with the card %1.</source>
        <translation>Билеті %1 оқырманға бөліп қойыңыз.</translation>
    </message>
    <message>
        <source>Put it aside for the reader with the card %1, until %2.</source>
        <translation>Билеті %1 оқырманға бөліп қойыңыз, соңғы күні: %2.</translation>
    </message>
    <message>
        <source>Somebody waits for it.</source>
        <translation>Оны басқа оқырман күтіп отыр.</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>орны: %1</translation>
    </message>
    <message>
        <source>reader category %1</source>
        <translation>оқырман санаты: %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>түрі: %1</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>бүкіл кітапхана</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Сөрелер</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>Бронь сөресі</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Жөндеуге</translation>
    </message>
    <message>
        <source>Other branches</source>
        <translation>Басқа филиалдарға</translation>
    </message>
    <message>
        <source>It goes on its shelf.</source>
        <translation>Өз сөресіне қойылады.</translation>
    </message>
    <message>
        <source>It goes on its shelf: %1.</source>
        <translation>Өз сөресіне қойылады: %1.</translation>
    </message>
    <message>
        <source>It stays here: %1.</source>
        <translation>Осы жерде қалады: %1.</translation>
    </message>
    <message>
        <source>this place</source>
        <translation>осы орын</translation>
    </message>
    <message>
        <source>Send it to %1: the reader with the card %2 waits for it there.</source>
        <translation>Мына орынға жіберіңіз: %1. Оны сонда билеті %2 оқырман күтіп отыр.</translation>
    </message>
    <message>
        <source>Send it home, to %1.</source>
        <translation>Өз орнына жіберіңіз: %1.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <translation>Жолда, баратын орны: %1.</translation>
    </message>
    <message>
        <source>It goes to be mended.</source>
        <translation>Жөндеуге жіберіледі.</translation>
    </message>
    <message>
        <source>It does not go on the shelf: look at its state.</source>
        <translation>Сөреге қойылмайды: күйін қараңыз.</translation>
    </message>
    <message>
        <source>The reader has nothing to renew.</source>
        <translation>Оқырманда ұзартатын кітап жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>Renewed until %2: %n book(s).</source>
        <translation>
            <numerusform>Ұзартылды: %n кітап, қайтару мерзімі: %2.</numerusform>
            <numerusform>Ұзартылды: %n кітап, қайтару мерзімі: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not renewed: %n book(s).</source>
        <translation>
            <numerusform>Ұзартылмады: %n кітап.</numerusform>
            <numerusform>Ұзартылмады: %n кітап.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from %1.</source>
        <translation>Есеп басталған күн: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), to %2.</source>
        <translation>
            <numerusform>%n күн, соңы: %2.</numerusform>
            <numerusform>%n күн, соңы: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a closed day.</source>
        <translation>%1 — жабық күн.</translation>
    </message>
    <message>
        <source>%1 is a closed day (%2).</source>
        <translation>%1 — жабық күн (%2).</translation>
    </message>
    <message>
        <source>Moved to the open day %1.</source>
        <translation>Ашық күнге жылжытылды: %1.</translation>
    </message>
    <message>
        <source>A loan for the night: back on the next open day, %1.</source>
        <translation>Түнгі абонемент: келесі ашық күні қайтарылады, %1.</translation>
    </message>
    <message>
        <source>A rule names the day: %1.</source>
        <translation>Күнді ереже белгілейді: %1.</translation>
    </message>
    <message>
        <source>A rule lends no longer than until %1.</source>
        <translation>Ереже бойынша ең соңғы күн: %1.</translation>
    </message>
    <message>
        <source>The registration ends: %1.</source>
        <translation>Тіркеу аяқталады: %1.</translation>
    </message>
    <message>
        <source>The day was typed: %1.</source>
        <translation>Күн қолмен терілген: %1.</translation>
    </message>
    <message>
        <source>In the reading room: back on the same day, %1.</source>
        <translation>Оқу залында: сол күні қайтарылады, %1.</translation>
    </message>
    <message>
        <source>The due date stays as it is, %1.</source>
        <translation>Қайтару мерзімі өзгермейді: %1.</translation>
    </message>
    <message>
        <source>Nobody at the desk can set it aside.</source>
        <translation>Кафедрада бұған ешкім рұқсат бере алмайды.</translation>
    </message>
    <message>
        <source>Whoever lends may say yes.</source>
        <translation>Кітап беретін қызметкер рұқсат ете алады.</translation>
    </message>
    <message>
        <source>Whoever may lend past the rules can set it aside, with a reason.</source>
        <translation>Ережеден тыс беруге құқығы бар қызметкер себебін көрсетіп рұқсат ете алады.</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>бастапқы мән</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>It outranks: %1.</source>
        <translation>Мыналардан басым: %1.</translation>
    </message>
    <message>
        <source>It can be lent until %1.</source>
        <translation>Беруге болады, қайтару мерзімі: %1.</translation>
    </message>
    <message>
        <source>It can be renewed until %1.</source>
        <translation>Ұзартуға болады, жаңа мерзімі: %1.</translation>
    </message>
    <message>
        <source>It can be lent until %1 after a yes.</source>
        <translation>Келісім берілсе, беруге болады, қайтару мерзімі: %1.</translation>
    </message>
    <message>
        <source>It cannot be lent or renewed.</source>
        <translation>Беруге де, ұзартуға да болмайды.</translation>
    </message>
    <message>
        <source>as «%1» says</source>
        <translation>«%1» ережесі бойынша</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::AskRow</name>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchPanel</name>
    <message>
        <source>A list of barcodes, one on a line</source>
        <translation>Штрихкодтар тізімі, әр жолда біреуден</translation>
    </message>
    <message>
        <source>Record them: Ctrl+Enter</source>
        <translation>Жазып алу: Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n barcode(s).</source>
        <translation>
            <numerusform>%n штрихкод.</numerusform>
            <numerusform>%n штрихкод.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand there twice and are taken once: %1.</source>
        <translation>Екі рет тұр, бір рет алынады: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CodeAnswers</name>
    <message>
        <source>At the desk</source>
        <translation>Кафедрада</translation>
    </message>
    <message>
        <source>to the desk: it is recorded when the library can be reached</source>
        <translation>кафедраға: кітапханаға қосылғанда жазылады</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Desk</name>
    <message numerus="yes">
        <source>%n scan(s) are still waiting; the session stays open.</source>
        <translation>
            <numerusform>Әлі %n код өңделген жоқ; оқырманмен жұмыс жалғасады.</numerusform>
            <numerusform>Әлі %n код өңделген жоқ; оқырманмен жұмыс жалғасады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to renew: scan a book of this reader first.</source>
        <translation>Ұзартатын ештеңе жоқ: алдымен осы оқырманның кітабын сканерлеңіз.</translation>
    </message>
    <message>
        <source>%1 will not be recorded.</source>
        <translation>%1 жазылмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will not be recorded. %n scan(s) after it still wait; if it was a reader card, they would go to the reader before.</source>
        <translation>
            <numerusform>%1 жазылмайды. Одан кейінгі %n код әлі күтіп тұр; бұл оқырман билеті болса, олар алдыңғы оқырманға жазылады.</numerusform>
            <numerusform>%1 жазылмайды. Одан кейінгі %n код әлі күтіп тұр; бұл оқырман билеті болса, олар алдыңғы оқырманға жазылады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not record these either</source>
        <translation>Бұларды да жазбау</translation>
    </message>
    <message numerus="yes">
        <source>The connection is back; %n scan(s) were recorded.</source>
        <translation>
            <numerusform>Байланыс қалпына келді; %n код жазылды.</numerusform>
            <numerusform>Байланыс қалпына келді; %n код жазылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room again; %n scan(s) were recorded.</source>
        <translation>
            <numerusform>Орын босады; %n код жазылды.</numerusform>
            <numerusform>Орын босады; %n код жазылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) need a look.</source>
        <translation>
            <numerusform>%n кодты қарап шығу керек.</numerusform>
            <numerusform>%n кодты қарап шығу керек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection to the library: %n scan(s) are not recorded yet; the session stays open.</source>
        <translation>
            <numerusform>Кітапханамен байланыс жоқ: %n код әлі жазылған жоқ; оқырманмен жұмыс жалғасады.</numerusform>
            <numerusform>Кітапханамен байланыс жоқ: %n код әлі жазылған жоқ; оқырманмен жұмыс жалғасады.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s disk takes nothing: scans that wait would be lost with the window.</source>
        <translation>Бұл компьютердің дискісіне жазылмай тұр: терезе жабылса, күтіп тұрған кодтар жоғалады.</translation>
    </message>
    <message>
        <source>The disk of the library is full: nothing is recorded until there is room. What is scanned waits.</source>
        <translation>Кітапхана дискісі толған: орын босағанша ештеңе жазылмайды. Сканерленген кодтар күтіп тұрады.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk takes again what waits at the desk.</source>
        <translation>Бұл компьютердің дискісіне қайта жазылып жатыр: кафедрада күткендер сақталды.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. The readers who were at the desk are here again.</source>
        <translation>Бағдарлама кенеттен жабылып қалған еді. Кафедрада болған оқырмандар қайтадан осында.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) were not recorded before the program ended. They wait at the desk.</source>
        <translation>
            <numerusform>Бағдарлама жабылғанша %n код жазылмай қалды. Олар кафедрада күтіп тұр.</numerusform>
            <numerusform>Бағдарлама жабылғанша %n код жазылмай қалды. Олар кафедрада күтіп тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was served here yet.</source>
        <translation>Мұнда әлі ешкімге қызмет көрсетілген жоқ.</translation>
    </message>
    <message>
        <source>The book drop has ended: a reader stands at the desk.</source>
        <translation>Кітап жәшігі режимі аяқталды: кафедрада оқырман тұр.</translation>
    </message>
    <message>
        <source>The readers who were at the desk are here again.</source>
        <translation>Кафедрада тұрған оқырмандар қайтадан осында.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DeskPage</name>
    <message>
        <source>Scan a reader card or a book. Typed names and titles are found as well.</source>
        <translation>Оқырман билетін немесе кітапты сканерлеңіз. Аты-жөнін не кітап атауын теріп те табуға болады.</translation>
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
        <source>Next reader</source>
        <translation>Келесі оқырман</translation>
    </message>
    <message>
        <source>Readers at the desk</source>
        <translation>Кафедрадағы оқырмандар</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>On loan to this reader</source>
        <translation>Оқырман қолында</translation>
    </message>
    <message>
        <source>No scan waits to be recorded.</source>
        <translation>Жазылуын күтіп тұрған код жоқ.</translation>
    </message>
    <message>
        <source>Go to the desk first (Alt+1): there you see what it is done to.</source>
        <translation>Алдымен кафедраға өтіңіз (Alt+1): әрекеттің неге қатысты екені сонда көрінеді.</translation>
    </message>
    <message>
        <source>Sounds are on.</source>
        <translation>Дыбыс қосулы.</translation>
    </message>
    <message>
        <source>Sounds are off.</source>
        <translation>Дыбыс өшірулі.</translation>
    </message>
    <message>
        <source>Served last: Shift+F4 opens the first again</source>
        <translation>Соңғы оқырмандар: Shift+F4 біріншісін қайта ашады</translation>
    </message>
    <message>
        <source>Served last</source>
        <translation>Соңғы оқырмандар</translation>
    </message>
    <message>
        <source>Lend mode: what is in the reading room is taken home</source>
        <translation>Беру режимі: оқу залындағы кітап үйге беріледі</translation>
    </message>
    <message>
        <source>Return mode: every book is taken back</source>
        <translation>Қайтару режимі: әр кітап қайтарып алынады</translation>
    </message>
    <message>
        <source>Use in the reading room: counted, not lent</source>
        <translation>Оқу залында пайдалану: есепке алынады, берілмейді</translation>
    </message>
    <message>
        <source>Why is it lent past the rules? It is written into the journal.</source>
        <translation>Неге ережеден тыс беріледі? Бұл журналға жазылады.</translation>
    </message>
    <message>
        <source>Without a reason it is not lent.</source>
        <translation>Себебі көрсетілмесе, берілмейді.</translation>
    </message>
    <message>
        <source>Scan a reader card first.</source>
        <translation>Алдымен оқырман билетін сканерлеңіз.</translation>
    </message>
    <message>
        <source>Type a day that is to come, such as 15.03.2026.</source>
        <translation>Алдағы күнді теріңіз, мысалы 15.03.2026.</translation>
    </message>
    <message>
        <source>On which day did these books come back?</source>
        <translation>Бұл кітаптар қай күні қайтарылды?</translation>
    </message>
    <message>
        <source>Type a day that is over, such as 01.03.2026.</source>
        <translation>Өткен күнді теріңіз, мысалы 01.03.2026.</translation>
    </message>
    <message>
        <source>Scan a book for a reader first.</source>
        <translation>Алдымен оқырманға кітап сканерлеңіз.</translation>
    </message>
    <message>
        <source>Book drop: returned as of %1</source>
        <translation>Кітап жәшігі: қайтарылған күні %1</translation>
    </message>
    <message>
        <source>Due date by hand: %1</source>
        <translation>Қолмен қойылған мерзім: %1</translation>
    </message>
    <message>
        <source>This command does nothing here.</source>
        <translation>Бұл пәрмен мұнда ештеңе істемейді.</translation>
    </message>
    <message>
        <source>Finish with this reader first: what the book drop holds is nobody&apos;s.</source>
        <translation>Алдымен осы оқырманға қызмет көрсетуді аяқтаңыз: жәшіктегі кітаптар оған қатысты емес.</translation>
    </message>
    <message>
        <source>Until which day does this reader borrow and renew now? Empty: by the rules.</source>
        <translation>Бұл оқырман қазір қай күнге дейін алады және ұзартады? Бос болса, ереже бойынша.</translation>
    </message>
    <message>
        <source>Lent to the reading room: back today</source>
        <translation>Оқу залына беріледі: бүгін қайтару керек</translation>
    </message>
    <message>
        <source>Nothing was scanned here while nobody was signed in.</source>
        <translation>Мұнда ешкім кірмей тұрғанда ештеңе сканерленген жоқ.</translation>
    </message>
    <message>
        <source>Scanned while nobody was signed in and left out: %1.</source>
        <translation>Ешкім кірмей тұрғанда сканерленген, жазылмайды: %1.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderStrip</name>
    <message>
        <source>No reader at the desk</source>
        <translation>Кафедрада оқырман жоқ</translation>
    </message>
    <message>
        <source>A scanned book is taken back; a scanned card opens its reader.</source>
        <translation>Сканерленген кітап қайтарылады, сканерленген билет оқырманды ашады.</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ЖСН %1</translation>
    </message>
    <message>
        <source>Loans: %1 of %2</source>
        <translation>Қолында: %1 / %2</translation>
    </message>
    <message>
        <source>Loans: %1</source>
        <translation>Қолында: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>Registered until %1</source>
        <translation>Тіркеу %1 күніне дейін жарамды</translation>
    </message>
    <message>
        <source>Registration ended %1</source>
        <translation>Тіркеу мерзімі өткен: %1</translation>
    </message>
    <message numerus="yes">
        <source>Returned: %n book(s)</source>
        <translation>
            <numerusform>Қайтарылды: %n кітап</numerusform>
            <numerusform>Қайтарылды: %n кітап</numerusform>
        </translation>
    </message>
    <message>
        <source>in the reading room: %1</source>
        <translation>оқу залында: %1</translation>
    </message>
    <message>
        <source>Finish with this reader: Enter</source>
        <translation>Осы оқырманмен жұмысты аяқтау: Enter</translation>
    </message>
    <message>
        <source>IIN: sealed</source>
        <translation>ЖСН: жабық</translation>
    </message>
    <message>
        <source>Owes %1 · F8</source>
        <translation>Берешегі: %1 · F8</translation>
    </message>
    <message>
        <source>On the hold shelf: %1</source>
        <translation>Бронь сөресінде: %1</translation>
    </message>
    <message>
        <source>Tell the reader: %1</source>
        <translation>Оқырманға айтыңыз: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ScanRouter</name>
    <message numerus="yes">
        <source>%n scan(s) wait until the window in front is closed. Nothing is recorded yet.</source>
        <translation>
            <numerusform>Алдыңғы терезе жабылғанша %n код күтіп тұр. Әзірге ештеңе жазылған жоқ.</numerusform>
            <numerusform>Алдыңғы терезе жабылғанша %n код күтіп тұр. Әзірге ештеңе жазылған жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was done, for a sheet lies over the page. Close it (Esc) and scan again.</source>
        <translation>%1: бет үстінде қосымша терезе ашық тұрғандықтан, ештеңе жасалмады. Оны жабыңыз (Esc) да, қайта сканерлеңіз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ShutScans</name>
    <message>
        <source>Take it now</source>
        <translation>Қазір қабылдау</translation>
    </message>
    <message>
        <source>Do not record it</source>
        <translation>Жазбау</translation>
    </message>
    <message>
        <source>Scanned while nobody was signed in: %1 (%2). Nothing is recorded of it, it waits.</source>
        <translation>Ешкім кірмей тұрғанда сканерленгені: %1 (%2). Ол туралы ештеңе жазылған жоқ, ол күтіп тұр.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SlipPrinting</name>
    <message>
        <source>No slip yet: it is made when you finish with a reader who takes books along.</source>
        <translation>Әзірге парақша жоқ: ол кітап алған оқырманмен жұмыс аяқталғанда жасалады.</translation>
    </message>
    <message>
        <source>The loans are recorded. F9 prints the slip again.</source>
        <translation>Берілген кітаптар жазылды. F9 парақшаны қайта басып шығарады.</translation>
    </message>
    <message>
        <source>The book is put aside. The page of holds prints its slip again.</source>
        <translation>Кітап бөліп қойылды. Парақшасын брондаулар беті қайта басып шығарады.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::TodayLine</name>
    <message>
        <source>Today: visits %1, lent %2, renewed %3, returned %4.</source>
        <translation>Бүгін: келу — %1, берілді — %2, ұзартылды — %3, қайтарылды — %4.</translation>
    </message>
    <message>
        <source>Overdue in the whole library: %1.</source>
        <translation>Бүкіл кітапхана бойынша мерзімі өткендері: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::VerdictList</name>
    <message>
        <source>Scans</source>
        <translation>Сканерленгендер</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WhyPanel</name>
    <message>
        <source>Put the explanation away</source>
        <translation>Түсіндірмені жабу</translation>
    </message>
    <message>
        <source>Why? «%1»</source>
        <translation>Неге? «%1»</translation>
    </message>
    <message>
        <source>Why the verdict is as it is</source>
        <translation>Шешімнің себебі</translation>
    </message>
</context>
</TS>
