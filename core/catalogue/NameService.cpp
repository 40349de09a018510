#include "core/catalogue/NameService.h"

#include "core/catalogue/Kinds.h"
#include "core/journal/Journal.h"
#include "core/text/Fold.h"

namespace kitapdar::catalogue {

namespace {

NameForm formOf(const storage::Row& row) { return {row.integer(0), row.integer(1), row.string(2), row.string(3)}; }

std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace

Result<std::vector<NameForm>> NameService::forms(storage::Snapshot& snapshot) const {
    return snapshot.all("select id, name_group, form, skeleton from name_form order by name_group, id", {}, formOf);
}

Result<std::int64_t, NameRefusal> NameService::add(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::CatalogueEdit>& by,
                                                   std::int64_t group, const std::string& form) const {
    const std::string name = trimmed(form);
    std::string skeleton = text::skeletonText(name);
    if (skeleton.empty()) return fail(FormEmpty{});
    TRY(const auto taken,
        transaction.first("select id, name_group, form, skeleton from name_form where form = $1", {name}, formOf));
    if (taken) return fail(FormTaken{taken->form, taken->group});
    if (group == 0) {
        TRY(group, transaction.number("select coalesce(max(name_group), 0) + 1 from name_form"));
    }
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addName);
    TRY(const auto id,
        operation.insert("name_form", {{"name_group", group}, {"form", name}, {"skeleton", std::move(skeleton)}}));
    operation.about("name_form", id);
    operation.fact(journal::FactName::Name, name);
    CHECK(operation.finish());
    return group;
}

Result<void, NameRefusal> NameService::remove(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::CatalogueEdit>& by,
                                              std::int64_t formId) const {
    TRY(const auto form,
        transaction.first("select id, name_group, form, skeleton from name_form where id = $1", {formId}, formOf));
    if (!form) return fail(Fault{Fault::Kind::Conflict, "name form is gone", {}});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeName);
    CHECK(operation.erase("name_form", formId));
    operation.about("name_form", formId);
    operation.fact(journal::FactName::Name, form->form);
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::catalogue
