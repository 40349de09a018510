<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
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
        <source>Import readers</source>
        <translation>Импорт читателей</translation>
    </message>
    <message>
        <source>Saved views of the readers…</source>
        <translation>Сохранённые виды списка читателей…</translation>
    </message>
    <message>
        <source>Show restricted data of the reader</source>
        <translation>Показать закрытые данные читателя</translation>
    </message>
    <message>
        <source>Who looked at this reader</source>
        <translation>Кто смотрел этого читателя</translation>
    </message>
    <message>
        <source>Overdue books</source>
        <translation>Просроченные книги</translation>
    </message>
    <message>
        <source>Make one of two records of a reader</source>
        <translation>Объединить две записи читателя</translation>
    </message>
    <message>
        <source>Readers who were perhaps entered twice</source>
        <translation>Читатели, которые, возможно, записаны дважды</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>There is no such reader.</source>
        <translation>Такого читателя нет.</translation>
    </message>
    <message>
        <source>The reader has the card %1 now. Give the new one.</source>
        <translation>Сейчас у читателя билет %1. Введите новый.</translation>
    </message>
    <message>
        <source>The text is too long; write it shorter.</source>
        <translation>Текст слишком длинный; напишите короче.</translation>
    </message>
    <message>
        <source>Say why nothing is lent to the reader.</source>
        <translation>Укажите, почему читателю ничего не выдаётся.</translation>
    </message>
    <message>
        <source>The last day must not be over: %1.</source>
        <translation>Последний день не должен быть в прошлом: %1.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Сообщение пустое.</translation>
    </message>
    <message>
        <source>There is no such message, or it is done.</source>
        <translation>Такого сообщения нет, или оно уже выполнено.</translation>
    </message>
    <message>
        <source>Give the card of the other reader, or the name of a person who is no reader.</source>
        <translation>Введите билет другого читателя или имя человека, который не записан в библиотеку.</translation>
    </message>
    <message>
        <source>A reader has no relation to the own record.</source>
        <translation>Читателя нельзя связать с самим собой.</translation>
    </message>
    <message>
        <source>This relation is entered already.</source>
        <translation>Эта связь уже внесена.</translation>
    </message>
    <message>
        <source>A guarantor is at least %1 years old. Full years of this reader: %2.</source>
        <translation>Поручителю не меньше %1 лет. Полных лет этому читателю: %2.</translation>
    </message>
    <message>
        <source>There is no such relation.</source>
        <translation>Такой связи нет.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утерян</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменён</translation>
    </message>
    <message>
        <source>of a joined record</source>
        <translation>билет присоединённой записи</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Поручитель за</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Поручитель</translation>
    </message>
    <message>
        <source>Blocked until %1: %2</source>
        <translation>Заблокирован до %1: %2</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Заблокирован: %1</translation>
    </message>
    <message>
        <source>Former card %1: %2, %3. The reader has the card %4 now.</source>
        <translation>Прежний билет %1: %2, %3. Сейчас у читателя билет %4.</translation>
    </message>
    <message>
        <source>was late</source>
        <translation>был просрочен возврат</translation>
    </message>
    <message>
        <source>was late with the copy %1</source>
        <translation>был просрочен экземпляр %1</translation>
    </message>
</context>
<context>
    <name>DuplicateReadersView</name>
    <message>
        <source>Reader</source>
        <translation>Читатель</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Other card</source>
        <translation>Другой билет</translation>
    </message>
