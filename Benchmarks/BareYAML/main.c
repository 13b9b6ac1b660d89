// The baseline of the benchmarks: every YAML file below a folder through libyaml's own event loop,
// one after the other, with nothing made of the events.
#define _XOPEN_SOURCE 700

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <yaml.h>

// Folders kept open while walking; deeper trees are still walked.
enum { open_folders = 16 };

static struct {
  long files;
  long events;
  long long bytes;
} totals;

static int has_yaml_ending(const char *path) {
  const char *ending = strrchr(path, '.');
  return ending != NULL && (strcmp(ending, ".yaml") == 0 || strcmp(ending, ".yml") == 0);
}

static unsigned char *read_file(const char *path, size_t size) {
  unsigned char *content = malloc(size > 0 ? size : 1);
  FILE *file = fopen(path, "rb");
  if (content == NULL || file == NULL || fread(content, 1, size, file) != size) {
    fprintf(stderr, "bare-yaml: %s cannot be read\n", path);
    exit(1);
  }
  fclose(file);
  return content;
}

static void parse(const char *path, const unsigned char *content, size_t size) {
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) {
    fprintf(stderr, "bare-yaml: out of memory\n");
    exit(1);
  }
  yaml_parser_set_input_string(&parser, content, size);
  for (int done = 0; !done;) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) {
      fprintf(stderr, "bare-yaml: %s:%zu: %s\n", path, parser.problem_mark.line + 1, parser.problem);
      exit(1);
    }
    done = event.type == YAML_STREAM_END_EVENT;
    totals.events += 1;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
}

static int visit(const char *path, const struct stat *facts, int kind, struct FTW *place) {
  (void)place;
  if (kind != FTW_F || !has_yaml_ending(path)) return 0;
  size_t size = (size_t)facts->st_size;
  unsigned char *content = read_file(path, size);
  parse(path, content, size);
  free(content);
  totals.files += 1;
  totals.bytes += (long long)size;
  return 0;
}

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: bare-yaml FOLDER\n");
    return 1;
  }
  double start = milliseconds();
  if (nftw(arguments[1], visit, open_folders, FTW_PHYS) != 0) {
    perror(arguments[1]);
    return 1;
  }
  printf(
    "files %ld events %ld bytes %lld milliseconds %.1f\n", totals.files, totals.events,
    totals.bytes, milliseconds() - start);
  return 0;
}
