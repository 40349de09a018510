// Answers of a catalogue that is asked by SRU, as they were recorded.
#pragma once

#include <string>
#include <vector>

namespace kitapdar::test {

inline std::string httpAnswer(const std::string& body, const std::string& status = "200 OK") {
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/xml\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

/// "245", {"a", "Абай жолы"} …
struct XmlField {
    std::string tag;
    std::vector<std::pair<std::string, std::string>> subfields;
};

inline std::string marcXmlOf(const std::vector<XmlField>& fields,
                             const std::string& leader = "00000nam a2200000 a 4500") {
    std::string text = "<record xmlns=\"http://www.loc.gov/MARC21/slim\"><leader>" + leader + "</leader>";
    for (const XmlField& field : fields) {
        if (field.tag < "010") {
            text += "<controlfield tag=\"" + field.tag + "\">" + field.subfields.front().second + "</controlfield>";
            continue;
        }
        text += "<datafield tag=\"" + field.tag + "\" ind1=\" \" ind2=\" \">";
        for (const auto& [code, value] : field.subfields)
            text += "<subfield code=\"" + code + "\">" + value + "</subfield>";
        text += "</datafield>";
    }
    return text + "</record>";
}

inline std::string sruAnswerOf(const std::vector<std::string>& records) {
    std::string body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><zs:searchRetrieveResponse "
        "xmlns:zs=\"http://www.loc.gov/zing/srw/\"><zs:version>1.1</zs:version><zs:numberOfRecords>" +
        std::to_string(records.size()) + "</zs:numberOfRecords><zs:records>";
    for (std::size_t i = 0; i < records.size(); ++i) {
        body +=
            "<zs:record><zs:recordSchema>info:srw/schema/1/marcxml-v1.1</zs:recordSchema>"
            "<zs:recordPacking>xml</zs:recordPacking><zs:recordData>" +
            records[i] + "</zs:recordData><zs:recordPosition>" + std::to_string(i + 1) +
            "</zs:recordPosition></zs:record>";
    }
    return httpAnswer(body + "</zs:records></zs:searchRetrieveResponse>");
}

} // namespace kitapdar::test
