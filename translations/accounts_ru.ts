<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>“%1” cannot be saved. A code has 1 to 24 of the signs a–z, 0–9, _ and -, there is a name in at least one language, and the value is one that the program understands.</source>
        <translation>«%1» сохранить нельзя. Код состоит из 1–24 знаков a–z, 0–9, _ и -, название есть хотя бы на одном языке, а значение понятно программе.</translation>
    </message>
    <message>
        <source>There is no “%1” in the list “%2”.</source>
        <translation>Такого термина нет: «%1». Список: %2.</translation>
    </message>
    <message>
        <source>The code “%1” is taken.</source>
        <translation>Код уже занят: «%1».</translation>
    </message>
    <message>
        <source>“%1” stays: the books or the program need it. It can be hidden.</source>
        <translation>«%1» удалить нельзя: он нужен книгам учёта или программе. Его можно скрыть.</translation>
    </message>
    <message>
        <source>No copy was named.</source>
        <translation>Не указано ни одного экземпляра.</translation>
    </message>
    <message>
        <source>Copy %1 stands in the books already.</source>
        <translation>Экземпляр уже числится в книгах учёта: %1.</translation>
    </message>
    <message>
        <source>Copy %1 does not stand in the books: it was never entered, or it was withdrawn.</source>
        <translation>Экземпляр не числится в книгах учёта: %1. Он не был внесён или уже выбыл.</translation>
    </message>
    <message>
        <source>The books begin on %1. Nothing is entered with an earlier day.</source>
        <translation>Книги учёта начинаются с %1. Более ранним днём записи не делаются.</translation>
    </message>
    <message>
        <source>%1 was entered on %2. Nothing happens to it before that day.</source>
        <translation>%1: внесено в учёт %2. Более ранним днём записи не делаются.</translation>
    </message>
    <message>
        <source>There is no such record in the summary book.</source>
        <translation>В книге суммарного учёта нет такой записи.</translation>
    </message>
    <message>
        <source>It was reversed already, by record %1.</source>
        <translation>Сторно уже сделано, номер записи: %1.</translation>
    </message>
    <message>
        <source>An opening balance, a correction and a reversal are not reversed.</source>
        <translation>Начальный остаток, исправление и сторно не сторнируются.</translation>
    </message>
    <message>
        <source>The record belongs to a document. Reverse the document.</source>
        <translation>Запись принадлежит документу. Сторнируйте документ.</translation>
    </message>
    <message>
        <source>The books have been open since %1.</source>
        <translation>Книги учёта уже открыты с %1.</translation>
    </message>
    <message>
        <source>There is no opening balance.</source>
        <translation>Начального остатка нет.</translation>
    </message>
    <message>
        <source>The books have corrections: the opening balance stays.</source>
        <translation>В книгах учёта есть исправления: начальный остаток остаётся.</translation>
    </message>
    <message>
        <source>The books have records already. The first one is %1.</source>
        <translation>В книгах учёта уже есть записи. Первая: %1.</translation>
    </message>
    <message>
        <source>There is no number “%1” in the inventory book.</source>
        <translation>В инвентарной книге нет номера «%1».</translation>
    </message>
    <message>
        <source>The copy of this line has left the stock. Such a line is not corrected.</source>
        <translation>Экземпляр этой строки выбыл из фонда. Такая строка не исправляется.</translation>
    </message>
    <message>
        <source>Say why: the reason stays with the line.</source>
        <translation>Укажите причину: она останется при строке.</translation>
    </message>
    <message>
        <source>The line says so already.</source>
        <translation>В строке так и записано.</translation>
    </message>
    <message>
        <source>“%1” cannot stand for: %2.</source>
        <translation>«%1» здесь не подходит. Поле: %2.</translation>
    </message>
    <message>
        <source>kinds of stock</source>
        <translation>виды документов фонда</translation>
    </message>
    <message>
        <source>sources of arrivals</source>
        <translation>источники поступления</translation>
    </message>
    <message>
        <source>reasons of withdrawals</source>
        <translation>причины списания</translation>
    </message>
    <message>
        <source>columns of the summary book</source>
        <translation>графы книги суммарного учёта</translation>
    </message>
    <message>
        <source>settings of the books</source>
        <translation>параметры книг учёта</translation>
    </message>
    <message>
        <source>inventory number</source>
        <translation>инвентарный номер</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заглавие</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>shelf mark</source>
        <translation>полочный шифр</translation>
    </message>
    <message>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>value in the books</source>
        <translation>учётная стоимость</translation>
    </message>
    <message>
        <source>kind of stock</source>
        <translation>вид документа</translation>
    </message>
    <message>
        <source>content group</source>
        <translation>раздел содержания</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>for children</source>
        <translation>для детей</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>краеведение</translation>
    </message>
    <message>
        <source>on balance</source>
        <translation>на балансе</translation>
    </message>
    <message>
        <source>to be accounted for: in the stock, not in the books</source>
        <translation>требует учёта: есть в фонде, нет в книгах</translation>
    </message>
    <message>
        <source>in the books, not in the stock</source>
        <translation>есть в книгах, нет в фонде</translation>
    </message>
    <message>
        <source>another inventory number in the books</source>
        <translation>в книгах другой инвентарный номер</translation>
    </message>
    <message>
        <source>Inventory book = summary book = stock: %1</source>
        <translation>Инвентарная книга = КСУ = фонд: %1</translation>
    </message>
    <message>
        <source>The books and the stock differ. Inventory book: %1, summary book: %2, stock: %3</source>
        <translation>Книги учёта и фонд не сходятся. Инвентарная книга: %1, КСУ: %2, фонд: %3</translation>
    </message>
    <message>
        <source>The books are closed up to %1. Nothing is entered with a day of that time.</source>
        <translation>Учёт закрыт по эту дату: %1. С датой из этого времени ничего не вносится.</translation>
    </message>
    <message>
        <source>another price in the books</source>
        <translation>в книгах другая цена</translation>
    </message>
    <message>
        <source>the price of the copy was changed</source>
        <translation>изменена цена экземпляра</translation>
    </message>
    <message>
        <source>a part of it was bound into a volume</source>
        <translation>часть его переплетена в подшивку</translation>
    </message>
    <message>
        <source>re-valued by an act</source>
        <translation>переоценено по акту</translation>
    </message>
    <message>
        <source>a day, as 2025-12-31</source>
        <translation>день, например 2025-12-31</translation>
    </message>
    <message>
        <source>codes of kinds of stock, with blanks between them</source>
        <translation>коды видов фонда через пробел</translation>
    </message>
    <message>
        <source>“%1” takes one of these values: %2.</source>
        <translation>Значение параметра «%1» должно быть таким: %2.</translation>
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
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>другие языки</translation>
    </message>
