<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Charges and cash</source>
        <translation>Начисления и касса</translation>
    </message>
    <message>
        <source>What the reader owes: pay</source>
        <translation>Долг читателя: принять оплату</translation>
    </message>
    <message>
        <source>Waive the charge</source>
        <translation>Списать начисление</translation>
    </message>
    <message>
        <source>Another book instead of a lost one</source>
        <translation>Другая книга взамен утерянной</translation>
    </message>
    <message>
        <source>Pay money back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Reverse a payment or a waiver</source>
        <translation>Сторнировать оплату или списание</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>Напечатать квитанцию ещё раз</translation>
    </message>
    <message>
        <source>The reader has lost the book</source>
        <translation>Читатель потерял книгу</translation>
    </message>
    <message>
        <source>The book came back damaged</source>
        <translation>Книга вернулась повреждённой</translation>
    </message>
    <message>
        <source>The reader says that it was returned</source>
        <translation>Читатель говорит, что вернул книгу</translation>
    </message>
    <message>
        <source>The reader says that it was never lent</source>
        <translation>Читатель говорит, что не брал книгу</translation>
    </message>
    <message>
        <source>Withdraw what the reader said of the loan</source>
        <translation>Отозвать заявление читателя о выдаче</translation>
    </message>
    <message>
        <source>Add a charge by hand</source>
        <translation>Добавить начисление вручную</translation>
    </message>
    <message>
        <source>Lost: the reader brings another book instead</source>
        <translation>Утрата: читатель приносит другую книгу взамен</translation>
    </message>
    <message>
        <source>Cash: the day before</source>
        <translation>Касса: предыдущий день</translation>
    </message>
    <message>
        <source>Cash: the day after</source>
        <translation>Касса: следующий день</translation>
    </message>
    <message>
        <source>Cash: today</source>
        <translation>Касса: сегодня</translation>
    </message>