</context>
<context>
    <name>OverdueBooks</name>
    <message>
        <source>There is no such reader.</source>
        <translation>Такого читателя нет.</translation>
    </message>
    <message>
        <source>There is no reminder number %1. The last one is %2.</source>
        <translation>Напоминания № %1 нет. Последнее — № %2.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок возврата</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>days late: %1</source>
        <translation>дней просрочки: %1</translation>
    </message>
    <message>
        <source>the reader says it was returned</source>
        <translation>читатель говорит, что вернул</translation>
    </message>
    <message>
        <source>reminder %1 written</source>
        <translation>написано напоминание № %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>The books below should have been returned. Others wait for them: bring them back, or have the loan renewed.</source>
        <translation>Срок возврата перечисленных ниже книг прошёл. Их ждут другие читатели: верните книги или продлите срок.</translation>
    </message>
    <message>
        <source>The library reminds you for the second time of the books below. Return them within seven days.</source>
        <translation>Библиотека повторно напоминает о перечисленных ниже книгах. Верните их в течение семи дней.</translation>
    </message>
    <message>
        <source>The library has reminded you of the books below and they were not returned. Return them now; a book that is lost is replaced or paid for, as the rules of the library say.</source>
        <translation>Библиотека уже напоминала о перечисленных ниже книгах, но они не возвращены. Верните их сейчас; утерянная книга заменяется или оплачивается по правилам пользования библиотекой.</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Библиотекарь</translation>
    </message>
    <message>
        <source>Clearance slip</source>
        <translation>Обходной лист</translation>
    </message>
    <message>
        <source>Owes the library nothing: no books and no money.</source>
        <translation>Задолженности перед библиотекой нет: ни книг, ни денег.</translation>
    </message>
    <message>
        <source>The reader still owes the library:</source>
        <translation>За читателем числится задолженность:</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <translation>Деньгами: %1</translation>
    </message>
    <message>
        <source>Reader&apos;s form</source>
        <translation>Формуляр читателя</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Дата рождения: %1</translation>
    </message>
    <message>
        <source>Registered until %1</source>
        <translation>Регистрация до %1</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>not reminded meanwhile</source>
        <translation>пока не напоминаем</translation>
    </message>
    <message>
        <source>not reminded: the data are blocked</source>
        <translation>не напоминаем: данные заблокированы</translation>
    </message>
    <message>
        <source>reminder %1 is due</source>
        <translation>пора написать напоминание № %1</translation>
    </message>
    <message>
        <source>the next reminder is due from %1</source>
        <translation>следующее напоминание — с %1</translation>
    </message>
    <message>
        <source>all reminders are written</source>
        <translation>все напоминания написаны</translation>
    </message>
    <message>
        <source>Nobody is to be reminded: no book is late enough, or it was done already. Letters that were written can be made once more.</source>
        <translation>Напоминать некому: нет книг с достаточной просрочкой или напоминания уже написаны. Написанные письма можно сделать ещё раз.</translation>
    </message>
    <message>
        <source>No such reminder was written of a book that is still out.</source>
        <translation>Такого напоминания о ещё не возвращённой книге не писали.</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>There is no term of retention “%1”.</source>
        <translation>Нет такого срока хранения: «%1».</translation>
    </message>
    <message>
        <source>This term may be %1 to %2 months.</source>
        <translation>Допустимый срок в месяцах: от %1 до %2.</translation>
    </message>
    <message>
        <source>There is no such reader.</source>
        <translation>Такого читателя нет.</translation>
    </message>
    <message>
        <source>The text of a consent is needed in Kazakh and in Russian.</source>
        <translation>Текст согласия нужен на казахском и на русском языках.</translation>
    </message>
    <message>
        <source>The library has no text for this consent yet: %1. Add the text first.</source>
        <translation>В библиотеке ещё нет текста этого согласия: %1. Сначала добавьте текст.</translation>
    </message>
    <message>
        <source>The reader is a minor (age: %1): a parent gives the consent.</source>
        <translation>Читатель несовершеннолетний (возраст: %1): согласие даёт родитель.</translation>
    </message>
    <message>
        <source>This consent was given already, on %1, and holds.</source>
        <translation>Это согласие уже дано %1 и действует.</translation>
    </message>
    <message>
        <source>The last day of the consent lies in the past: %1.</source>
        <translation>Последний день согласия уже прошёл: %1.</translation>
    </message>
    <message>
        <source>There is no such consent, or it is withdrawn already.</source>
        <translation>Такого согласия нет, или оно уже отозвано.</translation>
    </message>
    <message>
        <source>The reader is not erased: books are still on loan (number: %1). Take them back first.</source>
        <translation>Данные читателя не удалены: книги ещё на руках (число: %1). Сначала примите их.</translation>
    </message>
    <message>
        <source>The reader is not erased: the desk has blocked the reader (%1). Settle this and lift the block first.</source>
        <translation>Данные читателя не удалены: читатель заблокирован на кафедре (%1). Сначала уладьте это и снимите блокировку.</translation>
    </message>
    <message>
        <source>The reader is not erased: the data are blocked, so they stay as they are until the block is lifted.</source>
        <translation>Данные читателя не удалены: они заблокированы и остаются как есть, пока блокировка не снята.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
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
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>The data are blocked on the reader&apos;s wish.</source>
        <translation>Данные заблокированы по желанию читателя.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Number of the copy</source>
        <translation>Номер экземпляра</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок возврата</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>whose a loan was, after its return</source>
        <translation>кому была выдана книга, после возврата</translation>
    </message>
    <message>
        <source>what the journal tells of readers</source>
        <translation>что журнал сообщает о читателях</translation>
    </message>
    <message>
        <source>a reader, after the end of the registration and the last return</source>
        <translation>читатель, после окончания записи и последнего возврата</translation>
    </message>
    <message>
        <source>data for the work of the library</source>
        <translation>данные для работы библиотеки</translation>
    </message>
    <message>
        <source>the list of what was read is kept longer</source>
        <translation>список прочитанного хранится дольше</translation>
    </message>
    <message>
        <source>reminders and invitations</source>
        <translation>напоминания и приглашения</translation>
    </message>
    <message>
        <source>photographs taken at events</source>
        <translation>фотографии с мероприятий</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>устно</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>в электронном виде</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>текст %1</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>дано %1</translation>
    </message>
    <message>
        <source>by a parent</source>
        <translation>родителем</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>отозвано %1</translation>
    </message>
    <message>
        <source>Name, card, birth date, IIN, phone, address and note are erased for good, and so are consents (number: %1). Past loans (number: %2) stay in the figures and no longer tell who had the book. What entries of the journal (number: %3) tell of the reader is forgotten when the terms of retention are next carried out; backups keep it until they expire.</source>
        <translation>Имя, билет, дата рождения, ИИН, телефон, адрес и примечание удаляются навсегда, как и согласия (число: %1). Прошлые выдачи (число: %2) остаются в показателях и больше не сообщают, у кого была книга. То, что сообщают о читателе записи журнала (число: %3), удаляется при ближайшем исполнении сроков хранения; в резервных копиях оно остаётся до истечения их срока.</translation>
    </message>
    <message>
        <source>What the library keeps about a reader</source>
        <translation>Что библиотека хранит о читателе</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Выдачи</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Поставлена</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончена</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Бронирование</translation>
    </message>
    <message>
        <source>Days of registration</source>
        <translation>Дни регистрации</translation>
    </message>
    <message>
        <source>Days of visits</source>
        <translation>Дни посещений</translation>
    </message>
    <message numerus="yes">
        <source>The reader waits for %n book(s). Cancel the holds first.</source>
        <translation>
            <numerusform>Читатель ждёт %n книгу. Сначала отмените брони.</numerusform>
            <numerusform>Читатель ждёт %n книги. Сначала отмените брони.</numerusform>
            <numerusform>Читатель ждёт %n книг. Сначала отмените брони.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader owes %1.</source>
        <translation>Читатель должен %1.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Остаток долга</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Начисления</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Город или село</translation>
    </message>
    <message>
        <source>Place of study or work</source>
        <translation>Место учёбы или работы</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>выполнено %1</translation>
    </message>
    <message>
        <source>Former cards</source>
        <translation>Прежние билеты</translation>
    </message>
    <message>
        <source>Guarantors and family</source>
        <translation>Поручители и семья</translation>
    </message>
    <message>
        <source>Messages at the desk</source>
        <translation>Сообщения на кафедре</translation>
    </message>
    <message>
        <source>Nothing was forgotten: it would be the first time, and much at once (past loans: %1; readers: %2). A person looks at it first and has it done by hand; from then on it goes by itself.</source>
        <translation>Ничего не удалено: это было бы впервые и сразу много (прошлых выдач: %1; читателей: %2). Сначала человек смотрит и запускает это сам; дальше всё идёт само.</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>без входа в систему</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Что смотрели</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>What was done with these data, and why they were revealed</source>
        <translation>Что делали с этими данными и зачем их открывали</translation>
    </message>
    <message>
        <source>Who looked at these data, by days</source>
        <translation>Кто смотрел эти данные, по дням</translation>
    </message>