</context>
<context>
    <name>ActPapers</name>
    <message>
        <source>APPROVED</source>
        <translation>УТВЕРЖДАЮ</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Date: ____________. Place of the seal.</source>
        <translation>Дата: ____________. М. П.</translation>
    </message>
    <message>
        <source>Commission by order No. %1 of %2</source>
        <translation>Комиссия, созданная приказом № %1 от %2</translation>
    </message>
    <message>
        <source>Commission by order No. %1</source>
        <translation>Комиссия, созданная приказом № %1</translation>
    </message>
    <message>
        <source>Chair: %1</source>
        <translation>Председатель: %1</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Члены комиссии: %1</translation>
    </message>
    <message>
        <source>By kind, content and language</source>
        <translation>По видам, содержанию и языкам</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>List to the act</source>
        <translation>Список к акту</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Автор и название</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
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
        <source>Value in the books</source>
        <translation>Балансовая стоимость</translation>
    </message>
    <message>
        <source>Act of reversal of a write-off</source>
        <translation>Акт сторнирования списания</translation>
    </message>
    <message>
        <source>Act of write-off of documents from the library stock</source>
        <translation>Акт о списании документов из библиотечного фонда</translation>
    </message>
    <message>
        <source>DRAFT of %1</source>
        <translation>ПРОЕКТ от %1</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Copies: %1 (%2). Titles: %3.</source>
        <translation>Экземпляров: %1 (%2). Названий: %3.</translation>
    </message>
    <message>
        <source>Sum: %1 (%2).</source>
        <translation>Сумма: %1 (%2).</translation>
    </message>
    <message>
        <source>Where the copies go: %1</source>
        <translation>Куда направляются экземпляры: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Примечание: %1</translation>
    </message>
    <message>
        <source>Record of part 2 of the summary book: No. %1</source>
        <translation>Запись части 2 книги суммарного учёта: № %1</translation>
    </message>
    <message>
        <source>Chair of the commission</source>
        <translation>Председатель комиссии</translation>
    </message>
    <message>
        <source>Member of the commission</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>Главный бухгалтер</translation>
    </message>
    <message>
        <source>Removed from the inventory book and the catalogues:</source>
        <translation>Исключено из инвентарной книги и каталогов:</translation>
    </message>
    <message>
        <source>Keeps the inventory book</source>
        <translation>Ведёт инвентарную книгу</translation>
    </message>
    <message>
        <source>Act of stocktaking of the library stock</source>
        <translation>Акт проверки библиотечного фонда</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>Числится по учёту</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>of them found again</source>
        <translation>из них найдено вновь</translation>
    </message>
    <message>
        <source>Came back to the desk meanwhile</source>
        <translation>Возвращено за это время</translation>
    </message>
    <message>
        <source>With readers</source>
        <translation>У читателей</translation>
    </message>
    <message>
        <source>At the bindery, on display, on the way</source>
        <translation>В переплёте, на выставке, в пути</translation>
    </message>
    <message>
        <source>Lost before</source>
        <translation>Утеряно ранее</translation>
    </message>
    <message>
        <source>Not found, for the first time</source>
        <translation>Не найдено впервые</translation>
    </message>
    <message>
        <source>Not found, for the second time</source>
        <translation>Не найдено повторно</translation>
    </message>
    <message>
        <source>Left the stock meanwhile</source>
        <translation>Выбыло за это время</translation>
    </message>
    <message>
        <source>On a wrong shelf</source>
        <translation>Не на своём месте</translation>
    </message>
    <message>
        <source>Written off, and on the shelf</source>
        <translation>Списано, но стоит на полке</translation>
    </message>
    <message>
        <source>In no book of account</source>
        <translation>Не внесено в книги учёта</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Copies that were not found</source>
        <translation>Ненайденные экземпляры</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Act of acceptance of documents into the library stock</source>
        <translation>Акт приёма документов в библиотечный фонд</translation>
    </message>
    <message>
        <source>Commission: %1</source>
        <translation>Комиссия: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Поставщик: %1</translation>
    </message>
    <message>
        <source>Document: No. %1 of %2</source>
        <translation>Документ: № %1 от %2</translation>
    </message>
    <message>
        <source>Document: No. %1</source>
        <translation>Документ: № %1</translation>
    </message>
    <message>
        <source>Inventory numbers: %1 – %2</source>
        <translation>Инвентарные номера: %1 – %2</translation>
    </message>
    <message>
        <source>Record of part 1 of the summary book: No. %1</source>
        <translation>Запись части 1 книги суммарного учёта: № %1</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Распределительный список</translation>
    </message>
    <message>
        <source>To act No. %1 of %2</source>
        <translation>К акту № %1 от %2</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Сдал</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>Act of reversal of a transfer</source>
        <translation>Акт отмены передачи документов</translation>
    </message>
    <message>
        <source>Act of transfer of documents within the library</source>
        <translation>Акт передачи документов внутри библиотеки</translation>
    </message>
    <message>
        <source>Act of reversal of a handing over for binding</source>
        <translation>Акт отмены передачи документов в переплёт</translation>
    </message>
    <message>
        <source>Act of handing documents over for binding</source>
        <translation>Акт передачи документов в переплёт</translation>
    </message>
    <message>
        <source>Act of reversal of a handing over for repair</source>
        <translation>Акт отмены передачи документов в ремонт</translation>
    </message>
    <message>
        <source>Act of handing documents over for repair</source>
        <translation>Акт передачи документов в ремонт</translation>
    </message>
    <message>
        <source>Act of reversal of a re-valuation</source>
        <translation>Акт отмены переоценки документов</translation>
    </message>
    <message>
        <source>Act of re-valuation of documents of the library stock</source>
        <translation>Акт переоценки документов библиотечного фонда</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Откуда: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Куда: %1</translation>
    </message>
    <message>
        <source>Taken over by: %1</source>
        <translation>Принимает: %1</translation>
    </message>
    <message>
        <source>Copies: %1 (%2).</source>
        <translation>Экземпляров: %1 (%2).</translation>
    </message>
    <message>
        <source>Coefficient: %1</source>
        <translation>Коэффициент: %1</translation>
    </message>
    <message>
        <source>Sum before the re-valuation: %1 (%2).</source>
        <translation>Сумма до переоценки: %1 (%2).</translation>
    </message>
    <message>
        <source>Sum after the re-valuation: %1 (%2).</source>
        <translation>Сумма после переоценки: %1 (%2).</translation>
    </message>
    <message>
        <source>Difference: %1 (%2).</source>
        <translation>Разница: %1 (%2).</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Вернул</translation>
    </message>
    <message>
        <source>Took back</source>
        <translation>Принял обратно</translation>
    </message>
    <message>
        <source>New value in the books</source>
        <translation>Новая стоимость</translation>
    </message>
    <message>
        <source>Change of value</source>
        <translation>Изменение стоимости</translation>
    </message>
    <message>
        <source>Taken back by act No. %1 of %2.</source>
        <translation>Отменён актом № %1 от %2.</translation>
    </message>
    <message>
        <source>DRAFT, NOT SIGNED</source>
        <translation>ПРОЕКТ, НЕ ПОДПИСАН</translation>
    </message>
    <message>
        <source>Taken back by record No. %1 of the summary book on %2.</source>
        <translation>Отменён записью № %1 книги суммарного учёта, %2.</translation>
    </message>
    <message>
        <source>In the program: %1</source>
        <translation>В программе: %1</translation>
    </message>
</context>
<context>
    <name>ActTables</name>
    <message>
        <source>reversed by %1</source>
        <translation>сторнирован: %1</translation>
    </message>
    <message>
        <source>one person alone</source>
        <translation>один человек</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>черновик %1</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>KSU no.</source>
        <translation>№ КСУ</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Подготовил</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Автор и название</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Value in the books</source>
        <translation>Балансовая стоимость</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Collection</source>
        <translation>Фонд</translation>
    </message>
    <message>
        <source>Inventory book</source>
        <translation>Инвентарная книга</translation>
    </message>
    <message>
        <source>Summary accounting book (KSU)</source>
        <translation>Книга суммарного учёта (КСУ)</translation>
    </message>
    <message>
        <source>Papers of the books of account…</source>
        <translation>Документы книг учёта…</translation>
    </message>
    <message>
        <source>Where the books and the stock disagree</source>
        <translation>Где книги учёта и фонд расходятся</translation>
    </message>
    <message>
        <source>Write-off acts</source>
        <translation>Акты списания</translation>
    </message>
    <message>
        <source>New write-off act…</source>
        <translation>Новый акт списания…</translation>
    </message>
    <message>
        <source>Open the books of account…</source>
        <translation>Открыть книги учёта…</translation>
    </message>
    <message>
        <source>Take back the opening of the books…</source>
        <translation>Отменить открытие книг учёта…</translation>
    </message>
    <message>
        <source>Stocktakings</source>
        <translation>Проверки фонда</translation>
    </message>
    <message>
        <source>Start a stocktaking…</source>
        <translation>Начать проверку фонда…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Поступления</translation>
    </message>
    <message>
        <source>Delivery from a supplier&apos;s list…</source>
        <translation>Поступление по списку поставщика…</translation>
    </message>
    <message>
        <source>Delivery by hand…</source>
        <translation>Поступление вручную…</translation>
    </message>
    <message>
        <source>Periodicals</source>
        <translation>Периодика</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>Новая подписка…</translation>
    </message>
    <message>
        <source>Movement acts</source>
        <translation>Акты движения</translation>
    </message>
    <message>
        <source>New movement act…</source>
        <translation>Новый акт движения…</translation>
    </message>
    <message>
        <source>An equal book for a lost one…</source>
        <translation>Равноценная книга взамен утерянной…</translation>
    </message>
