#include "ui/input/FocusSnapshot.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextCursor>
#include <QTextEdit>

namespace kitapdar::ui {

namespace {

std::function<void()> ofField(QLineEdit* field) {
    return [field = QPointer(field), text = field->text(), cursor = field->cursorPosition(),
            start = field->selectionStart(), length = field->selectionLength()] {
        if (!field) return;
        if (field->text() != text) {
            field->setText(text);
            // Whoever was told of the scanner's letters learns that they are gone.
            Q_EMIT field->textEdited(text);
            // What is proposed goes with what it was proposed for.
            if (field->completer() && field->completer()->popup()->isVisible()) field->completer()->popup()->hide();
        }
        if (start >= 0)
            field->setSelection(start, int(length));
        else
            field->setCursorPosition(cursor);
    };
}

/// Text areas are put back by their own undo: it keeps formats and the user's older undo steps.
template <class Edit>
std::function<void()> ofArea(Edit* edit) {
    return [edit = QPointer(edit), revision = edit->document()->availableUndoSteps(), text = edit->toPlainText(),
            cursor = edit->textCursor().position(), anchor = edit->textCursor().anchor()] {
        if (!edit) return;
        while (edit->toPlainText() != text && edit->document()->availableUndoSteps() > revision) edit->undo();
        if (edit->toPlainText() != text) edit->setPlainText(text);
        QTextCursor back = edit->textCursor();
        back.setPosition(anchor);
        back.setPosition(cursor, QTextCursor::KeepAnchor);
        edit->setTextCursor(back);
    };
}

/// Letters choose a row.
std::function<void()> ofRows(QAbstractItemView* view) {
    const QModelIndex current = view->currentIndex();
    // A file dialog writes what is chosen into its field for the name.
    auto* dialog = qobject_cast<QFileDialog*>(view->window());
    auto* name = dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
    const QItemSelection chosen = view->selectionModel() ? view->selectionModel()->selection() : QItemSelection();
    return [view = QPointer(view), current = QPersistentModelIndex(current), chosen,
            name = name ? ofField(name) : std::function<void()>()] {
        if (name) name(); // chooses what fits the name
        if (QItemSelectionModel* selection = view ? view->selectionModel() : nullptr) {
            selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
            selection->select(chosen, QItemSelectionModel::ClearAndSelect);
        }
    };
}

} // namespace

std::function<void()> snapshotOf(QWidget* widget) {
    if (auto* field = qobject_cast<QLineEdit*>(widget)) return ofField(field);
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget)) return ofArea(edit);
    if (auto* edit = qobject_cast<QTextEdit*>(widget)) return ofArea(edit);
    if (auto* spin = qobject_cast<QAbstractSpinBox*>(widget)) {
        if (auto* field = spin->findChild<QLineEdit*>()) return ofField(field);
    }
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
        if (box->isEditable()) return ofField(box->lineEdit());
        return [box = QPointer(box), current = box->currentIndex()] {
            if (box) box->setCurrentIndex(current);
        };
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) return ofRows(view);
    return [] {};
}

} // namespace kitapdar::ui