</context>
<context>
    <name>PersonalDataMenu</name>
    <message>
        <source>Extract in Kazakh…</source>
        <translation>Выписка на казахском…</translation>
    </message>
    <message>
        <source>Extract in Russian…</source>
        <translation>Выписка на русском…</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Release the data</source>
        <translation>Разблокировать данные</translation>
    </message>
    <message>
        <source>Block the data</source>
        <translation>Заблокировать данные</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Удалить данные…</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Отозвать: %1</translation>
    </message>
    <message>
        <source>A parent consents: %1</source>
        <translation>Согласие даёт родитель: %1</translation>
    </message>
    <message>
        <source>Consents: %1</source>
        <translation>Даёт согласие: %1</translation>
    </message>
    <message>
        <source>Extract %1</source>
        <translation>Выписка %1</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Extract of the reader&apos;s data</source>
        <translation>Выписка о данных читателя</translation>
    </message>
    <message>
        <source>Extract to %1</source>
        <translation>Выписка в файл %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено в файл %1.</translation>
    </message>
    <message>
        <source>The data are blocked: the reader stands in no list and is found by the card.</source>
        <translation>Данные заблокированы: читателя нет ни в одном списке, его находят по билету.</translation>
    </message>
    <message>
        <source>The data are blocked no longer.</source>
        <translation>Данные больше не заблокированы.</translation>
    </message>
    <message>
        <source>Erase the reader?</source>
        <translation>Удалить данные читателя?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Не удалять</translation>
    </message>
    <message>
        <source>The reader is erased.</source>
        <translation>Данные читателя удалены.</translation>
    </message>
    <message>
        <source>Without this consent the card is to be closed: take back the books, settle the debts, then erase the reader.</source>
        <translation>Без этого согласия билет следует закрыть: примите книги, закройте долги, затем удалите данные читателя.</translation>
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
        <translation>Читатель</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
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
        <source>What becomes of it</source>
        <translation>Что будет сделано</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Compare row</source>
        <translation>Сравнить со строкой</translation>
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
        <source>New readers</source>
        <translation>Новые читатели</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Open loans</source>
        <translation>Открытые выдачи</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
