#include "app/kitapdarctl/SupplierCommands.h"

#include "app/kitapdarctl/Session.h"
#include "core/deliveries/SupplierService.h"
#include "wording/DeliveryWords.h"
#include "wording/Format.h"

namespace kitapdar::ctl {

using deliveries::Supplier;

Result<std::optional<Supplier>, Failure> foundSupplier(Session& session, Library& library, const std::string& named) {
    auto found = library.readNow(&deliveries::SupplierService::find, named);
    if (!found) return fail(session.failure(found.error()));
    return std::move(*found);
}

Result<Supplier, Failure> addedSupplier(Session& session, Library& library, const std::string& name,
                                        std::string& text) {
    Supplier supplier;
    supplier.name = name;
    auto added = library.writeNow(&deliveries::SupplierService::add, supplier);
    if (!added) return fail(session.failure(added.error()));
    text += line(Ctl::tr("New supplier: %1").arg(qs(added->name)));
    return std::move(*added);
}

namespace {

Json documentOf(const Supplier& supplier) {
    return {{"id", supplier.id.value},       {"name", supplier.name}, {"business_number", supplier.businessNumber},
            {"contacts", supplier.contacts}, {"note", supplier.note}, {"closed", supplier.closed},
            {"version", supplier.version}};
}

Outcome answered(Session& session, const Result<Supplier, deliveries::SupplierRefusal>& supplier) {
    if (!supplier) return fail(session.failure(supplier.error()));
    return Answer{documentOf(*supplier),
                  line(QStringList{QString::number(supplier->id.value), qs(supplier->name)}.join(QLatin1Char('\t')))};
}

void takeSupplier(const Arguments& arguments, Supplier& supplier) {
    supplier.name = arguments.valueOr("--name", supplier.name);
    supplier.businessNumber = arguments.valueOr("--business-number", supplier.businessNumber);
    supplier.contacts = arguments.valueOr("--contacts", supplier.contacts);
    supplier.note = arguments.valueOr("--note", supplier.note);
}

Outcome addSupplier(Session& session, const Arguments& arguments) {
    Supplier supplier;
    supplier.name = arguments.at(0);
    takeSupplier(arguments, supplier);
    TRY(Library* const library, session.library());
    return answered(session, library->writeNow(&deliveries::SupplierService::add, supplier));
}

Outcome setSupplier(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(auto supplier, foundSupplier(session, *library, arguments.at(0)));
    if (!supplier)
        return fail(session.failure(deliveries::SupplierRefusal(deliveries::UnknownSupplier{arguments.at(0)})));
    takeSupplier(arguments, *supplier);
    if (const auto closed = arguments.value("--closed")) {
        if (*closed != "yes" && *closed != "no") return fail(arguments.badValue("--closed", *closed));
        supplier->closed = *closed == "yes";
    }
    return answered(session, library->writeNow(&deliveries::SupplierService::edit, *supplier));
}

Outcome removeSupplier(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto supplier, foundSupplier(session, *library, arguments.at(0)));
    if (!supplier)
        return fail(session.failure(deliveries::SupplierRefusal(deliveries::UnknownSupplier{arguments.at(0)})));
    const auto removed = library->writeNow(&deliveries::SupplierService::remove, supplier->id);
    if (!removed) return fail(session.failure(removed.error()));
    return Answer{{{"removed", supplier->name}}, line(Ctl::tr("Supplier removed: %1").arg(qs(supplier->name)))};
}

Outcome listSuppliers(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto rows = library->readNow(&deliveries::SupplierService::list);
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{Json::array(), {}};
    for (const deliveries::SupplierRow& row : *rows) {
        Json document = documentOf(row.supplier);
        document["deliveries"] = row.deliveries;
        answer.document.push_back(std::move(document));
        answer.text += line(
            QStringList{QString::number(row.supplier.id.value), qs(row.supplier.name), numberText(row.deliveries)}.join(
                QLatin1Char('\t')));
    }
    return answer;
}

} // namespace

std::span<const Command> supplierCommands() {
    static const std::vector<Command> all = {
        {{"supplier", "add"},
         "NAME [--business-number N] [--contacts TEXT] [--note TEXT]",
         1,
         1,
         {"--business-number", "--contacts", "--note"},
         addSupplier},
        {{"supplier", "set"},
         "SUPPLIER [--name NAME] [--business-number N] [--contacts TEXT] [--note TEXT] [--closed yes|no]",
         1,
         1,
         {"--name", "--business-number", "--contacts", "--note", "--closed"},
         setSupplier},
        {{"supplier", "remove"}, "SUPPLIER", 1, 1, {}, removeSupplier},
        {{"supplier", "list"}, "", 0, 0, {}, listSuppliers},
    };
    return all;
}

} // namespace kitapdar::ctl
