<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>Lend it anyway</source>
        <translation>Всё равно выдать</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Next reader, this one waits</source>
        <translation>Следующий читатель, этот подождёт</translation>
    </message>
    <message>
        <source>Finish with this reader</source>
        <translation>Завершить обслуживание</translation>
    </message>
    <message>
        <source>Do not record the waiting scan</source>
        <translation>Не записывать ожидающий код</translation>
    </message>
    <message>
        <source>Choose the first meaning of the code</source>
        <translation>Выбрать первое значение кода</translation>
    </message>
    <message>
        <source>Choose the second meaning of the code</source>
        <translation>Выбрать второе значение кода</translation>
    </message>
    <message>
        <source>Choose the third meaning of the code</source>
        <translation>Выбрать третье значение кода</translation>
    </message>
    <message>
        <source>Choose the fourth meaning of the code</source>
        <translation>Выбрать четвёртое значение кода</translation>
    </message>
    <message>
        <source>Print the last slip again</source>
        <translation>Напечатать последний листок ещё раз</translation>
    </message>
    <message>
        <source>Sounds on or off</source>
        <translation>Включить или выключить звуки</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Due date by hand</source>
        <translation>Срок вручную</translation>
    </message>
    <message>
        <source>Book drop: returns of an earlier day</source>
        <translation>Ящик для возврата: возврат прошлым днём</translation>
    </message>
    <message>
        <source>Return mode on or off</source>
        <translation>Включить или выключить режим возврата</translation>
    </message>
    <message>
        <source>Use in the reading room: mode on or off</source>
        <translation>Включить или выключить режим читального зала</translation>
    </message>
    <message>
        <source>A list of barcodes</source>
        <translation>Список штрихкодов</translation>
    </message>
    <message>
        <source>Renew everything of this reader</source>
        <translation>Продлить всё этого читателя</translation>
    </message>
    <message>
        <source>Open the last reader again</source>
        <translation>Снова открыть последнего читателя</translation>
    </message>
    <message>
        <source>Save the last slip as PDF</source>
        <translation>Сохранить последний листок как PDF</translation>
    </message>
    <message>
        <source>Lend to the reading room: on or off for this reader</source>
        <translation>Выдача в читальный зал: включить или выключить для этого читателя</translation>
    </message>
    <message>
        <source>Take what was scanned while nobody was signed in</source>
        <translation>Принять отсканированное, пока никто не вошёл</translation>
    </message>
