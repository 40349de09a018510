<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Place a hold</source>
        <translation>Оформить бронь</translation>
    </message>
    <message>
        <source>Cancel the hold</source>
        <translation>Отменить бронь</translation>
    </message>
    <message>
        <source>Suspend or resume the hold</source>
        <translation>Приостановить или возобновить бронь</translation>
    </message>
    <message>
        <source>Move the hold up</source>
        <translation>Передвинуть бронь вверх</translation>
    </message>
    <message>
        <source>Move the hold down</source>
        <translation>Передвинуть бронь вниз</translation>
    </message>
    <message>
        <source>Move the hold to the top</source>
        <translation>Поставить бронь первой</translation>
    </message>
    <message>
        <source>Move the hold to the bottom</source>
        <translation>Поставить бронь последней</translation>
    </message>
    <message>
        <source>Put the hold back into its queue</source>
        <translation>Вернуть бронь в очередь</translation>
    </message>
    <message>
        <source>The requested copy does not come</source>
        <translation>Отказать в запрошенном экземпляре</translation>
    </message>
    <message>
        <source>Print slips of holds</source>
        <translation>Печатать листки броней и требований</translation>
    </message>
    <message>
        <source>Expire what was not picked up</source>
        <translation>Снять брони с истёкшим сроком</translation>
    </message>
    <message>
        <source>Holds and requests</source>
        <translation>Брони и требования</translation>
    </message>
    <message>
        <source>The requested copy was taken from its shelf</source>
        <translation>Запрошенный экземпляр взят с полки</translation>
    </message>
    <message>
        <source>Not picked up: pass the copy on</source>
        <translation>Не забрано: передать экземпляр следующему</translation>
    </message>
    <message>
        <source>Open the reader of the hold</source>
        <translation>Открыть читателя этой брони</translation>
    </message>
    <message>
        <source>The copy has arrived here</source>
        <translation>Экземпляр прибыл сюда</translation>
    </message>
    <message>
        <source>The copy did not leave</source>
        <translation>Экземпляр не отправлен</translation>
    </message>
    <message>
        <source>Send copies to another place</source>
        <translation>Отправить экземпляры в другое место</translation>
    </message>
    <message>
        <source>Count a request that was not met</source>
        <translation>Учесть отказ</translation>
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
        <translation>Листок требования</translation>
    </message>
    <message>
        <source>For the reading room</source>
        <translation>Для читального зала</translation>
    </message>
    <message>
        <source>Bring to: %1</source>
        <translation>Доставить: %1</translation>
    </message>
    <message>
        <source>Needed until: %1</source>
        <translation>Нужно до: %1</translation>
    </message>
    <message>
        <source>Put aside for a reader</source>
        <translation>Отложено для читателя</translation>
    </message>
    <message>
        <source>Kept until: %1</source>
        <translation>Хранится до: %1</translation>
    </message>
    <message>
        <source>Picked up at: %1</source>
        <translation>Место выдачи: %1</translation>
    </message>
