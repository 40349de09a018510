#include "core/catalogue/ContentGroups.h"

#include "core/catalogue/Kinds.h"
#include "core/journal/Journal.h"
#include "core/storage/Columns.h"

#include <array>

namespace kitapdar::catalogue {

namespace {

constexpr auto groupColumns = storage::columnsOf<ContentGroup>(
    storage::readOnly("id", &ContentGroup::id), storage::edited("name_kk", &ContentGroup::kk),
    storage::edited("name_ru", &ContentGroup::ru), storage::edited("name_en", &ContentGroup::en),
    storage::edited("bbk", &ContentGroup::bbk), storage::edited("udc", &ContentGroup::udc),
    storage::readOnly("row_version", &ContentGroup::version));

struct Shipped {
    const char* kk;
    const char* ru;
    const char* en;
    const char* bbk;
    const char* udc;
};

constexpr std::array shipped = std::to_array<Shipped>({
    {"Жаратылыстану ғылымдары", "Естественные науки", "Natural sciences", "2", "5"},
    {"Техника", "Техника", "Technology", "3", "62 66-69"},
    {"Ауыл шаруашылығы", "Сельское хозяйство", "Agriculture", "4", "63"},
    {"Денсаулық сақтау, медицина", "Здравоохранение, медицина", "Health, medicine", "5", "61"},
    {"Қоғамдық ғылымдар", "Общественные науки", "Social sciences", "60-68", "30-35 93-94"},
    {"Мәдениет, ғылым, білім, спорт", "Культура, наука, образование, спорт", "Culture, science, education, sport",
     "70-79", "37 00-02 796"},
    {"Тіл және әдебиет тану", "Языкознание, литературоведение", "Language, literary studies", "80-83", "80-82"},
    {"Көркем әдебиет", "Художественная литература", "Fiction", "84", "821"},
    {"Өнер", "Искусство", "Art", "85", "7"},
    {"Дін, философия, психология", "Религия, философия, психология", "Religion, philosophy, psychology", "86-88",
     "1 2"},
    {"Әмбебап мазмұнды әдебиет", "Литература универсального содержания", "Universal content", "9", "0"},
});

void tell(journal::Operation& operation, const ContentGroup& group) {
    operation.about("content_group", group.id);
    operation.fact(journal::FactName::Name, group.kk);
}

} // namespace

Result<std::vector<ContentGroup>> ContentGroupService::list(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + groupColumns.list() + " from content_group order by id";
    return snapshot.all(sql, {}, groupColumns);
}

Result<ContentGroup, GroupRefusal> ContentGroupService::edit(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::LibraryEdit>& by,
                                                             const ContentGroup& given) const {
    if (given.kk.empty() && given.ru.empty()) return fail(GroupUnnamed{});
    TRY(const auto known, transaction.number("select count(*) from content_group where id = $1", {given.id}));
    if (known == 0) return fail(UnknownGroup{given.id});
    ContentGroup group = given;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editGroup);
    CHECK(operation.update("content_group", group.id, groupColumns.changed(group), group.version));
    ++group.version;
    tell(operation, group);
    CHECK(operation.finish());
    return group;
}

Result<void, Refusal<>> ContentGroupService::addShipped(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::LibraryEdit>& by) const {
    TRY(const auto present, transaction.number("select count(*) from content_group"));
    if (present > 0) return {};
    journal::Operation operation = m_journal.begin(transaction, by, kinds::shipGroups);
    for (const Shipped& each : shipped) {
        const ContentGroup group{0, each.kk, each.ru, each.en, each.bbk, each.udc, 0};
        CHECK(operation.insert("content_group", groupColumns.inserted(group)));
    }
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::catalogue
