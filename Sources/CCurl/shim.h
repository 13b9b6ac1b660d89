#pragma once
#include <curl/curl.h>

// libcurl's setters are variadic, which Swift cannot call: one typed door for each kind of value.
static inline CURLcode rooster_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode rooster_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode rooster_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}
typedef size_t (*rooster_curl_sink)(char *bytes, size_t size, size_t count, void *context);
static inline CURLcode rooster_curl_set_sink(CURL *handle, CURLoption option, rooster_curl_sink sink) {
  return curl_easy_setopt(handle, option, sink);
}
static inline CURLcode rooster_curl_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

// Copies the body, so that it need not outlive the call.
static inline CURLcode rooster_curl_set_body(CURL *handle, const void *bytes, size_t count) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
  if (code != CURLE_OK) return code;
  return curl_easy_setopt(handle, CURLOPT_COPYPOSTFIELDS, count == 0 ? "" : bytes);
}

// Called once for each attempt, when the connection (and TLS) stands and no byte has been sent.
static inline CURLcode rooster_curl_set_before_request(
  CURL *handle, curl_prereq_callback callback, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_PREREQDATA, context);
  if (code != CURLE_OK) return code;
  return curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, callback);
}

// Allows one scheme, "https" or "http". The option that takes text is newer than Ubuntu 22.04's 7.81.
static inline CURLcode rooster_curl_allow_only(CURL *handle, const char *scheme) {
#if LIBCURL_VERSION_NUM >= 0x075500
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, scheme);
#else
  return curl_easy_setopt(
    handle, CURLOPT_PROTOCOLS, (long)(scheme[4] == 's' ? CURLPROTO_HTTPS : CURLPROTO_HTTP));
#endif
}

// The result inside a message of a multi handle, which is a union.
static inline CURLcode rooster_curl_result(const CURLMsg *message) {
  return message->data.result;
}