</context>
<context>
    <name>HoldTable</name>
    <message>
        <source>suspended until %1</source>
        <translation>приостановлено до %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Где стоит</translation>
    </message>
    <message>
        <source>Picked up at</source>
        <translation>Место выдачи</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Оформлено</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Читатель</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Отказов</translation>
    </message>
    <message>
        <source>Wait now</source>
        <translation>Ждут сейчас</translation>
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
        <translation>Экземпляр на руках; сначала примите его.</translation>
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
        <source>The registration ended on %1.</source>
        <translation>Срок регистрации истёк %1.</translation>
    </message>
    <message>
        <source>The rules allow this reader no hold on it.</source>
        <translation>Правила не разрешают этому читателю бронировать это издание.</translation>
    </message>
    <message>
        <source>A copy stands on the shelf; the reader takes it there.</source>
        <translation>Экземпляр стоит на полке; читатель берёт его там сам.</translation>
    </message>
    <message>
        <source>The reader has as many holds as the rules allow: %1 of %2.</source>
        <translation>У читателя столько броней, сколько разрешают правила: %1 из %2.</translation>
    </message>
    <message>
        <source>The reader has placed as many holds today as the rules allow: %1 of %2.</source>
        <translation>Сегодня читатель оформил столько броней, сколько разрешают правила: %1 из %2.</translation>
    </message>
    <message>
        <source>The reader has a hold on it already.</source>
        <translation>У читателя уже есть бронь на это издание.</translation>
    </message>
    <message>
        <source>The reader has it on loan.</source>
        <translation>Это издание уже выдано читателю.</translation>
    </message>
    <message>
        <source>There is no copy to wait for: none was entered, or all are lost or written off.</source>
        <translation>Ждать нечего: экземпляров нет, либо все утеряны или списаны.</translation>
    </message>
    <message>
        <source>Nobody can wait for this copy. Its state: %1.</source>
        <translation>Этот экземпляр нельзя бронировать. Его состояние: %1.</translation>
    </message>
    <message>
        <source>It is read in the reading room only. Place the hold for the reading room.</source>
        <translation>Издание читают только в читальном зале. Оформите бронь для читального зала.</translation>
    </message>
    <message>
        <source>The day must not be over: %1.</source>
        <translation>Этот день уже прошёл: %1.</translation>
    </message>
    <message>
        <source>There is no such hold.</source>
        <translation>Такой брони нет.</translation>
    </message>
    <message>
        <source>The hold has ended. Its state: %1.</source>
        <translation>Бронь завершена. Её состояние: %1.</translation>
    </message>
    <message>
        <source>A copy is kept for the hold already. Its state: %1.</source>
        <translation>Для этой брони экземпляр уже отложен. Её состояние: %1.</translation>
    </message>
    <message>
        <source>No copy is kept for the hold.</source>
        <translation>Для этой брони экземпляр не отложен.</translation>
    </message>
    <message>
        <source>The hold is not suspended.</source>
        <translation>Бронь не приостановлена.</translation>
    </message>
    <message>
        <source>The hold stands there already.</source>
        <translation>Бронь уже стоит на этом месте.</translation>
    </message>
    <message>
        <source>Nobody has requested this copy.</source>
        <translation>Этот экземпляр никто не запрашивал.</translation>
    </message>
    <message>
        <source>Name the title that was asked for, or write what the reader wanted.</source>
        <translation>Укажите издание, которое спрашивали, или напишите, что хотел читатель.</translation>
    </message>
    <message>
        <source>The copy is on its way already. It goes to: %1.</source>
        <translation>Экземпляр уже в пути. Куда: %1.</translation>
    </message>
    <message>
        <source>The copy is not on its way.</source>
        <translation>Экземпляр не в пути.</translation>
    </message>
    <message>
        <source>The copy is at this place already: %1.</source>
        <translation>Экземпляр уже в этом месте: %1.</translation>
    </message>
    <message>
        <source>The copy cannot be sent. Its state: %1.</source>
        <translation>Экземпляр нельзя отправить. Его состояние: %1.</translation>
    </message>
    <message>
        <source>Say to which place the copy goes.</source>
        <translation>Укажите, в какое место отправить экземпляр.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>запрошено</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>on the hold shelf</source>
        <translation>на бронеполке</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>not in its place</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>not in the shelf list</source>
        <translation>нет в топографическом каталоге</translation>
    </message>
    <message>
        <source>in the bindery</source>
        <translation>в переплёте</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>списано</translation>
    </message>
    <message>
        <source>the library does not have it</source>
        <translation>лакуна: в библиотеке нет</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>дефектный экземпляр</translation>
    </message>
    <message>
        <source>worn out</source>
        <translation>ветхий экземпляр</translation>
    </message>
    <message>
        <source>redirected to another department</source>
        <translation>переадресовано в другой отдел</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
    <message>
        <source>home</source>
        <translation>на своё место</translation>
    </message>
    <message>
        <source>for a reader</source>
        <translation>для читателя</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>To its shelf.</source>
        <translation>На полку.</translation>
    </message>
    <message>
        <source>To the hold shelf until %1.</source>
        <translation>На бронеполку до %1.</translation>
    </message>
    <message>
        <source>To the hold shelf.</source>
        <translation>На бронеполку.</translation>
    </message>
    <message>
        <source>To the reader who waits. Place: %1.</source>
        <translation>Отправить ожидающему читателю. Место: %1.</translation>
    </message>
    <message>
        <source>Home. Place: %1.</source>
        <translation>Отправить на своё место: %1.</translation>
    </message>
    <message>
        <source>It goes on. Place: %1.</source>
        <translation>Отправить дальше. Место: %1.</translation>
    </message>
    <message>
        <source>The book is for readers from %1 years on; this reader is %2.</source>
        <translation>Книга не по возрасту. Отметка книги: %1+, возраст читателя: %2.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HoldQuestion</name>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The copy is missing</source>
        <translation>Экземпляра нет на месте</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Приостановлено до</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>«%1»: why does it not come?</source>
        <translation>«%1»: почему отказ?</translation>
    </message>
    <message>
        <source>«%1»: from which day does the hold count again? Empty: when it is resumed.</source>
        <translation>«%1»: с какого дня бронь действует снова? Пусто: когда её возобновят.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HoldSheet</name>
    <message>
        <source>Place the hold</source>
        <translation>Забронировать</translation>
    </message>
    <message>
        <source>New hold</source>
        <translation>Новая бронь</translation>
    </message>
    <message>
        <source>Card of the reader</source>
        <translation>Билет читателя</translation>
    </message>
    <message>
        <source>Barcode or inventory number of a copy</source>
        <translation>Штрихкод или инвентарный номер экземпляра</translation>
    </message>
    <message>
        <source>Picked up at</source>
        <translation>Место выдачи</translation>
    </message>
    <message>
        <source>Needed until</source>
        <translation>Нужно до</translation>
    </message>
    <message>
        <source>Empty: without an end.</source>
        <translation>Пусто: без срока.</translation>
    </message>
    <message>
        <source>For the reading room</source>
        <translation>Для читального зала</translation>
    </message>
    <message>
        <source>This copy and no other</source>
        <translation>Только этот экземпляр</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Scan or type the card of the reader.</source>
        <translation>Отсканируйте или введите билет читателя.</translation>
    </message>
    <message>
        <source>Scan or type the code of a copy of the title.</source>
        <translation>Отсканируйте или введите код экземпляра этого издания.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>Requested from its shelf: %1</source>
        <translation>Запрошено с полки: %1</translation>
    </message>
    <message>
        <source>On hold: %1. Position in the queue: %2</source>
        <translation>Забронировано: %1. Место в очереди: %2</translation>
    </message>
    <message>
        <source>Why it is placed all the same</source>
        <translation>Почему всё же бронируется</translation>
    </message>
    <message>
        <source>At this desk: %1</source>
        <translation>У этой кафедры: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HoldsPage</name>
    <message>
        <source>Holds</source>
        <translation>Бронирование</translation>
    </message>
    <message>
        <source>Title, card or barcode</source>
        <translation>Заглавие, билет или штрихкод</translation>
    </message>
    <message>
        <source>The hold is suspended.</source>
        <translation>Бронь приостановлена.</translation>
    </message>
    <message>
        <source>Counted. The next copy is requested.</source>
        <translation>Учтено. Запрошен следующий экземпляр.</translation>
    </message>
    <message>
        <source>Counted. The reader waits: no other copy is free.</source>
        <translation>Учтено. Читатель ждёт: другого свободного экземпляра нет.</translation>
    </message>
    <message>
        <source>New hold</source>
        <translation>Новая бронь</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>Choose a hold in the list.</source>
        <translation>Выберите бронь в списке.</translation>
    </message>
    <message>
        <source>The hold was moved.</source>
        <translation>Бронь передвинута.</translation>
    </message>
    <message>
        <source>The hold is cancelled.</source>
        <translation>Бронь отменена.</translation>
    </message>
    <message>
        <source>The hold counts again.</source>
        <translation>Бронь снова действует.</translation>
    </message>
    <message>
        <source>The hold waits again, before all others.</source>
        <translation>Бронь снова ожидает, первой в очереди.</translation>
    </message>
    <message>
        <source>Only a request can be not met.</source>
        <translation>Отказать можно только в требовании.</translation>
    </message>
    <message>
        <source>No hold is over, no copy is free for anybody.</source>
        <translation>Просроченных броней нет, свободных экземпляров для ожидающих нет.</translation>
    </message>
    <message>
        <source>Expired: %1. Requested anew: %2.</source>
        <translation>Срок истёк: %1. Запрошено снова: %2.</translation>
    </message>
    <message>
        <source>There is no request to print.</source>
        <translation>Требований для печати нет.</translation>
    </message>
    <message>
        <source>A slip is printed of what stands on the hold shelf.</source>
        <translation>Листок печатают для того, что стоит на бронеполке.</translation>
    </message>
    <message>
        <source>It was sent to another place: %1.</source>
        <translation>Экземпляр отправляли в другое место: %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>Бронеполка</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Lists of holds</source>
        <translation>Списки броней</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Copies on the way</source>
        <translation>Экземпляры в пути</translation>
    </message>
    <message>
        <source>Nobody waits. F7 places a hold from a title or a reader&apos;s card.</source>
        <translation>Никто не ждёт. F7 оформляет бронь с издания или с билета читателя.</translation>
    </message>
    <message>
        <source>Nothing is to be taken from the shelves.</source>
        <translation>С полок брать нечего.</translation>
    </message>
    <message>
        <source>The hold shelf is empty.</source>
        <translation>Бронеполка пуста.</translation>
    </message>
    <message>
        <source>No hold is over.</source>
        <translation>Просроченных броней нет.</translation>
    </message>
    <message>
        <source>Expire what is over</source>
        <translation>Снять просроченное</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Печатать листки</translation>
    </message>
    <message>
        <source>Choose a copy in the list “On the way”.</source>
        <translation>Выберите экземпляр в списке «В пути».</translation>
    </message>
    <message>
        <source>For the card %1.</source>
        <translation>Для читателя с билетом %1.</translation>
    </message>
    <message>
        <source>Another copy is requested for the hold.</source>
        <translation>По этой брони запрошен другой экземпляр.</translation>
    </message>
    <message>
        <source>Only a request can be taken from its shelf.</source>
        <translation>С полки берут только запрошенный экземпляр.</translation>
    </message>
    <message>
        <source>The hold has expired.</source>
        <translation>Срок брони истёк.</translation>
    </message>
    <message>
        <source>%1: it did not leave. It stands at: %2.</source>
        <translation>%1: не отправлено. Стоит здесь: %2.</translation>
    </message>
    <message>
        <source>Nothing in this list has these words.</source>
        <translation>В этом списке таких слов нет.</translation>
    </message>
    <message>
        <source>Nothing is on its way. What arrives is scanned here.</source>
        <translation>В пути ничего нет. Прибывшее сканируют здесь.</translation>
    </message>
    <message>
        <source>Most wanted</source>
        <translation>Спрос</translation>
    </message>
    <message>
        <source>What readers ask for most and do not get</source>
        <translation>Что читатели спрашивают чаще всего и не получают</translation>
    </message>
    <message>
        <source>Nothing was asked for in vain this year.</source>
        <translation>В этом году отказов не было.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SendSheet</name>
    <message>
        <source>Send copies</source>
        <translation>Отправка экземпляров</translation>
    </message>
    <message>
        <source>To which place</source>
        <translation>В какое место</translation>
    </message>
    <message>
        <source>Barcode or inventory number of a copy</source>
        <translation>Штрихкод или инвентарный номер экземпляра</translation>
    </message>
    <message>
        <source>Enter sends it; the next one can be scanned at once.</source>
        <translation>Enter отправляет; следующий можно сразу сканировать.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>%1: sent to %2.</source>
        <translation>%1: отправлено. Куда: %2.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::UnmetSheet</name>
    <message>
        <source>A request that was not met</source>
        <translation>Отказ читателю</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Что спрашивали</translation>
    </message>
    <message>
        <source>No names of readers.</source>
        <translation>Без имён читателей.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Учесть</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Учтено: %1.</translation>
    </message>
</context>
</TS>
