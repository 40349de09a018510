// A MARC record to read: tags, indicators, subfields; every character of the record, nothing interpreted.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <QTextEdit>

namespace kitapdar::ui {

class MarcView : public QTextEdit {
    Q_OBJECT

public:
    explicit MarcView(QWidget* parent = nullptr);

    void setRecord(const catalogue::MarcRecord& record);

private:
    void write();

    catalogue::MarcRecord m_record;
};

} // namespace kitapdar::ui
