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
        <translation>Закончить с читателем</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Новый читатель</translation>
    </message>
    <message>
        <source>Register for this year</source>
        <translation>Перерегистрировать</translation>
    </message>
    <message>
        <source>Serve this reader at the desk</source>
        <translation>Обслужить читателя на кафедре</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Сканировать или искать</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Stop running jobs</source>
        <translation>Остановить выполняемые работы</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Светлая, тёмная или контрастная тема</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Горячие клавиши</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Narrow the list of sections</source>
        <translation>Свернуть список разделов</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Импорт записей</translation>
    </message>
    <message>
        <source>Export the listed records</source>
        <translation>Экспорт записей из списка</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Варианты имён</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Скопировать описание</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Добавить экземпляр</translation>
    </message>
    <message>
        <source>Put on the digitization queue</source>
        <translation>Поставить в очередь на оцифровку</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Оцифровка</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>List of titles</source>
        <translation>Список названий</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Новая партия</translation>
    </message>
    <message>
        <source>Move the title forward</source>
        <translation>Перевести на следующий этап</translation>
    </message>
    <message>
        <source>Send the title back</source>
        <translation>Вернуть на предыдущий этап</translation>
    </message>
    <message>
        <source>Attach a PDF or page images</source>
        <translation>Приложить PDF или изображения страниц</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Отобрать в списке</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Library and connection…</source>
        <translation>Библиотека и подключение…</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Сделать резервную копию библиотеки…</translation>
    </message>
    <message>
        <source>Do not record the waiting scan</source>
        <translation>Не записывать ожидающий код</translation>
    </message>
    <message>
        <source>Restore the library from a copy…</source>
        <translation>Восстановить библиотеку из копии…</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backing up the library</source>
        <translation>Делается резервная копия библиотеки</translation>
    </message>
    <message>
        <source>The copy is made and verified: %1, %2</source>
        <translation>Копия сделана и проверена: %1, %2</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Резервная копия библиотеки</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The form “%1” is in the table already.</source>
        <translation>Вариант «%1» уже есть в таблице.</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>Вариант не указан.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>No records were found in %1. MARC (ISO 2709), MARCXML and IRBIS text files can be read.</source>
        <translation>В файле %1 нет записей. Читаются файлы MARC (ISO 2709), MARCXML и текстовые файлы ИРБИС.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Такого импорта нет.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Этот импорт уже отменён.</translation>
    </message>
    <message>
        <source>The import cannot be undone: it is in use. Copies with loans: %1; titles being digitized: %2.</source>
        <translation>Импорт нельзя отменить: им уже пользуются. Экземпляров с выдачами: %1; названий в оцифровке: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не удаётся записать.</translation>
    </message>
    <message>
        <source>book</source>
        <translation>книга</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газета</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>рукопись</translation>
    </message>
    <message>
        <source>map</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>sheet music</source>
        <translation>ноты</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>звук и видео</translation>
    </message>
    <message>
        <source>electronic resource</source>
        <translation>электронный ресурс</translation>
    </message>
    <message>
        <source>object</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>authority record</source>
        <translation>авторитетная запись</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>уйгурский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>татарский</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латинский</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>несколько языков</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>язык неизвестен</translation>
    </message>
    <message>
        <source>not a record</source>
        <translation>не запись</translation>
    </message>
    <message>
        <source>the record is cut off</source>
        <translation>запись оборвана</translation>
    </message>
    <message>
        <source>the list of fields is damaged</source>
        <translation>повреждён перечень полей</translation>
    </message>
    <message>
        <source>the structure of the record is damaged</source>
        <translation>повреждена структура записи</translation>
    </message>
    <message>
        <source>the text cannot be read in this encoding</source>
        <translation>текст не читается в этой кодировке</translation>
    </message>
    <message>
        <source>the XML is damaged</source>
        <translation>XML повреждён</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>preparing the search</source>
        <translation>подготовка поиска</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>копирование</translation>
    </message>
    <message>
        <source>another copy has this barcode; the copy came without it</source>
        <translation>штрихкод уже есть у другого экземпляра; этот принят без него</translation>
    </message>
    <message>
        <source>the barcode cannot be used; the copy came without it</source>
        <translation>штрихкод непригоден; экземпляр принят без него</translation>
    </message>
    <message>
        <source>another copy has this inventory number; the copy was left out</source>
        <translation>инвентарный номер уже есть у другого экземпляра; этот не принят</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>удаление</translation>
    </message>
</context>
<context>
    <name>Circulation</name>
    <message>
        <source>No copy has the number %1.</source>
        <translation>Экземпляра с номером %1 нет.</translation>
    </message>
    <message>
        <source>No reader has the card %1.</source>
        <translation>Читателя с билетом %1 нет.</translation>
    </message>
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
        <translation>Достигнут предел: %1 из %2.</translation>
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
        <source>It is not on loan, so nothing to renew.</source>
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
        <source>The loan rule “%1” cannot have the value “%2”.</source>
        <translation>Правило выдачи «%1» не может иметь значение «%2».</translation>
    </message>
</context>
<context>
    <name>CommandAnswers</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>Этой записи в каталоге больше нет.</translation>
    </message>
    <message>
        <source>No copy has the number %1.</source>
        <translation>Экземпляра с номером %1 нет.</translation>
    </message>
    <message>
        <source>Another copy has the barcode %1 already.</source>
        <translation>Штрихкод %1 уже есть у другого экземпляра.</translation>
    </message>
    <message>
        <source>Another copy has the inventory number %1 already.</source>
        <translation>Инвентарный номер %1 уже есть у другого экземпляра.</translation>
    </message>
    <message>
        <source>%1 cannot be a barcode: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</source>
        <translation>%1 не может быть штрихкодом: нужны 3–64 знака — латинские буквы, цифры, точки, дефисы и подчёркивания.</translation>
    </message>
    <message>
        <source>The copy is on loan; take it back first.</source>
        <translation>Экземпляр на руках; сначала примите его.</translation>
    </message>
    <message>
        <source>The copy is written off; only a reversing act brings it back.</source>
        <translation>Экземпляр списан; вернуть его может только отменяющий акт.</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>в фонде</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>at the bindery</source>
        <translation>в переплёте</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>временно не выдаётся</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утерян</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>списан</translation>
    </message>
    <message>
        <source>reading room only</source>
        <translation>только в читальном зале</translation>
    </message>
    <message>
        <source>for home loan</source>
        <translation>выдаётся на дом</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>lent until %1</source>
        <translation>на руках до %1</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Lent until %1.</source>
        <translation>Выдано. Срок возврата: %1.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Returned.</source>
        <translation>Возвращено.</translation>
    </message>
    <message>
        <source>renew instead</source>
        <translation>продлить вместо возврата</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>Продлено. Срок возврата: %1.</translation>
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
        <translation>Не на руках, ничего не изменено. Состояние: %1; %2.</translation>
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
        <source>Not recorded: the library is newer than this Kitapdar. Scan it in the newer one.</source>
        <translation>Не записан: библиотека новее этой версии Kitapdar. Отсканируйте его в новой версии.</translation>
    </message>
    <message>
        <source>A code that nobody knows came before it: is it this reader&apos;s?</source>
        <translation>Перед ней был неизвестный код: точно ли она этого читателя?</translation>
    </message>
