#include "ui/models/ConcealedRows.h"

#include <QCoreApplication>
#include <QVariant>

namespace kitapdar::ui {

namespace {

constexpr const char* concealed = "concealedRows"; // property of the application

} // namespace

void concealRows(bool conceal) {
    if (QCoreApplication* application = QCoreApplication::instance())
        application->setProperty(concealed, conceal ? QVariant(true) : QVariant());
}

bool areRowsConcealed() {
    const QCoreApplication* application = QCoreApplication::instance();
    return application && application->property(concealed).toBool();
}

bool isConcealed(int role) {
    const bool tells = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ||
                       role == Qt::AccessibleDescriptionRole || role == Qt::EditRole || role == Qt::StatusTipRole;
    return tells && areRowsConcealed();
}

} // namespace kitapdar::ui