</context>
<context>
    <name>BookPapers</name>
    <message>
        <source>%1, No. %2 of %3</source>
        <translation>%1, № %2 от %3</translation>
    </message>
    <message>
        <source>%1, No. %2</source>
        <translation>%1, № %2</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Дата записи</translation>
    </message>
    <message>
        <source>KSU no.</source>
        <translation>№ КСУ</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Автор и название</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Выбытие</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>KSU No. %1</source>
        <translation>КСУ № %1</translation>
    </message>
    <message>
        <source>act No. %1</source>
        <translation>акт № %1</translation>
    </message>
    <message>
        <source>Corrected on %1: %2</source>
        <translation>Исправлено %1: %2</translation>
    </message>
    <message>
        <source>page %1 of the book</source>
        <translation>страница %1 книги</translation>
    </message>
    <message>
        <source>Inventory book</source>
        <translation>Инвентарная книга</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>Keeps the inventory book</source>
        <translation>Ведёт инвентарную книгу</translation>
    </message>
    <message>
        <source>Closing certification of the inventory book</source>
        <translation>Заверительная надпись инвентарной книги</translation>
    </message>
    <message>
        <source>The pages of this inventory book are numbered and laced, and certified by signature and seal. Pages: %1.</source>
        <translation>Страницы этой инвентарной книги пронумерованы, прошнурованы и скреплены подписью и печатью. Страниц: %1.</translation>
    </message>
    <message>
        <source>Lines: %1. Inventory numbers from %2 to %3.</source>
        <translation>Строк: %1. Инвентарные номера с %2 по %3.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Дата: %1</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>Главный бухгалтер</translation>
    </message>
    <message>
        <source>Place of the seal</source>
        <translation>Место печати</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По видам</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>По содержанию</translation>
    </message>
    <message>
        <source>By language and purpose</source>
        <translation>По языкам и назначению</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>Запись №</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source of arrival</source>
        <translation>Источник поступления</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>No. and date of the document</source>
        <translation>№ и дата документа</translation>
    </message>
    <message>
        <source>No. and date of the act</source>
        <translation>№ и дата акта</translation>
    </message>
    <message>
        <source>Responsible for the accounting of the stock</source>
        <translation>Ответственный за учёт фонда</translation>
    </message>
    <message>
        <source>Summary accounting book (KSU). Part 1. Arrivals</source>
        <translation>Книга суммарного учёта (КСУ). Часть 1. Поступление в фонд</translation>
    </message>
    <message>
        <source>Summary accounting book (KSU). Part 2. Withdrawals</source>
        <translation>Книга суммарного учёта (КСУ). Часть 2. Выбытие из фонда</translation>
    </message>
    <message>
        <source>Summary accounting book (KSU). Part 3. Totals of movement</source>
        <translation>Книга суммарного учёта (КСУ). Часть 3. Итоги движения фонда</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Stock on %1</source>
        <translation>Состоит на %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выбыло</translation>
    </message>
    <message>
        <source>Stock at the end of %1</source>
        <translation>Состоит на конец дня %1</translation>
    </message>
    <message>
        <source>Reconciliation statement of the library stock</source>
        <translation>Сверочная ведомость библиотечного фонда</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>By accounting, copies</source>
        <translation>По бухгалтерии, экз.</translation>
    </message>
    <message>
        <source>By accounting, sum</source>
        <translation>По бухгалтерии, сумма</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Stood on %1</source>
        <translation>Состояло на %1</translation>
    </message>
    <message>
        <source>Stands at the end of %1</source>
        <translation>Состоит на конец %1</translation>
    </message>
    <message>
        <source>On balance</source>
        <translation>На балансе</translation>
    </message>
    <message>
        <source>Off balance</source>
        <translation>Не на балансе</translation>
    </message>
    <message>
        <source>On balance at the end: %1 (%2).</source>
        <translation>На балансе на конец: %1 (%2).</translation>
    </message>
    <message>
        <source>Back in the stock: %1</source>
        <translation>Возвращён в фонд: %1</translation>
    </message>
    <message>
        <source>page %1 of the book, sheet %2 of %3</source>
        <translation>страница книги %1, лист %2 из %3</translation>
    </message>
    <message>
        <source>Void numbers, undone: %1</source>
        <translation>Аннулированные номера, отменены: %1</translation>
    </message>
</context>
<context>
    <name>BookTables</name>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>act No. %1</source>
        <translation>акт № %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Stock on %1</source>
        <translation>Состоит на %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выбыло</translation>
    </message>
    <message>
        <source>Stock at the end of %1</source>
        <translation>Состоит на конец дня %1</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Автор и название</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Value in the books</source>
        <translation>Балансовая стоимость</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Дата записи</translation>
    </message>
    <message>
        <source>KSU no.</source>
        <translation>№ КСУ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Выбытие</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Учтено как</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>Что расходится</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>В книге</translation>
    </message>
</context>
<context>
    <name>DeliveryTables</name>
    <message>
        <source>reversed</source>
        <translation>сторнировано</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписано</translation>
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
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>В каталоге</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Названий</translation>
    </message>
    <message>
        <source>KSU no.</source>
        <translation>№ КСУ</translation>
    </message>
    <message>
        <source>Inventory numbers</source>
        <translation>Инвентарные номера</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>В учёте</translation>
    </message>
</context>
<context>
    <name>IssueGridWords</name>
    <message>
        <source>Expected by %1</source>
        <translation>Ожидался до: %1</translation>
    </message>
    <message>
        <source>Came: %1 of %2</source>
        <translation>Поступило: %1 из %2</translation>
    </message>
    <message>
        <source>Last arrival: %1</source>
        <translation>Последнее поступление: %1</translation>
    </message>
    <message>
        <source>Claimed on %1</source>
        <translation>Рекламация отправлена: %1</translation>
    </message>
</context>
<context>
    <name>MovementTables</name>
    <message>
        <source>reversed by %1</source>
        <translation>сторнирован: %1</translation>
    </message>
    <message>
        <source>one person alone</source>
        <translation>один человек</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>черновик %1</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Where to, or how</source>
        <translation>Куда или как</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>KSU no.</source>
        <translation>№ КСУ</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Подготовил</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Автор и название</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Value in the books</source>
        <translation>Балансовая стоимость</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>New value in the books</source>
        <translation>Новая стоимость</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>%1 roubles (USSR)</source>
        <translation>%1 руб. (СССР)</translation>
    </message>
</context>
<context>
    <name>StocktakingTables</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Shelf marks</source>
        <translation>Шифры</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Подписана</translation>
    </message>
    <message>
        <source>Inventory no.</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Автор и название</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>Value in the books</source>
        <translation>Балансовая стоимость</translation>
    </message>
