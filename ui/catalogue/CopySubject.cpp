#include "ui/catalogue/CopySubject.h"

#include "ui/shell/Announcer.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

struct CopySubject {
    Q_DECLARE_TR_FUNCTIONS(CopySubject)
};

} // namespace

QString nameOf(const collection::Copy& copy) {
    return qs(copy.inventoryNumber.value_or(copy.barcode.value_or(std::string())));
}

DraftSubject subjectOf(const collection::Copy& copy) {
    return DraftSubject::of(nameOf(copy),
                            {qs(copy.inventoryNumber.value_or(std::string())), QString::number(copy.recordId.value)});
}

void tellKept(Announcer& announcer, const collection::Copy& copy) {
    announcer.done([name = nameOf(copy)] {
        return CopySubject::tr(
                   "What you typed about copy %1 is not saved. It is kept and stands there again when the "
                   "form of this copy is opened.")
            .arg(name);
    });
}

} // namespace kitapdar::ui