</context>
<context>
    <name>ReaderImports</name>
    <message>
        <source>No readers were found in %1. Tables (CSV, XLSX) and IRBIS reader bases (text, .mst) can be read.</source>
        <translation>В файле %1 читатели не найдены. Читаются таблицы (CSV, XLSX) и базы читателей ИРБИС (текст, .mst).</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>В таблице нет столбца «%1».</translation>
    </message>
    <message>
        <source>It is not known which column has the names. Choose the column with the surname or the full name.</source>
        <translation>Неизвестно, в каком столбце имена. Выберите столбец с фамилией или с полным именем.</translation>
    </message>
    <message>
        <source>There is no such import of readers.</source>
        <translation>Такого импорта читателей нет.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Этот импорт уже отменён.</translation>
    </message>
    <message>
        <source>The list of errors would be written over the file that is imported: %1. Choose another name.</source>
        <translation>Список ошибок лёг бы поверх импортируемого файла: %1. Выберите другое имя.</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>полное имя</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>номер билета</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категория</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>дата записи</translation>
    </message>
    <message>
        <source>registered until</source>
        <translation>действителен до</translation>
    </message>
    <message>
        <source>open loan: barcode of the copy</source>
        <translation>открытая выдача: штрихкод экземпляра</translation>
    </message>
    <message>
        <source>open loan: inventory number</source>
        <translation>открытая выдача: инвентарный номер</translation>
    </message>
    <message>
        <source>open loan: lent on</source>
        <translation>открытая выдача: дата выдачи</translation>
    </message>
    <message>
        <source>open loan: due on</source>
        <translation>открытая выдача: срок возврата</translation>
    </message>
    <message>
        <source>the row is damaged or larger than any that is taken</source>
        <translation>строка повреждена или больше допустимого</translation>
    </message>
    <message>
        <source>there is no surname</source>
        <translation>нет фамилии</translation>
    </message>
    <message>
        <source>another reader has this card</source>
        <translation>этот билет у другого читателя</translation>
    </message>
    <message>
        <source>the card is the barcode of a copy</source>
        <translation>номер билета — штрихкод экземпляра</translation>
    </message>
    <message>
        <source>a reader with another name has this IIN</source>
        <translation>этот ИИН у читателя с другим именем</translation>
    </message>
    <message>
        <source>the card is the inventory number of a copy, too; the desk will ask</source>
        <translation>номер билета совпадает с инвентарным номером экземпляра; кафедра переспросит</translation>
    </message>
    <message>
        <source>the IIN is not right and was not taken</source>
        <translation>ИИН неверен и не взят</translation>
    </message>
    <message>
        <source>the IIN and the birth date do not agree</source>
        <translation>ИИН и дата рождения не согласуются</translation>
    </message>
    <message>
        <source>loan not taken: no copy has this number</source>
        <translation>выдача не взята: экземпляра с таким номером нет</translation>
    </message>
    <message>
        <source>loan not taken: several copies have this number</source>
        <translation>выдача не взята: такой номер у нескольких экземпляров</translation>
    </message>
    <message>
        <source>loan not taken: the copy is lent to another reader</source>
        <translation>выдача не взята: экземпляр у другого читателя</translation>
    </message>
    <message>
        <source>loan not taken: the copy is written off</source>
        <translation>выдача не взята: экземпляр списан</translation>
    </message>
    <message>
        <source>loan not taken: its dates cannot be right</source>
        <translation>выдача не взята: даты неверны</translation>
    </message>
    <message>
        <source>loan not taken: it has no date</source>
        <translation>выдача не взята: нет даты</translation>
    </message>
    <message>
        <source>loan not taken: its reader was not taken</source>
        <translation>выдача не взята: не взят её читатель</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>compare row %1</source>
        <translation>сравните со строкой %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>perhaps there already, not taken</source>
        <translation>возможно, уже есть; не взят</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не взят</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>строк: %1</translation>
    </message>
    <message>
        <source>new readers: %1</source>
        <translation>новых читателей: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>уже есть: %1</translation>
    </message>
    <message>
        <source>perhaps there already, not taken: %1</source>
        <translation>возможно, уже есть; не взяты: %1</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>не взято: %1</translation>
    </message>
    <message>
        <source>open loans: %1</source>
        <translation>открытых выдач: %1</translation>
    </message>
    <message>
        <source>loans that are there already: %1</source>
        <translation>выдач, которые уже есть: %1</translation>
    </message>
    <message>
        <source>loans not taken: %1</source>
        <translation>выдач не взято: %1</translation>
    </message>
    <message>
        <source>Import undone. Readers taken away: %1, loans: %2.</source>
        <translation>Импорт отменён. Убрано читателей: %1, выдач: %2.</translation>
    </message>
    <message>
        <source>In use since and kept: readers %1, loans %2.</source>
        <translation>Используются с тех пор и оставлены: читателей %1, выдач %2.</translation>
    </message>
    <message>
        <source>headings: row %1</source>
        <translation>строка заголовков: %1</translation>
    </message>
    <message>
        <source>%1 is too large: part the table into several files.</source>
        <translation>Файл слишком велик: %1. Разделите таблицу на несколько файлов.</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>the IIN is unusual, check it; it was taken</source>
        <translation>ИИН необычный, проверьте; он взят</translation>
    </message>
    <message>
        <source>the birth date is very long ago, check the year; it was taken</source>
        <translation>дата рождения слишком давняя, проверьте год; она взята</translation>
    </message>
    <message>
        <source>a date is not written as a date; it was not taken and stands in the note</source>
        <translation>дата записана неправильно; она не взята и стоит в примечании</translation>
    </message>
    <message>
        <source>the birth date lies in the future; it was not taken and stands in the note</source>
        <translation>дата рождения в будущем; она не взята и стоит в примечании</translation>
    </message>
    <message>
        <source>perhaps somebody who is there: the name is the same, and neither birth date nor numbers tell the two apart</source>
        <translation>возможно, он уже записан: имя то же, и ни дата рождения, ни номера их не различают</translation>
    </message>
    <message>
        <source>a card number has 3 to 64 Latin letters, digits, points, hyphens and underscores; the reader gets a new card, the old number is in the note</source>
        <translation>номер билета — это от 3 до 64 латинских букв, цифр, точек, дефисов и знаков подчёркивания; читатель получает новый билет, старый номер стоит в примечании</translation>
    </message>
    <message>
        <source>he is there already and has another card; this number was not taken</source>
        <translation>он уже записан, и у него другой билет; этот номер не взят</translation>
    </message>
    <message>
        <source>only the year of birth is given; it stands in the note</source>
        <translation>указан только год рождения; он стоит в примечании</translation>
    </message>
    <message>
        <source>the category is not known here; it stands as “other”, and the word is in the note</source>
        <translation>категория здесь неизвестна; записано «другое», слово из файла стоит в примечании</translation>
    </message>
    <message>
        <source>What was not taken from %1, or should be looked at. The rows are numbered as in the file. Who was not taken can be corrected there and comes when the file is taken again; who was taken is corrected in the list of readers.</source>
        <translation>Кто не взят из файла %1 или что требует внимания. Строки пронумерованы, как в файле. Кого не взяли, можно исправить в файле и взять файл ещё раз; кто уже взят, исправляется в списке читателей.</translation>
    </message>
    <message>
        <source>an IIN or a phone number stands in a column that everybody reads; it was put where it belongs when the row gives none there, and dots stand in its place</source>
        <translation>ИИН или номер телефона стоит в столбце, который читают все; если своё место в строке было пусто, он перенесён туда, а вместо него стоят точки</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>education</source>
        <translation>образование</translation>
    </message>
    <message>
        <source>town or village</source>
        <translation>город или село</translation>
    </message>
    <message>
        <source>place of study or work</source>
        <translation>место учёбы или работы</translation>
    </message>
    <message>
        <source>this was another reader&apos;s card before, so it is given to nobody else</source>
        <translation>это прежний билет другого читателя, поэтому он никому не выдаётся</translation>
    </message>
    <message>
        <source>he is there already; this is a former card of his, the one of now stays</source>
        <translation>он уже записан; это его прежний билет, нынешний остаётся</translation>
    </message>
    <message>
        <source>the sex is not understood; it was not taken and stands in the note</source>
        <translation>пол не распознан; он не принят и стоит в примечании</translation>
    </message>
    <message>
        <source>a second phone was not taken: a reader has one</source>
        <translation>второй телефон не принят: у читателя он один</translation>
    </message>
    <message>
        <source>the registration cannot be right (it begins in the future or ends before it begins); what the file says stands in the note</source>
        <translation>регистрация не может быть верной (начинается в будущем или кончается раньше начала); что стоит в файле, записано в примечание</translation>
    </message>
    <message>
        <source>several records without the line ***** between them, and it is not clear where each begins; none of them was taken</source>
        <translation>несколько записей без строки ***** между ними, и неясно, где начинается каждая; ни одна не принята</translation>
    </message>
    <message>
        <source>the line ***** between this record and the one beside it was missing; they were parted</source>
        <translation>между этой записью и соседней не было строки *****; записи разделены</translation>
    </message>
    <message>
        <source>a field stands twice that a record has once: perhaps two records without the line ***** between them</source>
        <translation>поле, которое бывает в записи один раз, стоит дважды: возможно, это две записи без строки ***** между ними</translation>
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
    <name>ReaderMerging</name>
    <message>
        <source>This is one and the same record.</source>
        <translation>Это одна и та же запись.</translation>
    </message>
    <message>
        <source>The data of the card %1 are blocked, so they stay as they are.</source>
        <translation>Данные читателя с билетом %1 заблокированы и остаются как есть.</translation>
    </message>
    <message>
        <source>There is no such reader.</source>
        <translation>Такого читателя нет.</translation>
    </message>
    <message>
        <source>Stays: %1, card %2</source>
        <translation>Остаётся: %1, билет %2</translation>
    </message>
    <message>
        <source>Goes: %1, card %2</source>
        <translation>Исчезает: %1, билет %2</translation>
    </message>
    <message>
        <source>Loans that follow: %1, open ones: %2</source>
        <translation>Переходит выдач: %1, из них открытых: %2</translation>
    </message>
    <message>
        <source>Holds that follow: %1</source>
        <translation>Переходит броней: %1</translation>
    </message>
    <message>
        <source>The names differ; check that it is one person.</source>
        <translation>Имена различаются; проверьте, что это один человек.</translation>
    </message>
    <message>
        <source>The birth dates differ; check that it is one person.</source>
        <translation>Даты рождения различаются; проверьте, что это один человек.</translation>
    </message>
    <message>
        <source>Charges that follow: %1</source>
        <translation>Переходит начислений: %1</translation>
    </message>
    <message>
        <source>Cards that follow: %1, registrations: %2, visits: %3</source>
        <translation>Переходят билеты: %1, регистрации: %2, посещения: %3</translation>
    </message>
    <message>
        <source>The two readers have two different IINs, so they are two persons. Nothing was changed. If one IIN was typed for the wrong reader, correct it there first.</source>
        <translation>У двух читателей разные ИИН, значит, это два человека. Ничего не изменено. Если ИИН введён не тому читателю, сначала исправьте его там.</translation>
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
        <source>%1 begins as a code of this program, and its check sign is missing or wrong. Scan it again, or type it whole.</source>
        <translation>%1 начинается как код этой программы, но контрольного знака нет или он неверен. Отсканируйте ещё раз или наберите целиком.</translation>
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
        <source>The reader category “%1” is not in use. Choose another one, or put it into use again.</source>
        <translation>Категория читателей «%1» не используется. Выберите другую или снова введите её в использование.</translation>
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
    <message>
        <source>%1 is also the inventory number of a copy; the desk will ask which is meant.</source>
        <translation>%1 — ещё и инвентарный номер экземпляра; кафедра спросит, что имеется в виду.</translation>
    </message>
    <message>
        <source>%1 is a reader card already. Give another code.</source>
        <translation>%1 — уже номер читательского билета. Дайте другой код.</translation>
    </message>
    <message>
        <source>%1 is the barcode of a copy already. Give another code.</source>
        <translation>%1 — уже штрихкод экземпляра. Дайте другой код.</translation>
    </message>
    <message>
        <source>%1 is the inventory number of a copy already. Give another code.</source>
        <translation>%1 — уже инвентарный номер экземпляра. Дайте другой код.</translation>
    </message>
    <message>
        <source>reader card %1</source>
        <translation>читательский билет %1</translation>
    </message>
    <message>
        <source>barcode %1</source>
        <translation>штрихкод %1</translation>
    </message>
    <message>
        <source>inventory number %1</source>
        <translation>инвентарный номер %1</translation>
    </message>
    <message>
        <source>A category needs a name and a code: 1 to 24 small Latin letters, digits, hyphens and underscores.</source>
        <translation>Категории нужны название и код: от 1 до 24 строчных латинских букв, цифр, дефисов и подчёркиваний.</translation>
    </message>
    <message>
        <source>Another category has the code %1 already.</source>
        <translation>Код %1 уже есть у другой категории.</translation>
    </message>
    <message>
        <source>readers: %1</source>
        <translation>читателей: %1</translation>
    </message>
    <message>
        <source>loan rules: %1</source>
        <translation>правил выдачи: %1</translation>
    </message>
    <message>
        <source>The category %1 is in use (%2) and cannot be removed. It may be taken out of use: then it is no longer offered.</source>
        <translation>Категория %1 используется (%2), удалить её нельзя. Её можно вывести из использования: тогда она не предлагается.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; write it shorter.</source>
        <translation>В имени или названии не больше знаков, чем %1; напишите короче.</translation>
    </message>
    <message>
        <source>The birth date %1 is very long ago; check the year.</source>
        <translation>Дата рождения слишком давняя: %1; проверьте год.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>The IIN, phone and address of readers are locked at this desk: it has no key of the library. Lending goes on. Whoever manages the keys can give this desk a key.</source>
        <translation>ИИН, телефоны и адреса читателей на этом рабочем месте закрыты: здесь нет ключа библиотеки. Выдача продолжается. Ключ может выдать тот, кто отвечает за ключи.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery sheet is not as it was printed. Compare its five signs.</source>
        <translation>Группа %1 листа восстановления не такая, как напечатано. Сверьте её пять знаков.</translation>
    </message>
    <message>
        <source>A recovery sheet has 8 groups of 5 signs; groups that were typed: %1.</source>
        <translation>В листе восстановления 8 групп по 5 знаков; введено групп: %1.</translation>
    </message>
    <message>
        <source>This recovery sheet is not of this library, or a newer one has taken its place.</source>
        <translation>Этот лист восстановления не от этой библиотеки, или его заменил более новый.</translation>
    </message>
    <message>
        <source>The passphrase is another one.</source>
        <translation>Парольная фраза другая.</translation>
    </message>
    <message>
        <source>A passphrase has at least so many signs: %1.</source>
        <translation>Наименьшее число знаков в парольной фразе: %1.</translation>
    </message>
    <message>
        <source>The value was sealed by key %1, and the key here is %2. Nothing was changed.</source>
        <translation>Значение зашифровано ключом %1, а здесь ключ %2. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The value cannot be opened: it was changed past the program, or it belongs to another reader. A backup has it as it was.</source>
        <translation>Значение открыть нельзя: его изменили в обход программы, или оно принадлежит другому читателю. В резервной копии оно прежнее.</translation>
    </message>
    <message>
        <source>Say in a few words what the value is needed for; it stands in the journal.</source>
        <translation>Напишите в нескольких словах, зачем нужны данные; это останется в журнале.</translation>
    </message>
    <message>
        <source>The reader has no such value: %1.</source>
        <translation>У читателя нет таких данных: %1.</translation>
    </message>
    <message>
        <source>The library has a key already.</source>
        <translation>У библиотеки уже есть ключ.</translation>
    </message>
    <message>
        <source>The library has no key yet.</source>
        <translation>У библиотеки ещё нет ключа.</translation>
    </message>
    <message>
        <source>First print a recovery sheet and type it back: without a proven sheet a lost desk would be lost data.</source>
        <translation>Сначала получите лист восстановления и введите его обратно: без проверенного листа с рабочим местом пропадут и данные.</translation>
    </message>
    <message>
        <source>The library seals already.</source>
        <translation>В библиотеке данные уже шифруются.</translation>
    </message>
    <message>
        <source>A public key of a desk has 64 signs: digits and the letters a to f.</source>
        <translation>В открытом ключе рабочего места 64 знака: цифры и буквы от a до f.</translation>
    </message>
    <message>
        <source>Nobody has the key under this name: %1.</source>
        <translation>Под таким именем ключа ни у кого нет: %1.</translation>
    </message>
    <message>
        <source>Nothing else opens the key: without it the sealed data would be lost.</source>
        <translation>Больше ничто не открывает ключ: без этого зашифрованные данные пропали бы.</translation>
    </message>
    <message>
        <source>The key was changed 254 times, which is as often as it can be.</source>
        <translation>Ключ заменяли 254 раза, больше заменять нельзя.</translation>
    </message>
    <message>
        <source>Nothing was done: a value of reader %1 cannot be opened. It was changed past the program; a backup has it as it was.</source>
        <translation>Ничего не сделано: данные читателя с номером %1 открыть нельзя. Их изменили в обход программы; в резервной копии они прежние.</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>To reach the reader about a loan</source>
        <translation>Чтобы связаться с читателем по поводу книги</translation>
    </message>
    <message>
        <source>To make sure who the reader is</source>
        <translation>Чтобы удостовериться, кто читатель</translation>
    </message>
    <message>
        <source>The reader asks what is stored</source>
        <translation>Читатель спрашивает, что о нём хранится</translation>
    </message>
    <message>
        <source>Nothing was sealed: something is wrong with the library (%1: %2), and afterwards nobody could tell what. &quot;kitapdarctl check&quot; names everything.</source>
        <translation>Ничего не зашифровано: с библиотекой что-то не так (%1: %2), и после шифрования никто не смог бы сказать, что именно. Всё называет «kitapdarctl check».</translation>
    </message>
    <message>
        <source>The reason holds an IIN or a phone number, and the journal, where it stands, is read by others. Give the reason without the number.</source>
        <translation>В причине стоит ИИН или номер телефона, а журнал, где она останется, читают другие. Укажите причину без номера.</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>кафедра</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>парольная фраза</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>лист восстановления</translation>
    </message>
    <message>
        <source>typed back</source>
        <translation>проверен вводом</translation>
    </message>
    <message>
        <source>not yet typed back</source>
        <translation>ещё не проверен вводом</translation>
    </message>
    <message>
        <source>Opens the key: %1 (in commands: %2)</source>
        <translation>Открывает ключ: %1 (в командах: %2)</translation>
    </message>
    <message>
        <source>Backups that were made before the present key are not proven to be of this library: they open as before, but a trial restore refuses them, and restoring one asks whether that is meant (--other-library). Make a backup with the present key.</source>
        <translation>Резервные копии, сделанные до нынешнего ключа, не доказывают, что они из этой библиотеки: они открываются по-прежнему, но пробное восстановление их не принимает, а при восстановлении нужно подтвердить, что нужна именно такая копия (--other-library). Сделайте копию с нынешним ключом.</translation>
    </message>
    <message>
        <source>This desk has no key of its own yet: it gets one when the library&apos;s key is made or given to it.</source>
        <translation>У этой кафедры пока нет своего ключа: он появится, когда ключ библиотеки будет создан или выдан кафедре.</translation>
    </message>
    <message>
        <source>The keyring of the operating system does not answer: there is none where the program runs without a desktop, as a service or over a remote shell.</source>
        <translation>Хранилище паролей операционной системы не отвечает: его нет там, где программа работает без рабочего стола, как служба или через удалённый терминал.</translation>
    </message>
    <message>
        <source>The keyring of the operating system is locked. It opens when its owner signs in to the computer with the password, or unlocks it by hand; then open the library again.</source>
        <translation>Хранилище паролей операционной системы заперто. Оно открывается, когда его владелец входит в компьютер с паролем или отпирает его вручную; затем откройте библиотеку снова.</translation>
    </message>
    <message>
        <source>The keyring of the operating system has the key of this desk no longer. Give the desk a new key with the recovery sheet: &quot;kitapdarctl keys add-desk&quot;.</source>
        <translation>В хранилище паролей операционной системы больше нет ключа этой кафедры. Выдайте кафедре новый ключ по листу восстановления: «kitapdarctl keys add-desk».</translation>
    </message>
    <message>
        <source>The secret key of this desk lies in the keyring of the operating system.</source>
        <translation>Секретный ключ этой кафедры лежит в хранилище паролей операционной системы.</translation>
    </message>
    <message>
        <source>The secret key of this desk lies in a file that its user alone may read, as somebody has chosen. Whoever gets at the files of this user has the key.</source>
        <translation>Секретный ключ этой кафедры лежит в файле, который может читать только её пользователь: так выбрали. Кто доберётся до файлов этого пользователя, получит и ключ.</translation>
    </message>
    <message>
        <source>The secret key of this desk lies in a file that its user alone may read. Whoever gets at the files of this user has the key. The window moves it into the keyring of the operating system when it is started and the keyring is open.</source>
        <translation>Секретный ключ этой кафедры лежит в файле, который может читать только её пользователь. Кто доберётся до файлов этого пользователя, получит и ключ. Окно программы при запуске переносит его в хранилище паролей операционной системы, если оно открыто.</translation>
    </message>
    <message>
        <source>The library has had a key, and its row is gone: something was deleted past the program. A new key would open nothing of what is sealed. Nothing was changed; restore the latest backup.</source>
        <translation>У библиотеки был ключ, и его строка исчезла: что-то удалено в обход программы. Новый ключ ничего из зашифрованного не откроет. Ничего не изменено; восстановите последнюю резервную копию.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ColumnMapping</name>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>What the column “%1” tells</source>
        <translation>Что в столбце «%1»</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DuplicateReadersView</name>
    <message>
        <source>Back to the readers (Esc)</source>
        <translation>Назад к читателям (Esc)</translation>
    </message>
    <message>
        <source>Perhaps entered twice</source>
        <translation>Возможно, записаны дважды</translation>
    </message>
    <message>
        <source>No two readers have the same name and birth date.</source>
        <translation>Нет двух читателей с одинаковыми именем и датой рождения.</translation>
    </message>
    <message>
        <source>Readers who were perhaps entered twice</source>
        <translation>Читатели, которые, возможно, записаны дважды</translation>
    </message>
    <message>
        <source>The same name and birth date under two cards: %1. Enter shows a pair side by side; nothing is made one by itself.</source>
        <translation>Одинаковые имя и дата рождения под двумя билетами: %1. Enter показывает пару рядом; само ничего не объединяется.</translation>
    </message>
    <message>
        <source>The same name and birth date under two cards: the first %1. Enter shows a pair side by side; nothing is made one by itself.</source>
        <translation>Одинаковые имя и дата рождения под двумя билетами: первые %1. Enter показывает пару рядом; само ничего не объединяется.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OverdueView</name>
    <message>
        <source>Place of study or work</source>
        <translation>Место учёбы или работы</translation>
    </message>
    <message>
        <source>Back to the readers (Esc)</source>
        <translation>Назад к читателям (Esc)</translation>
    </message>
    <message>
        <source>Overdue books</source>
        <translation>Просроченные книги</translation>
    </message>
    <message>
        <source>Where the letters are written</source>
        <translation>Папка для писем</translation>
    </message>
    <message>
        <source>Letters about overdue books</source>
        <translation>Письма о просроченных книгах</translation>
    </message>
    <message>
        <source>Letters written: %1.</source>
        <translation>Написано писем: %1.</translation>
    </message>
    <message>
        <source>By due day</source>
        <translation>По сроку возврата</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По местам</translation>
    </message>
    <message>
        <source>By place of study or work</source>
        <translation>По месту учёбы или работы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Write letters…</source>
        <translation>Написать письма…</translation>
    </message>
    <message>
        <source>Books: %1</source>
        <translation>Книг: %1</translation>
    </message>
    <message>
        <source>reader whose data are blocked</source>
        <translation>читатель с заблокированными данными</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Напоминание № %1</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Phone…</source>
        <translation>Телефон…</translation>
    </message>
    <message>
        <source>Choose a book of the list first.</source>
        <translation>Сначала выберите книгу в списке.</translation>
    </message>
    <message>
        <source>The data of this reader are blocked.</source>
        <translation>Данные этого читателя заблокированы.</translation>
    </message>
    <message>
        <source>Once more: reminder %1 of %2, letters: %3</source>
        <translation>Ещё раз: напоминание № %1 от %2, писем: %3</translation>
    </message>
    <message>
        <source>Once more to the chosen reader</source>
        <translation>Ещё раз: выбранному читателю</translation>
    </message>
    <message>
        <source>The reminders are entered; the letters are made again under “Write letters…”, “Once more”.</source>
        <translation>Напоминания отмечены; письма делаются снова в меню «Написать письма…», пункт «Ещё раз».</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PastReaderImports</name>
    <message>
        <source>Undo this import</source>
        <translation>Отменить этот импорт</translation>
    </message>
    <message>
        <source>No readers were imported yet.</source>
        <translation>Импорта читателей ещё не было.</translation>
    </message>
    <message>
        <source>Past imports of readers</source>
        <translation>Прежние импорты читателей</translation>
    </message>
    <message>
        <source>File: %1. Readers who came with it: %2; open loans: %3. They are taken away. Who was changed or has borrowed since stays. This cannot be taken back.</source>
        <translation>Файл: %1. Читателей с ним пришло: %2; открытых выдач: %3. Они будут убраны. Кто с тех пор изменён или брал книги, останется. Вернуть это нельзя.</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Отменить этот импорт?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Undoing an import of readers</source>
        <translation>Отмена импорта читателей</translation>
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
    <message>
        <source>The IIN is locked at this desk: it has no key of the library</source>
        <translation>ИИН на этом рабочем месте закрыт: здесь нет ключа библиотеки</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderCard</name>
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
    <message>
        <source>Borrowed before</source>
        <translation>Выдавалось раньше</translation>
    </message>
    <message>
        <source>Renewed until %1: «%2».</source>
        <translation>Продлено до %1: «%2».</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>Напечатать билет</translation>
    </message>
    <message>
        <source>Changed last: %1</source>
        <translation>Последнее изменение: %1</translation>
    </message>
    <message>
        <source>Show restricted data…</source>
        <translation>Показать закрытые данные…</translation>
    </message>
    <message>
        <source>IIN: sealed</source>
        <translation>ИИН: закрыт</translation>
    </message>
    <message>
        <source>Phone: sealed</source>
        <translation>Телефон: закрыт</translation>
    </message>
    <message>
        <source>Address: sealed</source>
        <translation>Адрес: закрыт</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Личные данные…</translation>
    </message>
    <message>
        <source>Forgotten reader</source>
        <translation>Читатель, данные которого удалены</translation>
    </message>
    <message>
        <source>Erased on %1</source>
        <translation>Удалено %1</translation>
    </message>
    <message>
        <source>Data blocked</source>
        <translation>Данные заблокированы</translation>
    </message>
    <message>
        <source>IIN: shown below</source>
        <translation>ИИН: показан ниже</translation>
    </message>
    <message>
        <source>Phone: shown below</source>
        <translation>Телефон: показан ниже</translation>
    </message>
    <message>
        <source>Address: shown below</source>
        <translation>Адрес: показан ниже</translation>
    </message>
    <message>
        <source>Nothing is on loan.</source>
        <translation>На руках ничего нет.</translation>
    </message>
    <message>
        <source>Nothing was borrowed before.</source>
        <translation>Раньше ничего не брали.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderDetailsPane</name>
    <message>
        <source>Block…</source>
        <translation>Заблокировать…</translation>
    </message>
    <message>
        <source>Take the block off</source>
        <translation>Снять блокировку</translation>
    </message>
    <message>
        <source>The card is lost…</source>
        <translation>Билет утерян…</translation>
    </message>
    <message>
        <source>Another card…</source>
        <translation>Другой билет…</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Сообщение…</translation>
    </message>
    <message>
        <source>Guarantor…</source>
        <translation>Поручитель…</translation>
    </message>
    <message>
        <source>Family…</source>
        <translation>Семья…</translation>
    </message>
    <message>
        <source>Message done: %1</source>
        <translation>Сообщение выполнено: %1</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>Убрать: %1, %2</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>The reader has the card %1 now.</source>
        <translation>Теперь у читателя билет %1.</translation>
    </message>
    <message>
        <source>The reader is blocked: nothing is lent.</source>
        <translation>Читатель заблокирован: ничего не выдаётся.</translation>
    </message>
    <message>
        <source>The message stands at the desk until it is done.</source>
        <translation>Сообщение показывается на кафедре, пока не выполнено.</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>Внесено.</translation>
    </message>
    <message>
        <source>The message is done.</source>
        <translation>Сообщение выполнено.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>The reader is blocked no longer.</source>
        <translation>Блокировка читателя снята.</translation>
    </message>
    <message>
        <source>Clearance slip %1</source>
        <translation>Обходной лист %1</translation>
    </message>
    <message>
        <source>Reader&apos;s form %1</source>
        <translation>Формуляр читателя %1</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Paper to %1</source>
        <translation>Запись документа в файл %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено в файл %1.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>until dd.mm.yyyy</source>
        <translation>до дд.мм.гггг</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>New card; empty: the next number</source>
        <translation>Новый билет; пусто — следующий номер</translation>
    </message>
    <message>
        <source>Why nothing is lent</source>
        <translation>Почему ничего не выдаётся</translation>
    </message>
    <message>
        <source>What is said at the desk</source>
        <translation>Что сказать на кафедре</translation>
    </message>
    <message>
        <source>Card or name of the guarantor</source>
        <translation>Билет или имя поручителя</translation>
    </message>
    <message>
        <source>Card or name of the relative</source>
        <translation>Билет или имя родственника</translation>
    </message>
    <message>
        <source>Younger than 16 and without a guarantor.</source>
        <translation>Младше 16 лет и без поручителя.</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Сообщение: %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>билет %1</translation>
    </message>
    <message>
        <source>Make one with another record…</source>
        <translation>Объединить с другой записью…</translation>
    </message>
    <message>
        <source>Clearance slip</source>
        <translation>Обходной лист</translation>
    </message>
    <message>
        <source>Reader&apos;s form</source>
        <translation>Формуляр читателя</translation>
    </message>
    <message>
        <source>Card of the other record</source>
        <translation>Билет другой записи</translation>
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
        <source>The same was changed meanwhile. What you typed stays here, but it cannot be saved over that; cancel and look at the reader again.</source>
        <translation>То же самое за это время изменено. Введённое остаётся здесь, но сохранить его поверх того изменения нельзя; отмените и посмотрите на читателя ещё раз.</translation>
    </message>
    <message>
        <source>The reader was changed meanwhile; here is what it is now.</source>
        <translation>Данные читателя за это время изменены; здесь то, что есть сейчас.</translation>
    </message>
    <message>
        <source>The reader was changed meanwhile; what you typed is kept.</source>
        <translation>Данные читателя за это время изменены; введённое вами сохранено в форме.</translation>
    </message>
    <message>
        <source>Here is again what you typed before; it is not saved yet.</source>
        <translation>Здесь снова то, что вы ввели раньше; оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>Here is again what you typed before. The same was changed meanwhile; look before you save.</source>
        <translation>Здесь снова то, что вы ввели раньше. Тем временем то же самое изменили; посмотрите, прежде чем сохранить.</translation>
    </message>
    <message>
        <source>sealed; type another one, or - to take it away</source>
        <translation>закрыто; впишите другое или -, чтобы убрать</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Город или село</translation>
    </message>
    <message>
        <source>Place of study or work</source>
        <translation>Место учёбы или работы</translation>
    </message>
    <message>
        <source>Tell the reader: %1</source>
        <translation>Передайте читателю: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Open the error file</source>
        <translation>Открыть файл ошибок</translation>
    </message>
    <message>
        <source>There is nobody who can be taken.</source>
        <translation>Взять некого.</translation>
    </message>
    <message>
        <source>Everybody can be taken.</source>
        <translation>Можно взять всех.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Просмотр: %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>The import was stopped. Who was taken until then is in the library.</source>
        <translation>Импорт остановлен. Взятые до этого читатели — в библиотеке.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Импорт завершён.</translation>
    </message>
    <message>
        <source>Nobody was taken.</source>
        <translation>Никто не взят.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>First readers</source>
        <translation>Первые читатели</translation>
    </message>
    <message>
        <source>Readers and loans that are not taken, and notes</source>
        <translation>Читатели и выдачи, которые не берутся, и примечания</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Not taken, and notes</source>
        <translation>Не принято, замечания</translation>
    </message>
    <message>
        <source>Take readers, too, of whom another one has the name, and nothing tells the two apart</source>
        <translation>Брать и тех, у кого имя как у другого читателя и кого от него нечем отличить</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderImportView</name>
    <message>
        <source>Drop a file of readers here: a table (CSV, XLSX) or an IRBIS reader base (text, .mst). It is checked before anybody is taken.</source>
        <translation>Перетащите сюда файл читателей: таблицу (CSV, XLSX) или базу читателей ИРБИС (текст, .mst). Он проверяется, прежде чем кто-либо будет взят.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Back to the readers (Esc)</source>
        <translation>Назад к читателям (Esc)</translation>
    </message>
    <message>
        <source>Import of readers</source>
        <translation>Импорт читателей</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Files of readers (%1)</source>
        <translation>Файлы читателей (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>A file of readers</source>
        <translation>Файл читателей</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it.</source>
        <translation>Идёт импорт. Дождитесь конца или остановите его.</translation>
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
    <message>
        <source>There are no readers yet.</source>
        <translation>Читателей пока нет.</translation>
    </message>
    <message>
        <source>Import readers…</source>
        <translation>Импорт читателей…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderMergeSheet</name>
    <message>
        <source>Make one record of them</source>
        <translation>Объединить в одну запись</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Оставить другую</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Two records of one reader</source>
        <translation>Две записи одного читателя</translation>
    </message>
    <message>
        <source>One record now: %1, card %2. The card %3 opens no reader any more.</source>
        <translation>Теперь одна запись: %1, билет %2. Билет %3 больше не открывает читателя.</translation>
    </message>
    <message>
        <source>The names differ; check that it is one person.</source>
        <translation>Имена различаются; проверьте, что это один человек.</translation>
    </message>
    <message>
        <source>The birth dates differ; check that it is one person.</source>
        <translation>Даты рождения различаются; проверьте, что это один человек.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Исчезает</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Читатель</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
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
        <source>Registered until</source>
        <translation>Регистрация до</translation>
    </message>
    <message>
        <source>Place of study or work</source>
        <translation>Место учёбы или работы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Follows to the one who stays:</source>
        <translation>Переходит к оставшейся записи:</translation>
    </message>
    <message>
        <source>Open loans</source>
        <translation>Открытые выдачи</translation>
    </message>
    <message>
        <source>Past loans</source>
        <translation>Прошлые выдачи</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Бронирование</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Начисления</translation>
    </message>
    <message>
        <source>Cards, with this one</source>
        <translation>Билеты вместе с этим</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Регистрации</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Messages, guarantors and family</source>
        <translation>Сообщения, поручители, семья</translation>
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
    <message>
        <source>Choose readers of the list first.</source>
        <translation>Сначала выберите читателей в списке.</translation>
    </message>
    <message>
        <source>So many cards are not printed at once. Choose at most this number of readers: %1.</source>
        <translation>Столько билетов сразу не печатают. Выберите читателей не больше чем: %1.</translation>
    </message>
    <message>
        <source>Chosen readers: %1</source>
        <translation>Выбрано читателей: %1</translation>
    </message>
    <message>
        <source>Mark the two records in the list of readers with Space: the first one stays.</source>
        <translation>Отметьте две записи в списке читателей пробелом: остаётся первая.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RevealRow</name>
    <message>
        <source>What it is needed for</source>
        <translation>Зачем это нужно</translation>
    </message>
    <message>
        <source>Show the IIN</source>
        <translation>Показать ИИН</translation>
    </message>
    <message>
        <source>Show the phone</source>
        <translation>Показать телефон</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Показать адрес</translation>
    </message>
    <message>
        <source>Neither an IIN nor a phone nor an address of this reader is stored.</source>
        <translation>Ни ИИН, ни телефон, ни адрес этого читателя не хранятся.</translation>
    </message>
</context>
</TS>