</context>
<context>
    <name>SubscriptionTables</name>
    <message>
        <source>Periodical</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Комплектов</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Номеров</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Запаздывает</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>В учёте</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Переплетено</translation>
    </message>
    <message>
        <source>Price of a set</source>
        <translation>Цена комплекта</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Поступило</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ActFilterSheet</name>
    <message>
        <source>any</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>Put them on the act</source>
        <translation>Внести в акт</translation>
    </message>
    <message>
        <source>Collect copies by filter</source>
        <translation>Собрать экземпляры по фильтру</translation>
    </message>
    <message>
        <source>Shelf mark begins with</source>
        <translation>Начало расстановочного шифра</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Сохранность</translation>
    </message>
    <message>
        <source>Printed in this year or before</source>
        <translation>Издано в этом году или раньше</translation>
    </message>
    <message>
        <source>Not lent since</source>
        <translation>Не выдавалось с</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>A year or a day cannot be understood.</source>
        <translation>Год или дату не удалось понять.</translation>
    </message>
    <message>
        <source>Say what the copies have in common.</source>
        <translation>Укажите, что общего у экземпляров.</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Экземпляров: %1</translation>
    </message>
    <message>
        <source>Put on the act: %1. On it already: %2.</source>
        <translation>Внесено в акт: %1. Уже были в нём: %2.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ActHeadSheet</name>
    <message>
        <source>Save the draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Reason: one for all its copies</source>
        <translation>Причина: одна для всех экземпляров</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>Chair of the commission</source>
        <translation>Председатель комиссии</translation>
    </message>
    <message>
        <source>Members, one on a line</source>
        <translation>Члены комиссии, по одному в строке</translation>
    </message>
    <message>
        <source>Order that made the commission</source>
        <translation>Приказ о создании комиссии</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation>Куда направляются экземпляры</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>A new write-off act</source>
        <translation>Новый акт списания</translation>
    </message>
    <message>
        <source>What the act says of itself</source>
        <translation>Сведения об акте</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ActPane</name>
    <message>
        <source>All acts</source>
        <translation>Все акты</translation>
    </message>
    <message>
        <source>Collect by filter…</source>
        <translation>Собрать по фильтру…</translation>
    </message>
    <message>
        <source>Commission and reason…</source>
        <translation>Комиссия и причина…</translation>
    </message>
    <message>
        <source>Take off what is blocked</source>
        <translation>Убрать то, что нельзя списать</translation>
    </message>
    <message>
        <source>Sign the act…</source>
        <translation>Подписать акт…</translation>
    </message>
    <message>
        <source>Reverse the act…</source>
        <translation>Сторнировать акт…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Документы…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Scan the copies that leave, or collect them by a filter (Ctrl+F).</source>
        <translation>Отсканируйте выбывающие экземпляры или соберите их по фильтру (Ctrl+F).</translation>
    </message>
    <message>
        <source>The act is in the books: it is reversed by another act, not changed.</source>
        <translation>Акт уже в книгах учёта: его не меняют, а сторнируют другим актом.</translation>
    </message>
    <message>
        <source>It is on the act already.</source>
        <translation>Он уже в акте.</translation>
    </message>
    <message>
        <source>Taken off the act: %1.</source>
        <translation>Убрано из акта: %1.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>Write-off act %1</source>
        <translation>Акт списания: %1</translation>
    </message>
    <message>
        <source>Barcode or inventory number</source>
        <translation>Штрихкод или инвентарный номер</translation>
    </message>
    <message>
        <source>List of the act</source>
        <translation>Список акта</translation>
    </message>
    <message>
        <source>Copies: %1 · sum: %2</source>
        <translation>Экземпляров: %1 · сумма: %2</translation>
    </message>
    <message>
        <source>reversed by act %1</source>
        <translation>сторнирован актом %1</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>нельзя списать: %1</translation>
    </message>
    <message>
        <source>to be considered: %1</source>
        <translation>обратить внимание: %1</translation>
    </message>
    <message>
        <source>nothing blocks</source>
        <translation>препятствий нет</translation>
    </message>
    <message>
        <source>chair: %1</source>
        <translation>председатель: %1</translation>
    </message>
    <message>
        <source>no commission is named yet (F2)</source>
        <translation>комиссия ещё не указана (F2)</translation>
    </message>
    <message>
        <source>Act %1 is signed. Record %2 of part 2.</source>
        <translation>Акт %1 подписан. Запись %2 части 2.</translation>
    </message>
    <message>
        <source>The copies leave both books of account and the stock, by one act. Sum: %1. It is not undone, only reversed by another act.</source>
        <translation>Экземпляры одним актом выбывают из обеих книг учёта и из фонда. Сумма: %1. Это не отменяется, только сторнируется другим актом.</translation>
    </message>
    <message>
        <source>Reverse the act</source>
        <translation>Сторнировать акт</translation>
    </message>
    <message>
        <source>Another act takes the whole act back. Its copies stand in the books and in the stock again.</source>
        <translation>Другой акт отменяет его целиком. Его экземпляры снова стоят в книгах учёта и в фонде.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Reversed by act %1.</source>
        <translation>Сторнирован актом %1.</translation>
    </message>
    <message>
        <source>Act %1 is taken back as a whole. Sum: %2.</source>
        <translation>Акт %1 отменяется целиком. Сумма: %2.</translation>
    </message>
    <message>
        <source>The copies have left both books of account already. Sum: %1. Once signed, this is only reversed by another act.</source>
        <translation>Экземпляры уже выбыли из обеих книг учёта. Сумма: %1. После подписания это отменяется только другим актом.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BalanceLine</name>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>The books and the stock are compared…</source>
        <translation>Книги учёта и фонд сверяются…</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>первые: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BalanceSheet</name>
    <message>
        <source>Enter in the books</source>
        <translation>Внести в книги учёта</translation>
    </message>
    <message>
        <source>Enter the copies that wait, with the document by which they came: those that are marked, else all of them. They become one record of part 1.</source>
        <translation>Внесите ожидающие экземпляры с документом, по которому они поступили: отмеченные, иначе все. Они станут одной записью части 1.</translation>
    </message>
    <message>
        <source>Source of arrival</source>
        <translation>Источник поступления</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The inventory book, the summary book and the stock agree.</source>
        <translation>Инвентарная книга, КСУ и фонд сходятся.</translation>
    </message>
    <message>
        <source>Copies that disagree</source>
        <translation>Расхождения по экземплярам</translation>
    </message>
    <message>
        <source>Records whose figures are not those of their lines: %1</source>
        <translation>Записи, числа которых не равны числам их строк: %1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>Record %1 of part 1. Copies: %2.</source>
        <translation>Запись %1 части 1. Экземпляров: %2.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BehindSheet</name>
    <message>
        <source>No copy is counted here.</source>
        <translation>Здесь не учтён ни один экземпляр.</translation>
    </message>
    <message>
        <source>Copies behind the figure</source>
        <translation>Экземпляры, из которых складывается число</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>The first %1 lines. The rest is in the inventory book.</source>
        <translation>Первые строки: %1. Остальные — в инвентарной книге.</translation>
    </message>
    <message>
        <source>Copies: %1 · sum: %2 · Enter opens the copy</source>
        <translation>Экземпляров: %1 · сумма: %2 · Enter открывает экземпляр</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BooksTab</name>
    <message>
        <source>Papers…</source>
        <translation>Документы…</translation>
    </message>
    <message>
        <source>Terms of the books</source>
        <translation>Термины учёта</translation>
    </message>
    <message>
        <source>The books of account are not open yet. Open them with an opening balance: every copy of the stock gets its line, and from that day on the books balance by themselves.</source>
        <translation>Книги учёта ещё не открыты. Откройте их начальным остатком: каждый экземпляр фонда получит свою строку, и с этого дня книги сходятся сами.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>Take back the opening</source>
        <translation>Отменить открытие</translation>
    </message>
    <message>
        <source>The opening balance and all its lines are erased. The copies stay as they are.</source>
        <translation>Начальный остаток и все его строки стираются. Экземпляры остаются как есть.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The opening is taken back.</source>
        <translation>Открытие отменено.</translation>
    </message>
    <message>
        <source>KSU 1: arrivals</source>
        <translation>КСУ 1: поступление</translation>
    </message>
    <message>
        <source>KSU 2: withdrawals</source>
        <translation>КСУ 2: выбытие</translation>
    </message>
    <message>
        <source>KSU 3: totals</source>
        <translation>КСУ 3: итоги</translation>
    </message>
    <message>
        <source>Inventory book</source>
        <translation>Инвентарная книга</translation>
    </message>
    <message>
        <source>Books of account</source>
        <translation>Книги учёта</translation>
    </message>
    <message>
        <source>KSU part 1</source>
        <translation>КСУ, часть 1</translation>
    </message>
    <message>
        <source>KSU part 2</source>
        <translation>КСУ, часть 2</translation>
    </message>
    <message>
        <source>KSU part 3</source>
        <translation>КСУ, часть 3</translation>
    </message>
    <message>
        <source>Reconciliation statement</source>
        <translation>Сверочная ведомость</translation>
    </message>
    <message>
        <source>Page %1 of the inventory book</source>
        <translation>Страница %1 инвентарной книги</translation>
    </message>
    <message>
        <source>From this page on</source>
        <translation>Начиная с этой страницы</translation>
    </message>
    <message>
        <source>Reading the inventory book</source>
        <translation>Чтение инвентарной книги</translation>
    </message>
    <message>
        <source>Closing certification</source>
        <translation>Заверительная надпись</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Печатать пока нечего.</translation>
    </message>
    <message>
        <source>Open the books of account</source>
        <translation>Открыть книги учёта</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CollectionPage</name>
    <message>
        <source>Collection</source>
        <translation>Фонд</translation>
    </message>
    <message>
        <source>Books of account</source>
        <translation>Книги учёта</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Parts of the collection</source>
        <translation>Разделы фонда</translation>
    </message>
    <message>
        <source>Stocktaking</source>
        <translation>Проверка фонда</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Поступления</translation>
    </message>
    <message>
        <source>Periodicals</source>
        <translation>Периодика</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Движение</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CorrectionSheet</name>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Correct a line of the inventory book</source>
        <translation>Исправить строку инвентарной книги</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>Верное значение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>It stays in the book beside what was struck.</source>
        <translation>Она остаётся в книге рядом с зачёркнутым.</translation>
    </message>
    <message>
        <source>Corrected. What was written stays, struck through.</source>
        <translation>Исправлено. Прежняя запись остаётся зачёркнутой.</translation>
    </message>
    <message>
        <source>%1. In the books: %2, right: %3. The sum of both books of account changes.</source>
        <translation>%1. В книгах: %2, верно: %3. Сумма обеих книг учёта изменится.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DeliveriesTab</name>
    <message>
        <source>Supplier&apos;s list…</source>
        <translation>Список поставщика…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Sign the act…</source>
        <translation>Подписать акт…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Документы…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Поступления</translation>
    </message>
    <message>
        <source>No delivery yet. Drop a supplier&apos;s list (XLSX, ODS or CSV) here, or write a title by hand.</source>
        <translation>Поступлений пока нет. Перетащите сюда список поставщика (XLSX, ODS или CSV) или внесите название вручную.</translation>
    </message>
    <message>
        <source>Supplier&apos;s list</source>
        <translation>Список поставщика</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Таблицы (%1)</translation>
    </message>
    <message>
        <source>Choose a delivery in the list.</source>
        <translation>Выберите поступление в списке.</translation>
    </message>
    <message>
        <source>Act %1 is signed.</source>
        <translation>Акт %1 подписан.</translation>
    </message>
    <message>
        <source>The delivery is not taken back any more, only reversed by another document. Sum: %1.</source>
        <translation>Поступление больше не отменяется, только сторнируется другим документом. Сумма: %1.</translation>
    </message>
    <message>
        <source>Acceptance act %1</source>
        <translation>Акт приёма: %1</translation>
    </message>
    <message>
        <source>Distribution list %1</source>
        <translation>Распределительный список: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DeliveryPane</name>
    <message>
        <source>All deliveries</source>
        <translation>Все поступления</translation>
    </message>
    <message>
        <source>Post the delivery</source>
        <translation>Провести поступление</translation>
    </message>
    <message>
        <source>The rows of the delivery stand here before it is posted.</source>
        <translation>Здесь стоят строки поступления, пока оно не проведено.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>or a new one</source>
        <translation>или новый</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>No. of the document</source>
        <translation>№ документа</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>Sum of the invoice</source>
        <translation>Сумма накладной</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
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
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Цена одного</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>место не указано</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>in no column</source>
        <translation>нет в таблице</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>столбец %1</translation>
    </message>
    <message>
        <source>A day or a sum cannot be understood.</source>
        <translation>Дату или сумму не удалось понять.</translation>
    </message>
    <message>
        <source>Act %1, record %2 of the summary book. Copies: %3, sum: %4.</source>
        <translation>Акт %1, запись КСУ %2. Экземпляров: %3, сумма: %4.</translation>
    </message>
    <message>
        <source>A delivery by hand</source>
        <translation>Поступление вручную</translation>
    </message>
    <message>
        <source>On the way to their places, received there by scan</source>
        <translation>В пути на свои места, там принимаются сканированием</translation>
    </message>
    <message>
        <source>Rows of the delivery</source>
        <translation>Строки поступления</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>название, затем Enter</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>the likeliest</source>
        <translation>самый подходящий</translation>
    </message>
    <message>
        <source>problems keep it from being posted</source>
        <translation>ошибки мешают провести</translation>
    </message>
    <message>
        <source>to be looked at: %1</source>
        <translation>посмотреть: %1</translation>
    </message>
    <message>
        <source>can be posted</source>
        <translation>можно провести</translation>
    </message>
    <message>
        <source>Titles: %1 · copies: %2 · sum: %3 · new titles: %4</source>
        <translation>Названий: %1 · экземпляров: %2 · сумма: %3 · новых названий: %4</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind of stock</source>
        <translation>Вид фонда</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страниц</translation>
    </message>
    <message>
        <source>BBK</source>
        <translation>ББК</translation>
    </message>
    <message>
        <source>as the title says</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>It comes again: post it all the same</source>
        <translation>Он пришёл ещё раз: всё равно провести</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ExtraIssueSheet</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Supplement or special number</source>
        <translation>Приложение или специальный выпуск</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::InventoryPane</name>
    <message>
        <source>Inventory number</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Struck in this line</source>
        <translation>Зачёркнуто в этой строке</translation>
    </message>
    <message>
        <source>No copy with an inventory number stands in the book yet.</source>
        <translation>В книге пока нет экземпляров с инвентарным номером.</translation>
    </message>
    <message>
        <source>Choose a line of the book first.</source>
        <translation>Сначала выберите строку книги.</translation>
    </message>
    <message>
        <source>Right: %1 · %2 · %3</source>
        <translation>Верно: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Page of the inventory book</source>
        <translation>Страница инвентарной книги</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Inventory book</source>
        <translation>Инвентарная книга</translation>
    </message>
    <message>
        <source>Withdrawn by record %1 on %2</source>
        <translation>Выбыл: запись № %1, %2</translation>
    </message>
    <message>
        <source>Back by record %1 on %2</source>
        <translation>Возвращён: запись № %1, %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::IssueGrid</name>
    <message>
        <source>Issues of the subscription</source>
        <translation>Номера подписки</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::KsuPane</name>
    <message>
        <source>Nothing was entered in these days. A delivery that is posted becomes a record here.</source>
        <translation>За эти дни ничего не внесено. Проведённое поступление становится здесь записью.</translation>
    </message>
    <message>
        <source>Nothing was withdrawn in these days. An act of write-off that is signed becomes a record here.</source>
        <translation>За эти дни ничего не выбыло. Подписанный акт списания становится здесь записью.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: с %2 по %3</translation>
    </message>
    <message>
        <source>%1: record %2</source>
        <translation>%1: запись %2</translation>
    </message>
    <message>
        <source>Summary book, part 1: arrivals</source>
        <translation>Книга суммарного учёта, часть 1: поступление</translation>
    </message>
    <message>
        <source>Summary book, part 2: withdrawals</source>
        <translation>Книга суммарного учёта, часть 2: выбытие</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MovementActPane</name>
    <message>
        <source>All acts</source>
        <translation>Все акты</translation>
    </message>
    <message>
        <source>Collect by filter…</source>
        <translation>Собрать по фильтру…</translation>
    </message>
    <message>
        <source>Head of the act…</source>
        <translation>Заголовок акта…</translation>
    </message>
    <message>
        <source>Take off what is blocked</source>
        <translation>Убрать то, что нельзя списать</translation>
    </message>
    <message>
        <source>Sign the act…</source>
        <translation>Подписать акт…</translation>
    </message>
    <message>
        <source>All are back</source>
        <translation>Все вернулись</translation>
    </message>
    <message>
        <source>Reverse the act…</source>
        <translation>Сторнировать акт…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Документы…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Scan the copies of the act, or collect them by a filter (Ctrl+F).</source>
        <translation>Сканируйте экземпляры акта или соберите их по фильтру (Ctrl+F).</translation>
    </message>
    <message>
        <source>The act is signed: it is reversed by another act, not changed.</source>
        <translation>Акт подписан: его не меняют, а отменяют другим актом.</translation>
    </message>
    <message>
        <source>It is on the act already.</source>
        <translation>Он уже в акте.</translation>
    </message>
    <message>
        <source>Taken off the act: %1.</source>
        <translation>Убрано из акта: %1.</translation>
    </message>
    <message>
        <source>Choose the copy in the list first.</source>
        <translation>Сначала выберите экземпляр в списке.</translation>
    </message>
    <message>
        <source>“%1” is no sum in tenge: 1234.50.</source>
        <translation>«%1» – не сумма в тенге. Образец: 1234,50.</translation>
    </message>
    <message>
        <source>It is back already.</source>
        <translation>Он уже вернулся.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>Act %1 (%2)</source>
        <translation>Акт %1 (%2)</translation>
    </message>
    <message>
        <source>Take off the act</source>
        <translation>Убрать из акта</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>Вернулся на полку</translation>
    </message>
    <message>
        <source>Barcode of a copy that is back</source>
        <translation>Штрихкод вернувшегося экземпляра</translation>
    </message>
    <message>
        <source>Barcode or inventory number</source>
        <translation>Штрихкод или инвентарный номер</translation>
    </message>
    <message>
        <source>New value, ₸</source>
        <translation>Новая стоимость, ₸</translation>
    </message>
    <message>
        <source>New value of the copy in front</source>
        <translation>Новая стоимость выбранного экземпляра</translation>
    </message>
    <message>
        <source>List of the act</source>
        <translation>Список акта</translation>
    </message>
    <message>
        <source>Copies: %1 · sum: %2 → %3</source>
        <translation>Экземпляров: %1 · сумма: %2 → %3</translation>
    </message>
    <message>
        <source>Copies: %1 · sum: %2</source>
        <translation>Экземпляров: %1 · сумма: %2</translation>
    </message>
    <message>
        <source>reversed by act %1</source>
        <translation>сторнирован актом %1</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>нельзя списать: %1</translation>
    </message>
    <message>
        <source>to be considered: %1</source>
        <translation>обратить внимание: %1</translation>
    </message>
    <message>
        <source>nothing blocks</source>
        <translation>препятствий нет</translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation>куда: %1</translation>
    </message>
    <message>
        <source>taken over by: %1</source>
        <translation>принимает: %1</translation>
    </message>
    <message>
        <source>record of part 1: %1</source>
        <translation>запись части 1: %1</translation>
    </message>
    <message>
        <source>Act %1 is signed.</source>
        <translation>Акт %1 подписан.</translation>
    </message>
    <message>
        <source>The copies belong to another place from now on: %1. It is not undone, only reversed by another act.</source>
        <translation>Экземпляры отныне числятся в другом месте: %1. Это не отменяется шагом назад, только другим актом.</translation>
    </message>
    <message>
        <source>The copies leave the shelf until they are back. It is not undone, only reversed by another act.</source>
        <translation>Экземпляры уходят с полки, пока не вернутся. Это не отменяется шагом назад, только другим актом.</translation>
    </message>
    <message>
        <source>The copies are worth another sum in both books of account: %1, before: %2. It is not undone, only reversed by another act.</source>
        <translation>В обеих книгах учёта сумма экземпляров становится другой: %1, прежняя: %2. Это не отменяется шагом назад, только другим актом.</translation>
    </message>
    <message>
        <source>Reversed by act %1.</source>
        <translation>Сторнирован актом %1.</translation>
    </message>
    <message>
        <source>Act %1 is taken back as a whole. Sum: %2.</source>
        <translation>Акт %1 отменяется целиком. Сумма: %2.</translation>
    </message>
    <message>
        <source>Reverse the act</source>
        <translation>Сторнировать акт</translation>
    </message>
    <message>
        <source>Another act takes the whole act back. Its copies are what and where they were before.</source>
        <translation>Другой акт отменяет этот целиком. Экземпляры возвращаются к прежнему месту, состоянию и стоимости.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>New value in the books</source>
        <translation>Новая стоимость</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MovementHeadSheet</name>
    <message>
        <source>Save the draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Kind of the act</source>
        <translation>Вид акта</translation>
    </message>
    <message>
        <source>To which place</source>
        <translation>В какое место</translation>
    </message>
    <message>
        <source>Coefficient; empty: each value is typed</source>
        <translation>Коэффициент; пусто – каждая стоимость вводится</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>Who takes the copies over</source>
        <translation>Кто принимает экземпляры</translation>
    </message>
    <message>
        <source>Chair of the commission</source>
        <translation>Председатель комиссии</translation>
    </message>
    <message>
        <source>Members, one on a line</source>
        <translation>Члены комиссии, по одному в строке</translation>
    </message>
    <message>
        <source>Order that made the commission</source>
        <translation>Приказ о создании комиссии</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>A new movement act</source>
        <translation>Новый акт движения</translation>
    </message>
    <message>
        <source>What the act says of itself</source>
        <translation>Сведения об акте</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MovementsTab</name>
    <message>
        <source>New act</source>
        <translation>Новый акт</translation>
    </message>
    <message>
        <source>No act yet. An act moves copies to another place, hands them over for binding or repair, or gives them another value.</source>
        <translation>Актов ещё нет. По акту экземпляры передаются в другое место, в переплёт или ремонт либо переоцениваются.</translation>
    </message>
    <message>
        <source>Movement acts</source>
        <translation>Акты движения</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OpeningSheet</name>
    <message>
        <source>Open the books of account</source>
        <translation>Открыть книги учёта</translation>
    </message>
    <message>
        <source>Day of the opening balance</source>
        <translation>День начального остатка</translation>
    </message>
    <message>
        <source>Copies that were received later wait to be entered by a document.</source>
        <translation>Экземпляры, полученные позже, ждут внесения по документу.</translation>
    </message>
    <message>
        <source>All copies of the stock become the opening balance, in the order of their inventory numbers: %1. From that day on a copy enters the books by a document alone. While nothing else stands in the books, the opening can be taken back.</source>
        <translation>Все экземпляры фонда становятся начальным остатком в порядке инвентарных номеров: %1. С этого дня экземпляр вносится в книги только по документу. Пока в книгах больше ничего нет, открытие можно отменить.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>The lines are written. At some hundred thousand copies that takes half a minute.</source>
        <translation>Строки записываются. При сотнях тысяч экземпляров это занимает полминуты.</translation>
    </message>
    <message>
        <source>The books are open. Copies: %1.</source>
        <translation>Книги учёта открыты. Экземпляров: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PeriodicalsTab</name>
    <message>
        <source>New subscription</source>
        <translation>Новая подписка</translation>
    </message>
    <message>
        <source>Claim what is late</source>
        <translation>Рекламация на запаздывающее</translation>
    </message>
    <message>
        <source>Enter in the books…</source>
        <translation>Внести в учёт…</translation>
    </message>
    <message>
        <source>Bind…</source>
        <translation>Переплести…</translation>
    </message>
    <message>
        <source>No subscription yet. Of each one the issues that are to come are listed, and ticked when they come.</source>
        <translation>Подписок пока нет. Для каждой перечисляются ожидаемые номера; поступившие отмечаются.</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Arrived: %1.</source>
        <translation>Поступило: %1.</translation>
    </message>
    <message>
        <source>Expected again: %1.</source>
        <translation>Снова ожидается: %1.</translation>
    </message>
    <message>
        <source>Not expected any more: %1.</source>
        <translation>Больше не ожидается: %1.</translation>
    </message>
    <message>
        <source>The subscription is removed.</source>
        <translation>Подписка удалена.</translation>
    </message>
    <message>
        <source>Every issue that has arrived stands in the books of account.</source>
        <translation>Все поступившие номера стоят в книгах учёта.</translation>
    </message>
    <message>
        <source>Claimed: %1 issues.</source>
        <translation>Отправлена рекламация на номера: %1.</translation>
    </message>
    <message>
        <source>Claim of what did not come</source>
        <translation>Рекламация на недополученное</translation>
    </message>
    <message>
        <source>Claim to %1</source>
        <translation>Рекламация: %1</translation>
    </message>
    <message>
        <source>Take back the arrival</source>
        <translation>Отменить поступление</translation>
    </message>
    <message>
        <source>Arrived in all sets</source>
        <translation>Поступил во все комплекты</translation>
    </message>
    <message>
        <source>One copy arrived</source>
        <translation>Поступил один экземпляр</translation>
    </message>
    <message>
        <source>One copy arrived: %1</source>
        <translation>Поступил один экземпляр: %1</translation>
    </message>
    <message>
        <source>Not expected any more</source>
        <translation>Больше не ожидается</translation>
    </message>
    <message>
        <source>Supplement or special number…</source>
        <translation>Приложение или специальный выпуск…</translation>
    </message>
    <message>
        <source>Subscription…</source>
        <translation>Подписка…</translation>
    </message>
    <message>
        <source>Remove the subscription</source>
        <translation>Удалить подписку</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>%1, %2 · arrived: %3 of %4</source>
        <translation>%1, %2 · поступило: %3 из %4</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReplacementSheet</name>
    <message>
        <source>Post both acts</source>
        <translation>Провести оба акта</translation>
    </message>
    <message>
        <source>An equal book for a lost one</source>
        <translation>Равноценная книга взамен утерянной</translation>
    </message>
    <message>
        <source>The lost copy leaves the books, the brought one enters them, the reader owes nothing for it. Before the act is signed it is taken back by itself; later by a reversing act.</source>
        <translation>Утерянный экземпляр выбывает из учёта, принесённый ставится на учёт, читатель за него больше ничего не должен. До подписания акта это отменяется сразу, после него — только отменяющим актом.</translation>
    </message>
    <message>
        <source>The lost book: barcode or inventory number</source>
        <translation>Утерянная книга: штрихкод или инвентарный номер</translation>
    </message>
    <message>
        <source>Barcode of the brought book</source>
        <translation>Штрихкод принесённой книги</translation>
    </message>
    <message>
        <source>Value in the books, tenge</source>
        <translation>Стоимость в учёте, тенге</translation>
    </message>
    <message>
        <source>Empty: that of the lost book, so that the sums stay.</source>
        <translation>Пусто: стоимость утерянной книги, суммы не меняются.</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Looked at and found (Space)</source>
        <translation>Осмотрено и установлено (пробел)</translation>
    </message>
    <message>
        <source>Empty: a new copy of the same title, with the next barcode.</source>
        <translation>Пусто: новый экземпляр того же издания со следующим штрихкодом.</translation>
    </message>
    <message>
        <source>A new copy of the same title gets this barcode.</source>
        <translation>Этот штрихкод получит новый экземпляр того же издания.</translation>
    </message>
    <message>
        <source>%1. It stands in no book of account.</source>
        <translation>%1. На учёте не состоит.</translation>
    </message>
    <message>
        <source>%1. In the books: %2</source>
        <translation>%1. Стоимость в учёте: %2</translation>
    </message>
    <message>
        <source>“%1” is no sum.</source>
        <translation>«%1» — не сумма.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>Scan the lost book, or type one of its numbers.</source>
        <translation>Отсканируйте утерянную книгу или наберите её номер.</translation>
    </message>
    <message>
        <source>Posted. Inventory number of the brought book: %1</source>
        <translation>Проведено. Инвентарный номер принесённой книги: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StockPapers</name>
    <message>
        <source>Paper to %1</source>
        <translation>Запись документа в файл %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено в файл %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StocktakingPane</name>
    <message>
        <source>The act of stocktaking %1 is taken back: its copies are as they were before it.</source>
        <translation>Акт проверки сторнируется: %1. Его экземпляры станут такими, какими были до акта.</translation>
    </message>
    <message>
        <source>All stocktakings</source>
        <translation>Все проверки</translation>
    </message>
    <message>
        <source>File of a collector…</source>
        <translation>Файл терминала…</translation>
    </message>
    <message>
        <source>Commission…</source>
        <translation>Комиссия…</translation>
    </message>
    <message>
        <source>Close the scanning</source>
        <translation>Закрыть сканирование</translation>
    </message>
    <message>
        <source>Go on scanning</source>
        <translation>Продолжить сканирование</translation>
    </message>
    <message>
        <source>Sign the act…</source>
        <translation>Подписать акт…</translation>
    </message>
    <message>
        <source>Reverse the act</source>
        <translation>Сторнировать акт</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Прекратить</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Документы…</translation>
    </message>
    <message>
        <source>No copy is missing.</source>
        <translation>Ненайденных экземпляров нет.</translation>
    </message>
    <message>
        <source>The scanning is closed.</source>
        <translation>Сканирование закрыто.</translation>
    </message>
    <message>
        <source>behind: %1</source>
        <translation>после: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>перед: %1</translation>
    </message>
    <message>
        <source>lent until %1</source>
        <translation>на руках до %1</translation>
    </message>
    <message>
        <source>act %1</source>
        <translation>акт %1</translation>
    </message>
    <message>
        <source>Scans still wait to be written.</source>
        <translation>Есть ещё не записанные сканирования.</translation>
    </message>
    <message>
        <source>The scanning is closed. Nothing has changed in the stock yet.</source>
        <translation>Сканирование закрыто. В фонде пока ничего не изменилось.</translation>
    </message>
    <message>
        <source>Scanning goes on.</source>
        <translation>Сканирование продолжается.</translation>
    </message>
    <message>
        <source>The act is taken back.</source>
        <translation>Акт сторнирован.</translation>
    </message>
    <message>
        <source>Give the stocktaking up</source>
        <translation>Прекратить проверку фонда</translation>
    </message>
    <message>
        <source>Its list and its scans stay; no act is made of them.</source>
        <translation>Список и сканирования остаются; акт по ним не составляется.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The stocktaking is given up.</source>
        <translation>Проверка фонда прекращена.</translation>
    </message>
    <message>
        <source>File of a data collector</source>
        <translation>Файл терминала сбора данных</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Не удаётся прочитать «%1».</translation>
    </message>
    <message>
        <source>Scans of the file: %1. Known before: %2.</source>
        <translation>Сканирований из файла: %1. Известных ранее: %2.</translation>
    </message>
    <message>
        <source>Act of stocktaking %1</source>
        <translation>Акт проверки фонда: %1</translation>
    </message>
    <message>
        <source>Barcode or inventory number</source>
        <translation>Штрихкод или инвентарный номер</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Последние сканирования</translation>
    </message>
    <message>
        <source>Copies that were not found</source>
        <translation>Ненайденные экземпляры</translation>
    </message>
    <message>
        <source>Stocktaking %1</source>
        <translation>Проверка фонда %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>ожидается: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>найдено: %1</translation>
    </message>
    <message>
        <source>on loan: %1</source>
        <translation>у читателей: %1</translation>
    </message>
    <message>
        <source>to be scanned: %1</source>
        <translation>осталось: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>не найдено: %1</translation>
    </message>
    <message>
        <source>extra: %1</source>
        <translation>лишних: %1</translation>
    </message>
    <message>
        <source>waiting to be written: %1</source>
        <translation>ждут записи: %1</translation>
    </message>
    <message>
        <source>The act of stocktaking %1 is signed.</source>
        <translation>Акт проверки фонда %1 подписан.</translation>
    </message>
    <message>
        <source>Expected: %1. Copies that were not found become missing: %2.</source>
        <translation>Ожидалось: %1. Ненайденные экземпляры отмечаются как отсутствующие: %2.</translation>
    </message>
    <message>
        <source>Codes of no copy, by lines: %1.</source>
        <translation>Коды, которых нет ни у одного экземпляра, по строкам: %1.</translation>
    </message>
    <message>
        <source>Lines without a code: %1.</source>
        <translation>Строки без кода: %1.</translation>
    </message>
    <message>
        <source>Lines with the card of a reader, not kept: %1.</source>
        <translation>Строки с читательским билетом, не сохранены: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StocktakingStartSheet</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>First shelf mark</source>
        <translation>Первый шифр</translation>
    </message>
    <message>
        <source>Last shelf mark</source>
        <translation>Последний шифр</translation>
    </message>
    <message>
        <source>Empty: from the beginning, to the end.</source>
        <translation>Пусто: от начала до конца.</translation>
    </message>
    <message>
        <source>Order, its number and date</source>
        <translation>Приказ, номер и дата</translation>
    </message>
    <message>
        <source>Chair of the commission</source>
        <translation>Председатель комиссии</translation>
    </message>
    <message>
        <source>Members, one on a line</source>
        <translation>Члены комиссии, по одному в строке</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Start a stocktaking</source>
        <translation>Начать проверку фонда</translation>
    </message>
    <message>
        <source>Freeze the list and start</source>
        <translation>Зафиксировать список и начать</translation>
    </message>
    <message>
        <source>Commission of stocktaking %1</source>
        <translation>Комиссия проверки фонда: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Вся библиотека</translation>
    </message>
    <message>
        <source>Copies that should stand there: %1</source>
        <translation>Там должно стоять экземпляров: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StocktakingTab</name>
    <message>
        <source>Start a stocktaking</source>
        <translation>Начать проверку фонда</translation>
    </message>
    <message>
        <source>No stocktaking yet. It freezes the list of what should stand on the shelves; then the shelves are scanned.</source>
        <translation>Проверок пока нет. Проверка фиксирует список того, что должно стоять на полках; затем полки сканируют.</translation>
    </message>
    <message>
        <source>Stocktakings</source>
        <translation>Проверки фонда</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SubscriptionSheet</name>
    <message>
        <source>Issues are lent before they are bound</source>
        <translation>Номера выдаются до переплёта</translation>
    </message>
    <message>
        <source>Title, ISSN or words of it</source>
        <translation>Название, ISSN или слова из названия</translation>
    </message>
    <message>
        <source>What is found in the catalogue stands in the next field.</source>
        <translation>Найденное в каталоге стоит в следующем поле.</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>С месяца</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>По месяц</translation>
    </message>
    <message>
        <source>Issues a year</source>
        <translation>Номеров в год</translation>
    </message>
    <message>
        <source>Place and sets</source>
        <translation>Место и комплектов</translation>
    </message>
    <message>
        <source>Price of a set, ₸</source>
        <translation>Цена комплекта, ₸</translation>
    </message>
    <message>
        <source>Counted in the books is</source>
        <translation>В учёте считается</translation>
    </message>
    <message>
        <source>Late after so many days</source>
        <translation>Запаздывает через столько дней</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Порядок выдачи</translation>
    </message>
    <message>
        <source>Document, its number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Подписаться</translation>
    </message>
    <message>
        <source>Subscription to %1</source>
        <translation>Подписка: %1</translation>
    </message>
    <message>
        <source>This is no sum of money. It is written as 12 345,50.</source>
        <translation>Это не сумма денег. Она пишется так: 12 345,50.</translation>
    </message>
    <message>
        <source>Choose the periodical: type words of its title first.</source>
        <translation>Выберите издание: сначала наберите слова из названия.</translation>
    </message>
    <message>
        <source>Periodical</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Новая подписка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>без места</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::TotalsPane</name>
    <message>
        <source>The books have no record of these days.</source>
        <translation>В книгах учёта нет записей за эти дни.</translation>
    </message>
    <message>
        <source>Summary book, part 3: totals of movement</source>
        <translation>Книга суммарного учёта, часть 3: итоги движения</translation>
    </message>
    <message>
        <source>%1: stock on %2</source>
        <translation>%1: состоит на %2</translation>
    </message>
    <message>
        <source>%1: arrived from %2 to %3</source>
        <translation>%1: поступило с %2 по %3</translation>
    </message>
    <message>
        <source>%1: left from %2 to %3</source>
        <translation>%1: выбыло с %2 по %3</translation>
    </message>
    <message>
        <source>%1: stock at the end of %2</source>
        <translation>%1: состоит на конец дня %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::VolumeSheet</name>
    <message>
        <source>Set</source>
        <translation>Комплект</translation>
    </message>
    <message>
        <source>Which issues</source>
        <translation>Какие номера</translation>
    </message>
    <message>
        <source>1-6, 8; supplements with +, special numbers with *</source>
        <translation>1-6, 8; приложения с +, специальные выпуски с *</translation>
    </message>
    <message>
        <source>Empty: the next of the register.</source>
        <translation>Пусто: следующий по реестру.</translation>
    </message>
    <message>
        <source>A volume is bound of issues that stand in the books. None does yet.</source>
        <translation>Подшивка переплетается из номеров, стоящих в учёте. Таких пока нет.</translation>
    </message>
    <message>
        <source>%1, set %2</source>
        <translation>%1, комплект %2</translation>
    </message>
    <message>
        <source>Bind into a volume</source>
        <translation>Переплести в подшивку</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Переплести</translation>
    </message>
    <message>
        <source>Say which issues, as 1-6, 8.</source>
        <translation>Укажите номера, например 1-6, 8.</translation>
    </message>
    <message>
        <source>Volume %1: inventory no. %2.</source>
        <translation>Подшивка %1: инв. № %2.</translation>
    </message>
    <message>
        <source>Inventory number of the volume</source>
        <translation>Инвентарный номер подшивки</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Полочный шифр</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Порядок выдачи</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>без места</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WriteOffTab</name>
    <message>
        <source>New act</source>
        <translation>Новый акт</translation>
    </message>
    <message>
        <source>Write-off acts</source>
        <translation>Акты списания</translation>
    </message>
    <message>
        <source>No act yet. An act takes copies out of both books of account, by one reason.</source>
        <translation>Актов пока нет. Акт выводит экземпляры из обеих книг учёта по одной причине.</translation>
    </message>
    <message>
        <source>An equal book for a lost one…</source>
        <translation>Равноценная книга взамен утерянной…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::YearPostingSheet</name>
    <message>
        <source>Sum of all, ₸</source>
        <translation>Сумма всего, ₸</translation>
    </message>
    <message>
        <source>Empty: by the price of the subscription; an issue is worth its share of it.</source>
        <translation>Пусто: по цене подписки; номер стоит своей доли.</translation>
    </message>
    <message>
        <source>Enter in the books: %1</source>
        <translation>Внести в учёт: %1</translation>
    </message>
    <message>
        <source>Enter in the books</source>
        <translation>Внести в книги учёта</translation>
    </message>
    <message>
        <source>Record %1 of the summary book, act %2: copies %3, %4.</source>
        <translation>Запись %1 в книге суммарного учёта, акт %2: экземпляров %3, %4.</translation>
    </message>
    <message>
        <source>Document, its number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>This is no sum of money. It is written as 12 345,50.</source>
        <translation>Это не сумма денег. Она пишется так: 12 345,50.</translation>
    </message>
</context>
</TS>
