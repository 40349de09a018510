<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Change</name>
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
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Сохранность</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Порядок выдачи</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Дата поступления</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
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
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
        <source>Series</source>
        <translation>Серия</translation>
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
        <source>Subjects</source>
        <translation>Предметные рубрики</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Регистрация до</translation>
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
        <source>IIN</source>
        <translation>ИИН</translation>
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
        <source>Reason of the block</source>
        <translation>Причина блокировки</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: изменено</translation>
    </message>
    <message>
        <source>other fields of the record</source>
        <translation>другие поля записи</translation>
    </message>
    <message>
        <source>Away from home, at</source>
        <translation>Не на своём месте, находится</translation>
    </message>
    <message>
        <source>Accompanying parts</source>
        <translation>Приложения</translation>
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
        <translation>Изменение данных читателя</translation>
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
        <translation>Изменение данных экземпляра</translation>
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
        <translation>Изменение данных записи</translation>
    </message>
    <message>
        <source>Import begun</source>
        <translation>Импорт начат</translation>
    </message>
    <message>
        <source>Undoing an import begun</source>
        <translation>Отмена импорта начата</translation>
    </message>
    <message>
        <source>Names shipped with the program</source>
        <translation>Варианты имён из поставки программы</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>This cannot be undone: the copy would be lent and is not in stock. Change the state of the copy first.</source>
        <translation>Отменить нельзя: экземпляр оказался бы выданным, а его нет в фонде. Сначала измените состояние экземпляра.</translation>
    </message>
    <message>
        <source>This cannot be undone: it was done too long ago. Enter what is right as a new step.</source>
        <translation>Отменить нельзя: с тех пор прошло слишком много времени. Внесите правильное как новое действие.</translation>
    </message>
    <message>
        <source>This cannot be undone, because what would come of it is not allowed: %1.</source>
        <translation>Отменить нельзя: то, что получилось бы, недопустимо: %1.</translation>
    </message>
    <message>
        <source>Earlier imports entered in the journal</source>
        <translation>Прежние импорты внесены в журнал</translation>
    </message>
    <message>
        <source>This cannot be undone: a card or number that would come back means something else by now. Give that one another number first.</source>
        <translation>Отменить нельзя: билет или номер, который вернулся бы, уже выдан другому. Сначала дайте тому другой номер.</translation>
    </message>
    <message>
        <source>Titles merged</source>
        <translation>Названия объединены</translation>
    </message>
    <message>
        <source>Decided: two titles</source>
        <translation>Решено: два названия</translation>
    </message>
    <message>
        <source>New catalogue to ask</source>
        <translation>Новый каталог для запросов</translation>
    </message>
    <message>
        <source>Change of a catalogue to ask</source>
        <translation>Изменение каталога для запросов</translation>
    </message>
    <message>
        <source>Catalogue to ask removed</source>
        <translation>Каталог для запросов удалён</translation>
    </message>
    <message>
        <source>Title removed</source>
        <translation>Удаление записи</translation>
    </message>
    <message>
        <source>Table of author marks</source>
        <translation>Таблица авторских знаков</translation>
    </message>
    <message>
        <source>Holidays of a year</source>
        <translation>Праздники года</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Название библиотеки</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Новое место</translation>
    </message>
    <message>
        <source>Change of a place</source>
        <translation>Изменение места</translation>
    </message>
    <message>
        <source>Place removed</source>
        <translation>Место удалено</translation>
    </message>
    <message>
        <source>Place that copies came with</source>
        <translation>Место, пришедшее с экземплярами</translation>
    </message>
    <message>
        <source>Place gone with its import</source>
        <translation>Место, ушедшее вместе с импортом</translation>
    </message>
    <message>
        <source>New desk</source>
        <translation>Новая кафедра</translation>
    </message>
    <message>
        <source>Change of a desk</source>
        <translation>Изменение кафедры</translation>
    </message>
    <message>
        <source>Desk removed</source>
        <translation>Кафедра удалена</translation>
    </message>
    <message>
        <source>New reader category</source>
        <translation>Новая категория читателей</translation>
    </message>
    <message>
        <source>Change of a reader category</source>
        <translation>Изменение категории читателей</translation>
    </message>
    <message>
        <source>Reader category removed</source>
        <translation>Категория читателей удалена</translation>
    </message>
    <message>
        <source>Reader categories shipped with the program</source>
        <translation>Категории читателей, поставляемые с программой</translation>
    </message>
    <message>
        <source>New series of numbers</source>
        <translation>Новая серия номеров</translation>
    </message>
    <message>
        <source>Change of a series of numbers</source>
        <translation>Изменение серии номеров</translation>
    </message>
    <message>
        <source>Series of numbers removed</source>
        <translation>Серия номеров удалена</translation>
    </message>
    <message>
        <source>Series of numbers shipped with the program</source>
        <translation>Серии номеров, поставляемые с программой</translation>
    </message>
    <message>
        <source>Change of a content group</source>
        <translation>Изменение раздела содержания</translation>
    </message>
    <message>
        <source>Content groups shipped with the program</source>
        <translation>Разделы содержания, поставляемые с программой</translation>
    </message>
    <message>
        <source>Batch edit of records</source>
        <translation>Групповая правка записей</translation>
    </message>
    <message>
        <source>Batch edit of copies</source>
        <translation>Групповая правка экземпляров</translation>
    </message>
    <message>
        <source>Copy lost</source>
        <translation>Экземпляр утерян</translation>
    </message>
    <message>
        <source>Copy found</source>
        <translation>Экземпляр найден</translation>
    </message>
    <message>
        <source>Copy damaged</source>
        <translation>Экземпляр повреждён</translation>
    </message>
    <message>
        <source>Copy written off</source>
        <translation>Экземпляр списан</translation>
    </message>
    <message>
        <source>Closed day of every month of a year</source>
        <translation>Ежемесячный нерабочий день года</translation>
    </message>
    <message>
        <source>This cannot be undone: what it changed is no longer kept, because the data of the reader were forgotten.</source>
        <translation>Это нельзя отменить: данные читателя стёрты, и что было изменено, больше не хранится.</translation>
    </message>
    <message>
        <source>Data of readers forgotten in the journal</source>
        <translation>Данные читателей стёрты из журнала</translation>
    </message>
    <message>
        <source>Journal of an earlier program taken over</source>
        <translation>Принят журнал прежней версии программы</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Новая учётная запись</translation>
    </message>
    <message>
        <source>Change of an account</source>
        <translation>Изменение учётной записи</translation>
    </message>
    <message>
        <source>Account switched on</source>
        <translation>Учётная запись включена</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>Учётная запись отключена</translation>
    </message>
    <message>
        <source>Account ended</source>
        <translation>Учётная запись закрыта</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Новый бейдж</translation>
    </message>
    <message>
        <source>Roles suggested by the program</source>
        <translation>Роли, предложенные программой</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Новая роль</translation>
    </message>
    <message>
        <source>Change of a role</source>
        <translation>Изменение роли</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>Роль удалена</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>Роль назначена</translation>
    </message>
    <message>
        <source>Role taken back</source>
        <translation>Роль снята</translation>
    </message>
    <message>
        <source>Sign-ins of the days before</source>
        <translation>Входы за прошлые дни</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>New recipient of backups</source>
        <translation>Новый получатель копий</translation>
    </message>
    <message>
        <source>Recipient of backups removed</source>
        <translation>Получатель копий удалён</translation>
    </message>
    <message>
        <source>Trial restore of a backup</source>
        <translation>Пробное восстановление копии</translation>
    </message>
    <message>
        <source>Restricted data of a reader shown</source>
        <translation>Показаны закрытые данные читателя</translation>
    </message>
    <message>
        <source>Key of the restricted data made</source>
        <translation>Создан ключ закрытых данных</translation>
    </message>
    <message>
        <source>Key of the restricted data given</source>
        <translation>Выдан ключ закрытых данных</translation>
    </message>
    <message>
        <source>Key of the restricted data taken away</source>
        <translation>Ключ закрытых данных отозван</translation>
    </message>
    <message>
        <source>Recovery sheet typed back</source>
        <translation>Лист восстановления проверен вводом</translation>
    </message>
    <message>
        <source>Restricted data sealed</source>
        <translation>Закрытые данные зашифрованы</translation>
    </message>
    <message>
        <source>Key of the restricted data changed</source>
        <translation>Ключ закрытых данных заменён</translation>
    </message>
    <message>
        <source>Administrator made again with the recovery sheet</source>
        <translation>Администратор восстановлен по листу восстановления</translation>
    </message>
    <message>
        <source>Data of a reader blocked or released</source>
        <translation>Данные читателя заблокированы или разблокированы</translation>
    </message>
    <message>
        <source>Extract of a reader&apos;s data given out</source>
        <translation>Читателю выдана выписка о его данных</translation>
    </message>
    <message>
        <source>Reader erased</source>
        <translation>Данные читателя удалены</translation>
    </message>
    <message>
        <source>Past loans separated from their readers</source>
        <translation>Прошлые выдачи отделены от читателей</translation>
    </message>
    <message>
        <source>Readers forgotten whose term was over</source>
        <translation>Удалены данные читателей, срок хранения которых истёк</translation>
    </message>
    <message>
        <source>Term of retention</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>Text of a consent</source>
        <translation>Текст согласия</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Line of the calendar changed</source>
        <translation>Строка календаря изменена</translation>
    </message>
    <message>
        <source>New hold</source>
        <translation>Новая бронь</translation>
    </message>
    <message>
        <source>Hold cancelled</source>
        <translation>Бронь отменена</translation>
    </message>
    <message>
        <source>Hold suspended</source>
        <translation>Бронь приостановлена</translation>
    </message>
    <message>
        <source>Hold resumed</source>
        <translation>Бронь возобновлена</translation>
    </message>
    <message>
        <source>Hold moved in its queue</source>
        <translation>Бронь передвинута в очереди</translation>
    </message>
    <message>
        <source>Hold put back into its queue</source>
        <translation>Бронь возвращена в очередь</translation>
    </message>
    <message>
        <source>Holds expired</source>
        <translation>Сроки броней истекли</translation>
    </message>
    <message>
        <source>Requested copy taken from its shelf</source>
        <translation>Запрошенный экземпляр взят с полки</translation>
    </message>
    <message>
        <source>Request not met</source>
        <translation>Отказ на требование</translation>
    </message>
    <message>
        <source>Unmet request noted</source>
        <translation>Отказ записан</translation>
    </message>
    <message>
        <source>Copy sent to another place</source>
        <translation>Экземпляр отправлен в другое место</translation>
    </message>
    <message>
        <source>Copy received from another place</source>
        <translation>Экземпляр принят из другого места</translation>
    </message>
    <message>
        <source>Transfer called off</source>
        <translation>Отправка отменена</translation>
    </message>
    <message>
        <source>Taken home from the reading room</source>
        <translation>Выдача на дом из читального зала</translation>
    </message>
    <message>
        <source>Use in the reading room</source>
        <translation>Использование в читальном зале</translation>
    </message>
    <message>
        <source>Copy sent where it belongs</source>
        <translation>Отправка экземпляра на место</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>причина: %1</translation>
    </message>
    <message>
        <source>past the rules</source>
        <translation>в обход правил</translation>
    </message>
    <message>
        <source>past the rules: %1</source>
        <translation>в обход правил: %1</translation>
    </message>
    <message>
        <source>Money is not undone: a line of its own reverses it. Open what the reader owes (F8), choose the line and reverse it.</source>
        <translation>Деньги не отменяются: их сторнируют отдельной строкой. Откройте долг читателя (F8), выберите строку и сторнируйте её.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Начисление</translation>
    </message>
    <message>
        <source>Payment of charges</source>
        <translation>Оплата начислений</translation>
    </message>
    <message>
        <source>Charge waived</source>
        <translation>Начисление списано</translation>
    </message>
    <message>
        <source>Another book taken for a charge</source>
        <translation>Взамен принята другая книга</translation>
    </message>
    <message>
        <source>Money paid back</source>
        <translation>Возврат денег</translation>
    </message>
    <message>
        <source>Payment or waiver reversed</source>
        <translation>Сторно оплаты или списания</translation>
    </message>
    <message>
        <source>Book lost by its reader</source>
        <translation>Книга утеряна читателем</translation>
    </message>
    <message>
        <source>Lost book found, its charge waived</source>
        <translation>Утраченная книга нашлась, долг списан</translation>
    </message>
    <message>
        <source>Book came back damaged</source>
        <translation>Книга вернулась повреждённой</translation>
    </message>
    <message>
        <source>Claim of a reader about a loan</source>
        <translation>Заявление читателя о выдаче</translation>
    </message>
    <message>
        <source>Claim of a reader withdrawn</source>
        <translation>Заявление читателя отозвано</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Visit without a loan</source>
        <translation>Посещение без выдачи</translation>
    </message>
    <message>
        <source>Visits counted</source>
        <translation>Посещения подсчитаны</translation>
    </message>
    <message>
        <source>Reference answered</source>
        <translation>Справка выдана</translation>
    </message>
    <message>
        <source>Registrations taken over from the readers</source>
        <translation>Регистрации взяты из данных читателей</translation>
    </message>
    <message>
        <source>Reminders of overdue books</source>
        <translation>Напоминания о просроченных книгах</translation>
    </message>
    <message>
        <source>Two readers made one</source>
        <translation>Две записи читателя объединены</translation>
    </message>
    <message>
        <source>Another card for a reader</source>
        <translation>Читателю выдан другой билет</translation>
    </message>
    <message>
        <source>Reader blocked</source>
        <translation>Читатель заблокирован</translation>
    </message>
    <message>
        <source>Block of a reader taken off</source>
        <translation>Блокировка читателя снята</translation>
    </message>
    <message>
        <source>Message for a reader</source>
        <translation>Сообщение для читателя</translation>
    </message>
    <message>
        <source>Message for a reader done</source>
        <translation>Сообщение для читателя выполнено</translation>
    </message>
    <message>
        <source>Guarantor or family of a reader entered</source>
        <translation>Внесён поручитель или семья читателя</translation>
    </message>
    <message>
        <source>Guarantor or family of a reader removed</source>
        <translation>Убран поручитель или семья читателя</translation>
    </message>
    <message>
        <source>This cannot be undone: something was paid, waived or replaced of the charge that came of it. Open what the reader owes (F8), reverse that line, and enter what is right as a new step.</source>
        <translation>Это нельзя отменить: начисленное при этом уже частично оплачено, прощено или возмещено другой книгой. Откройте долги читателя (F8), сторнируйте эту строку и внесите верное новым действием.</translation>
    </message>
    <message>
        <source>New permissions put into roles</source>
        <translation>Новые права распределены по ролям</translation>
    </message>
    <message>
        <source>Not undone: %1. What came before it stays; the list of changes (F10) undoes one thing by itself.</source>
        <translation>Не отменено: %1. Сделанное раньше остаётся; список изменений (F10) отменяет одно действие отдельно.</translation>
    </message>
    <message>
        <source>Scans taken</source>
        <translation>Приняты сканы</translation>
    </message>
    <message>
        <source>Pages added</source>
        <translation>Добавлены страницы</translation>
    </message>
    <message>
        <source>Page scanned anew</source>
        <translation>Страница отсканирована заново</translation>
    </message>
    <message>
        <source>Pages moved</source>
        <translation>Страницы переставлены</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Номера страниц</translation>
    </message>
    <message>
        <source>Kind of page</source>
        <translation>Вид страницы</translation>
    </message>
    <message>
        <source>Pages turned</source>
        <translation>Страницы повёрнуты</translation>
    </message>
    <message>
        <source>Spread split</source>
        <translation>Разворот разделён</translation>
    </message>
    <message>
        <source>Page marked as not there</source>
        <translation>Страница отмечена как отсутствующая</translation>
    </message>
    <message>
        <source>Pages taken out</source>
        <translation>Страницы изъяты из книги</translation>
    </message>
    <message>
        <source>Page checked</source>
        <translation>Страница проверена</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Page recognised</source>
        <translation>Страница распознана</translation>
    </message>
    <message>
        <source>Text of a page corrected</source>
        <translation>Текст страницы исправлен</translation>
    </message>
    <message>
        <source>Earlier text of a page restored</source>
        <translation>Возвращён прежний текст страницы</translation>
    </message>
    <message>
        <source>Work taken</source>
        <translation>Работа взята</translation>
    </message>
    <message>
        <source>Work given back</source>
        <translation>Работа возвращена</translation>
    </message>
    <message>
        <source>Work held</source>
        <translation>Работа отложена</translation>
    </message>
    <message>
        <source>Work released</source>
        <translation>Работа снова открыта</translation>
    </message>
    <message>
        <source>Work failed</source>
        <translation>Работа не удалась</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Работа выполнена</translation>
    </message>
    <message>
        <source>Stage skipped</source>
        <translation>Этап пропущен</translation>
    </message>
    <message>
        <source>Sent back for mending</source>
        <translation>Возвращено на исправление</translation>
    </message>
    <message>
        <source>Tasks of digitization set up</source>
        <translation>Созданы задания оцифровки</translation>
    </message>
    <message>
        <source>Defect found</source>
        <translation>Найден дефект</translation>
    </message>
    <message>
        <source>Defect closed</source>
        <translation>Дефект закрыт</translation>
    </message>
    <message>
        <source>Decision on rights</source>
        <translation>Решение о правах</translation>
    </message>
    <message>
        <source>Rule of a stage</source>
        <translation>Правило этапа</translation>
    </message>
    <message>
        <source>Files made of pages</source>
        <translation>Из страниц созданы файлы</translation>
    </message>
    <message>
        <source>Clock of the computer confirmed</source>
        <translation>Часы компьютера подтверждены</translation>
    </message>
    <message>
        <source>Nothing was written: the clock of this computer may be wrong. The library has entries of %1, which is later. Set the clock right; if it is right, say so by the command “The clock of this computer is right”.</source>
        <translation>Ничего не записано: часы этого компьютера, возможно, неверны. В библиотеке есть записи более позднего дня (%1). Исправьте часы, а если они верны, подтвердите это командой «Часы этого компьютера верны».</translation>
    </message>
    <message>
        <source>Library restored from a backup</source>
        <translation>Библиотека восстановлена из резервной копии</translation>
    </message>
    <message>
        <source>with the entries up to %1</source>
        <translation>с записями по № %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>подпись: %1</translation>
    </message>
    <message>
        <source>Chosen for digitization</source>
        <translation>Отобрано для оцифровки</translation>
    </message>
    <message>
        <source>List of what is digitized elsewhere</source>
        <translation>Список оцифрованного в других местах</translation>
    </message>
    <message>
        <source>List of what is digitized elsewhere removed</source>
        <translation>Список оцифрованного в других местах убран</translation>
    </message>
    <message>
        <source>Books of account opened</source>
        <translation>Открытие книг учёта</translation>
    </message>
    <message>
        <source>Opening balance taken back</source>
        <translation>Отмена начального остатка</translation>
    </message>
    <message>
        <source>Line of the inventory book corrected</source>
        <translation>Исправление строки инвентарной книги</translation>
    </message>
    <message>
        <source>Copies entered in the books</source>
        <translation>Внесение экземпляров в книги учёта</translation>
    </message>
    <message>
        <source>Record of the summary book reversed</source>
        <translation>Сторно записи КСУ</translation>
    </message>
    <message>
        <source>New term of the books of account</source>
        <translation>Новый термин книг учёта</translation>
    </message>
    <message>
        <source>Term of the books of account changed</source>
        <translation>Изменение термина книг учёта</translation>
    </message>
    <message>
        <source>Term of the books of account removed</source>
        <translation>Удаление термина книг учёта</translation>
    </message>
    <message>
        <source>Terms of the books of account entered</source>
        <translation>Внесение терминов книг учёта</translation>
    </message>
    <message>
        <source>Word corrected on all pages of a title</source>
        <translation>Слово исправлено на всех страницах издания</translation>
    </message>
    <message>
        <source>Draft of a write-off act</source>
        <translation>Черновик акта о списании</translation>
    </message>
    <message>
        <source>Draft of a write-off act changed</source>
        <translation>Черновик акта о списании изменён</translation>
    </message>
    <message>
        <source>Copies put on a write-off act</source>
        <translation>Экземпляры внесены в акт о списании</translation>
    </message>
    <message>
        <source>Copies taken off a write-off act</source>
        <translation>Экземпляры убраны из акта о списании</translation>
    </message>
    <message>
        <source>Draft of a write-off act discarded</source>
        <translation>Черновик акта о списании удалён</translation>
    </message>
    <message>
        <source>Write-off act signed</source>
        <translation>Акт о списании подписан</translation>
    </message>
    <message>
        <source>Write-off act reversed</source>
        <translation>Акт о списании отменён</translation>
    </message>
    <message>
        <source>Lost copy replaced in kind</source>
        <translation>Утерянный экземпляр заменён другой книгой</translation>
    </message>
    <message>
        <source>Stocktaking started</source>
        <translation>Проверка фонда начата</translation>
    </message>
    <message>
        <source>Commission of a stocktaking entered</source>
        <translation>Указана комиссия проверки фонда</translation>
    </message>
    <message>
        <source>Copy scanned in a stocktaking</source>
        <translation>Экземпляр отсканирован при проверке фонда</translation>
    </message>
    <message>
        <source>Scans of a collector entered</source>
        <translation>Внесены коды с терминала сбора данных</translation>
    </message>
    <message>
        <source>Stocktaking closed</source>
        <translation>Проверка фонда закрыта</translation>
    </message>
    <message>
        <source>Stocktaking reopened</source>
        <translation>Проверка фонда снова открыта</translation>
    </message>
    <message>
        <source>Stocktaking cancelled</source>
        <translation>Проверка фонда отменена</translation>
    </message>
    <message>
        <source>Act of a stocktaking signed</source>
        <translation>Акт проверки фонда подписан</translation>
    </message>
    <message>
        <source>Act of a stocktaking reversed</source>
        <translation>Акт проверки фонда сторнирован</translation>
    </message>
    <message>
        <source>Delivery posted</source>
        <translation>Поступление проведено</translation>
    </message>
    <message>
        <source>Delivery signed</source>
        <translation>Поступление подписано</translation>
    </message>
    <message>
        <source>Delivery reversed</source>
        <translation>Поступление сторнировано</translation>
    </message>
    <message>
        <source>Reversed delivery entered again</source>
        <translation>Сторнированное поступление проведено заново</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Новый поставщик</translation>
    </message>
    <message>
        <source>Supplier changed</source>
        <translation>Поставщик изменён</translation>
    </message>
    <message>
        <source>Supplier removed</source>
        <translation>Поставщик удалён</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Новая подписка</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Подписка изменена</translation>
    </message>
    <message>
        <source>Subscription removed</source>
        <translation>Подписка удалена</translation>
    </message>
    <message>
        <source>Issues of a periodical arrived</source>
        <translation>Поступили номера периодического издания</translation>
    </message>
    <message>
        <source>Arrival of an issue taken back</source>
        <translation>Отменено поступление номера</translation>
    </message>
    <message>
        <source>Issue of a periodical added</source>
        <translation>Добавлен номер периодического издания</translation>
    </message>
    <message>
        <source>Issue of a periodical removed</source>
        <translation>Удалён номер периодического издания</translation>
    </message>
    <message>
        <source>Issues of periodicals claimed</source>
        <translation>Отправлена рекламация на номера</translation>
    </message>
    <message>
        <source>Periodical entered in the books</source>
        <translation>Периодическое издание внесено в учёт</translation>
    </message>
    <message>
        <source>Issues bound into a volume</source>
        <translation>Номера переплетены в подшивку</translation>
    </message>
    <message>
        <source>Draft of a movement act</source>
        <translation>Черновик акта движения</translation>
    </message>
    <message>
        <source>Draft of a movement act changed</source>
        <translation>Черновик акта движения изменён</translation>
    </message>
    <message>
        <source>Copies put on a movement act</source>
        <translation>Экземпляры внесены в акт движения</translation>
    </message>
    <message>
        <source>Copies taken off a movement act</source>
        <translation>Экземпляры убраны из акта движения</translation>
    </message>
    <message>
        <source>New value on a movement act</source>
        <translation>Новая стоимость в акте переоценки</translation>
    </message>
    <message>
        <source>Draft of a movement act discarded</source>
        <translation>Черновик акта движения удалён</translation>
    </message>
    <message>
        <source>Movement act signed</source>
        <translation>Акт движения подписан</translation>
    </message>
    <message>
        <source>Copies back from binding or repair</source>
        <translation>Экземпляры вернулись из переплёта или ремонта</translation>
    </message>
    <message>
        <source>Movement act reversed</source>
        <translation>Акт движения отменён</translation>
    </message>
    <message>
        <source>A charge is not undone, it stays in the books. One that was entered by mistake is waived: open what the reader owes (F8), choose the charge, waive it, and give that as the reason.</source>
        <translation>Начисление не отменяется, оно остаётся в учёте. Внесённое по ошибке списывают: откройте долг читателя (F8), выберите начисление и спишите его, указав это причиной.</translation>
    </message>
    <message>
        <source>A reversal is not undone. Open what the reader owes (F8) and enter anew what was reversed: the payment, the waiver or the other book.</source>
        <translation>Сторнирование не отменяется. Откройте долг читателя (F8) и внесите сторнированное заново: оплату, списание долга или другую книгу.</translation>
    </message>
    <message>
        <source>This is not undone, because the charge of the loss was waived by it. If the book is lost all the same, open what the reader owes (F8), reverse the waiver, and mark the book as lost.</source>
        <translation>Это не отменяется, потому что этим списано начисленное за утрату. Если книга всё же утрачена, откройте долг читателя (F8), сторнируйте списание долга и отметьте книгу утраченной.</translation>
    </message>
    <message>
        <source>This cannot be undone: something was paid, waived or replaced of the charge that came of it. If the book is not lost, mark it as found: what is still owed is waived. A line that is wrong is reversed in what the reader owes (F8).</source>
        <translation>Это нельзя отменить: начисленное при этом уже частично оплачено, списано или возмещено другой книгой. Если книга не утрачена, отметьте её найденной: остаток долга будет списан. Неверную строку сторнируют в долге читателя (F8).</translation>
    </message>
</context>
</TS>
