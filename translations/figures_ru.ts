<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Лист дня</translation>
    </message>
    <message>
        <source>Visit without a loan</source>
        <translation>Посещение без выдачи</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Part</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>возраст неизвестен</translation>
    </message>
    <message>
        <source>60 years and older</source>
        <translation>60 лет и старше</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 лет</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>на казахском языке</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском языке</translation>
    </message>
    <message>
        <source>in other languages</source>
        <translation>на других языках</translation>
    </message>
    <message>
        <source>content not known</source>
        <translation>содержание не определено</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>of them counted without names</source>
        <translation>из них подсчитано без имён</translation>
    </message>
    <message>
        <source>New readers</source>
        <translation>Новые читатели</translation>
    </message>
    <message>
        <source>Registered again</source>
        <translation>Перерегистрировано</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>of them to the reading room</source>
        <translation>из них в читальный зал</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возврат</translation>
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
        <source>Cash</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Requests to be taken off the shelves</source>
        <translation>Требования, по которым нужно снять книги с полок</translation>
    </message>
    <message>
        <source>On the hold shelf</source>
        <translation>На бронеполке</translation>
    </message>
    <message>
        <source>of them longer than their time</source>
        <translation>из них с истёкшим сроком</translation>
    </message>
    <message>
        <source>On the way here</source>
        <translation>В пути сюда</translation>
    </message>
    <message>
        <source>of them late</source>
        <translation>из них задерживается</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Number of the last entry</source>
        <translation>Номер последней записи</translation>
    </message>
    <message>
        <source>Its mark</source>
        <translation>Её отметка</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today&apos;s visit of the reader with the card %1 is noted already.</source>
        <translation>Сегодняшнее посещение читателя уже отмечено. Читательский билет: %1.</translation>
    </message>
    <message>
        <source>The number must be from 1 to %1.</source>
        <translation>Число должно быть от 1 до %1.</translation>
    </message>
    <message>
        <source>thematic</source>
        <translation>тематическая</translation>
    </message>
    <message>
        <source>of a title&apos;s place</source>
        <translation>адресная</translation>
    </message>
    <message>
        <source>factual</source>
        <translation>фактографическая</translation>
    </message>
    <message>
        <source>completing a description</source>
        <translation>уточняющая</translation>
    </message>
    <message>
        <source>Lendings</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>Uses in the library</source>
        <translation>Использование в библиотеке</translation>
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
        <source>References</source>
        <translation>Справки</translation>
    </message>
    <message>
        <source>Unmet requests</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>По действиям</translation>
    </message>
    <message>
        <source>By reader category</source>
        <translation>По категориям читателей</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>По возрасту</translation>
    </message>
    <message>
        <source>Youth aged 14 to 29</source>
        <translation>Молодёжь 14–29 лет</translation>
    </message>
    <message>
        <source>Youth aged 14 to 35</source>
        <translation>Молодёжь 14–35 лет</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>По языкам</translation>
    </message>
    <message>
        <source>By kind of publication</source>
        <translation>По видам изданий</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>По содержанию</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По местам</translation>
    </message>
    <message>
        <source>By way</source>
        <translation>По способу</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>По полу</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>60 years and older</source>
        <translation>60 лет и старше</translation>
    </message>
    <message>
        <source>other ages</source>
        <translation>другого возраста</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 лет</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>на дом</translation>
    </message>
    <message>
        <source>in the reading room</source>
        <translation>в читальном зале</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>за кафедрой</translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>отмечено вручную</translation>
    </message>
    <message>
        <source>counted without names</source>
        <translation>сосчитано без имён</translation>
    </message>
    <message>
        <source>new readers</source>
        <translation>новые читатели</translation>
    </message>
    <message>
        <source>registered again</source>
        <translation>перерегистрированы</translation>
    </message>
    <message>
        <source>asked in person</source>
        <translation>при личном обращении</translation>
    </message>
    <message>
        <source>asked from afar</source>
        <translation>удалённо</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>на казахском языке</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском языке</translation>
    </message>
    <message>
        <source>in other languages</source>
        <translation>на других языках</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>several categories</source>
        <translation>несколько категорий</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DayPage</name>
    <message>
        <source>Day sheet</source>
        <translation>Лист дня</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Add visits</source>
        <translation>Добавить посещения</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Справка: %1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>Scan the reader&apos;s card first: the visit is noted for whoever stands here.</source>
        <translation>Сначала отсканируйте читательский билет: посещение отмечается тому, кто стоит у кафедры.</translation>
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
        <source>Reference noted: %1.</source>
        <translation>Справка отмечена: %1.</translation>
    </message>
    <message>
        <source>Day sheet of %1</source>
        <translation>Лист дня: %1</translation>
    </message>
    <message>
        <source>Number of visits without names</source>
        <translation>Число посещений без имён</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Вся библиотека</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
</context>
</TS>
