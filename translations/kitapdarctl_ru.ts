<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Ctl</name>
    <message>
        <source>Name the other person by --signed-by CODE: the password is typed at this terminal, or comes by --signer-password-fd N.</source>
        <translation>Назовите второго человека через --signed-by CODE: пароль вводится на этом терминале или передаётся через --signer-password-fd N.</translation>
    </message>
    <message>
        <source>Second signature: %1.</source>
        <translation>Вторая подпись: %1.</translation>
    </message>
    <message>
        <source>The reader with the card %1 is erased.</source>
        <translation>Удаляется читатель с билетом %1.</translation>
    </message>
    <message>
        <source>The library gets a new key. IIN, phone and address of all readers are sealed anew, and backups from before keep the old key.</source>
        <translation>Библиотека получит новый ключ. ИИН, телефоны и адреса всех читателей будут запечатаны заново, а в прежних резервных копиях останется старый ключ.</translation>
    </message>
    <message>
        <source>The present key is number %1; it is opened by: %2.</source>
        <translation>Номер нынешнего ключа: %1. Его открывают: %2.</translation>
    </message>
    <message>
        <source>A backup takes the place of the library: %1.</source>
        <translation>Место библиотеки займёт резервная копия: %1.</translation>
    </message>
    <message>
        <source>Made: %1.</source>
        <translation>Сделана: %1.</translation>
    </message>
    <message>
        <source>Entries of the journal in it: %1; rows: %2.</source>
        <translation>Записей журнала в ней: %1; строк: %2.</translation>
    </message>
    <message>
        <source>Act %1 is taken back as a whole.</source>
        <translation>Акт сторнируется целиком: %1.</translation>
    </message>
    <message>
        <source>Act of stocktaking %1: copies that were not found become missing.</source>
        <translation>Акт проверки %1: ненайденные экземпляры станут отсутствующими.</translation>
    </message>
    <message>
        <source>Expected: %1. Missing for the first time: %2, again: %3.</source>
        <translation>Должно быть: %1. Не найдено впервые: %2, повторно: %3.</translation>
    </message>
    <message>
        <source>Act of acceptance %1: the delivery is not taken back any more.</source>
        <translation>Акт приёмки %1: после этого поступление не отменяется.</translation>
    </message>
    <message>
        <source>Copies: %1. Sum: %2.</source>
        <translation>Экземпляров: %1. Сумма: %2.</translation>
    </message>
    <message>
        <source>Copies: %1.</source>
        <translation>Экземпляров: %1.</translation>
    </message>
    <message>
        <source>Date of the act: %1.</source>
        <translation>Дата акта: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Примечание: %1</translation>
    </message>
    <message>
        <source>%1: the name of the file ends in %2, not as &quot;%3&quot; does.</source>
        <translation>%1: имя файла должно оканчиваться на %2, а дано «%3».</translation>
    </message>
    <message>
        <source>owes: %1</source>
        <translation>долг: %1</translation>
    </message>
    <message>
        <source>The two readers are one now: card %1.</source>
        <translation>Два читателя объединены: билет %1.</translation>
    </message>
    <message>
        <source>Moved: %1 → %2, rows %3, seconds %4</source>
        <translation>Перенесено: %1 → %2, строк %3, секунд %4</translation>
    </message>
    <message>
        <source>The attached files were not moved: no folder is named for them (files=…).</source>
        <translation>Приложенные файлы не перенесены: не указана папка для них (files=…).</translation>
    </message>
    <message>
        <source>No folder is named for attached files (files=…).</source>
        <translation>Не указана папка для приложенных файлов (files=…).</translation>
    </message>
    <message>
        <source>The role has the rights of a desk: %1</source>
        <translation>Роль получила права кафедры: %1</translation>
    </message>
    <message>
        <source>No library is given: --library FILE or postgresql://….</source>
        <translation>Не указана библиотека: --library FILE или postgresql://….</translation>
    </message>
    <message>
        <source>An argument is not UTF-8.</source>
        <translation>Аргумент не в UTF-8.</translation>
    </message>
    <message>
        <source>The option takes no value: %1.</source>
        <translation>Этот параметр не принимает значения: %1.</translation>
    </message>
    <message>
        <source>The option is given twice: %1.</source>
        <translation>Параметр указан дважды: %1.</translation>
    </message>
    <message>
        <source>The option has no value: %1.</source>
        <translation>У параметра нет значения: %1.</translation>
    </message>
    <message>
        <source>No command is given; for a list: kitapdarctl --help.</source>
        <translation>Не указана команда; список: kitapdarctl --help.</translation>
    </message>
    <message>
        <source>There is no such command: %1.</source>
        <translation>Нет такой команды: %1.</translation>
    </message>
    <message>
        <source>The number of arguments is wrong; it goes: %1.</source>
        <translation>Неверное число аргументов; образец: %1.</translation>
    </message>
    <message>
        <source>This command has no such option: %1.</source>
        <translation>У этой команды нет такого параметра: %1.</translation>
    </message>
    <message>
        <source>A required option is missing: %1.</source>
        <translation>Не хватает обязательного параметра: %1.</translation>
    </message>
    <message>
        <source>%1: not a valid value: %2.</source>
        <translation>%1: недопустимое значение: %2.</translation>
    </message>
    <message>
        <source>%1 is a tag: tags are for --find and --remove. Name a line of the form, such as --field keyword, or add a whole field: --add &quot;653 ## $aTEXT&quot;.</source>
        <translation>%1 – метка поля, а метка указывается только с --find и --remove. Назовите строку формы, например --field keyword, или добавьте поле целиком: --add &quot;653 ## $aТЕКСТ&quot;.</translation>
    </message>
    <message>
        <source>Copy added: %1, inventory no. %2</source>
        <translation>Экземпляр добавлен: %1, инв. № %2</translation>
    </message>
    <message>
        <source>no. %1  %2  %3</source>
        <translation>№ %1  %2  %3</translation>
    </message>
    <message>
        <source>Exactly one of these is needed: %1 or %2.</source>
        <translation>Нужен ровно один из двух: %1 или %2.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Found: %1. There is no no. %2 among them; nothing was added.</source>
        <translation>Найдено: %1. Среди них нет № %2; ничего не добавлено.</translation>
    </message>
    <message>
        <source>on loan, card %1, due %2</source>
        <translation>на руках, билет %1, срок возврата %2</translation>
    </message>
    <message>
        <source>%1: records %2, imported %3, copies %4, duplicates %5, broken %6, encoding %7, import no. %8</source>
        <translation>%1: записей %2, принято %3, экземпляров %4, дублетов %5, повреждено %6, кодировка %7, импорт № %8</translation>
    </message>
    <message>
        <source>  no. %1, byte %2: %3</source>
        <translation>  № %1, байт %2: %3</translation>
    </message>
    <message>
        <source>Import undone: %1</source>
        <translation>Импорт отменён: %1</translation>
    </message>
    <message>
        <source>Written: %1 records, %2 left out</source>
        <translation>Записано: %1, не поместилось %2</translation>
    </message>
    <message>
        <source>In detail: %1.</source>
        <translation>Подробнее: %1.</translation>
    </message>
    <message>
        <source>The administrator&apos;s command: kitapdarctl --library … upgrade --backup FILE.</source>
        <translation>Команда администратора: kitapdarctl --library … upgrade --backup FILE.</translation>
    </message>
    <message>
        <source>kitapdarctl move takes a library file to a server.</source>
        <translation>Файл библиотеки на сервер переносит команда kitapdarctl move.</translation>
    </message>
    <message>
        <source>Restore it on a server; kitapdarctl move takes the library to a file.</source>
        <translation>Восстановите её на сервере; в файл библиотеку переносит команда kitapdarctl move.</translation>
    </message>
    <message>
        <source>The option is --note.</source>
        <translation>Параметр: --note.</translation>
    </message>
    <message>
        <source>Library made: %1</source>
        <translation>Библиотека создана: %1</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Библиотека исправна.</translation>
    </message>
    <message>
        <source>Restored: %1, %2 bytes, BLAKE2b %3</source>
        <translation>Восстановлено: %1, %2 байт, BLAKE2b %3</translation>
    </message>
    <message>
        <source>The library that was there is kept: %1</source>
        <translation>Прежняя библиотека сохранена: %1</translation>
    </message>
    <message>
        <source>Undone: %1 (no. %2)</source>
        <translation>Отменено: %1 (№ %2)</translation>
    </message>
    <message>
        <source>lent until %1</source>
        <translation>на руках до %1</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>renewed until %1</source>
        <translation>продлено, срок возврата %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>%1, card %2, registered until %3</source>
        <translation>%1, билет %2, регистрация до %3</translation>
    </message>
    <message>
        <source>Reader registered: %1, card %2</source>
        <translation>Читатель записан: %1, билет %2</translation>
    </message>
    <message>
        <source>born: %1</source>
        <translation>дата рождения: %1</translation>
    </message>
    <message>
        <source>IIN: %1</source>
        <translation>ИИН: %1</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>свободно: %1 из %2</translation>
    </message>
    <message>
        <source>Found: at least %1</source>
        <translation>Найдено: не меньше %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>There is a library already: %1.</source>
        <translation>Здесь уже есть библиотека: %1.</translation>
    </message>
    <message>
        <source>There is no library: %1.</source>
        <translation>Библиотека не найдена: %1.</translation>
    </message>
    <message>
        <source>The log: %1.</source>
        <translation>Журнал ошибок: %1.</translation>
    </message>
    <message>
        <source>  not for the catalogue (headings, or without a title): %1</source>
        <translation>  не для каталога (авторитетные или без заглавия): %1</translation>
    </message>
    <message>
        <source>  with a text to look at: %1</source>
        <translation>  текст требует проверки: %1</translation>
    </message>
    <message>
        <source>The import of %1 was stopped.</source>
        <translation>Импорт файла %1 остановлен.</translation>
    </message>
    <message>
        <source>There are no records in %1.</source>
        <translation>В файле %1 нет записей.</translation>
    </message>
    <message>
        <source>Everything in %1 is in the catalogue already.</source>
        <translation>Всё из файла %1 уже есть в каталоге.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be taken.</source>
        <translation>В файле %1 нет ничего, что можно принять.</translation>
    </message>
    <message>
        <source>Nothing was taken from %1.</source>
        <translation>Из файла %1 ничего не принято.</translation>
    </message>
    <message>
        <source>  would be imported: %1</source>
        <translation>  было бы принято: %1</translation>
    </message>
    <message>
        <source>  to decide: %1; copies added to records that were there: %2, there already: %3, left out: %4</source>
        <translation>  требуют решения: %1; экземпляров добавлено к имеющимся записям: %2, уже есть: %3, не принято: %4</translation>
    </message>
    <message>
        <source>  no. %1: %2</source>
        <translation>  № %1: %2</translation>
    </message>
    <message>
        <source>  stay: records %1, copies %2</source>
        <translation>  осталось: записей %1, экземпляров %2</translation>
    </message>
    <message>
        <source>The answer could not be written whole; what was to be done is done.</source>
        <translation>Ответ записан не полностью; то, что требовалось, сделано.</translation>
    </message>
    <message>
        <source>Upgraded: schema %1 → %2; the backup from before: %3</source>
        <translation>Обновлено: схема %1 → %2; резервная копия до обновления: %3</translation>
    </message>
    <message>
        <source>There is no such option: %1.</source>
        <translation>Нет такого параметра: %1.</translation>
    </message>
    <message>
        <source>An argument is empty; it goes: %1.</source>
        <translation>Аргумент пуст; правильно так: %1.</translation>
    </message>
    <message>
        <source>Verified backup: %1, %2 bytes, BLAKE2b %3</source>
        <translation>Проверенная резервная копия: %1, %2 байт, BLAKE2b %3</translation>
    </message>
    <message>
        <source>A library is a file, and this is a folder: %1.</source>
        <translation>Библиотека — это файл, а здесь папка: %1.</translation>
    </message>
    <message>
        <source>Rows of earlier imports entered in the journal: %1</source>
        <translation>Внесено в журнал строк прежних импортов: %1</translation>
    </message>
    <message>
        <source>The journal ends earlier than it was seen here; its present end is accepted.</source>
        <translation>Журнал кончается раньше, чем его здесь видели; его нынешний конец принят.</translation>
    </message>
    <message>
        <source>Rows of imports from before the journal held them: %1. Nothing is known to be wrong with them; &quot;kitapdarctl seal&quot; enters them in the journal, and from then on the check sees changes.</source>
        <translation>Строки прежних импортов, которых нет в журнале: %1. О неполадках в них ничего не известно; «kitapdarctl seal» внесёт их в журнал, и с этого момента проверка будет видеть изменения.</translation>
    </message>
    <message>
        <source>The sort keys are of another version: %1. &quot;kitapdarctl upgrade&quot; makes them anew.</source>
        <translation>Ключи сортировки созданы другой версией: %1. «kitapdarctl upgrade» создаст их заново.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Решать нечего.</translation>
    </message>
    <message>
        <source>To be decided: %1</source>
        <translation>Ждут решения: %1</translation>
    </message>
    <message>
        <source>Merged into record %1; copies: %2, in the digitization queue: %3, added fields: %4</source>
        <translation>Объединено с записью %1; экземпляров: %2, в очереди на оцифровку: %3, добавлено полей: %4</translation>
    </message>
    <message>
        <source>Decided: records %1 and %2 are two titles.</source>
        <translation>Решено: записи %1 и %2 — два названия.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>No other catalogue is in the list.</source>
        <translation>В списке нет других каталогов.</translation>
    </message>
    <message>
        <source>Removed from the list: %1</source>
        <translation>Удалено из списка: %1</translation>
    </message>
    <message>
        <source>Title added: %1</source>
        <translation>Издание добавлено: %1</translation>
    </message>
    <message>
        <source>A file whose first line is the password is named by --password-file.</source>
        <translation>Файл, первая строка которого – пароль, указывается параметром --password-file.</translation>
    </message>
    <message>
        <source>Removed, an older backup of this library: %1</source>
        <translation>Удалена старая резервная копия этой библиотеки: %1</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>No record was found in %1.</source>
        <translation>В файле %1 записей не найдено.</translation>
    </message>
    <message>
        <source>The record in %1 cannot be read.</source>
        <translation>Запись в файле %1 не читается.</translation>
    </message>
    <message>
        <source>%1 has several records: use import.</source>
        <translation>В файле %1 несколько записей: воспользуйтесь импортом.</translation>
    </message>
    <message>
        <source>Record added: %1</source>
        <translation>Запись добавлена: %1</translation>
    </message>
    <message>
        <source>Record changed: %1</source>
        <translation>Запись изменена: %1</translation>
    </message>
    <message>
        <source>Record removed: %1</source>
        <translation>Запись удалена: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл не читается: %1</translation>
    </message>
    <message>
        <source>Author marks in the table: %1</source>
        <translation>Авторских знаков в таблице: %1</translation>
    </message>
    <message>
        <source>  places made for the copies: %1</source>
        <translation>  созданы места для экземпляров: %1</translation>
    </message>
    <message>
        <source>  new places: %1</source>
        <translation>  новые места: %1</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>next: %1, voided: %2</source>
        <translation>следующий: %1, аннулировано: %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>No number is voided.</source>
        <translation>Аннулированных номеров нет.</translation>
    </message>
    <message>
        <source>There are no content groups.</source>
        <translation>Разделов содержания нет.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>slips in: %1</source>
        <translation>язык листков: %1</translation>
    </message>
    <message>
        <source>There are no places yet.</source>
        <translation>Мест пока нет.</translation>
    </message>
    <message>
        <source>There are no desks yet.</source>
        <translation>Кафедр пока нет.</translation>
    </message>
    <message>
        <source>The library is open every day.</source>
        <translation>Библиотека открыта каждый день.</translation>
    </message>
    <message>
        <source>Lines added to the calendar: %1</source>
        <translation>Добавлено строк в календарь: %1</translation>
    </message>
    <message>
        <source>Import no. %1</source>
        <translation>Импорт № %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, readers %4, open loans %5</source>
        <translation>%1: %2, %3, читателей %4, открытых выдач %5</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Импорта ещё не было.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or not found, 2 wrong usage, 3 fault, 4 done, but not all of it (what is missing is named).</source>
        <translation>Коды выхода: 0 — сделано, 1 — отказано или не найдено, 2 — команда написана неверно, 3 — сбой, 4 — сделано, но не всё (чего не хватает, названо).</translation>
    </message>
    <message>
        <source>With --other-library it takes the place of the one that is here, which is kept under another name.</source>
        <translation>С --other-library она займёт место той, что здесь; прежняя сохранится под другим именем.</translation>
    </message>
    <message>
        <source>The attached files were not verified: no folder is named for them here. Files the library knows of: %1. Name the folder in the address of the library: files=…</source>
        <translation>Приложенные файлы не проверены: папка для них здесь не указана. Файлов, о которых знает библиотека: %1. Укажите папку в адресе библиотеки: files=…</translation>
    </message>
    <message>
        <source>What follows from other rows (search index, sort keys, words of names) is made anew by &quot;kitapdarctl reindex&quot;.</source>
        <translation>То, что выводится из других строк (индекс поиска, ключи сортировки, слова имён), заново строит «kitapdarctl reindex».</translation>
    </message>
    <message>
        <source>The search index and the sort keys are made anew.</source>
        <translation>Индекс поиска и ключи сортировки построены заново.</translation>
    </message>
    <message>
        <source>The command for it: %1.</source>
        <translation>Команда для этого: %1.</translation>
    </message>
    <message>
        <source>--map names a column twice: %1.</source>
        <translation>--map называет столбец дважды: %1.</translation>
    </message>
    <message>
        <source>  headings in row %1</source>
        <translation>  заголовки в строке %1</translation>
    </message>
    <message>
        <source>version: %1</source>
        <translation>версия: %1</translation>
    </message>
    <message>
        <source>The same was changed meanwhile, otherwise: fields %1. Nothing was overwritten.</source>
        <translation>Тем временем те же поля изменили иначе: %1. Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>The record was changed since it was taken in, and nobody can know whether FILE has that. Give the record as it was shown (--base FILE) or its version (--version N); --over writes over what is there.</source>
        <translation>Запись изменили с тех пор, как она была принята, и неизвестно, есть ли это изменение в FILE. Укажите запись, какой она была показана (--base FILE), или её версию (--version N); --over пишет поверх того, что есть.</translation>
    </message>
    <message>
        <source>Only one of these options can be given: %1.</source>
        <translation>Можно указать только один из этих параметров: %1.</translation>
    </message>
    <message>
        <source>The calendar has this line already; nothing was added.</source>
        <translation>Такая строка в календаре уже есть; ничего не добавлено.</translation>
    </message>
    <message>
        <source>Lines that are no marks and were not taken: %1</source>
        <translation>Строк, которые не являются знаками и не взяты: %1</translation>
    </message>
    <message>
        <source>The backup is made; not all older ones could be removed. %1</source>
        <translation>Резервная копия сделана; не все старые копии удалось удалить. %1</translation>
    </message>
    <message>
        <source>The backup is made; that it was made could not be written in the audit. %1</source>
        <translation>Резервная копия сделана; записать это в аудит не удалось. %1</translation>
    </message>
    <message>
        <source>On the shelf now: %1</source>
        <translation>Сейчас на полке: %1</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>Языки:</translation>
    </message>
    <message>
        <source>Kinds:</source>
        <translation>Виды:</translation>
    </message>
    <message>
        <source>Decades:</source>
        <translation>Десятилетия:</translation>
    </message>
    <message>
        <source>Places:</source>
        <translation>Места хранения:</translation>
    </message>
    <message>
        <source>Say what is to be changed: %1.</source>
        <translation>Укажите, что изменить: %1.</translation>
    </message>
    <message>
        <source>Say of what: numbers, or --query with a search.</source>
        <translation>Укажите, что выбрать: номера или поиск в --query.</translation>
    </message>
    <message>
        <source>Written: %1 titles, %2 rows</source>
        <translation>Записано: названий %1, строк %2</translation>
    </message>
    <message>
        <source>--ids and --query name the titles in two ways: give one.</source>
        <translation>--ids и --query указывают названия двумя способами: задайте один из них.</translation>
    </message>
    <message>
        <source>Rows that the journal does not hold yet: %1. They are of an import that runs or was interrupted. One that was interrupted is taken back by &quot;kitapdarctl import undo&quot; or &quot;kitapdarctl readers import undo&quot; with its number; or take the file again, what is there does not come twice.</source>
        <translation>Строки, которых журнал ещё не держит: %1. Они из импорта, который идёт или был прерван. Прерванный импорт отменяет «kitapdarctl import undo» или «kitapdarctl readers import undo» с его номером; или возьмите файл ещё раз: что уже есть, второй раз не придёт.</translation>
    </message>
    <message>
        <source>The library had schema %1 already. What an interrupted upgrade had left, or another version of the sort keys, is done now; no backup was made.</source>
        <translation>Схема библиотеки уже была %1. То, что осталось от прерванного обновления или из-за другой версии ключей сортировки, теперь доделано; резервная копия не создавалась.</translation>
    </message>
    <message>
        <source>Not everything in %1 can be taken: records %2, copies %3.</source>
        <translation>Не всё из %1 можно взять: записей – %2, экземпляров – %3.</translation>
    </message>
    <message>
        <source>Import no. %1 runs at this moment or was interrupted. Take its file again: what is there does not come twice, and the interrupted import is ended; or take it back.</source>
        <translation>Импорт № %1 сейчас идёт или был прерван. Возьмите его файл ещё раз: что уже есть, второй раз не придёт, а прерванный импорт завершится; или отмените этот импорт.</translation>
    </message>
    <message>
        <source>Not everything in %1 can be taken: readers %2, open loans %3.</source>
        <translation>Не всё из %1 можно взять: читателей – %2, открытых выдач – %3.</translation>
    </message>
    <message>
        <source>The loan ended: card %1, due %2</source>
        <translation>Выдача завершена: билет %1, срок возврата %2</translation>
    </message>
    <message>
        <source>--split is for records: --format iso2709 or marcxml.</source>
        <translation>--split — только для записей: --format iso2709 или marcxml.</translation>
    </message>
    <message>
        <source>Entries about readers whose data would be forgotten: %1</source>
        <translation>Записи журнала, из которых были бы стёрты данные читателей: %1</translation>
    </message>
    <message>
        <source>Entries about readers whose data are forgotten: %1</source>
        <translation>Записи журнала, из которых стёрты данные читателей: %1</translation>
    </message>
    <message>
        <source>Another program has the library open: until it is closed, the file beside the library may still hold them.</source>
        <translation>Библиотека открыта в другой программе: пока она не закрыта, в файле рядом с библиотекой эти данные ещё могут оставаться.</translation>
    </message>
    <message>
        <source>badge %1</source>
        <translation>бейдж %1</translation>
    </message>
    <message>
        <source>There are no accounts yet: signing in is off, and everyone may do everything.</source>
        <translation>Учётных записей ещё нет: вход отключён, и всем разрешено всё.</translation>
    </message>
    <message>
        <source>Signing in is off: everyone may do everything in this library.</source>
        <translation>Вход отключён: в этой библиотеке всем разрешено всё.</translation>
    </message>
    <message>
        <source>This adds: %1</source>
        <translation>Это добавит: %1</translation>
    </message>
    <message>
        <source>Acts that one person did alone, without a second signature: %1.</source>
        <translation>Действия, которые один человек выполнил без второй подписи: %1.</translation>
    </message>
    <message>
        <source>In this library people sign in: name who works by --operator CODE, and give the password at the terminal or by --password-fd N.</source>
        <translation>В этой библиотеке нужен вход: укажите, кто работает, через --operator CODE, а пароль введите в терминале или передайте через --password-fd N.</translation>
    </message>
    <message>
        <source>Sign in: %1.</source>
        <translation>Вход: %1.</translation>
    </message>
    <message>
        <source>No password could be read: neither from a terminal nor by %1 N.</source>
        <translation>Пароль не прочитан: ни с терминала, ни через %1 N.</translation>
    </message>
    <message>
        <source>The new password, at least 12 characters; several words are good.</source>
        <translation>Новый пароль, не меньше 12 знаков; удобно взять несколько слов.</translation>
    </message>
    <message>
        <source>The password is changed: %1</source>
        <translation>Пароль изменён: %1</translation>
    </message>
    <message>
        <source>One-time password of %1, good for 24 hours: %2</source>
        <translation>Одноразовый пароль для %1, действует 24 часа: %2</translation>
    </message>
    <message>
        <source>The new PIN, six digits.</source>
        <translation>Новый PIN, шесть цифр.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN установлен.</translation>
    </message>
    <message>
        <source>Sign-ins that ended: %1</source>
        <translation>Завершено входов: %1</translation>
    </message>
    <message>
        <source>In this library nobody signs in, so there is nothing to sign.</source>
        <translation>В этой библиотеке вход выключен, поэтому подписывать нечего.</translation>
    </message>
    <message>
        <source>One of --encrypt and --plain, not both.</source>
        <translation>Укажите что-то одно: --encrypt или --plain.</translation>
    </message>
    <message>
        <source>restored for trial</source>
        <translation>пробно восстановлена</translation>
    </message>
    <message>
        <source>not whole: something of it is gone</source>
        <translation>не целая: часть её пропала</translation>
    </message>
    <message>
        <source>No backup of this library was made at this computer yet.</source>
        <translation>На этом компьютере ещё не делали резервной копии этой библиотеки.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Nobody sits at a terminal: give %1.</source>
        <translation>За терминалом никого нет: укажите %1.</translation>
    </message>
    <message>
        <source>Recovery sheet, all eight groups: </source>
        <translation>Лист восстановления, все восемь групп: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Парольная фраза: </translation>
    </message>
    <message>
        <source>The library has no key. Readers with an IIN, phone or address in clear: %1. &quot;kitapdarctl keys make&quot; makes a key.</source>
        <translation>У библиотеки нет ключа. Читателей, у которых ИИН, телефон или адрес хранятся открыто: %1. Ключ создаёт «kitapdarctl keys make».</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <translation>Ключ %1.</translation>
    </message>
    <message>
        <source>IIN, phone and address of readers are sealed.</source>
        <translation>ИИН, телефоны и адреса читателей зашифрованы.</translation>
    </message>
    <message>
        <source>IIN, phone and address of readers are still in clear: %1. &quot;kitapdarctl keys seal&quot; seals them.</source>
        <translation>Читателей, у которых ИИН, телефон и адрес ещё хранятся открыто: %1. Их шифрует «kitapdarctl keys seal».</translation>
    </message>
    <message>
        <source>This desk has the key.</source>
        <translation>На этом рабочем месте есть ключ.</translation>
    </message>
    <message>
        <source>This desk has no key: they are locked here.</source>
        <translation>На этом рабочем месте нет ключа: здесь они закрыты.</translation>
    </message>
    <message>
        <source>No recovery sheet was typed back: print one with &quot;kitapdarctl keys sheet&quot; and type it with &quot;kitapdarctl keys prove&quot;.</source>
        <translation>Лист восстановления ещё не проверен вводом: получите его командой «kitapdarctl keys sheet» и введите командой «kitapdarctl keys prove».</translation>
    </message>
    <message>
        <source>No longer opens the key: %1.</source>
        <translation>Больше не открывает ключ: %1.</translation>
    </message>
    <message>
        <source>Public key of this desk: %1</source>
        <translation>Открытый ключ этого рабочего места: %1</translation>
    </message>
    <message>
        <source>The library has a key, and this desk can open it.</source>
        <translation>У библиотеки есть ключ, и это рабочее место может его открыть.</translation>
    </message>
    <message>
        <source>This is shown once and is stored nowhere. Write it down, keep it in a safe, and type it back with &quot;kitapdarctl keys prove&quot;.</source>
        <translation>Это показывается один раз и нигде не хранится. Запишите, держите в сейфе и введите обратно командой «kitapdarctl keys prove».</translation>
    </message>
    <message>
        <source>The recovery sheet is right.</source>
        <translation>Лист восстановления верен.</translation>
    </message>
    <message>
        <source>The passphrase opens the key.</source>
        <translation>Парольная фраза открывает ключ.</translation>
    </message>
    <message>
        <source>The desk can open the key: %1</source>
        <translation>Рабочее место может открыть ключ: %1</translation>
    </message>
    <message>
        <source>Removed. Whoever had it may still know the key: &quot;kitapdarctl keys rotate&quot; makes a new one.</source>
        <translation>Удалено. У кого он был, тот может ещё знать ключ: новый создаёт «kitapdarctl keys rotate».</translation>
    </message>
    <message>
        <source>Readers whose data were sealed: %1.</source>
        <translation>Читателей, чьи данные зашифрованы: %1.</translation>
    </message>
    <message>
        <source>The library has a new key. Readers whose data were sealed anew: %1.</source>
        <translation>У библиотеки новый ключ. Читателей, чьи данные зашифрованы заново: %1.</translation>
    </message>
    <message>
        <source>The key of this desk could not be written, so the IIN, phone and address of readers stay in clear until &quot;kitapdarctl keys make&quot; has made a key.</source>
        <translation>Ключ этого рабочего места не удалось записать, поэтому ИИН, телефоны и адреса читателей остаются открытыми, пока «kitapdarctl keys make» не создаст ключ.</translation>
    </message>
    <message>
        <source>not proven to be made by this library with its present key</source>
        <translation>не доказано, что копию сделала эта библиотека с её нынешним ключом</translation>
    </message>
    <message>
        <source>Entries of the journal that held such data and hold them no longer: %1.</source>
        <translation>Записей журнала, в которых были такие данные и больше нет: %1.</translation>
    </message>
    <message>
        <source>Backups from before have them in clear still.</source>
        <translation>В резервных копиях, сделанных раньше, они по-прежнему открыты.</translation>
    </message>
    <message>
        <source>Readers whose IIN, phone or address is in clear: %1. &quot;kitapdarctl keys make&quot;, &quot;keys sheet&quot; and &quot;keys prove&quot; prepare sealing them, &quot;kitapdarctl keys seal&quot; does it.</source>
        <translation>Читателей, у которых ИИН, телефон или адрес хранятся открыто: %1. Шифрование готовят «kitapdarctl keys make», «keys sheet» и «keys prove», а выполняет «kitapdarctl keys seal».</translation>
    </message>
    <message>
        <source>Entries of the journal that hold an IIN, phone or address in clear from before sealing: %1. &quot;kitapdarctl keys seal&quot; makes them forgotten.</source>
        <translation>Записей журнала, в которых со времени до шифрования открыто хранятся ИИН, телефон или адрес: %1. «kitapdarctl keys seal» стирает эти данные из журнала.</translation>
    </message>
    <message>
        <source>The library that is there does not open any more, so nobody can sign in. Its recovery sheet is asked instead: type it at a terminal, or give --sheet-fd N.</source>
        <translation>Библиотека, которая там находится, больше не открывается, поэтому войти никто не может. Вместо этого спрашивается её лист восстановления: введите его в терминале или укажите --sheet-fd N.</translation>
    </message>
    <message>
        <source>The library that is there can no longer be read: nobody could be asked for a password, a signature or a recovery sheet.</source>
        <translation>Библиотеку, которая там находится, больше нельзя прочитать: ни пароль, ни подпись, ни лист восстановления спросить было не у кого.</translation>
    </message>
    <message>
        <source>A dump of so few readers needs no second signature.</source>
        <translation>Для выгрузки со столь малым числом читателей вторая подпись не нужна.</translation>
    </message>
    <message>
        <source>%1 keeps the accounts again. The journal says that it was done with the recovery sheet.</source>
        <translation>Учётными записями снова управляет %1. В журнале записано, что это сделано по листу восстановления.</translation>
    </message>
    <message>
        <source>The data are blocked: card %1 is found by its number alone and stands in no list.</source>
        <translation>Данные заблокированы: билет %1 находится только по номеру и не стоит ни в одном списке.</translation>
    </message>
    <message>
        <source>The data are not blocked: card %1.</source>
        <translation>Данные не заблокированы: билет %1.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: what is forgotten cannot be brought back. Look with --dry what it would be, make a backup, and say --confirm.</source>
        <translation>Ничего не удалено: удалённое нельзя вернуть. Посмотрите с --dry, что было бы удалено, сделайте резервную копию и укажите --confirm.</translation>
    </message>
    <message>
        <source>Past loans that would no longer tell whose they were: %1</source>
        <translation>Прошлые выдачи, которые перестали бы указывать на читателя: %1</translation>
    </message>
    <message>
        <source>Past holds that would no longer tell whose they were: %1</source>
        <translation>Прошлые брони, которые перестали бы указывать на читателя: %1</translation>
    </message>
    <message>
        <source>Visits that would no longer tell whose they were: %1</source>
        <translation>Посещения, которые перестали бы указывать на читателя: %1</translation>
    </message>
    <message>
        <source>Past holds that no longer tell whose they were: %1</source>
        <translation>Прошлые брони, которые больше не указывают на читателя: %1</translation>
    </message>
    <message>
        <source>Visits that no longer tell whose they were: %1</source>
        <translation>Посещения, которые больше не указывают на читателя: %1</translation>
    </message>
    <message>
        <source>Readers who would be forgotten: %1</source>
        <translation>Читатели, данные которых были бы удалены: %1</translation>
    </message>
    <message>
        <source>Past loans that no longer tell whose they were: %1</source>
        <translation>Прошлые выдачи, которые больше не указывают на читателя: %1</translation>
    </message>
    <message>
        <source>Readers who are forgotten: %1</source>
        <translation>Читатели, данные которых удалены: %1</translation>
    </message>
    <message>
        <source>Nothing was erased yet: say --confirm.</source>
        <translation>Пока ничего не удалено: укажите --confirm.</translation>
    </message>
    <message>
        <source>The reader is erased.</source>
        <translation>Данные читателя удалены.</translation>
    </message>
    <message>
        <source>What the journal tells of the reader goes with &quot;kitapdarctl retain --confirm&quot;; on a server its owner runs it.</source>
        <translation>То, что журнал сообщает о читателе, удаляет «kitapdarctl retain --confirm»; на сервере его запускает владелец базы.</translation>
    </message>
    <message>
        <source>%1: %2, text %3, from %4</source>
        <translation>%1: %2, текст %3, действует с %4</translation>
    </message>
    <message>
        <source>There are no texts of consents yet.</source>
        <translation>Текстов согласий пока нет.</translation>
    </message>
    <message>
        <source>%1: text %2 holds from %3.</source>
        <translation>%1: текст %2 действует с %3.</translation>
    </message>
    <message>
        <source>The reader has given no consent.</source>
        <translation>Читатель не давал согласий.</translation>
    </message>
    <message>
        <source>Without this consent the card is to be closed: take back the books, settle the debts, then erase the reader.</source>
        <translation>Без этого согласия билет следует закрыть: примите книги, закройте долги, затем удалите данные читателя.</translation>
    </message>
    <message>
        <source>Readers whose data were seen</source>
        <translation>Читатели, чьи данные были просмотрены</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Просмотров</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Записей журнала</translation>
    </message>
    <message>
        <source>Restricted values shown</source>
        <translation>Показано закрытых данных</translation>
    </message>
    <message>
        <source>Signing in was off on this day: everyone had access to everything.</source>
        <translation>В этот день вход был отключён: у всех был доступ ко всему.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>Nobody had access to restricted data on this day.</source>
        <translation>В этот день доступа к закрытым данным не было ни у кого.</translation>
    </message>
    <message>
        <source>Nobody has looked at this reader yet.</source>
        <translation>Этого читателя ещё никто не смотрел.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this account.</source>
        <translation>Об этой учётной записи ничего не записано.</translation>
    </message>
    <message>
        <source>Readers whose data were seen: %1.</source>
        <translation>Читателей, чьи данные были просмотрены: %1.</translation>
    </message>
    <message>
        <source>The notice to the authorised body is due within one working day after the breach became known.</source>
        <translation>Уведомление в уполномоченный орган направляется в течение одного рабочего дня после обнаружения нарушения.</translation>
    </message>
    <message>
        <source>There is no kind of operation or event with this code: %1. &quot;kitapdarctl --json audit list&quot; shows the codes.</source>
        <translation>Вида действий или событий с таким кодом нет: %1. Коды показывает «kitapdarctl --json audit list».</translation>
    </message>
    <message>
        <source>There is no backup: %1.</source>
        <translation>Резервной копии нет: %1.</translation>
    </message>
    <message>
        <source>This is no backup: %1.</source>
        <translation>Это не резервная копия: %1.</translation>
    </message>
    <message>
        <source>%1: months %2 (the name of the term in commands: %3)</source>
        <translation>%1: месяцев %2 (название срока в командах: %3)</translation>
    </message>
    <message>
        <source>Nobody chooses the password of somebody else: a colleague gets a one-time password and changes it. Leave out --new-password-fd.</source>
        <translation>Пароль другого человека никто не выбирает: коллега получает одноразовый пароль и меняет его сам. Уберите --new-password-fd.</translation>
    </message>
    <message>
        <source>Due dates moved: %1</source>
        <translation>Перенесено сроков возврата: %1</translation>
    </message>
    <message>
        <source>Pickup deadlines moved: %1</source>
        <translation>Перенесено сроков получения: %1</translation>
    </message>
    <message>
        <source>A preview: nothing was changed.</source>
        <translation>Предварительный просмотр: ничего не изменено.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Выдачи</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>Name the title with --record or the copy with --copy.</source>
        <translation>Укажите издание через --record или экземпляр через --copy.</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Учтено: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>suspended until %1</source>
        <translation>приостановлено до %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>билет %1</translation>
    </message>
    <message>
        <source>picked up at %1</source>
        <translation>место выдачи: %1</translation>
    </message>
    <message>
        <source>It was sent to another place: %1.</source>
        <translation>Экземпляр отправляли в другое место: %1.</translation>
    </message>
    <message>
        <source>not on loan; sent where it belongs</source>
        <translation>на руках не было; отправлено на своё место</translation>
    </message>
    <message>
        <source>used in the reading room</source>
        <translation>использовано в читальном зале</translation>
    </message>
    <message>
        <source>Which books? Name them, or a reader with --reader CARD --all.</source>
        <translation>Какие книги? Назовите их или читателя: --reader CARD --all.</translation>
    </message>
    <message>
        <source>stands in the list twice; taken once</source>
        <translation>стоит в списке дважды; взято один раз</translation>
    </message>
    <message>
        <source>Paid back: %1, receipt %2. Owed now: %3</source>
        <translation>Возвращено: %1, квитанция %2. Долг сейчас: %3</translation>
    </message>
    <message>
        <source>Paid: %1, receipt %2. Owed now: %3</source>
        <translation>Оплачено: %1, квитанция %2. Долг сейчас: %3</translation>
    </message>
    <message>
        <source>owed %1</source>
        <translation>долг %1</translation>
    </message>
    <message>
        <source>Owed: %1</source>
        <translation>Долг: %1</translation>
    </message>
    <message>
        <source>Name the day with --on.</source>
        <translation>Укажите день: --on.</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>оплачено %1</translation>
    </message>
    <message>
        <source>paid back %1</source>
        <translation>возвращено %1</translation>
    </message>
    <message>
        <source>reversed %1</source>
        <translation>сторнировано %1</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>сторнировано</translation>
    </message>
    <message>
        <source>Cash: %1</source>
        <translation>В кассе: %1</translation>
    </message>
    <message>
        <source>Say one of --returned, --never, --found and --withdraw.</source>
        <translation>Укажите одно: --returned, --never, --found или --withdraw.</translation>
    </message>
    <message>
        <source>Registered again: card %1, until %2.</source>
        <translation>Перерегистрация выполнена. Читательский билет: %1, действует до %2.</translation>
    </message>
    <message>
        <source>The card %1 is registered this year already, until %2. Nothing was changed.</source>
        <translation>Читательский билет %1 в этом году уже зарегистрирован, действует до %2. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Give either --reader or --anonymous.</source>
        <translation>Укажите что-то одно: --reader или --anonymous.</translation>
    </message>
    <message>
        <source>Visit noted: card %1.</source>
        <translation>Посещение отмечено. Читательский билет: %1.</translation>
    </message>
    <message>
        <source>Visits noted: %1.</source>
        <translation>Отмечено посещений: %1.</translation>
    </message>
    <message>
        <source>References noted: %1.</source>
        <translation>Отмечено справок: %1.</translation>
    </message>
    <message>
        <source>Nothing was done in these days.</source>
        <translation>В эти дни ничего не делалось.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation>Показаны только первые: %1.</translation>
    </message>
    <message>
        <source>New readers</source>
        <translation>Новые читатели</translation>
    </message>
    <message>
        <source>Readers registered again</source>
        <translation>Перерегистрированные читатели</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Journal: entry %1, %2</source>
        <translation>Журнал: запись %1, %2</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Просроченных книг нет.</translation>
    </message>
    <message>
        <source>Say which reminder is written: --step 1, 2 or 3.</source>
        <translation>Укажите, какое напоминание пишется: --step 1, 2 или 3.</translation>
    </message>
    <message>
        <source>Owes the library nothing.</source>
        <translation>Задолженности перед библиотекой нет.</translation>
    </message>
    <message>
        <source>Open loans: %1, owed: %2</source>
        <translation>Невозвращённых книг: %1, долг: %2</translation>
    </message>
    <message>
        <source>New card: %1. The card %2 opens no reader any more.</source>
        <translation>Новый билет: %1. Билет %2 больше не действует.</translation>
    </message>
    <message>
        <source>Not blocked: card %1.</source>
        <translation>Не заблокирован: билет %1.</translation>
    </message>
    <message>
        <source>Entered, number %1.</source>
        <translation>Внесено, номер %1.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>The reader has no guarantor.</source>
        <translation>У читателя нет поручителя.</translation>
    </message>
    <message>
        <source>Not together: %1 and %2.</source>
        <translation>Вместе не задаются: %1 и %2.</translation>
    </message>
    <message>
        <source>Sums of money are given and answered in tenge, &quot;1500.50&quot;, with --json too; only what ends in _tiyn is in tiyn. Days are given as 2026-03-31.</source>
        <translation>Суммы задаются и выводятся в тенге, &quot;1500.50&quot;, и при --json; только то, что кончается на _tiyn, — в тиынах. Даты задаются в виде 2026-03-31.</translation>
    </message>
    <message>
        <source>%1, inventory no. %2, state %3</source>
        <translation>%1, инв. № %2, состояние %3</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>место: %1</translation>
    </message>
    <message>
        <source>An entry of the journal is not as it was written.</source>
        <translation>Запись журнала не такая, какой её внесли.</translation>
    </message>
    <message>
        <source>Entries of the journal are not there.</source>
        <translation>В журнале нет части записей.</translation>
    </message>
    <message>
        <source>Entries that were seen earlier are not in the journal any more.</source>
        <translation>Записей, которые видели раньше, в журнале больше нет.</translation>
    </message>
    <message>
        <source>What an entry tells of rows was changed.</source>
        <translation>Содержание записи изменено.</translation>
    </message>
    <message>
        <source>What an entry told of rows is gone.</source>
        <translation>Содержание записи исчезло.</translation>
    </message>
    <message>
        <source>What is marked as forgotten is not what the entry says.</source>
        <translation>Забытым помечено не то, что указано в записи.</translation>
    </message>
    <message>
        <source>An entry is of a kind that this program does not know.</source>
        <translation>Вид записи программе неизвестен.</translation>
    </message>
    <message>
        <source>What an entry is about was changed.</source>
        <translation>Изменено то, о чём запись.</translation>
    </message>
    <message>
        <source>It was changed past the journal.</source>
        <translation>Изменено в обход журнала.</translation>
    </message>
    <message>
        <source>It was removed past the journal.</source>
        <translation>Удалено в обход журнала.</translation>
    </message>
    <message>
        <source>It was added past the journal.</source>
        <translation>Добавлено в обход журнала.</translation>
    </message>
    <message>
        <source>Rows of an import are not as it wrote them.</source>
        <translation>Строки импорта не такие, какими он их внёс.</translation>
    </message>
    <message>
        <source>The last number of a series was set back: numbers would be given out twice.</source>
        <translation>Последний номер серии отведён назад: номера выдавались бы дважды.</translation>
    </message>
    <message>
        <source>The last number of a series was set ahead: numbers would be passed over.</source>
        <translation>Последний номер серии сдвинут вперёд: номера были бы пропущены.</translation>
    </message>
    <message>
        <source>The list of the backup was not written by this library.</source>
        <translation>Опись копии составила не эта библиотека.</translation>
    </message>
    <message>
        <source>A file of the backup is not there.</source>
        <translation>Нет файла копии.</translation>
    </message>
    <message>
        <source>A file of the backup has another size.</source>
        <translation>Размер файла копии другой.</translation>
    </message>
    <message>
        <source>A file of the backup has other content.</source>
        <translation>Содержание файла копии другое.</translation>
    </message>
    <message>
        <source>It contradicts what else is stored.</source>
        <translation>Противоречит остальным данным.</translation>
    </message>
    <message>
        <source>It does not follow from the other rows.</source>
        <translation>Не следует из других строк.</translation>
    </message>
    <message>
        <source>shelf mark %1</source>
        <translation>шифр: %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>цена: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>примечание: %1</translation>
    </message>
    <message>
        <source>is now at %1</source>
        <translation>сейчас находится: %1</translation>
    </message>
    <message>
        <source>A --second-value is of the second axis: name it with --second.</source>
        <translation>--second-value относится ко второму разрезу: назовите его через --second.</translation>
    </message>
    <message>
        <source>What is wanted most is asked for since a day: --from.</source>
        <translation>Самое спрашиваемое запрашивают с какого-либо дня: --from.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Отказов</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>нужно: %1</translation>
    </message>
    <message>
        <source>Books are renewed by their barcodes, or all of a reader by --reader CARD --all.</source>
        <translation>Книги продлевают по штрихкодам, а все книги читателя — через --reader CARD --all.</translation>
    </message>
    <message>
        <source>A claim is withdrawn today: --on is of the other ways.</source>
        <translation>Заявление отзывается сегодняшним днём: --on — для остальных случаев.</translation>
    </message>
    <message>
        <source>No due date and no deadline moves.</source>
        <translation>Ни срок возврата, ни срок получения не сдвигается.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>No rule is set: all are as shipped.</source>
        <translation>Ни одно правило не задано: все имеют исходные значения.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>как было</translation>
    </message>
    <message>
        <source>with the rule</source>
        <translation>с правилом</translation>
    </message>
    <message>
        <source>Say what is to be changed: --from, --until, --note or --place.</source>
        <translation>Укажите, что изменить: --from, --until, --note или --place.</translation>
    </message>
    <message>
        <source>--force is for --split, which names the files itself.</source>
        <translation>--force нужен при --split, который сам даёт имена файлам.</translation>
    </message>
    <message>
        <source>The nightly run is on: the next one does it.</source>
        <translation>Ночной запуск включён: это сделает ближайший.</translation>
    </message>
    <message>
        <source>The nightly run is off: people start it by hand, with --confirm.</source>
        <translation>Ночной запуск выключен: его начинает человек, с --confirm.</translation>
    </message>
    <message>
        <source>Nothing was done: the nightly run is off in this library.</source>
        <translation>Ничего не сделано: в этой библиотеке ночной запуск выключен.</translation>
    </message>
    <message>
        <source>--nightly asks nobody and does what the library has set: it goes with no other option.</source>
        <translation>--nightly никого не спрашивает и выполняет сроки библиотеки: с другими параметрами не сочетается.</translation>
    </message>
    <message>
        <source>The nightly run is on: &quot;kitapdarctl retain --nightly&quot; of the system&apos;s timer forgets what was kept long enough. What it would be shows --dry.</source>
        <translation>Ночной запуск включён: &quot;kitapdarctl retain --nightly&quot;, который вызывает таймер системы, удаляет то, чему вышел срок. Что будет удалено, показывает --dry.</translation>
    </message>
    <message>
        <source>The nightly run is off.</source>
        <translation>Ночной запуск выключен.</translation>
    </message>
    <message>
        <source>So little is forgotten without a second signature.</source>
        <translation>Столь малое удаляется без второй подписи.</translation>
    </message>
    <message>
        <source>in no role</source>
        <translation>ни в одной роли</translation>
    </message>
    <message>
        <source>--give, --as-proposed and --to-nobody exclude each other.</source>
        <translation>--give, --as-proposed и --to-nobody исключают друг друга.</translation>
    </message>
    <message>
        <source>No permission is new here.</source>
        <translation>Новых прав здесь нет.</translation>
    </message>
    <message>
        <source>These permissions are new and in no role yet. Proposed for:</source>
        <translation>Эти права новые и пока ни в одной роли. Предлагаются ролям:</translation>
    </message>
    <message>
        <source>An ISBN or --title says what is to be fetched.</source>
        <translation>Что искать, указывает ISBN или --title.</translation>
    </message>
    <message>
        <source>The reader has no history: erasing needs no second signature.</source>
        <translation>У читателя нет истории: вторая подпись для удаления не нужна.</translation>
    </message>
    <message>
        <source>on loan, due %1</source>
        <translation>на руках, срок возврата %1</translation>
    </message>
    <message>
        <source>The library has had a key, and its row is gone: nothing that is sealed can be opened, and nothing is stored in clear. Restore the latest backup; &quot;kitapdarctl check&quot; names what is wrong.</source>
        <translation>У библиотеки был ключ, и его строка исчезла: ничего из зашифрованного открыть нельзя, и ничего не сохраняется в открытом виде. Восстановите последнюю резервную копию; что именно не в порядке, называет &quot;kitapdarctl check&quot;.</translation>
    </message>
    <message>
        <source>An IIN or a phone number stood in a text that everybody reads: there are dots in its place.</source>
        <translation>В тексте, который читают все, стоял ИИН или номер телефона: на его месте поставлены точки.</translation>
    </message>
    <message>
        <source>  not read: the column «%1» (--map tells what it has)</source>
        <translation>  не прочитан столбец «%1» (что в нём, указывают через --map)</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>Страниц пока нет.</translation>
    </message>
    <message>
        <source>Pages added: %1. Files not taken: %2.</source>
        <translation>Добавлено страниц: %1. Не принято файлов: %2.</translation>
    </message>
    <message>
        <source>%1: the book has it already.</source>
        <translation>%1: в книге это уже есть.</translation>
    </message>
    <message>
        <source>Pages: %1. Not looked at yet: %2. Good: %3. With a defect: %4. Flagged: %5.</source>
        <translation>Страниц: %1. Ещё не просмотрено: %2. Годных: %3. С дефектом: %4. Отмечено программой: %5.</translation>
    </message>
    <message>
        <source>Verified: %1 of %2.</source>
        <translation>Проверено: %1 из %2.</translation>
    </message>
    <message>
        <source>There are no files: nothing was proved.</source>
        <translation>Файлов нет: ничего не доказано.</translation>
    </message>
    <message>
        <source>version %1  %2  %3</source>
        <translation>версия %1  %2  %3</translation>
    </message>
    <message>
        <source>%1  (a draft to be proofread)</source>
        <translation>%1  (черновик, требует вычитки)</translation>
    </message>
    <message>
        <source>Read: %1 of %2 pages; waiting: %3; failed: %4; mean confidence: %5 %</source>
        <translation>Распознано страниц: %1 из %2; ожидают: %3; не удалось: %4; средняя уверенность: %5 %</translation>
    </message>
    <message>
        <source>What is read in this script is a draft: proofread it word for word.</source>
        <translation>Распознанное в этой письменности — черновик: вычитайте его слово за словом.</translation>
    </message>
    <message>
        <source>The title is Kazakh and no Kazakh letter was found: it was read in a wrong language.</source>
        <translation>Название на казахском языке, но не найдено ни одной казахской буквы: оно распознано не на том языке.</translation>
    </message>
    <message>
        <source>Page %1 was not read. %2</source>
        <translation>Страница %1 не распознана. %2</translation>
    </message>
    <message>
        <source>Read: %1; failed: %2</source>
        <translation>Распознано: %1; не удалось: %2</translation>
    </message>
    <message>
        <source>A layout is of one page: name it with %1.</source>
        <translation>Расположение слов есть у одной страницы: укажите её через %1.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Пока ничего не распознано.</translation>
    </message>
    <message>
        <source>no. %1  %2, page %3: %4</source>
        <translation>№ %1  %2, страница %3: %4</translation>
    </message>
    <message>
        <source>Your role is for a place, and the desk of this computer does not stand in the one that --at names. Whoever has a role for the whole library may name any place.</source>
        <translation>Ваша роль дана для одного места, а кафедра этого компьютера находится не там, где указано в --at. Любое место может указать тот, у кого есть роль для всей библиотеки.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>The rights are not decided.</source>
        <translation>Решения о правах нет.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не больше %1</translation>
    </message>
    <message>
        <source>The card is an identification number (IIN): it is kept, but everybody who sees the card, a list or a slip sees it.</source>
        <translation>Номер билета – это ИИН: он сохранён, но его увидит каждый, кто видит билет, список или листок.</translation>
    </message>
    <message>
        <source>There is a file of this name already: %1. Nothing was made; --force writes over it.</source>
        <translation>Файл с таким именем уже есть: %1. Ничего не создано; --force записывает поверх него.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>создан</translation>
    </message>
    <message>
        <source>present already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>ещё не создан</translation>
    </message>
    <message>
        <source>stale: pages, texts or the record were changed since</source>
        <translation>устарел: с тех пор изменены страницы, тексты или запись</translation>
    </message>
    <message>
        <source>present</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>The clock of this computer is right: today is %1. Entries of the library until %2 are of another clock.</source>
        <translation>Часы этого компьютера верны: сегодня %1. Записи библиотеки по %2 сделаны по другим часам.</translation>
    </message>
    <message>
        <source>--on and --card say which letters are made once more: with --again.</source>
        <translation>--on и --card указывают, какие письма делаются ещё раз: вместе с --again.</translation>
    </message>
    <message>
        <source>The reminders are entered. The letters are made once more by “overdue remind --again”.</source>
        <translation>Напоминания отмечены. Письма делаются ещё раз командой «overdue remind --again».</translation>
    </message>
    <message>
        <source>Reminder %1 of %2: letters %3</source>
        <translation>Напоминание № %1 от %2: писем %3</translation>
    </message>
    <message>
        <source>No reminder was written of a book that is still out.</source>
        <translation>О книгах, которые ещё не возвращены, напоминаний не писали.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>найдено: %1</translation>
    </message>
    <message>
        <source>Put on the digitization queue: %1</source>
        <translation>Поставлено в очередь на оцифровку: %1</translation>
    </message>
    <message>
        <source>On the queue or digitized already: %1</source>
        <translation>Уже в очереди или оцифровано: %1</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Rows without a title: %1</source>
        <translation>Строк без названия: %1</translation>
    </message>
    <message>
        <source>There is no scanner at this computer.</source>
        <translation>На этом компьютере нет сканера.</translation>
    </message>
    <message>
        <source>%1: the folder has neither the number of a title nor the code of its slip.</source>
        <translation>%1: имя папки — не номер книги и не код её сопроводительного листка.</translation>
    </message>
    <message>
        <source>%1: the pages came in, and their files could not be moved. %2</source>
        <translation>%1: страницы приняты, но их файлы не удалось переместить. %2</translation>
    </message>
    <message>
        <source>Pages that came in: %1</source>
        <translation>Принято страниц: %1</translation>
    </message>
    <message>
        <source>Titles that went on to their next stage: %1; that could not: %2</source>
        <translation>Книг перешло на следующий этап: %1; не смогло: %2</translation>
    </message>
    <message>
        <source>Record %1 of %2: %3 copies, %4 titles, %5</source>
        <translation>Запись %1 от %2: экземпляров %3, названий %4, сумма %5</translation>
    </message>
    <message>
        <source>The opening balance was taken back.</source>
        <translation>Начальный остаток отменён.</translation>
    </message>
    <message>
        <source>Name the copies, or give --waiting for all that wait.</source>
        <translation>Укажите экземпляры или --waiting для всех, что ждут учёта.</translation>
    </message>
    <message>
        <source>Give --year or --at, not both.</source>
        <translation>Укажите --year или --at, но не оба.</translation>
    </message>
    <message>
        <source>Column	On %1	Arrived	Left	At the end of %2</source>
        <translation>Графа	На %1	Поступило	Выбыло	На конец %2</translation>
    </message>
    <message>
        <source>Total: %1 copies, %2 titles, %3</source>
        <translation>Итого: экземпляров %1, названий %2, сумма %3</translation>
    </message>
    <message>
        <source>--record belongs to --cell of part 1 or 2.</source>
        <translation>--record указывают вместе с --cell части 1 или 2.</translation>
    </message>
    <message>
        <source>withdrawn by %1 on %2</source>
        <translation>выбыл по записи %1 от %2</translation>
    </message>
    <message>
        <source>    corrected on %1, %2: “%3” struck through, now “%4”. Reason: %5</source>
        <translation>    исправлено %1, %2: зачёркнуто «%3», стало «%4». Причина: %5</translation>
    </message>
    <message>
        <source>Give --number or --page.</source>
        <translation>Укажите --number или --page.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>This inventory book has %1 numbered and laced pages with %2 lines, certified by signature and seal. First number: %3, last number: %4.</source>
        <translation>В этой инвентарной книге пронумеровано и прошнуровано %1 страниц, строк %2, заверено подписью и печатью. Первый номер: %3, последний номер: %4.</translation>
    </message>
    <message>
        <source>The books have no opening balance yet.</source>
        <translation>В книгах учёта ещё нет начального остатка.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>METS of %1 pages, %2 of them with text: %3</source>
        <translation>METS готов. Страниц: %1, из них с текстом: %2. Место: %3</translation>
    </message>
    <message>
        <source>The address names no folder for files (files=…): scans, PDFs and covers cannot be kept here until it does.</source>
        <translation>В адресе не названа папка для файлов (files=…): пока её нет, сканы, PDF и обложки здесь хранить нельзя.</translation>
    </message>
    <message>
        <source>Pages with a person&apos;s text of a former picture, which is kept and used no more: %1. “text history” lists it, “text restore” takes it over.</source>
        <translation>Страниц с текстом человека по прежнему изображению: %1. Он сохранён и больше не используется: «text history» его покажет, «text restore» перенесёт.</translation>
    </message>
    <message>
        <source>%1 → %2  (corrected %3 times, %4 are left)</source>
        <translation>%1 → %2  (исправлено раз: %3, осталось: %4)</translation>
    </message>
    <message>
        <source>No correction comes again on the pages that are left.</source>
        <translation>На оставшихся страницах исправления не повторяются.</translation>
    </message>
    <message>
        <source>Words corrected: %1, on pages: %2</source>
        <translation>Исправлено слов: %1, на страницах: %2</translation>
    </message>
    <message>
        <source>page %1: %2 of %3 words changed by %4</source>
        <translation>страница %1: изменено слов %2 из %3, кто: %4</translation>
    </message>
    <message>
        <source>page %1: not checked yet</source>
        <translation>страница %1: ещё не проверена</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pages; errors: %3 of %4 words</source>
        <translation>Проверено страниц: %1 из %2; ошибок: %3 из %4 слов</translation>
    </message>
    <message>
        <source>Give --place P, or --all for the whole library.</source>
        <translation>Укажите --place P или --all для всей библиотеки.</translation>
    </message>
    <message>
        <source>Lines: %1. New scans: %2.</source>
        <translation>Строк: %1. Новых сканирований: %2.</translation>
    </message>
    <message>
        <source>Give codes, or --file F.</source>
        <translation>Укажите коды или --file F.</translation>
    </message>
    <message>
        <source>Here and not on the list: %1</source>
        <translation>Есть здесь, нет в списке: %1</translation>
    </message>
    <message>
        <source>%1 belongs between %2 and %3</source>
        <translation>%1: место между %2 и %3</translation>
    </message>
    <message>
        <source>Delivery %1: act %2, record %3 of the summary book, %4 copies of %5 titles, %6</source>
        <translation>Поступление %1: акт %2, запись КСУ %3, экземпляров %4, названий %5, на сумму %6</translation>
    </message>
    <message>
        <source>Inventory numbers: %1 to %2</source>
        <translation>Инвентарные номера: %1 – %2</translation>
    </message>
    <message>
        <source>Short records, to be completed: %1</source>
        <translation>Краткие записи, которые надо дополнить: %1</translation>
    </message>
    <message>
        <source>signed by one person alone</source>
        <translation>подписано одним человеком</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>подписал: %1</translation>
    </message>
    <message>
        <source>%1 copies of %2 titles, %3; short records would be made: %4</source>
        <translation>Экземпляров %1, названий %2, на сумму %3; будет создано кратких записей: %4</translation>
    </message>
    <message>
        <source>New supplier: %1</source>
        <translation>Новый поставщик: %1</translation>
    </message>
    <message>
        <source>Say what came: --record, --isbn or --title.</source>
        <translation>Укажите, что поступило: --record, --isbn или --title.</translation>
    </message>
    <message>
        <source>%1: copies %2, %3</source>
        <translation>%1: экземпляров %2, на сумму %3</translation>
    </message>
    <message>
        <source>Supplier removed: %1</source>
        <translation>Поставщик удалён: %1</translation>
    </message>
    <message>
        <source>    Taken back by act %1.</source>
        <translation>    Отменён актом %1.</translation>
    </message>
    <message>
        <source>Put on the act: %1. On it already: %2.</source>
        <translation>Внесено в акт: %1. Уже были в нём: %2.</translation>
    </message>
    <message>
        <source>Name the copies, or give --blocked.</source>
        <translation>Назовите экземпляры или укажите --blocked.</translation>
    </message>
    <message>
        <source>Taken off the act: %1.</source>
        <translation>Убрано из акта: %1.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>Copies that cannot leave: %1</source>
        <translation>Экземпляры, которые списать нельзя: %1</translation>
    </message>
    <message>
        <source>One person signs alone; the act says so.</source>
        <translation>Подписывает один человек; это указано в акте.</translation>
    </message>
    <message>
        <source>arrived: %1 of %2; late: %3; in the books: %4; bound: %5</source>
        <translation>поступило: %1 из %2; запаздывает: %3; в учёте: %4; переплетено: %5</translation>
    </message>
    <message>
        <source>arrived: %1 of %2</source>
        <translation>поступило: %1 из %2</translation>
    </message>
    <message>
        <source>Subscription removed: %1</source>
        <translation>Подписка удалена: %1</translation>
    </message>
    <message>
        <source>Delivery %1: act %2, record %3 of the summary book, %4 copies, %5</source>
        <translation>Поступление %1: акт %2, запись %3 в книге суммарного учёта, экземпляров %4, %5</translation>
    </message>
    <message>
        <source>Volume %1, inventory no. %2: %3; record %4 of the summary book</source>
        <translation>Подшивка %1, инв. № %2: %3; запись %4 в книге суммарного учёта</translation>
    </message>
    <message>
        <source>What	Copies on balance	Sum on balance	Copies off balance	Sum off balance</source>
        <translation>Что	Экземпляров на балансе	Сумма на балансе	Экземпляров не на балансе	Сумма не на балансе</translation>
    </message>
    <message>
        <source>New value: %1.</source>
        <translation>Новая стоимость: %1.</translation>
    </message>
    <message>
        <source>The new value comes from the coefficient of the act.</source>
        <translation>Новая стоимость считается по коэффициенту акта.</translation>
    </message>
    <message>
        <source>Copies that cannot move: %1</source>
        <translation>Экземпляры, которые переместить нельзя: %1</translation>
    </message>
    <message>
        <source>Name the copies, or give --all.</source>
        <translation>Назовите экземпляры или укажите --all.</translation>
    </message>
    <message>
        <source>of them counted without names</source>
        <translation>из них подсчитано без имён</translation>
    </message>
    <message>
        <source>of them to the reading room</source>
        <translation>из них в читальный зал</translation>
    </message>
    <message>
        <source>Lendings by age</source>
        <translation>Выдача по возрасту</translation>
    </message>
    <message>
        <source>Lendings by language</source>
        <translation>Выдача по языкам</translation>
    </message>
    <message>
        <source>Lendings by content</source>
        <translation>Выдача по содержанию</translation>
    </message>
    <message>
        <source>Requests not met</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Касса: принято</translation>
    </message>
    <message>
        <source>Cash paid back</source>
        <translation>Касса: возвращено</translation>
    </message>
    <message>
        <source>Charges waived</source>
        <translation>Списано начислений</translation>
    </message>
    <message>
        <source>Requests to be taken off the shelves</source>
        <translation>Требования, по которым нужно снять книги с полок</translation>
    </message>
    <message>
        <source>Copies on the hold shelf</source>
        <translation>На бронеполке</translation>
    </message>
    <message>
        <source>Copies on the way here</source>
        <translation>В пути сюда</translation>
    </message>
    <message>
        <source>Not undone: %1. What came before it stays; &quot;undo NUMBER&quot; undoes one thing by itself, &quot;changes&quot; lists the numbers.</source>
        <translation>Не отменено: %1. Сделанное раньше остаётся; «undo NUMBER» отменяет одно действие отдельно, номера показывает «changes».</translation>
    </message>
    <message>
        <source>It is owed until an equal book has come. The command for it then: %1.</source>
        <translation>Долг остаётся, пока не принесена равноценная книга. Команда для этого тогда: %1.</translation>
    </message>
    <message>
        <source>Reader changed: %1, card %2</source>
        <translation>Данные читателя изменены: %1, билет %2</translation>
    </message>
    <message>
        <source>The IIN is sealed. The command for it: %1.</source>
        <translation>ИИН закрыт. Команда для этого: %1.</translation>
    </message>
    <message>
        <source>Due dates that would move: %1</source>
        <translation>Будет перенесено сроков возврата: %1</translation>
    </message>
    <message>
        <source>Pickup deadlines that would move: %1</source>
        <translation>Будет перенесено сроков получения: %1</translation>
    </message>
    <message>
        <source>Lines that would be added to the calendar: %1</source>
        <translation>Будет добавлено строк в календарь: %1</translation>
    </message>
    <message>
        <source>Nothing was lent in the year %1, so there is nothing to compare.</source>
        <translation>В %1 году ничего не выдавали, поэтому сравнивать нечего.</translation>
    </message>
    <message>
        <source>Undone, their numbers are void: %1</source>
        <translation>Отменены, номера аннулированы: %1</translation>
    </message>
    <message>
        <source>    withdrawn by %1 on %2, back by %3 on %4</source>
        <translation>    выбыл: %1, %2; возвращён: %3, %4</translation>
    </message>
    <message>
        <source>Undone: act %1. Its numbers are void.</source>
        <translation>Отменено: акт %1. Его номера аннулированы.</translation>
    </message>
    <message>
        <source>reversed: %1</source>
        <translation>сторнировано: %1</translation>
    </message>
    <message>
        <source>Line %1: no copy has the code “%2”.</source>
        <translation>Строка %1: кода «%2» нет ни у одного экземпляра.</translation>
    </message>
    <message>
        <source>Line %1 was not read, there is no code in it: %2</source>
        <translation>Строка %1 не прочитана, в ней нет кода: %2</translation>
    </message>
    <message>
        <source>Line %1: the card of a reader, not kept.</source>
        <translation>Строка %1: читательский билет, не сохранён.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Every, years</source>
        <translation>Период, лет</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Последняя</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Срок, год</translation>
    </message>
    <message>
        <source>Data of readers leave the program: %1.</source>
        <translation>Данные читателей выходят из программы: %1.</translation>
    </message>
    <message>
        <source>A line of the inventory book is corrected, and the sum of the books with it: %1, “%2”.</source>
        <translation>Исправляется строка инвентарной книги, а с ней и сумма книг учёта: %1, «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” is struck through, now “%3”</source>
        <translation>%1: «%2» зачёркивается, теперь «%3»</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>By its title: %1 to record %2, %3</source>
        <translation>По заглавию: %1 → запись %2, %3</translation>
    </message>
    <message>
        <source>The commands for it: %1.</source>
        <translation>Команды для этого: %1.</translation>
    </message>
    <message>
        <source>Mark of what is to be signed: %1.</source>
        <translation>Метка того, что предстоит подписать: %1.</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>экз.: %1</translation>
    </message>
    <message>
        <source>    … and more: %1</source>
        <translation>    … и ещё: %1</translation>
    </message>
    <message>
        <source>Copies leave the books of account and the stock by a write-off act: %1.</source>
        <translation>Экземпляры выбывают из книг учёта и из фонда по акту о списании: %1.</translation>
    </message>
    <message>
        <source>An act of movement takes effect: %1 (%2).</source>
        <translation>Вступает в силу акт движения: %1 (%2).</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Куда: %1</translation>
    </message>
    <message>
        <source>Sum of what is missing: %1.</source>
        <translation>Сумма ненайденного: %1.</translation>
    </message>
    <message>
        <source>Mark of what is signed: %1.</source>
        <translation>Метка подписываемого: %1.</translation>
    </message>
</context>
</TS>