</context>
<context>
    <name>Digitization</name>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>Этой записи в каталоге больше нет.</translation>
    </message>
    <message>
        <source>No copy has the number %1.</source>
        <translation>Экземпляра с номером %1 нет.</translation>
    </message>
    <message>
        <source>This title is in the digitization queue already.</source>
        <translation>Это название уже в очереди на оцифровку.</translation>
    </message>
    <message>
        <source>It is no longer in the digitization queue.</source>
        <translation>В очереди на оцифровку его больше нет.</translation>
    </message>
    <message>
        <source>From “%1” it cannot go to “%2”.</source>
        <translation>С этапа «%1» нельзя перейти на этап «%2».</translation>
    </message>
    <message>
        <source>A PDF must be attached before “%1”.</source>
        <translation>До этапа «%1» нужно приложить PDF.</translation>
    </message>
    <message>
        <source>Write the reason for “%1” in a note.</source>
        <translation>«%1»: запишите причину в примечании.</translation>
    </message>
    <message numerus="yes">
        <source>The batch is full: %n title(s).</source>
        <translation>
            <numerusform>Партия заполнена: %n название.</numerusform>
            <numerusform>Партия заполнена: %n названия.</numerusform>
            <numerusform>Партия заполнена: %n названий.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such batch any more.</source>
        <translation>Такой партии больше нет.</translation>
    </message>
    <message>
        <source>There is a batch “%1” already.</source>
        <translation>Партия «%1» уже есть.</translation>
    </message>
    <message>
        <source>%1 is not a PDF or an image that can be opened.</source>
        <translation>Файл %1 не открывается ни как PDF, ни как изображение.</translation>
    </message>
    <message>
        <source>The very same file is attached already.</source>
        <translation>Этот же файл уже приложен.</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>на отборе</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>checking rights</source>
        <translation>проверка прав</translation>
    </message>
    <message>
        <source>preparation</source>
        <translation>подготовка</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>сканирование</translation>
    </message>
    <message>
        <source>page check</source>
        <translation>проверка страниц</translation>
    </message>
    <message>
        <source>text recognition</source>
        <translation>распознавание текста</translation>
    </message>
    <message>
        <source>proofreading</source>
        <translation>вычитка</translation>
    </message>
    <message>
        <source>making copies</source>
        <translation>изготовление копий</translation>
    </message>
    <message>
        <source>final check</source>
        <translation>итоговая проверка</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>в партии</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>returned for rework</source>
        <translation>возвращено на доработку</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снято с очереди</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>краеведение</translation>
    </message>
    <message>
        <source>rare book</source>
        <translation>редкая книга</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газета</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>по запросу</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The library is busy with other work. Nothing was changed; try again.</source>
        <translation>Файл библиотеки занят другой работой. Ничего не изменено, попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Nothing was overwritten; look at it again.</source>
        <translation>Тем временем это изменил кто-то другой. Ничего не перезаписано, посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>The library file is damaged or is not a library of Kitapdar. Restore the latest copy.</source>
        <translation>Файл библиотеки повреждён или это не библиотека Kitapdar. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>На диске нет места. Ничего не изменено; освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The library file may not be written. Keep it on a local disk where you may write.</source>
        <translation>В файл библиотеки нельзя писать. Держите его на локальном диске, где у вас есть право записи.</translation>
    </message>
    <message>
        <source>This library was made by a newer Kitapdar. Install that version to open it.</source>
        <translation>Эта библиотека создана более новой версией Kitapdar. Чтобы открыть её, установите эту версию.</translation>
    </message>
    <message>
        <source>This library is of an older version and must be brought up to date first.</source>
        <translation>Эта библиотека старой версии, сначала её нужно обновить.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Остановлено, как вы просили.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed; the details are in the log.</source>
        <translation>В программе произошла ошибка. Ничего не изменено; подробности в журнале.</translation>
    </message>
    <message>
        <source>There is no library of Kitapdar in this database.</source>
        <translation>В этой базе данных нет библиотеки Kitapdar.</translation>
    </message>
    <message>
        <source>The server refuses this user, or does not let this user do it.</source>
        <translation>Сервер не впускает этого пользователя или не разрешает ему это действие.</translation>
    </message>
    <message>
        <source>The library cannot be reached. Nothing was changed; check the disk or the network.</source>
        <translation>Библиотека недоступна. Ничего не изменено; проверьте диск или сеть.</translation>
    </message>
    <message>
        <source>Not saved: the library cannot be reached. What you typed stays here; save again when the connection is back.</source>
        <translation>Не сохранено: библиотека недоступна. Введённое остаётся здесь; сохраните ещё раз, когда вернётся связь.</translation>
    </message>
    <message>
        <source>Not saved: the library is busy with other work. What you typed stays here; save again.</source>
        <translation>Не сохранено: библиотека занята другой работой. Введённое остаётся здесь; сохраните ещё раз.</translation>
    </message>
    <message>
        <source>A library is still being moved or restored to this place. It can be opened when that is done; if it was interrupted, an administrator does it again.</source>
        <translation>Библиотека сюда ещё переносится или восстанавливается. Открыть её можно, когда это закончится; если работа прервалась, администратор повторяет её.</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Libraries (%1)</source>
        <translation>Библиотеки (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>Копии (%1)</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>изображение %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Стр.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>done</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>остановлен на полпути</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>in the catalogue already</source>
        <translation>уже в каталоге</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>Запись №</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Место в файле</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублеты</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
</context>
<context>
    <name>ItemTexts</name>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>доработка</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Приоритет %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Стр.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>поднято в очереди</translation>
    </message>
    <message>
        <source>At this stage</source>
        <translation>На этапе</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1.</source>
        <translation>Это действие нельзя отменить: %1.</translation>
    </message>
    <message>
        <source>It was undone already.</source>
        <translation>Это действие уже отменено.</translation>
    </message>
    <message>
        <source>It was changed since and cannot be undone.</source>
        <translation>С тех пор внесены изменения, отменить нельзя.</translation>
    </message>
    <message>
        <source>It was changed since and cannot be undone. %1, %2: %3.</source>
        <translation>С тех пор внесены изменения, отменить нельзя. %1, %2: %3.</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Новый читатель</translation>
    </message>
    <message>
        <source>Change of a reader</source>
        <translation>Данные читателя</translation>
    </message>
    <message>
        <source>Yearly registration</source>
        <translation>Перерегистрация</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Новый экземпляр</translation>
    </message>
    <message>
        <source>Change of a copy</source>
        <translation>Данные экземпляра</translation>
    </message>
    <message>
        <source>To the digitization queue</source>
        <translation>Постановка в очередь на оцифровку</translation>
    </message>
    <message>
        <source>Step of digitization</source>
        <translation>Этап оцифровки</translation>
    </message>
    <message>
        <source>Change in the digitization queue</source>
        <translation>Изменение в очереди на оцифровку</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Приложенный файл</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Новая партия</translation>
    </message>
    <message>
        <source>New line of the calendar</source>
        <translation>Новая строка календаря</translation>
    </message>
    <message>
        <source>Line of the calendar removed</source>
        <translation>Удаление строки календаря</translation>
    </message>
    <message>
        <source>Loan rule</source>
        <translation>Правило выдачи</translation>
    </message>
    <message>
        <source>New form of a name</source>
        <translation>Новый вариант имени</translation>
    </message>
    <message>
        <source>Form of a name removed</source>
        <translation>Удаление варианта имени</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>билет %1</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Повторено</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Change of a title</source>
        <translation>Данные записи</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>No computer is called “%1”.</source>
        <translation>Нет компьютера с именем «%1».</translation>
    </message>
    <message>
        <source>No server answers on this computer.</source>
        <translation>На этом компьютере ни один сервер не отвечает.</translation>
    </message>
    <message>
        <source>The server does not answer: %1</source>
        <translation>Сервер не отвечает: %1</translation>
    </message>
    <message>
        <source>The server is there, but lets nobody in just now.</source>
        <translation>Сервер есть, но сейчас никого не впускает.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Сервер спрашивает пароль.</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Имя пользователя или пароль неверны.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. User: %1</source>
        <translation>Имя пользователя или пароль неверны. Пользователь: %1</translation>
    </message>
    <message>
        <source>The server does not let this user in from this computer.</source>
        <translation>Сервер не впускает этого пользователя с этого компьютера.</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>На сервере нет базы данных «%1».</translation>
    </message>
    <message>
        <source>The database is empty: there is no library in it yet.</source>
        <translation>База данных пуста: библиотеки в ней ещё нет.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is: this computer does not trust its certificate.</source>
        <translation>Сервер не может доказать, кто он: этот компьютер не доверяет его сертификату.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name than “%1”.</source>
        <translation>Сертификат сервера выдан на другое имя, а не на «%1».</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read.</source>
        <translation>Не удаётся прочитать список доверенных сертификатов.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл сертификата: %1</translation>
    </message>
    <message>
        <source>The server does not offer an encrypted connection.</source>
        <translation>Сервер не предлагает шифрованного соединения.</translation>
    </message>
    <message>
        <source>The server lets nobody in without encryption.</source>
        <translation>Без шифрования сервер никого не впускает.</translation>
    </message>
    <message>
        <source>This user may not work in the library.</source>
        <translation>У этого пользователя нет прав на работу в библиотеке.</translation>
    </message>
    <message>
        <source>This library was made by a newer Kitapdar.</source>
        <translation>Эта библиотека создана более новой версией Kitapdar.</translation>
    </message>
    <message>
        <source>The library is of an older version than this Kitapdar.</source>
        <translation>Версия библиотеки старее, чем эта программа Kitapdar.</translation>
    </message>
    <message>
        <source>The library file is not there: %1</source>
        <translation>Файла библиотеки нет на месте: %1</translation>
    </message>
    <message>
        <source>The file is damaged or is not a library of Kitapdar: %1</source>
        <translation>Файл повреждён или это не библиотека Kitapdar: %1</translation>
    </message>
    <message>
        <source>The library file lies on a network disk.</source>
        <translation>Файл библиотеки лежит на сетевом диске.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server.</source>
        <translation>Обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>Check the address of the server and the network.</source>
        <translation>Проверьте адрес сервера и сеть.</translation>
    </message>
    <message>
        <source>Check whether the network works and the server is switched on, and whether address and port are right.</source>
        <translation>Проверьте, работает ли сеть и включён ли сервер, верны ли адрес и порт.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Повторите через минуту.</translation>
    </message>
    <message>
        <source>Type the password and try again.</source>
        <translation>Введите пароль и повторите.</translation>
    </message>
    <message>
        <source>Type it again; mind the keyboard layout and Caps Lock.</source>
        <translation>Введите ещё раз; обратите внимание на раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Проверьте имя базы данных.</translation>
    </message>
    <message>
        <source>You may make the library here. Do it once; the other desks only connect.</source>
        <translation>Библиотеку можно создать здесь. Это делается один раз; другие кафедры только подключаются.</translation>
    </message>
    <message>
        <source>The administrator makes the library; this user may not.</source>
        <translation>Библиотеку создаёт администратор; у этого пользователя нет такого права.</translation>
    </message>
    <message>
        <source>Ask the administrator for the certificate file and name it in this connection.</source>
        <translation>Попросите у администратора файл сертификата и укажите его в этом подключении.</translation>
    </message>
    <message>
        <source>Write the name of the server as it stands in the certificate.</source>
        <translation>Напишите имя сервера так, как оно стоит в сертификате.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Выберите файл заново.</translation>
    </message>
    <message>
        <source>Ask the administrator to switch it on. Only in a network that strangers cannot reach, go without protection.</source>
        <translation>Попросите администратора включить его. Без защиты работайте только в сети, недоступной посторонним.</translation>
    </message>
    <message>
        <source>Choose a protected connection.</source>
        <translation>Выберите защищённое подключение.</translation>
    </message>
    <message>
        <source>Install the newer version of the program on this computer.</source>
        <translation>Установите на этот компьютер более новую версию программы.</translation>
    </message>
    <message>
        <source>The administrator brings it up to date when all desks are closed. Nothing is lost.</source>
        <translation>Её обновит администратор, когда все кафедры закрыты. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Plug in the disk it lies on, choose another file, or restore the library from a copy.</source>
        <translation>Подключите диск, на котором он лежит, выберите другой файл или восстановите библиотеку из копии.</translation>
    </message>
    <message>
        <source>Choose another file, or restore the library from the latest copy.</source>
        <translation>Выберите другой файл или восстановите библиотеку из последней копии.</translation>
    </message>
    <message>
        <source>Move it to a disk of this computer. For several desks there is the shared library.</source>
        <translation>Перенесите его на диск этого компьютера. Для нескольких кафедр есть общая библиотека.</translation>
    </message>
    <message>
        <source>The library is there. Records: %1</source>
        <translation>Библиотека на месте. Записей: %1</translation>
    </message>
    <message>
        <source>The library is there. It is brought up to date when it is opened.</source>
        <translation>Библиотека на месте. При открытии она будет обновлена до новой версии.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, encrypted</source>
        <translation>PostgreSQL %1, с шифрованием</translation>
    </message>
    <message>
        <source>PostgreSQL %1, not encrypted</source>
        <translation>PostgreSQL %1, без шифрования</translation>
    </message>
    <message>
        <source>This user may look at everything, but change nothing.</source>
        <translation>Этот пользователь может всё смотреть, но ничего не менять.</translation>
    </message>
    <message>
        <source>There is such a file already; choose another name: %1</source>
        <translation>Такой файл уже есть; выберите другое имя: %1</translation>
    </message>
    <message>
        <source>Somebody has the library open. Close it everywhere and try again.</source>
        <translation>Библиотека у кого-то открыта. Закройте её везде и повторите.</translation>
    </message>
    <message>
        <source>The library is damaged, so no copy was made: it would take the place of good ones.</source>
        <translation>Библиотека повреждена, поэтому копия не сделана: она заняла бы место исправных.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s own programs are needed on this computer and are missing: %1</source>
        <translation>На этом компьютере нужны программы PostgreSQL, а их нет: %1</translation>
    </message>
    <message>
        <source>No copy was made: this user may not create the database in which it would be verified. The server&apos;s administrator can allow it or make the copy.</source>
        <translation>Копия не сделана: этому пользователю нельзя создать базу данных, в которой она проверяется. Администратор сервера может это разрешить или сделать копию сам.</translation>
    </message>
    <message>
        <source>This is a copy of a library file; it cannot be restored on a server.</source>
        <translation>Это копия файла библиотеки; на сервере её не восстановить.</translation>
    </message>
    <message>
        <source>This is a copy of a shared library; it cannot be restored into a file.</source>
        <translation>Это копия общей библиотеки; в файл её не восстановить.</translation>
    </message>
    <message>
        <source>The library is open elsewhere: %1. Close it there and try again.</source>
        <translation>Библиотека открыта ещё у кого-то: %1. Закройте её там и повторите.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>editing the catalogue</source>
        <translation>изменение каталога</translation>
    </message>
    <message>
        <source>editing copies</source>
        <translation>изменение экземпляров</translation>
    </message>
    <message>
        <source>registering and editing readers</source>
        <translation>запись и изменение читателей</translation>
    </message>
    <message>
        <source>lending and taking back</source>
        <translation>выдача и приём</translation>
    </message>
    <message>
        <source>editing the calendar</source>
        <translation>изменение календаря</translation>
    </message>
    <message>
        <source>editing the loan rules</source>
        <translation>изменение правил выдачи</translation>
    </message>
    <message>
        <source>work on the digitization queue</source>
        <translation>работа с очередью оцифровки</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>undoing what was done</source>
        <translation>отмена сделанного</translation>
    </message>
    <message>
        <source>You are not permitted to do this. The permission needed: %1.</source>
        <translation>Вам это не разрешено. Нужное разрешение: %1.</translation>
    </message>
</context>
<context>
    <name>ReaderList</name>
    <message>
        <source>Reader</source>
        <translation>Читатель</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Год рожд.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Регистрация до</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>На руках</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>The surname is missing.</source>
        <translation>Не указана фамилия.</translation>
    </message>
    <message>
        <source>Another reader has the card %1 already.</source>
        <translation>Билет %1 уже есть у другого читателя.</translation>
    </message>
    <message>
        <source>%1 cannot be a card number: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</source>
        <translation>%1 не может быть номером билета: нужны 3–64 знака — латинские буквы, цифры, точки, дефисы и подчёркивания.</translation>
    </message>
    <message>
        <source>A reader with this IIN is registered already.</source>
        <translation>Читатель с таким ИИН уже записан.</translation>
    </message>
    <message>
        <source>The birth date %1 lies in the future.</source>
        <translation>Дата рождения %1 ещё не наступила.</translation>
    </message>
    <message>
        <source>There is no reader category “%1”.</source>
        <translation>Категории читателей «%1» нет.</translation>
    </message>
    <message>
        <source>No reader has the card %1.</source>
        <translation>Читателя с билетом %1 нет.</translation>
    </message>
    <message>
        <source>By the IIN the birth date is %1.</source>
        <translation>По ИИН дата рождения: %1.</translation>
    </message>
    <message>
        <source>A reader of the same name and birth date is registered already; perhaps the same person.</source>
        <translation>Читатель с таким же именем и датой рождения уже записан; возможно, это он и есть.</translation>
    </message>
    <message>
        <source>child</source>
        <translation>ребёнок</translation>
    </message>
    <message>
        <source>schoolchild</source>
        <translation>школьник</translation>
    </message>
    <message>
        <source>student</source>
        <translation>студент</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>учитель</translation>
    </message>
    <message>
        <source>office employee</source>
        <translation>служащий</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>pensioner</source>
        <translation>пенсионер</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>безработный</translation>
    </message>
    <message>
        <source>person with a disability</source>
        <translation>лицо с инвалидностью</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>An IIN has 12 digits.</source>
        <translation>ИИН состоит из 12 цифр.</translation>
    </message>
    <message>
        <source>An IIN has digits only.</source>
        <translation>ИИН состоит только из цифр.</translation>
    </message>
    <message>
        <source>This is the number of an organization (BIN), not of a person.</source>
        <translation>Это номер организации (БИН), а не человека.</translation>
    </message>
    <message>
        <source>The last digit of the IIN does not fit; check the digits.</source>
        <translation>Последняя цифра ИИН не сходится; проверьте цифры.</translation>
    </message>
    <message>
        <source>The seventh digit of the IIN is unusual; check it.</source>
        <translation>Седьмая цифра ИИН необычна; проверьте её.</translation>
    </message>
    <message>
        <source>The IIN begins with a day that is not in the calendar; check it.</source>
        <translation>ИИН начинается с даты, которой нет в календаре; проверьте его.</translation>
    </message>
    <message>
        <source>Such an IIN is never issued; check the digits.</source>
        <translation>Такой ИИН не выдаётся; проверьте цифры.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>no copies</source>
        <translation>нет экземпляров</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>0 из %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>На полке</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>The copy “%1” takes the place of the library “%2”.

What was done after the copy was made will not be in it. The library as it is now is not deleted: it is kept under another name.</source>
        <translation>Копия «%1» встанет на место библиотеки «%2».

Того, что сделано после создания копии, в ней не будет. Библиотека в её нынешнем виде не удаляется: она сохраняется под другим именем.</translation>
    </message>
    <message>
        <source>All other desks have to close the library first, until this is done.</source>
        <translation>Сначала библиотеку должны закрыть за всеми другими кафедрами — и не открывать, пока идёт восстановление.</translation>
    </message>
    <message>
        <source>Restore the library?</source>
        <translation>Восстановить библиотеку?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ничего не менять</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановление из копии</translation>
    </message>
</context>
<context>
    <name>kitapdar::app::Program</name>
    <message>
        <source>Making a sample library to try everything…</source>
        <translation>Создаётся учебная библиотека, в которой всё можно попробовать…</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Библиотека открывается…</translation>
    </message>
    <message>
        <source>Work is still running in the open library. Wait for its end or stop it there.</source>
        <translation>В открытой библиотеке ещё идёт работа. Дождитесь её конца или остановите её там.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Создаётся библиотека…</translation>
    </message>
    <message>
        <source>Restoring the library from its copy…</source>
        <translation>Библиотека восстанавливается из копии…</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers: the password is asked at every start.</source>
        <translation>Хранилище паролей этого компьютера не отвечает: пароль будет спрашиваться при каждом запуске.</translation>
    </message>
    <message>
        <source>Putting the library back as it was…</source>
        <translation>Библиотека возвращается в прежнее состояние…</translation>
    </message>
    <message>
        <source>The library is restored from “%1”. The one before is kept: %2</source>
        <translation>Библиотека восстановлена из копии «%1». Прежняя сохранена: %2</translation>
    </message>
    <message>
        <source>The library is restored from “%1”.</source>
        <translation>Библиотека восстановлена из копии «%1».</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchBar</name>
    <message>
        <source>Accepted %1, sent %2, ready %3, of %4</source>
        <translation>Принято %1, отправлено %2, готово %3, всего %4</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchForm</name>
    <message>
        <source>Begin the batch</source>
        <translation>Начать партию</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Название партии</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>How many titles</source>
        <translation>Число названий</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>The batch needs a name.</source>
        <translation>Дайте партии название.</translation>
    </message>
    <message>
        <source>Write the day as 27.02.2027.</source>
        <translation>Запишите дату так: 27.02.2027.</translation>
    </message>
    <message>
        <source>The batch “%1” was begun.</source>
        <translation>Партия «%1» начата.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchView</name>
    <message>
        <source>Begin a batch</source>
        <translation>Начать партию</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Titles of the batch</source>
        <translation>Названия партии</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>sent %1 of %2</source>
        <translation>отправлено %1 из %2</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>принято %1</translation>
    </message>
    <message>
        <source>ready %1</source>
        <translation>готово %1</translation>
    </message>
    <message>
        <source>in work %1</source>
        <translation>в работе %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>A batch is a set of titles delivered together by one date.</source>
        <translation>Партия — это названия, которые сдают вместе к одному сроку.</translation>
    </message>
    <message>
        <source>No title is in this batch yet. Open a title to put it into the batch.</source>
        <translation>В этой партии нет названий. Название добавляют в партию на его странице.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CardDelegate</name>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CardModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CataloguePage</name>
    <message>
        <source>Import records…</source>
        <translation>Импорт записей…</translation>
    </message>
    <message>
        <source>Export what is listed (Ctrl+E)</source>
        <translation>Экспорт списка (Ctrl+E)</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Варианты имён</translation>
    </message>
    <message>
        <source>There is no such copy any more.</source>
        <translation>Такого экземпляра больше нет.</translation>
    </message>
    <message>
        <source>Choose a record of the catalogue first.</source>
        <translation>Сначала выберите запись в каталоге.</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>Описание скопировано.</translation>
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
        <source>Export the listed records</source>
        <translation>Экспорт записей из списка</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Экспорт в %1</translation>
    </message>
    <message>
        <source>Exported to %1. Records: %2.</source>
        <translation>Экспортировано в %1. Записей: %2.</translation>
    </message>
    <message>
        <source>Records too long for ISO 2709 were left out: %1. MARCXML takes them.</source>
        <translation>Пропущены записи, слишком длинные для ISO 2709: %1. В MARCXML они помещаются.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ChipRow</name>
    <message>
        <source>Remove this filter</source>
        <translation>Убрать этот фильтр</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CodeAnswers</name>
    <message>
        <source>a copy: lend or take back</source>
        <translation>экземпляр: выдать или принять</translation>
    </message>
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
    <name>kitapdar::ui::ConnectionBar</name>
    <message>
        <source>The library was brought up to a newer version. Close this window and start the newer Kitapdar.</source>
        <translation>Библиотека переведена на новую версию. Закройте это окно и запустите новую версию Kitapdar.</translation>
    </message>
    <message numerus="yes">
        <source>No connection to the library: %n scan(s) not recorded.</source>
        <translation>
            <numerusform>Нет связи с библиотекой: не записан %n код.</numerusform>
            <numerusform>Нет связи с библиотекой: не записаны %n кода.</numerusform>
            <numerusform>Нет связи с библиотекой: не записано %n кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to the library; what you see may be out of date.</source>
        <translation>Нет связи с библиотекой; то, что вы видите, могло устареть.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionCheckPanel</name>
    <message>
        <source>Make the library here</source>
        <translation>Создать библиотеку здесь</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
        <source>“Test” finds out whether everything is right.</source>
        <translation>«Проверить» выяснит, всё ли верно.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionSheet</name>
    <message>
        <source>on this computer</source>
        <translation>на этом компьютере</translation>
    </message>
    <message>
        <source>none: others in the network could read along</source>
        <translation>нет: посторонние в сети могут читать</translation>
    </message>
    <message>
        <source>encrypted, the server has not proved who it is</source>
        <translation>шифрование есть, сервер не доказал, кто он</translation>
    </message>
    <message>
        <source>encrypted, the server has proved who it is</source>
        <translation>шифрование есть, сервер доказал, кто он</translation>
    </message>
    <message>
        <source>no folder is named: nothing can be attached</source>
        <translation>папка не указана: ничего прикрепить нельзя</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Library and connection</source>
        <translation>Библиотека и подключение</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Изменить подключение…</translation>
    </message>
    <message>
        <source>Another library…</source>
        <translation>Другая библиотека…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Резервная копия…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Прикреплённые файлы</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyForm</name>
    <message>
        <source>Add the copy</source>
        <translation>Добавить экземпляр</translation>
    </message>
    <message>
        <source>One more copy</source>
        <translation>Ещё один экземпляр</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Price, ₸</source>
        <translation>Цена, ₸</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Порядок выдачи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>следующий</translation>
    </message>
    <message>
        <source>The price is an amount in tenge, as 1500 or 1500,50.</source>
        <translation>Цена — сумма в тенге, например 1500 или 1500,50.</translation>
    </message>
    <message>
        <source>Copy %1 was added.</source>
        <translation>Экземпляр добавлен: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyPanel</name>
    <message>
        <source>There are no copies of this title.</source>
        <translation>У этого названия нет экземпляров.</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Добавить экземпляр</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>History of the copy</source>
        <translation>История экземпляра</translation>
    </message>
    <message>
        <source>Nothing has happened to this copy yet.</source>
        <translation>История этого экземпляра пока пуста.</translation>
    </message>
    <message>
        <source>Choose a copy to see what happened to it.</source>
        <translation>Выберите экземпляр, чтобы увидеть его историю.</translation>
    </message>
    <message>
        <source>Lent to card %1, due %2</source>
        <translation>Выдан: билет %1, срок %2</translation>
    </message>
    <message>
        <source>Returned by card %1</source>
        <translation>Возвращён: билет %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DataTable</name>
    <message>
        <source>Reset the columns</source>
        <translation>Вернуть столбцы к исходным</translation>
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
</context>
<context>
    <name>kitapdar::ui::DigitizationPage</name>
    <message>
        <source>Title or author</source>
        <translation>Заглавие, автор</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Новая партия</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Открыть каталог</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Views of the digitization</source>
        <translation>Виды оцифровки</translation>
    </message>
    <message>
        <source>Titles in digitization</source>
        <translation>Названия в оцифровке</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Every batch</source>
        <translation>Все партии</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Оцифровка</translation>
    </message>
    <message>
        <source>Nothing is here yet. Titles are put on the queue from the catalogue.</source>
        <translation>Здесь пусто. Название ставят в очередь с его страницы в каталоге.</translation>
    </message>
    <message>
        <source>Choose a title in digitization first.</source>
        <translation>Сначала выберите название в оцифровке.</translation>
    </message>
    <message>
        <source>Open a title in digitization first.</source>
        <translation>Сначала откройте название в оцифровке.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FacetPane</name>
    <message>
        <source>Availability</source>
        <translation>Наличие</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>On the shelf now</source>
        <translation>Сейчас на полке</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FilePage</name>
    <message>
        <source>A library on this computer</source>
        <translation>Библиотека на этом компьютере</translation>
    </message>
    <message>
        <source>Open the library of this computer</source>
        <translation>Открыть библиотеку этого компьютера</translation>
    </message>
    <message>
        <source>Begin a new library</source>
        <translation>Начать новую библиотеку</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>A library that lies on this disk.</source>
        <translation>Библиотека, которая лежит на этом диске.</translation>
    </message>
    <message>
        <source>Begin a new library in another place…</source>
        <translation>Начать новую библиотеку в другом месте…</translation>
    </message>
    <message>
        <source>On a disk of this computer; network disks are not safe for it.</source>
        <translation>На диске этого компьютера; сетевые диски для неё ненадёжны.</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>A library that is there already is kept beside it under another name.</source>
        <translation>Библиотека, которая уже есть, сохранится рядом под другим именем.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановление из копии</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter undoes the chosen step</source>
        <translation>Ctrl+Enter — отменить выбранное действие</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ImportView</name>
    <message>
        <source>Record files (%1)</source>
        <translation>Файлы записей (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open the error file</source>
        <translation>Открыть файл ошибок</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Первые записи</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Повреждённые записи</translation>
    </message>
    <message>
        <source>No record is damaged.</source>
        <translation>Повреждённых записей нет.</translation>
    </message>
    <message>
        <source>There is no record that can be taken.</source>
        <translation>Нет ни одной пригодной записи.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Импорта ещё не было.</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Прошлые импорты</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить этот импорт</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Import of records</source>
        <translation>Импорт записей</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>A file of records</source>
        <translation>Файл записей</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or cancel it.</source>
        <translation>Идёт импорт. Дождитесь конца или остановите его.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Просмотр: %1</translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation>записей: %1</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>экземпляров: %1</translation>
    </message>
    <message>
        <source>already in the catalogue: %1</source>
        <translation>уже в каталоге: %1</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>повреждено: %1</translation>
    </message>
    <message>
        <source>Damaged records (%1)</source>
        <translation>Повреждённые записи (%1)</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>принято: %1</translation>
    </message>
    <message>
        <source>numbers left out: %1</source>
        <translation>пропущено номеров: %1</translation>
    </message>
    <message>
        <source>The import was stopped. What had been taken in is in the catalogue.</source>
        <translation>Импорт остановлен. То, что успели принять, — в каталоге.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Импорт завершён.</translation>
    </message>
    <message>
        <source>Undoing an import</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>The import was undone. Its records and copies are no longer in the catalogue.</source>
        <translation>Импорт отменён. Его записей и экземпляров в каталоге больше нет.</translation>
    </message>
    <message>
        <source>Drop a file of records here: MARC (ISO 2709), MARCXML or IRBIS text. It is checked before anything is imported.</source>
        <translation>Перетащите сюда файл записей: MARC (ISO 2709), MARCXML или текст ИРБИС. Сначала он проверяется.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл читается…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ItemFields</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>без партии</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 27.02.2027.</source>
        <translation>«%1» — не дата. Запишите так: 27.02.2027.</translation>
    </message>
    <message>
        <source>Somebody else changed this title meanwhile. Your change was not written; here is what it is now.</source>
        <translation>Тем временем это название изменил кто-то другой. Ваше изменение не записано; здесь — как оно сейчас.</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>Поднять в очереди</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ItemView</name>
    <message>
        <source>Move to…</source>
        <translation>Перевести…</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Назад к доске (Esc)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Приложить…</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>Файлов нет.</translation>
    </message>
    <message>
        <source>No PDF is attached. Drop it here, or pictures of pages.</source>
        <translation>PDF не приложен. Перетащите сюда его или изображения страниц.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Move to another state</source>
        <translation>Перевести на другой этап</translation>
    </message>
    <message>
        <source>This title is no longer in the digitization queue.</source>
        <translation>Этого названия больше нет в очереди на оцифровку.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened: its file is missing or damaged.</source>
        <translation>PDF не открывается: файл отсутствует или повреждён.</translation>
    </message>
    <message>
        <source>Move to “%1” (Alt+→)</source>
        <translation>Перевести: %1 (Alt+→)</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Перевести: %1</translation>
    </message>
    <message>
        <source>This title is accepted.</source>
        <translation>Это название принято.</translation>
    </message>
    <message>
        <source>PDF or page images</source>
        <translation>PDF или изображения страниц</translation>
    </message>
    <message>
        <source>PDF and images (%1)</source>
        <translation>PDF и изображения (%1)</translation>
    </message>
    <message>
        <source>Taking files into the library</source>
        <translation>Приём файлов в библиотеку</translation>
    </message>
    <message>
        <source>Files attached: %1</source>
        <translation>Приложено файлов: %1</translation>
    </message>
    <message>
        <source>Library and connection…</source>
        <translation>Библиотека и подключение…</translation>
    </message>
    <message>
        <source>Attached files need a folder that every desk reaches. Name it in the connection of this library.</source>
        <translation>Для прикреплённых файлов нужна папка, доступная всем кафедрам. Укажите её в подключении этой библиотеки.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Горячие клавиши</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing was found for «%1».</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>This page has no detail pane.</source>
        <translation>На этой странице нет подробностей.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) still running.</source>
        <translation>
            <numerusform>Ещё выполняется %n работа.</numerusform>
            <numerusform>Ещё выполняются %n работы.</numerusform>
            <numerusform>Ещё выполняется %n работ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Остановить и закрыть</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>Назад (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <translation>Вперёд (Alt+→)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>There is nothing to edit here; open a card first.</source>
        <translation>Здесь нечего изменять; сначала откройте карточку.</translation>
    </message>
    <message>
        <source>There is nothing to save here.</source>
        <translation>Здесь нечего сохранять.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Связь восстановлена.</translation>
    </message>
    <message>
        <source>No connection to the library: nothing can be searched for now.</source>
        <translation>Нет связи с библиотекой: искать пока ничего нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are not recorded and will be lost.</source>
        <translation>
            <numerusform>%n код не записан и будет потерян.</numerusform>
            <numerusform>%n кода не записаны и будут потеряны.</numerusform>
            <numerusform>%n кодов не записаны и будут потеряны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of one scan it is not known yet whether it was recorded.</source>
        <translation>Об одном коде пока не известно, записан ли он.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Закрыть окно?</translation>
    </message>
    <message>
        <source>Close and lose the scans</source>
        <translation>Закрыть и потерять коды</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Moves</name>
    <message>
        <source>Move</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The reason, for the one who goes on with it</source>
        <translation>Причина — для того, кто продолжит работу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>«%1» to “%2”: why?</source>
        <translation>«%1» → «%2»: почему?</translation>
    </message>
    <message>
        <source>This title is accepted: nothing is left to be done.</source>
        <translation>Это название принято: делать больше нечего.</translation>
    </message>
    <message>
        <source>From “%1” there is no way back.</source>
        <translation>С этапа «%1» пути назад нет.</translation>
    </message>
    <message>
        <source>«%1»: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::NameFormsView</name>
    <message>
        <source>Names that find each other</source>
        <translation>Имена, которые находят друг друга</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Найти имя</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Добавить в группу</translation>
    </message>
    <message>
        <source>Begin a new group</source>
        <translation>Начать новую группу</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Варианты имён</translation>
    </message>
    <message>
        <source>Who searches for one form of a group finds the others too. Differences of letters only (қ and к, Cyrillic and Latin) need no entry here.</source>
        <translation>Кто ищет один вариант из группы, находит и остальные. Различия только в буквах (қ и к, кириллица и латиница) вносить не нужно.</translation>
    </message>
    <message>
        <source>No group has such a name.</source>
        <translation>Такого имени нет ни в одной группе.</translation>
    </message>
    <message>
        <source>Groups of names</source>
        <translation>Группы имён</translation>
    </message>
    <message>
        <source>Forms of the chosen group</source>
        <translation>Варианты выбранной группы</translation>
    </message>
    <message>
        <source>The form was added.</source>
        <translation>Вариант добавлен.</translation>
    </message>
    <message>
        <source>The form was removed.</source>
        <translation>Вариант удалён.</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Ещё один вариант</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OneBox</name>
    <message>
        <source>Scan or search: a book, a reader, a card, an inventory number, a command</source>
        <translation>Сканируйте или ищите: книга, читатель, билет, инвентарный номер, команда</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OperatorSheet</name>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Palette</name>
    <message>
        <source>A command, in any of the three languages</source>
        <translation>Команда, на любом из трёх языков</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Список команд</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Такой команды нет.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PdfViewer</name>
    <message>
        <source>Search in the text</source>
        <translation>Поиск в тексте</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Мельче (Ctrl+колёсико)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Крупнее (Ctrl+колёсико)</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Миниатюры</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Следующее место (Enter)</translation>
    </message>
    <message>
        <source>matches: %1</source>
        <translation>найдено: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ProblemPage</name>
    <message>
        <source>The library could not be opened</source>
        <translation>Библиотеку не удалось открыть</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Make the library here</source>
        <translation>Создать библиотеку здесь</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Изменить подключение…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Work with another library…</source>
        <translation>Работать с другой библиотекой…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Хранить пароль в хранилище этого компьютера</translation>
    </message>
    <message>
        <source>Nothing is lost: the library is only not open here.</source>
        <translation>Ничего не потеряно: библиотека просто не открыта здесь.</translation>
    </message>
    <message>
        <source>The library is open in another window of this computer.</source>
        <translation>Библиотека открыта в другом окне этого компьютера.</translation>
    </message>
    <message>
        <source>Close it there, or work in that window.</source>
        <translation>Закройте её там или работайте в том окне.</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Открыть как есть</translation>
    </message>
    <message>
        <source>The library could not be restored</source>
        <translation>Библиотеку не удалось восстановить</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderAnswers</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderCard</name>
    <message>
        <source>Read before</source>
        <translation>Прочитано раньше</translation>
    </message>
    <message>
        <source>Registered until %1.</source>
        <translation>Регистрация до %1.</translation>
    </message>
    <message>
        <source>Serve at the desk</source>
        <translation>Обслужить на кафедре</translation>
    </message>
    <message>
        <source>Register for this year</source>
        <translation>Перерегистрировать</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
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
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>дата рождения: %1</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ИИН %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Заблокирован: %1</translation>
    </message>
    <message>
        <source>Registered until %1</source>
        <translation>Регистрация до %1</translation>
    </message>
    <message>
        <source>Registration ended %1</source>
        <translation>Регистрация истекла %1</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>На руках</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderForm</name>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер билета</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Причина блокировки</translation>
    </message>
    <message>
        <source>Write the birth date as 03.02.1990.</source>
        <translation>Запишите дату рождения так: 03.02.1990.</translation>
    </message>
    <message>
        <source>Open that reader</source>
        <translation>Открыть того читателя</translation>
    </message>
    <message>
        <source>Change the reader</source>
        <translation>Изменить данные читателя</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Новый читатель</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>leave empty for the next number</source>
        <translation>пусто — следующий номер</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Registered: %1, card %2</source>
        <translation>Читатель записан: %1, билет %2</translation>
    </message>
    <message>
        <source>The same was changed at another desk. What you typed stays here, but it cannot be saved over that; cancel and look at the reader again.</source>
        <translation>То же самое изменили за другой кафедрой. Введённое остаётся здесь, но сохранить его поверх того изменения нельзя; отмените и посмотрите на читателя ещё раз.</translation>
    </message>
    <message>
        <source>The reader was changed at another desk; here is what it is now.</source>
        <translation>Данные читателя изменили за другой кафедрой; здесь то, что есть сейчас.</translation>
    </message>
    <message>
        <source>The reader was changed at another desk; what you typed is kept.</source>
        <translation>Данные читателя изменили за другой кафедрой; введённое вами сохранено в форме.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderList</name>
    <message>
        <source>Register a new reader</source>
        <translation>Записать нового читателя</translation>
    </message>
    <message>
        <source>Any part of the name, the birth year, the end of the phone number or the card</source>
        <translation>Часть имени, год рождения, конец номера телефона или билет</translation>
    </message>
    <message>
        <source>Find a reader</source>
        <translation>Найти читателя</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Новый читатель</translation>
    </message>
    <message>
        <source>New reader (Shift+F1)</source>
        <translation>Новый читатель (Shift+F1)</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>No such reader was found.</source>
        <translation>Такой читатель не найден.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderStrip</name>
    <message>
        <source>No reader at the desk</source>
        <translation>У кафедры нет читателя</translation>
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
        <source>Blocked: %1</source>
        <translation>Заблокирован: %1</translation>
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
</context>
<context>
    <name>kitapdar::ui::ReadersPage</name>
    <message>
        <source>Open a reader first.</source>
        <translation>Сначала откройте читателя.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordAnswers</name>
    <message>
        <source>Everything found in the catalogue</source>
        <translation>Всё найденное в каталоге</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordBrief</name>
    <message>
        <source>Open the record (Enter)</source>
        <translation>Открыть запись (Enter)</translation>
    </message>
    <message>
        <source>Choose a record to see it here.</source>
        <translation>Выберите запись, чтобы увидеть её здесь.</translation>
    </message>
    <message>
        <source>On the shelf: %1</source>
        <translation>На полке: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordList</name>
    <message>
        <source>By title</source>
        <translation>По заглавию</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>По автору</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>По году, новые</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Последние добавленные</translation>
    </message>
    <message>
        <source>By title, backwards</source>
        <translation>По заглавию, с конца</translation>
    </message>
    <message>
        <source>By author, backwards</source>
        <translation>По автору, с конца</translation>
    </message>
    <message>
        <source>Oldest year first</source>
        <translation>По году, старые</translation>
    </message>
    <message>
        <source>Title, author, subject, year, ISBN…</source>
        <translation>Заглавие, автор, тема, год, ISBN…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>The catalogue is empty. Drop a MARC file here, or choose one.</source>
        <translation>Каталог пуст. Перетащите сюда файл MARC или выберите его.</translation>
    </message>
    <message>
        <source>Import records…</source>
        <translation>Импорт записей…</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words or filters find more.</source>
        <translation>Ничего не найдено. Попробуйте меньше слов или фильтров.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Показать все записи</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 found</source>
        <translation>найдено больше %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found is in the order of relevance.</source>
        <translation>Найденное стоит по степени соответствия запросу.</translation>
    </message>
    <message>
        <source>Show what the list can be narrowed by</source>
        <translation>Показать, по чему можно сузить список</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordView</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Скопировать описание</translation>
    </message>
    <message>
        <source>Description by GOST 7.1 to the clipboard (Ctrl+Shift+C)</source>
        <translation>Скопировать описание по ГОСТ 7.1 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Добавить экземпляр</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>MARC record</source>
        <translation>Запись MARC</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>Этой записи в каталоге больше нет.</translation>
    </message>
    <message>
        <source>Show in digitization</source>
        <translation>Показать в оцифровке</translation>
    </message>
    <message>
        <source>Digitize</source>
        <translation>На оцифровку</translation>
    </message>
    <message>
        <source>This title is in the digitization queue.</source>
        <translation>Это название в очереди на оцифровку.</translation>
    </message>
    <message>
        <source>Put this title on the digitization queue</source>
        <translation>Поставить это название в очередь на оцифровку</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>краеведение</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Other title information</source>
        <translation>Сведения, относящиеся к заглавию</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Сведения об ответственности</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Место издания</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметные рубрики</translation>
    </message>
    <message>
        <source>Class mark</source>
        <translation>Индекс классификации</translation>
    </message>
    <message>
        <source>Author mark</source>
        <translation>Авторский знак</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>Описание скопировано.</translation>
    </message>
    <message>
        <source>On the digitization queue.</source>
        <translation>Поставлено в очередь на оцифровку.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SampleBar</name>
    <message>
        <source>Sample library: readers and loans are invented. Try everything.</source>
        <translation>Учебная библиотека: читатели и выдачи вымышлены. Пробуйте всё.</translation>
    </message>
    <message>
        <source>Throw it away and begin my own</source>
        <translation>Удалить её и начать свою</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SearchBox</name>
    <message>
        <source>Clear (Esc)</source>
        <translation>Очистить (Esc)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The name of the computer with the library. Empty: this computer.</source>
        <translation>Имя компьютера с библиотекой. Пусто — этот компьютер.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертификата</translation>
    </message>
    <message>
        <source>Only when the administrator gave you one.</source>
        <translation>Только если его дал администратор.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Прикреплённые файлы</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Folder of attached files</source>
        <translation>Папка прикреплённых файлов</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Сертификаты (%1)</translation>
    </message>
    <message>
        <source>Write the name of the database; the administrator knows it.</source>
        <translation>Напишите имя базы данных; его знает администратор.</translation>
    </message>
    <message>
        <source>Anybody in the network could read along: names, loans, everything. Choose this only for a network that strangers cannot reach.</source>
        <translation>Любой в сети сможет читать всё: имена, выдачи. Выбирайте это только в сети, недоступной посторонним.</translation>
    </message>
    <message>
        <source>Nobody can read along, but another server could pretend to be this one.</source>
        <translation>Прочитать никто не сможет, но другой сервер может выдать себя за этот.</translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is</source>
        <translation>С шифрованием, сервер доказывает, кто он</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers</source>
        <translation>С шифрованием, кто бы ни ответил</translation>
    </message>
    <message>
        <source>Without protection</source>
        <translation>Без защиты</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Хранить пароль в хранилище этого компьютера</translation>
    </message>
    <message>
        <source>A folder that every desk reaches. Empty: nothing can be attached.</source>
        <translation>Папка, доступная всем кафедрам. Пусто — прикреплять нельзя.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ServerPage</name>
    <message>
        <source>A shared library on a server</source>
        <translation>Общая библиотека на сервере</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StartPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StatusBar</name>
    <message>
        <source>%1 · desk %2</source>
        <translation>%1 · кафедра: %2</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>Работает: %1</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Остановить эту работу</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Светлая, тёмная или контрастная тема</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Мельче (Ctrl+-)</translation>
    </message>
    <message>
        <source>Size of everything; click for 100 % (Ctrl+0)</source>
        <translation>Размер всего; щелчок — 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+=)</source>
        <translation>Крупнее (Ctrl+=)</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>останавливается…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not encrypted: others in the network could read along.</source>
        <translation>Без шифрования: посторонние в сети могут читать.</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Библиотека: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Undoing</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Повторено: %1</translation>
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
    <name>kitapdar::ui::WaitPage</name>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WelcomePage</name>
    <message>
        <source>Where is your library?</source>
        <translation>Где ваша библиотека?</translation>
    </message>
    <message>
        <source>Go on with the library of this desk</source>
        <translation>Продолжить с библиотекой этой кафедры</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Попробовать учебную библиотеку</translation>
    </message>
    <message>
        <source>Real titles, invented readers. Try everything; it is thrown away in one step.</source>
        <translation>Настоящие названия, выдуманные читатели. Пробуйте всё; выбросить можно одним действием.</translation>
    </message>
    <message>
        <source>A library on this computer</source>
        <translation>Библиотека на этом компьютере</translation>
    </message>
    <message>
        <source>One file on this disk, for one desk. Begin a new one or open yours.</source>
        <translation>Один файл на этом диске, для одной кафедры. Начните новую или откройте свою.</translation>
    </message>
    <message>
        <source>A shared library on a server</source>
        <translation>Общая библиотека на сервере</translation>
    </message>
    <message>
        <source>Several desks work in it at the same time. The administrator gives you its address.</source>
        <translation>В ней одновременно работают несколько кафедр. Адрес даст администратор.</translation>
    </message>
</context>
</TS>
