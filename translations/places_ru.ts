<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Administration</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Название библиотеки</translation>
    </message>
    <message>
        <source>Places and branches</source>
        <translation>Места и филиалы</translation>
    </message>
    <message>
        <source>Desks of the library</source>
        <translation>Кафедры библиотеки</translation>
    </message>
    <message>
        <source>Loan rules</source>
        <translation>Правила выдачи</translation>
    </message>
    <message>
        <source>Calendar and holidays</source>
        <translation>Календарь и праздники</translation>
    </message>
    <message>
        <source>Reader categories</source>
        <translation>Категории читателей</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Серии номеров</translation>
    </message>
    <message>
        <source>Content groups</source>
        <translation>Разделы содержания</translation>
    </message>
    <message>
        <source>This desk and its connection</source>
        <translation>Эта кафедра и её подключение</translation>
    </message>
    <message>
        <source>Other catalogues to ask</source>
        <translation>Другие каталоги для опроса</translation>
    </message>
    <message>
        <source>Staff and their accounts</source>
        <translation>Сотрудники и их учётные записи</translation>
    </message>
    <message>
        <source>Roles and permissions</source>
        <translation>Роли и права</translation>
    </message>
    <message>
        <source>Who has which role</source>
        <translation>У кого какая роль</translation>
    </message>
    <message>
        <source>Key of the readers&apos; data</source>
        <translation>Ключ данных читателей</translation>
    </message>
    <message>
        <source>Encrypted backups</source>
        <translation>Зашифрованные резервные копии</translation>
    </message>
    <message>
        <source>Terms of retention of readers&apos; data</source>
        <translation>Сроки хранения данных читателей</translation>
    </message>
    <message>
        <source>Terms of the books of account</source>
        <translation>Термины книг учёта</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>Forms of names</source>
        <translation>Варианты имён</translation>
    </message>
    <message>
        <source>Names that find each other in searches.</source>
        <translation>Имена, которые находят друг друга при поиске.</translation>
    </message>
    <message>
        <source>Sounds of the desk</source>
        <translation>Звуки кафедры</translation>
    </message>
    <message>
        <source>On or off at this desk.</source>
        <translation>Включены или выключены на этой кафедре.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, at this desk.</source>
        <translation>На этой кафедре: светлый, тёмный или контрастный.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>The name and the desk that stand in the journal.</source>
        <translation>Имя и кафедра, которые стоят в журнале.</translation>
    </message>
    <message>
        <source>Library and connection</source>
        <translation>Библиотека и подключение</translation>
    </message>
    <message>
        <source>Which library this desk works in, and how it is reached.</source>
        <translation>С какой библиотекой работает эта кафедра и как к ней подключается.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Эта кафедра</translation>
    </message>
    <message>
        <source>What is set for this desk alone, and what has a place of its own.</source>
        <translation>То, что настраивается только для этой кафедры, и то, что стоит в другом разделе.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Здесь пока ничего нет.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>Это записано непонятно.</translation>
    </message>
    <message>
        <source>The same was changed meanwhile. What you typed stays here, but it cannot be saved over that; press Escape and look at it again.</source>
        <translation>То же самое за это время изменено. Набранное остаётся здесь, но сохранить его поверх нельзя; нажмите Escape и посмотрите снова.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>Here is again what you typed before; it is not saved yet.</source>
        <translation>Здесь снова то, что вы ввели раньше; оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Следующий номер</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Why it is nobody&apos;s</source>
        <translation>Почему он ничей</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>BBK</source>
        <translation>ББК</translation>
    </message>
    <message>
        <source>UDC</source>
        <translation>УДК</translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation>сколько нужно</translation>
    </message>
    <message>
        <source>Reader categories</source>
        <translation>Категории читателей</translation>
    </message>
    <message>
        <source>What statistics count by and loan rules may name. One that is taken out of use stays with its readers.</source>
        <translation>По ним считается статистика, их могут называть правила выдачи. Выведенная из использования остаётся у своих читателей.</translation>
    </message>
    <message>
        <source>small Latin letters; stays for good</source>
        <translation>строчные латинские буквы; потом не меняется</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Серии номеров</translation>
    </message>
    <message>
        <source>Numbers are given out one after another, without gaps. One that was taken back is voided: it is listed here and never given out again.</source>
        <translation>Номера выдаются подряд, без пропусков. Взятый обратно аннулируется: он стоит в списке здесь и больше не выдаётся.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Префикс</translation>
    </message>
    <message>
        <source>as К-</source>
        <translation>например, К-</translation>
    </message>
    <message>
        <source>Digits, with zeros before</source>
        <translation>Цифр, с нулями впереди</translation>
    </message>
    <message>
        <source>Voided numbers of this series</source>
        <translation>Аннулированные номера этой серии</translation>
    </message>
    <message>
        <source>No number is voided.</source>
        <translation>Аннулированных номеров нет.</translation>
    </message>
    <message>
        <source>Content groups</source>
        <translation>Разделы содержания</translation>
    </message>
    <message>
        <source>What the register and the yearly report count titles by, told by the beginning of the class mark.</source>
        <translation>По ним считают книга суммарного учёта и годовой отчёт; определяется по началу индекса.</translation>
    </message>
    <message>
        <source>beginnings with blanks between them, as 60-68 74</source>
        <translation>начала через пробел, например, 60-68 74</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Branches, their departments and sections: where copies stand. A place with copies is not removed; it may be closed.</source>
        <translation>Филиалы, их отделы и секторы: где стоят экземпляры. Место с экземплярами не удаляется; его можно закрыть.</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Короткий код</translation>
    </message>
    <message>
        <source>as it stands on labels; stays for good</source>
        <translation>как на этикетке; потом не меняется</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>nothing: it stands by itself</source>
        <translation>никуда: стоит само по себе</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Кафедры</translation>
    </message>
    <message>
        <source>Where books are lent and taken back, each at a place.</source>
        <translation>Где выдают и принимают книги, каждая в своём месте.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reader category</source>
        <translation>Категория читателей</translation>
    </message>
    <message>
        <source>Kind of publication</source>
        <translation>Вид издания</translation>
    </message>
    <message>
        <source>Loan rules</source>
        <translation>Правила выдачи</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какие дни</translation>
    </message>
    <message>
        <source>closed on these days</source>
        <translation>закрыто в эти дни</translation>
    </message>
    <message>
        <source>open on these days</source>
        <translation>открыто в эти дни</translation>
    </message>
    <message>
        <source>closed every week</source>
        <translation>закрыто каждую неделю</translation>
    </message>
    <message>
        <source>closed every year</source>
        <translation>закрыто каждый год</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Day of the year</source>
        <translation>День года</translation>
    </message>
    <message>
        <source>dd.mm</source>
        <translation>дд.мм</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>The calendar has the holidays of %1 already.</source>
        <translation>Праздники этого года в календаре уже есть: %1.</translation>
    </message>
    <message>
        <source>Holidays of %1 added.</source>
        <translation>Праздники добавлены: %1.</translation>
    </message>
    <message>
        <source>The holidays of %1 are not here yet.</source>
        <translation>Праздники этого года ещё не внесены: %1.</translation>
    </message>
    <message>
        <source>The calendar has this line already.</source>
        <translation>Такая строка в календаре уже есть.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Each record by itself</source>
        <translation>По каждой записи</translation>
    </message>
    <message>
        <source>Other catalogues</source>
        <translation>Другие каталоги</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Index of the ISBN</source>
        <translation>Индекс ISBN</translation>
    </message>
    <message>
        <source>empty: as the standard has it</source>
        <translation>пусто: как в стандарте</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>%1: asking…</source>
        <translation>%1: идёт опрос…</translation>
    </message>
    <message>
        <source>Trying “%1”</source>
        <translation>Проверка «%1»</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>любое место</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>любая категория</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>любой вид</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Право</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Есть</translation>
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
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Who works in the library. While no account is active, signing in is off and everyone may do everything.</source>
        <translation>Кто работает в библиотеке. Пока ни одна учётная запись не включена, вход отключён и всем разрешено всё.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Новый бейдж</translation>
    </message>
    <message>
        <source>End the account</source>
        <translation>Закрыть учётную запись</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>Табельный код</translation>
    </message>
    <message>
        <source>Latin letters and digits; stays for good</source>
        <translation>латинские буквы и цифры; потом не меняется</translation>
    </message>
    <message>
        <source>Position in Kazakh</source>
        <translation>Должность на казахском</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>Должность на русском</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>Работает с</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Работает по</translation>
    </message>
    <message>
        <source>empty: without an end</source>
        <translation>пусто: без срока</translation>
    </message>
    <message>
        <source>The badge has the code %1.</source>
        <translation>Код бейджа: %1.</translation>
    </message>
    <message>
        <source>What several people may do alike. No role permits more than is listed here; a permission that a new version brings is in none.</source>
        <translation>Что разрешено сразу нескольким людям. Роль не даёт ничего сверх перечисленного здесь; права, которые принесёт новая версия, не входят ни в одну роль.</translation>
    </message>
    <message>
        <source>Permissions of the role; Enter gives one or takes it away</source>
        <translation>Права роли; Enter даёт право или снимает его</translation>
    </message>
    <message>
        <source>Who has which role</source>
        <translation>У кого какая роль</translation>
    </message>
    <message>
        <source>A role is given from a day on, for the whole library or for one place and what stands in it. Nobody gives a role to himself.</source>
        <translation>Роль назначают с определённого дня, на всю библиотеку или на одно место со всем, что в нём есть. Себе роль никто не назначает.</translation>
    </message>
    <message>
        <source>empty: from today</source>
        <translation>пусто: с сегодняшнего дня</translation>
    </message>
    <message>
        <source>This adds: %1</source>
        <translation>Это добавит: %1</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Открытый ключ</translation>
    </message>
    <message>
        <source>Encrypted backups</source>
        <translation>Зашифрованные резервные копии</translation>
    </message>
    <message>
        <source>Backups are encrypted for these public keys of the program “age”; the private keys stay with their holders. Without a key backups are plain.</source>
        <translation>Копии шифруются для этих открытых ключей программы «age»; закрытые ключи остаются у владельцев. Если ключей нет, копии не шифруются.</translation>
    </message>
    <message>
        <source>Switch signing in on…</source>
        <translation>Включить вход…</translation>
    </message>
    <message>
        <source>One-time password…</source>
        <translation>Одноразовый пароль…</translation>
    </message>
    <message>
        <source>They are asked for the ISBN of a new record, all at once; their records are shown in this order (Alt+↑, Alt+↓). Nothing but the number is sent. A file of records is looked through at the desk that asks.</source>
        <translation>У них спрашивают ISBN новой записи, у всех сразу; их записи показаны в этом порядке (Alt+↑, Alt+↓). Кроме номера, ничего не отправляется. Файл записей просматривается на той кафедре, откуда пришёл запрос.</translation>
    </message>
    <message>
        <source>host:port/database, https://… of SRU, or the path of a file</source>
        <translation>сервер:порт/база, для SRU — https://…, или путь к файлу</translation>
    </message>
    <message>
        <source>A file of records…</source>
        <translation>Файл записей…</translation>
    </message>
    <message>
        <source>A file of records</source>
        <translation>Файл записей</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Who opens the key</source>
        <translation>Кто открывает ключ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Typed back</source>
        <translation>Проверен вводом</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Key of the readers&apos; data</source>
        <translation>Ключ данных читателей</translation>
    </message>
    <message>
        <source>IIN, phone and address of readers are sealed by one key of the library. Desks, a passphrase and the recovery sheet open it; without any of them nobody reads these data again.</source>
        <translation>ИИН, телефон и адрес читателей запечатаны одним ключом библиотеки. Его открывают кафедры, парольная фраза и лист восстановления; без них эти данные больше никто не прочитает.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>It is on paper: hide it</source>
        <translation>Записано на бумаге: скрыть</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Новый лист восстановления…</translation>
    </message>
    <message>
        <source>Type the sheet back…</source>
        <translation>Проверить лист вводом…</translation>
    </message>
    <message>
        <source>Give this desk the key</source>
        <translation>Дать ключ этой кафедре</translation>
    </message>
    <message>
        <source>Take the key away…</source>
        <translation>Отобрать ключ…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Задать парольную фразу…</translation>
    </message>
    <message>
        <source>Seal what is in clear…</source>
        <translation>Запечатать открытые данные…</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Сменить ключ…</translation>
    </message>
    <message>
        <source>Sheet or passphrase</source>
        <translation>Лист или парольная фраза</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>The library has no key yet.</source>
        <translation>У библиотеки ещё нет ключа.</translation>
    </message>
    <message>
        <source>This is shown once and is stored nowhere. Print it or write it down, put it into a safe, and type it back.</source>
        <translation>Это показывается один раз и нигде не сохраняется. Распечатайте или запишите, положите в сейф и проверьте вводом.</translation>
    </message>
    <message>
        <source>The library has no key. Readers whose data are in clear: %1.</source>
        <translation>У библиотеки нет ключа. Читателей, чьи данные открыты: %1.</translation>
    </message>
    <message>
        <source>IIN, phone and address of readers are sealed.</source>
        <translation>ИИН, телефоны и адреса читателей зашифрованы.</translation>
    </message>
    <message>
        <source>IIN, phone and address of readers are still in clear: %1.</source>
        <translation>Читателей, чьи ИИН, телефон и адрес ещё открыты: %1.</translation>
    </message>
    <message>
        <source>This desk opens the key.</source>
        <translation>Эта кафедра открывает ключ.</translation>
    </message>
    <message>
        <source>This desk does not open the key: these data are locked here.</source>
        <translation>Эта кафедра не открывает ключ: здесь эти данные закрыты.</translation>
    </message>
    <message>
        <source>No recovery sheet was typed back yet: until then nothing in clear is sealed and no other desk gets the key.</source>
        <translation>Лист восстановления ещё не проверен вводом: до этого открытые данные не запечатываются, и другая кафедра ключ не получит.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>This desk has no key pair of its own; the log says why.</source>
        <translation>У этой кафедры нет своей пары ключей; почему, сказано в журнале программы.</translation>
    </message>
    <message>
        <source>The library has a key, and this desk opens it.</source>
        <translation>У библиотеки есть ключ, и эта кафедра его открывает.</translation>
    </message>
    <message>
        <source>A new recovery sheet; an older one opens nothing now.</source>
        <translation>Новый лист восстановления; прежний больше ничего не открывает.</translation>
    </message>
    <message>
        <source>The sheet is with the printer.</source>
        <translation>Лист отправлен на принтер.</translation>
    </message>
    <message>
        <source>Type the eight groups from the paper.</source>
        <translation>Введите восемь групп с бумаги.</translation>
    </message>
    <message>
        <source>Everything is sealed anew by another key; backups from before keep the old one. Desks that have the key get the new one; the passphrase is to be set anew. Type the eight groups of the recovery sheet.</source>
        <translation>Всё запечатывается заново другим ключом; в прежних резервных копиях остаётся старый. Кафедры, у которых есть ключ, получают новый; парольную фразу нужно задать заново. Введите восемь групп листа восстановления.</translation>
    </message>
    <message>
        <source>At least %1 characters. It opens the key at any desk.</source>
        <translation>Не менее %1 знаков. Она открывает ключ на любой кафедре.</translation>
    </message>
    <message>
        <source>This desk has no key. Type the eight groups of the recovery sheet, or the passphrase.</source>
        <translation>У этой кафедры нет ключа. Введите восемь групп листа восстановления или парольную фразу.</translation>
    </message>
    <message>
        <source>What was typed twice is not the same.</source>
        <translation>Введённое дважды не совпадает.</translation>
    </message>
    <message>
        <source>The recovery sheet is right.</source>
        <translation>Лист восстановления верен.</translation>
    </message>
    <message>
        <source>The library has a new key. Readers whose data were sealed anew: %1.</source>
        <translation>У библиотеки новый ключ. Читателей, чьи данные зашифрованы заново: %1.</translation>
    </message>
    <message>
        <source>These open it no longer: %1.</source>
        <translation>Больше не открывают: %1.</translation>
    </message>
    <message>
        <source>Sealing the key by a passphrase</source>
        <translation>Запечатывание ключа парольной фразой</translation>
    </message>
    <message>
        <source>The passphrase opens the key.</source>
        <translation>Парольная фраза открывает ключ.</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Открытие ключа</translation>
    </message>
    <message>
        <source>Take the key away?</source>
        <translation>Отобрать ключ?</translation>
    </message>
    <message>
        <source>%1 opens the key no longer. Whoever had it may still know the key: only changing the key makes that worthless.</source>
        <translation>Больше не откроет ключ: %1. У кого он был, тот может знать его и дальше: бесполезным это делает только смена ключа.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Отобрать</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Отобран.</translation>
    </message>
    <message>
        <source>Seal what is in clear?</source>
        <translation>Запечатать открытые данные?</translation>
    </message>
    <message>
        <source>IIN, phone and address of all readers are sealed, and older entries of the journal forget them. Backups from before have them in clear still.</source>
        <translation>ИИН, телефон и адрес всех читателей запечатываются, прежние записи журнала их забывают. В сделанных раньше резервных копиях они остаются открытыми.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Зашифровать</translation>
    </message>
    <message>
        <source>Sealing data of readers</source>
        <translation>Запечатывание данных читателей</translation>
    </message>
    <message>
        <source>Readers whose data were sealed: %1.</source>
        <translation>Читателей, чьи данные зашифрованы: %1.</translation>
    </message>
    <message>
        <source>Whoever types these eight groups opens the restricted data of the readers: also when no desk is left, when nobody can change the accounts any more, and before a backup takes the place of a library that does not open.</source>
        <translation>Кто введёт эти восемь групп, откроет закрытые данные читателей: и когда не осталось ни одной кафедры, и когда никто больше не может менять учётные записи, и перед тем, как резервная копия встанет на место библиотеки, которая не открывается.</translation>
    </message>
    <message>
        <source>Keep one sheet in a safe and another one outside the building. Copy it nowhere else, photograph it never. O is a zero, I and L are a one.</source>
        <translation>Храните один лист в сейфе, другой — вне здания. Больше никуда не переписывайте и не фотографируйте. O — это ноль, I и L — единица.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Full name in Kazakh</source>
        <translation>ФИО на казахском</translation>
    </message>
    <message>
        <source>Full name in Russian</source>
        <translation>ФИО на русском</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок возврата</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Переносится на</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %n day(s)</source>
        <translation>
            <numerusform>%1 — на %n день</numerusform>
            <numerusform>%1 — на %n дня</numerusform>
            <numerusform>%1 — на %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) move</source>
        <translation>
            <numerusform>Переносится %n срок возврата</numerusform>
            <numerusform>Переносятся %n срока возврата</numerusform>
            <numerusform>Переносятся %n сроков возврата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pickup deadline(s) move</source>
        <translation>
            <numerusform>Переносится %n срок получения</numerusform>
            <numerusform>Переносятся %n срока получения</numerusform>
            <numerusform>Переносятся %n сроков получения</numerusform>
        </translation>
    </message>
    <message>
        <source>the first one of the month</source>
        <translation>первый в месяце</translation>
    </message>
    <message>
        <source>the second one</source>
        <translation>второй</translation>
    </message>
    <message>
        <source>the third one</source>
        <translation>третий</translation>
    </message>
    <message>
        <source>the fourth one</source>
        <translation>четвёртый</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>последний</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>No due date moves.</source>
        <translation>Ни один срок возврата не переносится.</translation>
    </message>
    <message>
        <source>Due dates that move</source>
        <translation>Переносимые сроки возврата</translation>
    </message>
    <message>
        <source>Days on which the library or one of its places is closed: no book falls due on them. A line that opens a day beats those that close it.</source>
        <translation>Дни, когда закрыта библиотека или одно из её мест: срок возврата на них не приходится. Строка, открывающая день, сильнее тех, что его закрывают.</translation>
    </message>
    <message>
        <source>closed every month</source>
        <translation>закрыто каждый месяц</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Который</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Add holidays</source>
        <translation>Добавить праздники</translation>
    </message>
    <message>
        <source>The holidays of Kazakhstan of the year that is shown</source>
        <translation>Праздники Казахстана показанного года</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>Календарь места</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>вся библиотека</translation>
    </message>
    <message>
        <source>Not done yet: this moves due dates.</source>
        <translation>Пока не сделано: это переносит сроки возврата.</translation>
    </message>
    <message>
        <source>everybody and everything</source>
        <translation>для всех и всего</translation>
    </message>
    <message>
        <source>Set here.</source>
        <translation>Задано здесь.</translation>
    </message>
    <message>
        <source>Set for: %1.</source>
        <translation>Задано для: %1.</translation>
    </message>
    <message>
        <source>It follows the rule “%1”.</source>
        <translation>Следует правилу «%1».</translation>
    </message>
    <message>
        <source>As shipped: no rule is set.</source>
        <translation>Исходное значение: правило не задано.</translation>
    </message>
    <message>
        <source>It outranks: %1.</source>
        <translation>Сильнее, чем: %1.</translation>
    </message>
    <message>
        <source>It counts every kind, so it is set for all of them at once.</source>
        <translation>Оно считает все виды, поэтому задаётся сразу для всех.</translation>
    </message>
    <message>
        <source>It is set for one kind of publication at a time.</source>
        <translation>Задаётся для каждого вида издания отдельно.</translation>
    </message>
    <message>
        <source>The narrowest rule holds: one for a place before one for a category, that before one for a kind. Bold values are set in their column, grey ones come from somewhere else.</source>
        <translation>Действует самое узкое правило: для места сильнее, чем для категории, а для категории — чем для вида. Жирные значения заданы в своём столбце, серые взяты из другого места.</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Найти правило</translation>
    </message>
    <message>
        <source>Columns: categories</source>
        <translation>Столбцы: категории</translation>
    </message>
    <message>
        <source>Columns: places</source>
        <translation>Столбцы: места</translation>
    </message>
    <message>
        <source>Columns: kinds</source>
        <translation>Столбцы: виды</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Что, если…</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Наследовать</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>The value is inherited again.</source>
        <translation>Значение снова наследуется.</translation>
    </message>
    <message>
        <source>Nothing is set here: the value is inherited.</source>
        <translation>Здесь ничего не задано: значение наследуется.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Выдачи</translation>
    </message>
    <message>
        <source>Refused by a limit</source>
        <translation>Отказано по ограничению</translation>
    </message>
    <message>
        <source>Came back late</source>
        <translation>Возвращено с опозданием</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>No loan of %1 is in the library. Choose another year.</source>
        <translation>В библиотеке нет выдач за %1 год. Выберите другой год.</translation>
    </message>
    <message>
        <source>Loans of a reader</source>
        <translation>Выдач на читателя</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Set this value</source>
        <translation>Задать это значение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What if: %1 — %2</source>
        <translation>Что, если: %1 — %2</translation>
    </message>
    <message>
        <source>The loans of that year come again under the other value. Nothing is changed by comparing.</source>
        <translation>Выдачи того года пересчитываются с другим значением. Сравнение ничего не меняет.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The loans of the year are read…</source>
        <translation>Читаются выдачи года…</translation>
    </message>
    <message>
        <source>The loans of %1. The questions of the desk count as answered with yes.</source>
        <translation>Выдачи за %1 год. Считается, что на вопросы кафедры ответили «да».</translation>
    </message>
    <message>
        <source>As the rules are</source>
        <translation>По нынешним правилам</translation>
    </message>
    <message>
        <source>With this value</source>
        <translation>С этим значением</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Дни года</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>Смена ключа</translation>
    </message>
    <message>
        <source>Stopped: the library keeps the key that it has.</source>
        <translation>Остановлено: у библиотеки остаётся прежний ключ.</translation>
    </message>
    <message>
        <source>Sealing everything anew… “Cancel” keeps the old key.</source>
        <translation>Всё запечатывается заново… «Отмена» оставит прежний ключ.</translation>
    </message>
    <message>
        <source>Sealing everything anew: %1 of %2 readers. “Cancel” keeps the old key.</source>
        <translation>Всё запечатывается заново. Читателей: %1 из %2. «Отмена» оставит прежний ключ.</translation>
    </message>
    <message>
        <source>Give them as proposed</source>
        <translation>Дать, как предложено</translation>
    </message>
    <message>
        <source>Give them to nobody</source>
        <translation>Не давать никому</translation>
    </message>
    <message>
        <source>A new version has brought permissions that are in no role yet:</source>
        <translation>Новая версия принесла права, которых пока нет ни в одной роли:</translation>
    </message>
    <message>
        <source>%1: for no role</source>
        <translation>%1: ни одной роли не предлагается</translation>
    </message>
    <message>
        <source>%1: proposed for %2</source>
        <translation>%1: предлагается ролям — %2</translation>
    </message>
    <message>
        <source>on letters and slips; empty: as of the place it is part of</source>
        <translation>для писем и листков; пусто — как у места, в которое оно входит</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Terms of retention</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>How long it is kept what is known of readers. What is over is forgotten and cannot be brought back; the figures stay as they are.</source>
        <translation>Сколько хранится то, что известно о читателях. Что отслужило срок, удаляется, и вернуть это нельзя; показатели остаются прежними.</translation>
    </message>
    <message>
        <source>What would be forgotten now</source>
        <translation>Что удалилось бы сейчас</translation>
    </message>
    <message>
        <source>What was kept long enough is forgotten by night.</source>
        <translation>То, что отслужило срок, удаляется по ночам.</translation>
    </message>
    <message>
        <source>Nothing is forgotten by night.</source>
        <translation>По ночам ничего не удаляется.</translation>
    </message>
    <message>
        <source>Counting what would be forgotten</source>
        <translation>Подсчёт того, что удалилось бы</translation>
    </message>
    <message>
        <source>Forget by night what was kept long enough</source>
        <translation>Удалять по ночам то, что отслужило срок</translation>
    </message>
    <message>
        <source>In a shared library the timer of the server does it, as the owner of the library: kitapdarctl retain --nightly.</source>
        <translation>В общей библиотеке это делает таймер сервера от имени владельца библиотеки: kitapdarctl retain --nightly.</translation>
    </message>
    <message>
        <source>Between two and six o&apos;clock, when the program is open, or by the timer of the system: kitapdarctl retain --nightly. The first time, when it is much, a person has it done by hand: kitapdarctl retain --confirm.</source>
        <translation>С двух до шести часов, если программа открыта, или по таймеру системы: kitapdarctl retain --nightly. В первый раз, если данных много, это запускает человек: kitapdarctl retain --confirm.</translation>
    </message>
    <message>
        <source>Something was forgotten last: %1.</source>
        <translation>Последнее удаление: %1.</translation>
    </message>
    <message>
        <source>Nothing was forgotten yet.</source>
        <translation>Пока ничего не удалялось.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>Now it would be: past loans that tell whose they were %1, past holds %2, visits %3, readers %4, entries of the journal about readers %5.</source>
        <translation>Сейчас это были бы: прошлые выдачи, по которым видно, чьи они, — %1; прошлые брони — %2; посещения — %3; читатели — %4; записи журнала о читателях — %5.</translation>
    </message>
    <message>
        <source>The library gets a new key. IIN, phone and address of all readers are sealed anew, and backups from before keep the old key.</source>
        <translation>Библиотека получит новый ключ. ИИН, телефоны и адреса всех читателей будут запечатаны заново, а в прежних резервных копиях останется старый ключ.</translation>
    </message>
    <message>
        <source>Not done yet: nothing could be lent any more.</source>
        <translation>Пока не сделано: после этого ничего нельзя будет выдать.</translation>
    </message>
    <message>
        <source>Not done yet: what is typed has changed since. Save again to see what moves.</source>
        <translation>Пока не сделано: введённое с тех пор изменилось. Сохраните ещё раз, чтобы увидеть, что переносится.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n due date(s) moved that were not shown: lent or changed meanwhile.</source>
        <translation>
            <numerusform>Сохранено. Перенесён ещё %n срок возврата, которого не было в списке: за это время была выдача или изменение.</numerusform>
            <numerusform>Сохранено. Перенесены ещё %n срока возврата, которых не было в списке: за это время были выдачи или изменения.</numerusform>
            <numerusform>Сохранено. Перенесены ещё %n сроков возврата, которых не было в списке: за это время были выдачи или изменения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else was typed since: compare again.</source>
        <translation>С тех пор введено другое: сравните ещё раз.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показывается</translation>
    </message>
    <message>
        <source>Terms of the books</source>
        <translation>Термины учёта</translation>
    </message>
    <message>
        <source>Kinds of stock, sources, reasons, columns and settings of the books of account, with their names on papers. Content groups have a part of their own.</source>
        <translation>Виды фонда, источники, причины, графы и настройки книг учёта с их названиями в документах. У групп содержания свой раздел.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>A place needs a short code: 1 to 16 characters without blanks and without *.</source>
        <translation>Месту нужен короткий код: от 1 до 16 знаков без пробелов и без *.</translation>
    </message>
    <message>
        <source>Another place has the code %1 already.</source>
        <translation>Код %1 уже есть у другого места.</translation>
    </message>
    <message>
        <source>The name of the place is missing.</source>
        <translation>Нет названия места.</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>экземпляров: %1</translation>
    </message>
    <message>
        <source>places in it: %1</source>
        <translation>мест в нём: %1</translation>
    </message>
    <message>
        <source>desks: %1</source>
        <translation>кафедр: %1</translation>
    </message>
    <message>
        <source>loan rules: %1</source>
        <translation>правил выдачи: %1</translation>
    </message>
    <message>
        <source>The place %1 is in use (%2) and cannot be removed. It may be closed: then nothing new is put there.</source>
        <translation>Место %1 используется (%2), удалить его нельзя. Его можно закрыть: тогда нового туда не ставят.</translation>
    </message>
    <message>
        <source>A place cannot be a part of itself.</source>
        <translation>Место не может входить само в себя.</translation>
    </message>
    <message>
        <source>The name of the desk is missing.</source>
        <translation>Нет названия кафедры.</translation>
    </message>
    <message>
        <source>Another desk is called %1 already.</source>
        <translation>Другая кафедра уже называется %1.</translation>
    </message>
    <message>
        <source>There is no desk %1.</source>
        <translation>Нет кафедры %1.</translation>
    </message>
    <message>
        <source>The name of the library is missing: give it in Kazakh or in Russian.</source>
        <translation>Нет названия библиотеки: укажите его на казахском или на русском.</translation>
    </message>
    <message>
        <source>Slips are printed in kk, ru or en, not in “%1”.</source>
        <translation>Листки печатаются на kk, ru или en, а не на «%1».</translation>
    </message>
    <message>
        <source>The series %1 has this code or this prefix already.</source>
        <translation>Этот код или этот префикс уже есть у серии %1.</translation>
    </message>
    <message>
        <source>The series %1 has given out numbers and stays.</source>
        <translation>Серия %1 уже выдавала номера и остаётся.</translation>
    </message>
    <message>
        <source>The program needs the series %1; it stays.</source>
        <translation>Серия %1 нужна программе; она остаётся.</translation>
    </message>
    <message>
        <source>Numbers up to %1 were given out already; the next one must be larger.</source>
        <translation>Последний выданный номер: %1; следующий должен быть больше.</translation>
    </message>
    <message>
        <source>The prefix %1 stays: by it the program knows its own barcodes and cards.</source>
        <translation>Префикс %1 не меняется: по нему программа узнаёт свои штрихкоды и билеты.</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>филиал</translation>
    </message>
    <message>
        <source>department</source>
        <translation>отдел</translation>
    </message>
    <message>
        <source>section</source>
        <translation>сектор</translation>
    </message>
    <message>
        <source>The library has no such place.</source>
        <translation>В библиотеке нет такого места.</translation>
    </message>
    <message>
        <source>The library has no such place: %1.</source>
        <translation>В библиотеке нет такого места: %1.</translation>
    </message>
    <message>
        <source>The place %1 is closed; choose another one.</source>
        <translation>Место %1 закрыто; выберите другое.</translation>
    </message>
    <message>
        <source>inventory numbers</source>
        <translation>инвентарные номера</translation>
    </message>
    <message>
        <source>barcodes of copies</source>
        <translation>штрихкоды экземпляров</translation>
    </message>
    <message>
        <source>reader cards</source>
        <translation>читательские билеты</translation>
    </message>
    <message>
        <source>what had it was taken back or removed</source>
        <translation>то, чей это номер, отменено или удалено</translation>
    </message>
    <message>
        <source>what had it got another number</source>
        <translation>то, чей это номер, получило другой</translation>
    </message>
    <message>
        <source>passed over: it is another number already</source>
        <translation>пропущен: он уже служит другим номером</translation>
    </message>
    <message>
        <source>There is no series of numbers %1.</source>
        <translation>Нет серии номеров %1.</translation>
    </message>
    <message>
        <source>A series needs a code without blanks, a prefix that does not end in a digit, 0 to 12 digits and a first number from 1 to 999,999,999,999.</source>
        <translation>Серии нужны код без пробелов, префикс, не оканчивающийся цифрой, от 0 до 12 цифр и первый номер от 1 до 999 999 999 999.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Телефон: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Parts of the administration</source>
        <translation>Разделы управления</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::LibrarySection</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>What stands on slips, cards and reports.</source>
        <translation>То, что стоит на листках, билетах и отчётах.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Language of slips</source>
        <translation>Язык листков</translation>
    </message>
    <message>
        <source>The same was changed meanwhile. Press Escape and look at it again.</source>
        <translation>То же самое за это время изменено. Нажмите Escape и посмотрите снова.</translation>
    </message>
    <message>
        <source>Here is again what you typed before; it is not saved yet.</source>
        <translation>Здесь снова то, что вы ввели раньше; оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
</TS>
