#include "core/catalogue/NameService.h"

#include "core/catalogue/Kinds.h"
#include "core/catalogue/ShippedNames.h"
#include "core/journal/Journal.h"
#include "core/storage/Columns.h"
#include "core/text/Fold.h"

namespace kitapdar::catalogue {

namespace {

constexpr auto formColumns = storage::columnsOf<NameForm>(
    storage::readOnly("id", &NameForm::id), storage::fixed("name_group", &NameForm::group),
    storage::fixed("form", &NameForm::form), storage::fixed("skeleton", &NameForm::skeleton));

std::string selectForms(std::string_view tail) {
    return "select " + formColumns.list() + " from name_form " + std::string(tail);
}

std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace

Result<std::vector<NameForm>> NameService::forms(storage::Snapshot& snapshot) const {
    static const std::string sql = selectForms("order by name_group, id");
    return snapshot.all(sql, {}, formColumns);
}

Result<std::int64_t, NameRefusal> NameService::add(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::CatalogueEdit>& by,
                                                   std::int64_t group, const std::string& form) const {
    const std::string name = trimmed(form);
    std::string skeleton = text::skeletonText(name);
    if (skeleton.empty()) return fail(FormEmpty{});
    static const std::string sameForm = selectForms("where form = $1");
    TRY(const auto taken, transaction.first(sameForm, {name}, formColumns));
    if (taken) return fail(FormTaken{taken->form, taken->group});
    if (group == 0) {
        TRY(group, transaction.number("select coalesce(max(name_group), 0) + 1 from name_form"));
    }
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addName);
    const NameForm added{0, group, name, std::move(skeleton)};
    TRY(const auto id, operation.insert("name_form", formColumns.inserted(added)));
    operation.about("name_form", id);
    operation.fact(journal::FactName::Name, name);
    CHECK(operation.finish());
    return group;
}

Result<void, Refusal<>> NameService::addShipped(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::CatalogueEdit>& by) const {
    TRY(const auto present, transaction.number("select count(*) from name_form"));
    if (present > 0) return {};
    journal::Operation operation = m_journal.begin(transaction, by, kinds::shipNames);
    std::int64_t group = 0;
    for (const ShippedName& name : shippedNames()) {
        ++group;
        for (const std::string& form : name) {
            const NameForm added{0, group, form, text::skeletonText(form)};
            CHECK(operation.insert("name_form", formColumns.inserted(added)));
        }
    }
    CHECK(operation.finish());
    return {};
}

Result<void, NameRefusal> NameService::remove(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::CatalogueEdit>& by,
                                              std::int64_t formId) const {
    static const std::string byId = selectForms("where id = $1");
    TRY(const auto form, transaction.first(byId, {formId}, formColumns));
    if (!form) return fail(Fault{Fault::Kind::Conflict, "name form is gone", {}});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeName);
    CHECK(operation.erase("name_form", formId));
    operation.about("name_form", formId);
    operation.fact(journal::FactName::Name, form->form);
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::catalogue
