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
    <message>
        <source>Borrowed before</source>
        <translation>Выдавалось раньше</translation>
    </message>
    <message>
        <source>Renewed until %1: «%2».</source>
        <translation>Продлено до %1: «%2».</translation>
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
    <message>
        <source>Here is again what you typed before; it is not saved yet.</source>
        <translation>Здесь снова то, что вы ввели раньше; оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>Here is again what you typed before. The same was changed meanwhile; look before you save.</source>
        <translation>Здесь снова то, что вы ввели раньше. Тем временем то же самое изменили; посмотрите, прежде чем сохранить.</translation>
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
</TS>