</context>
<context>
    <name>Circulation</name>
    <message>
        <source>It cannot be lent. State of the copy: %1.</source>
        <translation>Выдать нельзя. Состояние экземпляра: %1.</translation>
    </message>
    <message>
        <source>The reader is blocked.</source>
        <translation>Читатель заблокирован.</translation>
    </message>
    <message>
        <source>The reader is blocked: %1</source>
        <translation>Читатель заблокирован: %1</translation>
    </message>
    <message>
        <source>The loan rules do not let this reader borrow it.</source>
        <translation>По правилам выдачи этому читателю не выдаётся.</translation>
    </message>
    <message>
        <source>Scanned twice: it is lent to this reader already, nothing was changed.</source>
        <translation>Отсканировано дважды: книга уже выдана этому читателю, ничего не изменено.</translation>
    </message>
    <message>
        <source>This reader has it already.</source>
        <translation>Эта книга уже у этого читателя.</translation>
    </message>
    <message>
        <source>The registration ended on %1.</source>
        <translation>Срок регистрации истёк %1.</translation>
    </message>
    <message>
        <source>The limit is reached: %1 of %2.</source>
        <translation>Достигнут предел книг на дом: %1 из %2.</translation>
    </message>
    <message>
        <source>The limit for this kind is reached: %1 of %2.</source>
        <translation>Достигнут предел для этого вида: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>The reader has %n overdue book(s).</source>
        <translation>
            <numerusform>У читателя %n просроченная книга.</numerusform>
            <numerusform>У читателя %n просроченные книги.</numerusform>
            <numerusform>У читателя %n просроченных книг.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the reading room only.</source>
        <translation>Только для читального зала.</translation>
    </message>
    <message>
        <source>Another reader has it, card %1.</source>
        <translation>Книга у другого читателя, билет %1.</translation>
    </message>
    <message>
        <source>This reader has another copy of the same title.</source>
        <translation>У читателя уже есть другой экземпляр этой книги.</translation>
    </message>
    <message>
        <source>The library is closed on %1; due on %2.</source>
        <translation>%1 библиотека закрыта; срок возврата: %2.</translation>
    </message>
    <message>
        <source>The registration ends earlier; due on %1.</source>
        <translation>Регистрация заканчивается раньше; срок возврата: %1.</translation>
    </message>
    <message>
        <source>Note on the copy: %1</source>
        <translation>Примечание к экземпляру: %1</translation>
    </message>
    <message>
        <source>Found again; its state was: %1.</source>
        <translation>Экземпляр нашёлся; прежнее состояние: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It came back %n day(s) late.</source>
        <translation>
            <numerusform>Возвращено с опозданием на %n день.</numerusform>
            <numerusform>Возвращено с опозданием на %n дня.</numerusform>
            <numerusform>Возвращено с опозданием на %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» was not on loan.</source>
        <translation>«%1» на руках не числится.</translation>
    </message>
    <message>
        <source>It is not on loan, so there is nothing to renew.</source>
        <translation>Книга не выдана, продлевать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>It was renewed %n time(s) already; no more is allowed.</source>
        <translation>
            <numerusform>Уже продлено %n раз; больше нельзя.</numerusform>
            <numerusform>Уже продлено %n раза; больше нельзя.</numerusform>
            <numerusform>Уже продлено %n раз; больше нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) overdue and cannot be renewed.</source>
        <translation>
            <numerusform>Просрочено на %n день, продлить нельзя.</numerusform>
            <numerusform>Просрочено на %n дня, продлить нельзя.</numerusform>
            <numerusform>Просрочено на %n дней, продлить нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>A loan to the reading room is not renewed.</source>
        <translation>Выдача в читальный зал не продлевается.</translation>
    </message>
    <message>
        <source>A renewal today would leave the due date as it is, %1.</source>
        <translation>Если продлить сегодня, срок возврата не изменится: %1.</translation>
    </message>
    <message>
        <source>This line of the calendar is not complete.</source>
        <translation>Строка календаря заполнена не полностью.</translation>
    </message>
    <message>
        <source>Loan period</source>
        <translation>Срок выдачи</translation>
    </message>
    <message>
        <source>Books at home at once</source>
        <translation>Книг на дом одновременно</translation>
    </message>
    <message>
        <source>Renewals of a loan</source>
        <translation>Число продлений одной выдачи</translation>
    </message>
    <message>
        <source>Renewal period</source>
        <translation>Срок продления</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Нерабочие дни</translation>
    </message>
    <message>
        <source>A loan ends with the registration</source>
        <translation>Срок выдачи заканчивается вместе с регистрацией</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n книга</numerusform>
            <numerusform>%n книги</numerusform>
            <numerusform>%n книг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>counted, and a loan may end on one</source>
        <translation>считаются; срок может закончиться в нерабочий день</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не считаются</translation>
    </message>
    <message>
        <source>counted; a loan ends on the next open day</source>
        <translation>считаются; срок заканчивается в следующий рабочий день</translation>
    </message>
    <message>
        <source>counted; a loan of whole weeks is longer by whole weeks</source>
        <translation>считаются; срок в целых неделях удлиняется на целые недели</translation>
    </message>
    <message>
        <source>Books of one kind at home at once</source>
        <translation>Книг одного вида на дом одновременно</translation>
    </message>
    <message>
        <source>opens the reader</source>
        <translation>откроется читатель</translation>
    </message>
    <message>
        <source>lends it to the reader at the desk</source>
        <translation>будет выдано читателю у кафедры</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>будет принято обратно</translation>
    </message>
    <message>
        <source>shows it, nothing changes</source>
        <translation>будет показано, ничего не изменится</translation>
    </message>
    <message>
        <source>another reader has it; asks first</source>
        <translation>у другого читателя; сначала будет вопрос</translation>
    </message>
    <message>
        <source>lent to this reader just now, nothing changes</source>
        <translation>только что выдано этому читателю, ничего не изменится</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong: the library has entries of %1, which is later.</source>
        <translation>Часы этого компьютера, возможно, неверны: в библиотеке есть записи более позднего времени (%1).</translation>
    </message>
    <message>
        <source>Lent until %1.</source>
        <translation>Выдано до %1.</translation>
    </message>
    <message>
        <source>Lent until %1 (%2 is a closed day).</source>
        <translation>Выдано до %1 (%2 — выходной).</translation>
    </message>
    <message>
        <source>Lent until %1, the end of the registration.</source>
        <translation>Выдано до %1: в этот день заканчивается регистрация.</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>Продлено до %1.</translation>
    </message>
    <message>
        <source>Renewed until %1 (%2 is a closed day).</source>
        <translation>Продлено до %1 (%2 — выходной).</translation>
    </message>
    <message>
        <source>Renewed until %1, the end of the registration.</source>
        <translation>Продлено до %1: в этот день заканчивается регистрация.</translation>
    </message>
    <message numerus="yes">
        <source>Returned %n day(s) late.</source>
        <translation>
            <numerusform>Возвращено с опозданием на %n день.</numerusform>
            <numerusform>Возвращено с опозданием на %n дня.</numerusform>
            <numerusform>Возвращено с опозданием на %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned.</source>
        <translation>Возвращено.</translation>
    </message>
    <message>
        <source>Closed every Monday</source>
        <translation>Закрыто каждый понедельник</translation>
    </message>
    <message>
        <source>Closed every Tuesday</source>
        <translation>Закрыто каждый вторник</translation>
    </message>
    <message>
        <source>Closed every Wednesday</source>
        <translation>Закрыто каждую среду</translation>
    </message>
    <message>
        <source>Closed every Thursday</source>
        <translation>Закрыто каждый четверг</translation>
    </message>
    <message>
        <source>Closed every Friday</source>
        <translation>Закрыто каждую пятницу</translation>
    </message>
    <message>
        <source>Closed every Saturday</source>
        <translation>Закрыто каждую субботу</translation>
    </message>
    <message>
        <source>Closed every Sunday</source>
        <translation>Закрыто каждое воскресенье</translation>
    </message>
    <message>
        <source>Closed every year: %1</source>
        <translation>Закрыто каждый год: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Открыто: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Закрыто: %1</translation>
    </message>
    <message>
        <source>The calendar has only days of the years %1 to %2.</source>
        <translation>В календаре бывают только дни с %1 по %2 год.</translation>
    </message>
    <message>
        <source>The calendar has no line %1.</source>
        <translation>В календаре нет строки %1.</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>Экземпляр повреждён.</translation>
    </message>
    <message>
        <source>The copy is damaged: %1</source>
        <translation>Экземпляр повреждён: %1</translation>
    </message>
    <message>
        <source>There is no loan rule with the name “%1”.</source>
        <translation>Такого правила выдачи нет: «%1».</translation>
    </message>
    <message>
        <source>“%2” is no value for the rule “%1”. It takes numbers from %3 to %4.</source>
        <translation>Правилу «%1» не подходит значение «%2». Допустимые числа: от %3 до %4.</translation>
    </message>
    <message>
        <source>“%2” is no value for the rule “%1”.</source>
        <translation>Правилу «%1» не подходит значение «%2».</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Православное Рождество</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Международный женский день</translation>
    </message>
    <message>
        <source>Nauryz</source>
        <translation>Наурыз мейрамы</translation>
    </message>
    <message>
        <source>Day of Unity of the People of Kazakhstan</source>
        <translation>Праздник единства народа Казахстана</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>День защитника Отечества</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>День Победы</translation>
    </message>
    <message>
        <source>Astana Day</source>
        <translation>День Астаны</translation>
    </message>
    <message>
        <source>Constitution Day of the Republic of Kazakhstan</source>
        <translation>День Конституции Республики Казахстан</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>День Республики</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>День Независимости</translation>
    </message>
    <message>
        <source>Kurban Ait (to be confirmed by the Muslim board)</source>
        <translation>Курбан-айт (уточняется по объявлению ДУМК)</translation>
    </message>
    <message>
        <source>Due exactly on</source>
        <translation>Срок возврата — точно в этот день</translation>
    </message>
    <message>
        <source>Due no later than</source>
        <translation>Срок возврата — не позднее этого дня</translation>
    </message>
    <message>
        <source>Lent for a night</source>
        <translation>Выдаётся на ночь</translation>
    </message>
    <message>
        <source>In the reading room only</source>
        <translation>Только в читальном зале</translation>
    </message>
    <message>
        <source>Books in the reading room at once</source>
        <translation>Книг в читальном зале одновременно</translation>
    </message>
    <message>
        <source>Books in the reading room count with those at home</source>
        <translation>Книги в читальном зале считаются вместе с книгами на дому</translation>
    </message>
    <message>
        <source>The reader has overdue books</source>
        <translation>У читателя есть просроченные книги</translation>
    </message>
    <message>
        <source>Debt without a question</source>
        <translation>Долг, о котором не спрашивают</translation>
    </message>
    <message>
        <source>The book is for older readers</source>
        <translation>Книга для читателей постарше</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Залог</translation>
    </message>
    <message>
        <source>A renewal is counted from</source>
        <translation>Продление считается от</translation>
    </message>
    <message>
        <source>Renewed at the earliest before the due date</source>
        <translation>За сколько дней до срока возврата можно продлить</translation>
    </message>
    <message>
        <source>An overdue book forbids renewing</source>
        <translation>Просроченная книга запрещает продление</translation>
    </message>
    <message>
        <source>A hold forbids renewing</source>
        <translation>Бронирование запрещает продление</translation>
    </message>
    <message>
        <source>Holds are accepted</source>
        <translation>Бронирования принимаются</translation>
    </message>
    <message>
        <source>Holds of a reader at once</source>
        <translation>Бронирований у читателя одновременно</translation>
    </message>
    <message>
        <source>Holds of a reader in a day</source>
        <translation>Бронирований у читателя за день</translation>
    </message>
    <message>
        <source>Books in the stacks are sent for</source>
        <translation>Книги запрашиваются из хранения</translation>
    </message>
    <message>
        <source>Kept on the hold shelf</source>
        <translation>Хранится на бронеполке</translation>
    </message>
    <message>
        <source>Closed days are not counted on the hold shelf</source>
        <translation>Нерабочие дни на бронеполке не считаются</translation>
    </message>
    <message>
        <source>Fine for each period</source>
        <translation>Штраф за каждый период</translation>
    </message>
    <message>
        <source>Period of the fine</source>
        <translation>Период штрафа</translation>
    </message>
    <message>
        <source>Days late without a fine</source>
        <translation>Дней просрочки без штрафа</translation>
    </message>
    <message>
        <source>Beyond them the fine is for all days</source>
        <translation>Свыше них штраф за все дни</translation>
    </message>
    <message>
        <source>Highest fine</source>
        <translation>Наибольший штраф</translation>
    </message>
    <message>
        <source>The fine is never above the price of the book</source>
        <translation>Штраф не больше цены книги</translation>
    </message>
    <message>
        <source>Closed days are not days late, for fines and suspensions</source>
        <translation>Нерабочие дни не считаются днями просрочки: и для штрафа, и для приостановки</translation>
    </message>
    <message>
        <source>Suspension for each period</source>
        <translation>Приостановка за каждый период</translation>
    </message>
    <message>
        <source>Period of the suspension</source>
        <translation>Период приостановки</translation>
    </message>
    <message>
        <source>Days late without a suspension</source>
        <translation>Дней просрочки без приостановки</translation>
    </message>
    <message>
        <source>Longest suspension</source>
        <translation>Самая долгая приостановка</translation>
    </message>
    <message>
        <source>Closed days are not counted in a suspension</source>
        <translation>Нерабочие дни в приостановке не считаются</translation>
    </message>
    <message>
        <source>A book that came back elsewhere</source>
        <translation>Книга, возвращённая в другом месте</translation>
    </message>
    <message>
        <source>asks before lending</source>
        <translation>спрашивает перед выдачей</translation>
    </message>
    <message>
        <source>nothing is lent</source>
        <translation>ничего не выдаётся</translation>
    </message>
    <message>
        <source>lent all the same</source>
        <translation>всё равно выдаётся</translation>
    </message>
    <message>
        <source>it is not lent</source>
        <translation>книга не выдаётся</translation>
    </message>
    <message>
        <source>the due date</source>
        <translation>срока возврата</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодняшнего дня</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>в любое время</translation>
    </message>
    <message>
        <source>yes, any book that the reader has</source>
        <translation>да, любая книга у читателя</translation>
    </message>
    <message>
        <source>yes, the book itself</source>
        <translation>да, сама эта книга</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>такого дня нет</translation>
    </message>
    <message>
        <source>any sum</source>
        <translation>любая сумма</translation>
    </message>
    <message>
        <source>goes back to its place</source>
        <translation>возвращается на своё место</translation>
    </message>
    <message>
        <source>stays where it came back</source>
        <translation>остаётся там, где её вернули</translation>
    </message>
    <message>
        <source>“%2” is no value for the rule “%1”. It takes sums from %3 to %4.</source>
        <translation>«%2» — не значение для правила «%1». Оно принимает суммы от %3 до %4.</translation>
    </message>
    <message>
        <source>The rule “%1” counts books of every kind: it cannot be set for one of them.</source>
        <translation>Правило «%1» считает книги всех видов: его нельзя задать для одного вида.</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n бронирование</numerusform>
            <numerusform>%n бронирования</numerusform>
            <numerusform>%n бронирований</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 every year</source>
        <translation>ежегодно %1</translation>
    </message>
    <message>
        <source>Limits and questions</source>
        <translation>Ограничения и вопросы</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>Holds and requests</source>
        <translation>Брони и требования</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Штрафы</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Приостановка обслуживания</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Day off moved from: %1</source>
        <translation>Перенесён выходной: %1</translation>
    </message>
    <message>
        <source>This card was reported lost on %1. The reader has another one.</source>
        <translation>Этот билет отмечен как утерянный %1. У читателя другой билет.</translation>
    </message>
    <message>
        <source>This card has not been valid since %1. The reader has another one.</source>
        <translation>Этот билет недействителен с %1. У читателя другой билет.</translation>
    </message>
    <message>
        <source>The last day of it is %1.</source>
        <translation>Последний день блокировки: %1.</translation>
    </message>
    <message>
        <source>This reader has it already, and it cannot be renewed: somebody waits for it.</source>
        <translation>Эта книга уже у этого читателя, продлить её нельзя: её ждёт другой читатель.</translation>
    </message>
    <message>
        <source>This reader has it already, and it cannot be renewed.</source>
        <translation>Эта книга уже у этого читателя, продлить её нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>The reader has %n overdue book(s); the rules lend nothing then.</source>
        <translation>
            <numerusform>У читателя %n просроченная книга; по правилам ему ничего не выдают.</numerusform>
            <numerusform>У читателя %n просроченные книги; по правилам ему ничего не выдают.</numerusform>
            <numerusform>У читателя %n просроченных книг; по правилам ему ничего не выдают.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is for readers from %1 years on; this reader is %2.</source>
        <translation>Книга не по возрасту. Отметка книги: %1+, возраст читателя: %2.</translation>
    </message>
    <message>
        <source>The due date that was typed, %1, is before the lending.</source>
        <translation>Введённый срок возврата (%1) раньше дня выдачи.</translation>
    </message>
    <message>
        <source>%1 is still to come: nothing is lent on such a day.</source>
        <translation>%1 ещё не наступило: такой датой не выдают.</translation>
    </message>
    <message>
        <source>%1 is still to come: nothing comes back on such a day.</source>
        <translation>%1 ещё не наступило: такой датой не возвращают.</translation>
    </message>
    <message>
        <source>The limit of the reading room is reached: %1 of %2.</source>
        <translation>Достигнут предел читального зала: %1 из %2.</translation>
    </message>
    <message>
        <source>The reader owes %1, which is more than %2.</source>
        <translation>Читатель должен %1; это больше, чем %2.</translation>
    </message>
    <message>
        <source>It is put aside for another reader, card %1.</source>
        <translation>Книга отложена для другого читателя, билет %1.</translation>
    </message>
    <message>
        <source>It was requested for another reader, card %1.</source>
        <translation>Книга заказана для другого читателя, билет %1.</translation>
    </message>
    <message>
        <source>Another reader is the next to get it, card %1.</source>
        <translation>Следующий в очереди — другой читатель, билет %1.</translation>
    </message>
    <message>
        <source>This reader has it already, until %1. Renew it?</source>
        <translation>Эта книга уже у этого читателя, срок: %1. Продлить?</translation>
    </message>
    <message>
        <source>The due date that was typed, %1, is over.</source>
        <translation>Введённый срок возврата (%1) уже прошёл.</translation>
    </message>
    <message>
        <source>The library is closed on the due date that was typed, %1.</source>
        <translation>Во введённый день возврата (%1) библиотека закрыта.</translation>
    </message>
    <message>
        <source>The due date that was typed, %1, is after the end of the registration, %2.</source>
        <translation>Введённый срок возврата (%1) позже окончания регистрации (%2).</translation>
    </message>
    <message>
        <source>The book is marked %1+, and the reader&apos;s birth date is not known.</source>
        <translation>На книге отметка %1+, а дата рождения читателя неизвестна.</translation>
    </message>
    <message>
        <source>It has parts: %1.</source>
        <translation>К ней прилагается: %1.</translation>
    </message>
    <message>
        <source>A deposit is asked for it: %1.</source>
        <translation>За неё берётся залог: %1.</translation>
    </message>
    <message>
        <source>The reader had waited for it.</source>
        <translation>Читатель ждал эту книгу.</translation>
    </message>
    <message>
        <source>The reader with the card %1 stays the first in the queue.</source>
        <translation>Читатель с билетом %1 остаётся первым в очереди.</translation>
    </message>
    <message>
        <source>The hold of the reader with the card %1 was cancelled.</source>
        <translation>Бронь читателя с билетом %1 отменена.</translation>
    </message>
    <message>
        <source>Taken home from the reading room.</source>
        <translation>Из читального зала выдана на дом.</translation>
    </message>
    <message>
        <source>A fine is charged: %1.</source>
        <translation>Начислен штраф: %1.</translation>
    </message>
    <message>
        <source>The reader may borrow nothing until %1.</source>
        <translation>Читателю ничего не выдают по %1 включительно.</translation>
    </message>
    <message numerus="yes">
        <source>The reader has %n overdue book(s), so nothing is renewed.</source>
        <translation>
            <numerusform>У читателя %n просроченная книга, поэтому ничего не продлевают.</numerusform>
            <numerusform>У читателя %n просроченные книги, поэтому ничего не продлевают.</numerusform>
            <numerusform>У читателя %n просроченных книг, поэтому ничего не продлевают.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be renewed: %n reader(s) wait for it.</source>
        <translation>
            <numerusform>Продлить нельзя: её ждёт %n читатель.</numerusform>
            <numerusform>Продлить нельзя: её ждут %n читателя.</numerusform>
            <numerusform>Продлить нельзя: её ждут %n читателей.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be renewed from %1 on.</source>
        <translation>Продлить можно начиная с %1.</translation>
    </message>
    <message>
        <source>Used in the reading room; counted.</source>
        <translation>Использована в читальном зале; учтено.</translation>
    </message>
    <message>
        <source>It was not on loan; it goes where it belongs.</source>
        <translation>На руках не была; отправляется на своё место.</translation>
    </message>
    <message>
        <source>counts a use in the reading room</source>
        <translation>учитывает использование в читальном зале</translation>
    </message>
    <message>
        <source>What was owed for its loss is waived: %1.</source>
        <translation>Долг за её утерю списан: %1.</translation>
    </message>
    <message>
        <source>%1 was paid for its loss and can be given back.</source>
        <translation>За её утерю уплачено %1; деньги можно вернуть.</translation>
    </message>
    <message>
        <source>Nothing is lent to this reader for having been late.</source>
        <translation>Из-за опозданий этому читателю ничего не выдают.</translation>
    </message>
    <message>
        <source>no deposit</source>
        <translation>без залога</translation>
    </message>
    <message>
        <source>Nothing is lent to this reader, who was late with the copy %1.</source>
        <translation>Этому читателю ничего не выдаётся: экземпляр %1 был возвращён с опозданием.</translation>
    </message>
    <message>
        <source>%1 is before the day on which it was lent, %2.</source>
        <translation>%1 — раньше дня выдачи, %2.</translation>
    </message>
    <message>
        <source>A reader waits for it.</source>
        <translation>Её ждёт читатель.</translation>
    </message>
    <message>
        <source>puts it aside for the reader who waits for it</source>
        <translation>откладывает её для читателя, который её ждёт</translation>
    </message>
    <message>
        <source>Another copy is requested for the reader with the card %1.</source>
        <translation>Для читателя с билетом %1 запрошен другой экземпляр.</translation>
    </message>
    <message>
        <source>On %1 the reader was not born. Look at the day that was typed, and at the birth date.</source>
        <translation>В этот день (%1) читатель ещё не родился. Проверьте введённый день и дату рождения.</translation>
    </message>
    <message>
        <source>The day of lending that was typed, %1, is before the reader was registered, %2.</source>
        <translation>Введённый день выдачи (%1) раньше дня регистрации читателя (%2).</translation>
    </message>
    <message>
        <source>The day of lending that was typed, %1, is before the library received the copy, %2.</source>
        <translation>Введённый день выдачи (%1) раньше дня поступления экземпляра (%2).</translation>
    </message>
    <message>
        <source>The day of lending that was typed, %1, is in a year that is over: its figures change.</source>
        <translation>Введённый день выдачи (%1) относится к прошедшему году: показатели того года изменятся.</translation>
    </message>
    <message>
        <source>This reader has it in the reading room until %1. Such a loan is not renewed: it is returned on that day.</source>
        <translation>Книга у этого читателя в читальном зале до %1. Такая выдача не продлевается: книгу возвращают в этот день.</translation>
    </message>
    <message>
        <source>No day is open for a year from %1 on, so nothing can fall due. Look at the calendar.</source>
        <translation>С %1 целый год нет ни одного рабочего дня, поэтому срок возврата назначить нельзя. Проверьте календарь.</translation>
    </message>
    <message>
        <source>This reader has it in the reading room until %1. Let it go home?</source>
        <translation>Книга у этого читателя в читальном зале до %1. Выдать её на дом?</translation>
    </message>
    <message>
        <source>There is nothing to confirm: the library has no entry that is later than the clock of this computer.</source>
        <translation>Подтверждать нечего: в библиотеке нет записей позже, чем показывают часы этого компьютера.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>renew instead</source>
        <translation>продлить вместо возврата</translation>
    </message>
    <message>
        <source>take it back and lend it here</source>
        <translation>принять и выдать этому читателю</translation>
    </message>
    <message>
        <source>lend it anyway</source>
        <translation>всё равно выдать</translation>
    </message>
    <message>
        <source>Not on loan, nothing was changed. Its state: %1; %2.</source>
        <translation>Книга не выдана, ничего не изменено. Состояние: %1; %2.</translation>
    </message>
    <message>
        <source>No reader card and no book has this code.</source>
        <translation>Нет ни билета, ни книги с таким кодом.</translation>
    </message>
    <message>
        <source>Undone. It was: %1</source>
        <translation>Отменено. Было: %1</translation>
    </message>
    <message>
        <source>do not record it</source>
        <translation>не записывать</translation>
    </message>
    <message>
        <source>No answer yet: the connection was lost while it was being recorded. It may be recorded already; the answer is shown when the server is back.</source>
        <translation>Ответа пока нет: связь прервалась во время записи. Возможно, код уже записан; ответ появится, когда вернётся сервер.</translation>
    </message>
    <message>
        <source>Not recorded yet: its turn comes.</source>
        <translation>Ещё не записан: скоро его очередь.</translation>
    </message>
    <message>
        <source>Not recorded: no connection. It will be recorded when the server is back.</source>
        <translation>Не записан: нет связи. Будет записан, когда вернётся сервер.</translation>
    </message>
    <message>
        <source>Not recorded: the library is busy with other work. It is tried again.</source>
        <translation>Не записан: библиотека занята другой работой. Попытка повторяется.</translation>
    </message>
    <message>
        <source>It is not kept on this computer, whose disk takes nothing: leave the window open.</source>
        <translation>На этом компьютере он не сохранён: на диск не записывается. Не закрывайте окно.</translation>
    </message>
    <message>
        <source>Not recorded: the disk of the library is full. It will be recorded when there is room.</source>
        <translation>Не записан: диск библиотеки заполнен. Будет записан, когда появится место.</translation>
    </message>
    <message>
        <source>Not recorded: the library is newer than this Kitapdar. Scan it in the newer one.</source>
        <translation>Не записан: библиотека новее этой версии Kitapdar. Отсканируйте его в новой версии.</translation>
    </message>
    <message>
        <source>A code that nobody knows came before it: is it this reader&apos;s?</source>
        <translation>Перед ней был неизвестный код: точно ли она этого читателя?</translation>
    </message>
    <message>
        <source>Nothing was changed: the code means several things. Choose one: %1.</source>
        <translation>Ничего не изменено: у кода несколько значений. Выберите одно: %1.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>Only half read. Scan it again.</source>
        <translation>Код прочитан не полностью. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>record what waits; Del leaves this one out</source>
        <translation>записать ожидающие; Del — не записывать этот</translation>
    </message>
    <message>
        <source>Not recorded: the program ended before. Record it now, or leave it out.</source>
        <translation>Не записан: программа закрылась раньше. Запишите его сейчас или не записывайте вовсе.</translation>
    </message>
    <message>
        <source>%1 · reader: %2</source>
        <translation>%1 · читатель: %2</translation>
    </message>
    <message>
        <source>Not on loan, nothing was changed.</source>
        <translation>На руках нет, ничего не изменено.</translation>
    </message>
    <message>
        <source>renew it</source>
        <translation>продлить</translation>
    </message>
    <message>
        <source>lend it past the rules</source>
        <translation>выдать в обход правил</translation>
    </message>
    <message>
        <source>lend it to the reading room</source>
        <translation>выдать в читальный зал</translation>
    </message>
    <message>
        <source>let it go home</source>
        <translation>выдать на дом</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>Put it aside for the reader with the card %1.</source>
        <translation>Отложите для читателя с билетом %1.</translation>
    </message>
    <message>
        <source>Put it aside for the reader with the card %1, until %2.</source>
        <translation>Отложите для читателя с билетом %1, по %2 включительно.</translation>
    </message>
    <message>
        <source>Somebody waits for it.</source>
        <translation>Её ждёт другой читатель.</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>место: %1</translation>
    </message>
    <message>
        <source>reader category %1</source>
        <translation>категория читателя: %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>вид: %1</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>вся библиотека</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>На полки</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>Бронеполка</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>В ремонт</translation>
    </message>
    <message>
        <source>Other branches</source>
        <translation>В другие филиалы</translation>
    </message>
    <message>
        <source>It goes on its shelf.</source>
        <translation>На свою полку.</translation>
    </message>
    <message>
        <source>It goes on its shelf: %1.</source>
        <translation>На свою полку: %1.</translation>
    </message>
    <message>
        <source>It stays here: %1.</source>
        <translation>Остаётся здесь: %1.</translation>
    </message>
    <message>
        <source>this place</source>
        <translation>это место</translation>
    </message>
    <message>
        <source>Send it to %1: the reader with the card %2 waits for it there.</source>
        <translation>Отправьте в «%1»: там её ждёт читатель с билетом %2.</translation>
    </message>
    <message>
        <source>Send it home, to %1.</source>
        <translation>Отправьте на своё место: %1.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <translation>В пути в «%1».</translation>
    </message>
    <message>
        <source>It goes to be mended.</source>
        <translation>Отправляется в ремонт.</translation>
    </message>
    <message>
        <source>It does not go on the shelf: look at its state.</source>
        <translation>На полку не ставится: посмотрите, в каком он состоянии.</translation>
    </message>
    <message>
        <source>The reader has nothing to renew.</source>
        <translation>Читателю нечего продлевать.</translation>
    </message>
    <message numerus="yes">
        <source>Renewed until %2: %n book(s).</source>
        <translation>
            <numerusform>Продлена %n книга, срок: %2.</numerusform>
            <numerusform>Продлены %n книги, срок: %2.</numerusform>
            <numerusform>Продлено %n книг, срок: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not renewed: %n book(s).</source>
        <translation>
            <numerusform>Не продлена %n книга.</numerusform>
            <numerusform>Не продлены %n книги.</numerusform>
            <numerusform>Не продлено %n книг.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from %1.</source>
        <translation>Отсчёт с %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), to %2.</source>
        <translation>
            <numerusform>%n день, до %2.</numerusform>
            <numerusform>%n дня, до %2.</numerusform>
            <numerusform>%n дней, до %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a closed day.</source>
        <translation>%1 — нерабочий день.</translation>
    </message>
    <message>
        <source>%1 is a closed day (%2).</source>
        <translation>%1 — нерабочий день (%2).</translation>
    </message>
    <message>
        <source>Moved to the open day %1.</source>
        <translation>Перенесено на рабочий день %1.</translation>
    </message>
    <message>
        <source>A loan for the night: back on the next open day, %1.</source>
        <translation>Ночной абонемент: возврат в следующий рабочий день, %1.</translation>
    </message>
    <message>
        <source>A rule names the day: %1.</source>
        <translation>День назван правилом: %1.</translation>
    </message>
    <message>
        <source>A rule lends no longer than until %1.</source>
        <translation>По правилу — не дольше чем до %1.</translation>
    </message>
    <message>
        <source>The registration ends: %1.</source>
        <translation>Регистрация заканчивается: %1.</translation>
    </message>
    <message>
        <source>The day was typed: %1.</source>
        <translation>День введён вручную: %1.</translation>
    </message>
    <message>
        <source>In the reading room: back on the same day, %1.</source>
        <translation>В читальном зале: возврат в тот же день, %1.</translation>
    </message>
    <message>
        <source>The due date stays as it is, %1.</source>
        <translation>Срок возврата остаётся прежним: %1.</translation>
    </message>
    <message>
        <source>Nobody at the desk can set it aside.</source>
        <translation>На кафедре это обойти нельзя.</translation>
    </message>
    <message>
        <source>Whoever lends may say yes.</source>
        <translation>Тот, кто выдаёт, может согласиться.</translation>
    </message>
    <message>
        <source>Whoever may lend past the rules can set it aside, with a reason.</source>
        <translation>Сотрудник с правом выдавать в обход правил может разрешить, указав причину.</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>исходное значение</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>It outranks: %1.</source>
        <translation>Сильнее, чем: %1.</translation>
    </message>
    <message>
        <source>It can be lent until %1.</source>
        <translation>Можно выдать до %1.</translation>
    </message>
    <message>
        <source>It can be renewed until %1.</source>
        <translation>Можно продлить до %1.</translation>
    </message>
    <message>
        <source>It can be lent until %1 after a yes.</source>
        <translation>После подтверждения можно выдать до %1.</translation>
    </message>
    <message>
        <source>It cannot be lent or renewed.</source>
        <translation>Выдать или продлить нельзя.</translation>
    </message>
    <message>
        <source>as «%1» says</source>
        <translation>по правилу «%1»</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::AskRow</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchPanel</name>
    <message>
        <source>A list of barcodes, one on a line</source>
        <translation>Список штрихкодов, по одному в строке</translation>
    </message>
    <message>
        <source>Record them: Ctrl+Enter</source>
        <translation>Записать: Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n barcode(s).</source>
        <translation>
            <numerusform>%n штрихкод.</numerusform>
            <numerusform>%n штрихкода.</numerusform>
            <numerusform>%n штрихкодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand there twice and are taken once: %1.</source>
        <translation>Стоят дважды, берутся один раз: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CodeAnswers</name>
    <message>
        <source>At the desk</source>
        <translation>На кафедре</translation>
    </message>
    <message>
        <source>to the desk: it is recorded when the library can be reached</source>
        <translation>на кафедру: запишется, когда библиотека станет доступна</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Desk</name>
    <message numerus="yes">
        <source>%n scan(s) are still waiting; the session stays open.</source>
        <translation>
            <numerusform>Ещё не обработан %n код; работа с читателем не закончена.</numerusform>
            <numerusform>Ещё не обработаны %n кода; работа с читателем не закончена.</numerusform>
            <numerusform>Ещё не обработано %n кодов; работа с читателем не закончена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to renew: scan a book of this reader first.</source>
        <translation>Продлевать нечего: сначала отсканируйте книгу этого читателя.</translation>
    </message>
    <message>
        <source>%1 will not be recorded.</source>
        <translation>%1 не будет записан.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will not be recorded. %n scan(s) after it still wait; if it was a reader card, they would go to the reader before.</source>
        <translation>
            <numerusform>%1 не будет записан. После него ждёт ещё %n код; если это был читательский билет, он запишется на предыдущего читателя.</numerusform>
            <numerusform>%1 не будет записан. После него ждут ещё %n кода; если это был читательский билет, они запишутся на предыдущего читателя.</numerusform>
            <numerusform>%1 не будет записан. После него ждут ещё %n кодов; если это был читательский билет, они запишутся на предыдущего читателя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not record these either</source>
        <translation>Не записывать и эти</translation>
    </message>
    <message numerus="yes">
        <source>The connection is back; %n scan(s) were recorded.</source>
        <translation>
            <numerusform>Связь восстановлена; записан %n код.</numerusform>
            <numerusform>Связь восстановлена; записаны %n кода.</numerusform>
            <numerusform>Связь восстановлена; записано %n кодов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room again; %n scan(s) were recorded.</source>
        <translation>
            <numerusform>Место появилось; записан %n код.</numerusform>
            <numerusform>Место появилось; записаны %n кода.</numerusform>
            <numerusform>Место появилось; записано %n кодов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) need a look.</source>
        <translation>
            <numerusform>%n код нужно посмотреть.</numerusform>
            <numerusform>%n кода нужно посмотреть.</numerusform>
            <numerusform>%n кодов нужно посмотреть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection to the library: %n scan(s) are not recorded yet; the session stays open.</source>
        <translation>
            <numerusform>Нет связи с библиотекой: ещё не записан %n код; работа с читателем не закончена.</numerusform>
            <numerusform>Нет связи с библиотекой: ещё не записаны %n кода; работа с читателем не закончена.</numerusform>
            <numerusform>Нет связи с библиотекой: ещё не записано %n кодов; работа с читателем не закончена.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s disk takes nothing: scans that wait would be lost with the window.</source>
        <translation>На диск этого компьютера не записывается: если окно закроется, ожидающие коды пропадут.</translation>
    </message>
    <message>
        <source>The disk of the library is full: nothing is recorded until there is room. What is scanned waits.</source>
        <translation>Диск библиотеки заполнен: пока нет места, ничего не записывается. Отсканированное ждёт.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk takes again what waits at the desk.</source>
        <translation>На диск этого компьютера снова записывается: то, что ждёт на кафедре, сохранено.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. The readers who were at the desk are here again.</source>
        <translation>Программа неожиданно закрылась. Читатели, которые были у кафедры, снова здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) were not recorded before the program ended. They wait at the desk.</source>
        <translation>
            <numerusform>До закрытия программы не записан %n код. Он ждёт на кафедре.</numerusform>
            <numerusform>До закрытия программы не записаны %n кода. Они ждут на кафедре.</numerusform>
            <numerusform>До закрытия программы не записано %n кодов. Они ждут на кафедре.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was served here yet.</source>
        <translation>Здесь ещё никого не обслуживали.</translation>
    </message>
    <message>
        <source>The book drop has ended: a reader stands at the desk.</source>
        <translation>Режим ящика для возврата завершён: у кафедры стоит читатель.</translation>
    </message>
    <message>
        <source>The readers who were at the desk are here again.</source>
        <translation>Читатели, стоявшие у кафедры, снова здесь.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DeskPage</name>
    <message>
        <source>Scan a reader card or a book. Typed names and titles are found as well.</source>
        <translation>Отсканируйте читательский билет или книгу. Можно и набрать имя или заглавие.</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Просрочено с %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>Next reader</source>
        <translation>Следующий читатель</translation>
    </message>
    <message>
        <source>Readers at the desk</source>
        <translation>Читатели у кафедры</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>On loan to this reader</source>
        <translation>На руках у читателя</translation>
    </message>
    <message>
        <source>No scan waits to be recorded.</source>
        <translation>Нет кодов, ожидающих записи.</translation>
    </message>
    <message>
        <source>Go to the desk first (Alt+1): there you see what it is done to.</source>
        <translation>Сначала перейдите к кафедре (Alt+1): там видно, к чему относится действие.</translation>
    </message>
    <message>
        <source>Sounds are on.</source>
        <translation>Звуки включены.</translation>
    </message>
    <message>
        <source>Sounds are off.</source>
        <translation>Звуки выключены.</translation>
    </message>
    <message>
        <source>Served last: Shift+F4 opens the first again</source>
        <translation>Последние читатели: Shift+F4 откроет первого снова</translation>
    </message>
    <message>
        <source>Served last</source>
        <translation>Последние читатели</translation>
    </message>
    <message>
        <source>Lend mode: what is in the reading room is taken home</source>
        <translation>Режим выдачи: книга из читального зала выдаётся на дом</translation>
    </message>
    <message>
        <source>Return mode: every book is taken back</source>
        <translation>Режим возврата: каждая книга принимается</translation>
    </message>
    <message>
        <source>Use in the reading room: counted, not lent</source>
        <translation>Использование в читальном зале: учитывается, не выдаётся</translation>
    </message>
    <message>
        <source>Why is it lent past the rules? It is written into the journal.</source>
        <translation>Почему выдаётся в обход правил? Это записывается в журнал.</translation>
    </message>
    <message>
        <source>Without a reason it is not lent.</source>
        <translation>Без причины не выдаётся.</translation>
    </message>
    <message>
        <source>Scan a reader card first.</source>
        <translation>Сначала отсканируйте читательский билет.</translation>
    </message>
    <message>
        <source>Type a day that is to come, such as 15.03.2026.</source>
        <translation>Введите будущий день, например 15.03.2026.</translation>
    </message>
    <message>
        <source>On which day did these books come back?</source>
        <translation>В какой день вернулись эти книги?</translation>
    </message>
    <message>
        <source>Type a day that is over, such as 01.03.2026.</source>
        <translation>Введите прошедший день, например 01.03.2026.</translation>
    </message>
    <message>
        <source>Scan a book for a reader first.</source>
        <translation>Сначала отсканируйте книгу для читателя.</translation>
    </message>
    <message>
        <source>Book drop: returned as of %1</source>
        <translation>Ящик для возврата: возврат датой %1</translation>
    </message>
    <message>
        <source>Due date by hand: %1</source>
        <translation>Срок вручную: %1</translation>
    </message>
    <message>
        <source>This command does nothing here.</source>
        <translation>Эта команда здесь ничего не делает.</translation>
    </message>
    <message>
        <source>Finish with this reader first: what the book drop holds is nobody&apos;s.</source>
        <translation>Сначала завершите обслуживание этого читателя: книги из ящика к нему не относятся.</translation>
    </message>
    <message>
        <source>Until which day does this reader borrow and renew now? Empty: by the rules.</source>
        <translation>До какого дня этот читатель сейчас берёт и продлевает? Пусто — по правилам.</translation>
    </message>
    <message>
        <source>Lent to the reading room: back today</source>
        <translation>Выдаётся в читальный зал: вернуть сегодня</translation>
    </message>
    <message>
        <source>Nothing was scanned here while nobody was signed in.</source>
        <translation>Пока никто не вошёл, здесь ничего не сканировали.</translation>
    </message>
    <message>
        <source>Scanned while nobody was signed in and left out: %1.</source>
        <translation>Отсканировано, пока никто не вошёл, и не будет записано: %1.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderStrip</name>
    <message>
        <source>No reader at the desk</source>
        <translation>Читатель не открыт</translation>
    </message>
    <message>
        <source>A scanned book is taken back; a scanned card opens its reader.</source>
        <translation>Отсканированная книга принимается, отсканированный билет открывает читателя.</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ИИН %1</translation>
    </message>
    <message>
        <source>Loans: %1 of %2</source>
        <translation>На руках: %1 из %2</translation>
    </message>
    <message>
        <source>Loans: %1</source>
        <translation>На руках: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message>
        <source>Registered until %1</source>
        <translation>Регистрация до %1</translation>
    </message>
    <message>
        <source>Registration ended %1</source>
        <translation>Регистрация истекла %1</translation>
    </message>
    <message numerus="yes">
        <source>Returned: %n book(s)</source>
        <translation>
            <numerusform>Принято: %n книга</numerusform>
            <numerusform>Принято: %n книги</numerusform>
            <numerusform>Принято: %n книг</numerusform>
        </translation>
    </message>
    <message>
        <source>in the reading room: %1</source>
        <translation>в читальном зале: %1</translation>
    </message>
    <message>
        <source>Finish with this reader: Enter</source>
        <translation>Закончить с этим читателем: Enter</translation>
    </message>
    <message>
        <source>IIN: sealed</source>
        <translation>ИИН: закрыт</translation>
    </message>
    <message>
        <source>Owes %1 · F8</source>
        <translation>Долг: %1 · F8</translation>
    </message>
    <message>
        <source>On the hold shelf: %1</source>
        <translation>На бронеполке: %1</translation>
    </message>
    <message>
        <source>Tell the reader: %1</source>
        <translation>Передайте читателю: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ScanRouter</name>
    <message numerus="yes">
        <source>%n scan(s) wait until the window in front is closed. Nothing is recorded yet.</source>
        <translation>
            <numerusform>%n код ждёт, пока не закроется окно впереди. Он ещё не записан.</numerusform>
            <numerusform>%n кода ждут, пока не закроется окно впереди. Они ещё не записаны.</numerusform>
            <numerusform>%n кодов ждут, пока не закроется окно впереди. Они ещё не записаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was done, for a sheet lies over the page. Close it (Esc) and scan again.</source>
        <translation>%1: ничего не сделано, потому что поверх страницы открыто окошко. Закройте его (Esc) и отсканируйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ShutScans</name>
    <message>
        <source>Take it now</source>
        <translation>Принять сейчас</translation>
    </message>
    <message>
        <source>Do not record it</source>
        <translation>Не записывать</translation>
    </message>
    <message>
        <source>Scanned while nobody was signed in: %1 (%2). Nothing is recorded of it, it waits.</source>
        <translation>Отсканировано, пока никто не вошёл: %1 (%2). Об этом ничего не записано, это ждёт.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SlipPrinting</name>
    <message>
        <source>No slip yet: it is made when you finish with a reader who takes books along.</source>
        <translation>Листка пока нет: он появится, когда вы закончите с читателем, который берёт книги.</translation>
    </message>
    <message>
        <source>The loans are recorded. F9 prints the slip again.</source>
        <translation>Выдача записана. F9 печатает листок ещё раз.</translation>
    </message>
    <message>
        <source>The book is put aside. The page of holds prints its slip again.</source>
        <translation>Книга отложена. Её листок можно снова напечатать на странице броней.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::TodayLine</name>
    <message>
        <source>Today: visits %1, lent %2, renewed %3, returned %4.</source>
        <translation>Сегодня: посещений %1, выдано %2, продлено %3, возвращено %4.</translation>
    </message>
    <message>
        <source>Overdue in the whole library: %1.</source>
        <translation>Просрочено по всей библиотеке: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::VerdictList</name>
    <message>
        <source>Scans</source>
        <translation>Отсканировано</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WhyPanel</name>
    <message>
        <source>Put the explanation away</source>
        <translation>Убрать объяснение</translation>
    </message>
    <message>
        <source>Why? «%1»</source>
        <translation>Почему? «%1»</translation>
    </message>
    <message>
        <source>Why the verdict is as it is</source>
        <translation>Почему решение такое</translation>
    </message>
</context>
</TS>
