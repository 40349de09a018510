#include "ui/models/ConcealedRows.h"

namespace kitapdar::ui {

namespace {

bool& concealed() {
    static bool value = false;
    return value;
}

} // namespace

void concealRows(bool conceal) { concealed() = conceal; }
bool areRowsConcealed() { return concealed(); }

bool isConcealed(int role) {
    if (!concealed()) return false;
    return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ||
           role == Qt::AccessibleDescriptionRole || role == Qt::EditRole || role == Qt::StatusTipRole;
}

} // namespace kitapdar::ui