</context>
<context>
    <name>ChargePapers</name>
    <message>
        <source>Receipt for money paid back</source>
        <translation>Квитанция о возврате денег</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>Paid back: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Оплачено: %1</translation>
    </message>
    <message>
        <source>Still owed: %1</source>
        <translation>Остаток долга: %1</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Долга нет.</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Библиотекарь</translation>
    </message>
    <message>
        <source>Received by the reader</source>
        <translation>Получил читатель</translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>There is no such charge.</source>
        <translation>Такого начисления нет.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Такой оплаты нет.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing and at most %1.</source>
        <translation>Сумма должна быть больше нуля. Самое большее: %1.</translation>
    </message>
    <message>
        <source>That is more than is owed: %1.</source>
        <translation>Это больше долга. Долг: %1.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Долга нет.</translation>
    </message>
    <message>
        <source>Nothing was written: something was paid, waived or charged meanwhile. Owed now: %1.</source>
        <translation>Ничего не записано: за это время что-то оплатили, списали или начислили. Долг сейчас: %1.</translation>
    </message>
    <message>
        <source>The charge is of another reader.</source>
        <translation>Это начисление другого читателя.</translation>
    </message>
    <message>
        <source>Say why: the reason stays with the charge.</source>
        <translation>Укажите причину: она остаётся при начислении.</translation>
    </message>
    <message>
        <source>Another book is taken only for one that was lost or damaged.</source>
        <translation>Другую книгу принимают только взамен утерянной или повреждённой.</translation>
    </message>
    <message>
        <source>There is nothing to pay back: nothing was paid, or all of it was paid back already.</source>
        <translation>Возвращать нечего: ничего не оплачено или всё уже возвращено.</translation>
    </message>
    <message>
        <source>That is more than can be paid back: %1.</source>
        <translation>Это больше, чем можно вернуть. Можно вернуть: %1.</translation>
    </message>
    <message>
        <source>It was reversed already.</source>
        <translation>Это уже сторнировано.</translation>
    </message>
    <message>
        <source>A reversal is not reversed. Enter the payment or the waiver anew.</source>
        <translation>Сторно не сторнируют. Запишите оплату или списание заново.</translation>
    </message>
    <message>
        <source>It cannot be reversed: the money was paid back since. Reverse that first.</source>
        <translation>Сторнировать нельзя: деньги с тех пор вернули. Сначала сторнируйте возврат.</translation>
    </message>
    <message>
        <source>The price of the copy is not known. Enter the amount that the reader pays.</source>
        <translation>Цена экземпляра неизвестна. Введите сумму, которую заплатит читатель.</translation>
    </message>
    <message>
        <source>The book that was brought instead is not among the copies. Enter it first, or leave its number out.</source>
        <translation>Принесённой взамен книги нет среди экземпляров. Сначала занесите её или не указывайте номер.</translation>
    </message>
    <message>
        <source>The copy is not lent: there is nobody to charge.</source>
        <translation>Экземпляр не выдан: начислять некому.</translation>
    </message>
    <message>
        <source>The copy is not lent.</source>
        <translation>Экземпляр не выдан.</translation>
    </message>
    <message>
        <source>The reader has said so already on %1.</source>
        <translation>Читатель уже заявил об этом. Дата: %1.</translation>
    </message>
    <message>
        <source>Nothing is claimed of this loan.</source>
        <translation>По этой выдаче заявления нет.</translation>
    </message>
    <message>
        <source>fine for being late</source>
        <translation>штраф за просрочку</translation>
    </message>
    <message>
        <source>lost book</source>
        <translation>утерянная книга</translation>
    </message>
    <message>
        <source>damaged book</source>
        <translation>повреждённая книга</translation>
    </message>
    <message>
        <source>reader&apos;s card</source>
        <translation>читательский билет</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>залог</translation>
    </message>
    <message>
        <source>service</source>
        <translation>услуга</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>оплата</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>списано</translation>
    </message>
    <message>
        <source>another book instead</source>
        <translation>другая книга взамен</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>сторнировано</translation>
    </message>
    <message>
        <source>the book was found</source>
        <translation>книга нашлась</translation>
    </message>
    <message>
        <source>reversed: %1</source>
        <translation>сторнировано: %1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>квитанция %1</translation>
    </message>
    <message>
        <source>The reader says that it was returned.</source>
        <translation>Читатель говорит, что вернул книгу.</translation>
    </message>
    <message>
        <source>The reader says that it was never lent to him.</source>
        <translation>Читатель говорит, что не брал книгу.</translation>
    </message>
    <message>
        <source>Nothing is owed for it any more: %1.</source>
        <translation>Долг за неё списан: %1.</translation>
    </message>
    <message>
        <source>The reader has paid %1 for it. Pay it back or leave it, as the rules of the library say.</source>
        <translation>Читатель за неё заплатил: %1. Верните деньги или оставьте, как велят правила библиотеки.</translation>
    </message>
    <message>
        <source>Open claims of the reader: %1.</source>
        <translation>Открытых заявлений читателя: %1.</translation>
    </message>
    <message>
        <source>That is many; look into them with the reader.</source>
        <translation>Это много; разберитесь с читателем.</translation>
    </message>
    <message>
        <source>That is the very copy that was lost or damaged. Name the book that was brought instead of it.</source>
        <translation>Это тот самый экземпляр, который утерян или повреждён. Укажите книгу, которую принесли взамен.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ChargesPage</name>
    <message>
        <source>Cash of the day</source>
        <translation>Касса за день</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Квитанции</translation>
    </message>
    <message>
        <source>No money was taken on this day. F8 takes it from the reader at the desk.</source>
        <translation>В этот день деньги не принимали. Оплату от читателя у кафедры принимает F8.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Cash: %1</source>
        <translation>В кассе: %1</translation>
    </message>
    <message>
        <source>paid: %1</source>
        <translation>оплачено: %1</translation>
    </message>
    <message>
        <source>paid back: %1</source>
        <translation>возвращено: %1</translation>
    </message>
    <message>
        <source>reversed: %1</source>
        <translation>сторнировано: %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Квитанция %1</translation>
    </message>
    <message>
        <source>Scan the card of the reader or open one first.</source>
        <translation>Сначала отсканируйте билет читателя или откройте читателя.</translation>
    </message>
    <message>
        <source>Open what the reader owes with F8 first.</source>
        <translation>Сначала откройте долг читателя: F8.</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Cash: …</source>
        <translation>В кассе: …</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ChargesSheet</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Начисления</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>На руках</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>Owed: %1</source>
        <translation>Долг: %1</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Долга нет</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
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
        <source>Write the amount in digits: 1500 or 1500,50.</source>
        <translation>Напишите сумму цифрами: 1500 или 1500,50.</translation>
    </message>
    <message>
        <source>Choose a charge in the list.</source>
        <translation>Выберите начисление в списке.</translation>
    </message>
    <message>
        <source>Choose a loan in the list.</source>
        <translation>Выберите выдачу в списке.</translation>
    </message>
    <message>
        <source>Paid back: %1. Receipt %2.</source>
        <translation>Возвращено: %1. Квитанция %2.</translation>
    </message>
    <message>
        <source>Paid: %1. Receipt %2.</source>
        <translation>Оплачено: %1. Квитанция %2.</translation>
    </message>
    <message>
        <source>How much is paid? Owed: %1</source>
        <translation>Сколько оплачивают? Долг: %1</translation>
    </message>
    <message>
        <source>How much is waived, and why? Owed: %1</source>
        <translation>Сколько списать и почему? Долг: %1</translation>
    </message>
    <message>
        <source>Waived.</source>
        <translation>Списано.</translation>
    </message>
    <message>
        <source>Which book was brought instead? Its barcode, or a word about it.</source>
        <translation>Какую книгу принесли взамен? Её штрихкод или слово о ней.</translation>
    </message>
    <message>
        <source>Another book was taken for it.</source>
        <translation>Взамен принята другая книга.</translation>
    </message>
    <message>
        <source>How much is paid back, and why? Paid: %1</source>
        <translation>Сколько вернуть и почему? Оплачено: %1</translation>
    </message>
    <message>
        <source>There is nothing to reverse.</source>
        <translation>Сторнировать нечего.</translation>
    </message>
    <message>
        <source>Why is this reversed? %1</source>
        <translation>Почему это сторнируется? %1</translation>
    </message>
    <message>
        <source>Reversed by a line of its own.</source>
        <translation>Сторнировано отдельной строкой.</translation>
    </message>
    <message>
        <source>«%1» is lost. The amount to charge; empty: its price.</source>
        <translation>«%1» утеряна. Сумма к оплате; пусто — цена книги.</translation>
    </message>
    <message>
        <source>The loan has ended; the book is charged.</source>
        <translation>Выдача закрыта; стоимость книги начислена.</translation>
    </message>
    <message>
        <source>What else was said?</source>
        <translation>Что ещё сказал читатель?</translation>
    </message>
    <message>
        <source>The claim is withdrawn.</source>
        <translation>Заявление отозвано.</translation>
    </message>
    <message>
        <source>«%1» came back damaged. The amount, empty: none; and what is wrong.</source>
        <translation>«%1» вернулась повреждённой. Сумма, пусто — без оплаты; и что повреждено.</translation>
    </message>
    <message>
        <source>There is no receipt to print.</source>
        <translation>Нет квитанции для печати.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплатить</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>Начислить</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>Another book instead</source>
        <translation>Другая книга взамен</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Сторнировать</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Утеряна</translation>
    </message>
    <message>
        <source>Lost, another book instead</source>
        <translation>Утеряна, другая взамен</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждена</translation>
    </message>
    <message>
        <source>Says: returned</source>
        <translation>Говорит, что вернул</translation>
    </message>
    <message>
        <source>Says: never lent</source>
        <translation>Говорит, что не брал</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Отозвать заявление</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>What is charged, how much, and what for?</source>
        <translation>За что начисляется, сколько и по какой причине?</translation>
    </message>
    <message>
        <source>Charged.</source>
        <translation>Начислено.</translation>
    </message>
    <message>
        <source>«%1» is lost. Which book was brought instead? Its barcode, or a word about it.</source>
        <translation>«%1» утеряна. Какую книгу принесли взамен? Её штрихкод или слово о ней.</translation>
    </message>
    <message>
        <source>The loan has ended; another book was taken for the lost one.</source>
        <translation>Выдача закрыта; взамен утраченной принята другая книга.</translation>
    </message>
    <message>
        <source>Nothing was ever charged.</source>
        <translation>Начислений не было.</translation>
    </message>
    <message>
        <source>Barcode, or a word about the book</source>
        <translation>Штрихкод или слово о книге</translation>
    </message>
    <message>
        <source>What is owed is not known</source>
        <translation>Долг неизвестен</translation>
    </message>
    <message>
        <source>Owed: …</source>
        <translation>Долг: …</translation>
    </message>
</context>
</TS>
